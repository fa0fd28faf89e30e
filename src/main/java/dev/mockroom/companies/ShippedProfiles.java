package dev.mockroom.companies;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The profiles that ship in `db/companies`: a template for all, and what sources tell of some.
///
/// What is wrong with a file is logged at the start and costs only the part that is wrong.
@Component
class ShippedProfiles {

    static final String TEMPLATE = "general.yaml";

    private static final Logger LOG = LoggerFactory.getLogger(ShippedProfiles.class);
    private static final String FILES = "classpath*:db/companies/*.yaml";
    private static final String RELATED = "classpath:db/companies/related.csv";

    /// Holds where the template's file is unreadable or lacks a part.
    private static final Template LAST_RESORT = new Template(
            List.of(new Round("Interview", 45, 5, Map.of(), FollowUpDepth.USUAL)),
            Weights.normalised(even()),
            Level.LEANING_HIRE);

    private final Template template;
    private final Map<CompanyId, ShippedProfile> profiles = new LinkedHashMap<>();
    private final List<Related> related = new ArrayList<>();
    private final List<ProfileFinding> findings = new ArrayList<>();

    /// What stands in wherever no source tells.
    record Template(List<Round> rounds, Map<Dimension, Double> weights, Level bar) {}

    /// Two companies that have to do with each other.
    record Related(String one, String other, String how) {}

    ShippedProfiles() {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        Template read = LAST_RESORT;
        try {
            Resource[] files = resources.getResources(FILES);
            Arrays.sort(files, Comparator.comparing(ShippedProfiles::name));
            for (Resource file : files) {
                ProfileFile.Reading reading = ProfileFile.read(name(file), file.getContentAsByteArray());
                findings.addAll(reading.findings());
                Optional<ShippedProfile> profile = reading.found();
                if (profile.isPresent() && name(file).equals(TEMPLATE)) {
                    read = template(profile.get());
                } else {
                    profile.ifPresent(found -> add(name(file), found));
                }
            }
            related(resources.getResource(RELATED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        template = read;
        findings.forEach(finding -> LOG.warn("{}, line {}: {}", finding.file(), finding.line(), finding.sentence()));
    }

    private static Map<Dimension, Double> even() {
        Map<Dimension, Double> even = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            even.put(dimension, 1.0);
        }
        return even;
    }

    private static Template template(ShippedProfile file) {
        return new Template(
                Objects.requireNonNullElse(file.rounds(), LAST_RESORT.rounds()),
                Objects.requireNonNullElse(file.weights(), LAST_RESORT.weights()),
                Objects.requireNonNullElse(file.bar(), LAST_RESORT.bar()));
    }

    private void add(String file, ShippedProfile profile) {
        if (profile.company().isBlank()) {
            findings.add(new ProfileFinding(file, 0, "It names no company, so it was left out."));
        } else if (profiles.putIfAbsent(CompanySlug.of(profile.company()), profile) != null) {
            findings.add(new ProfileFinding(
                    file, 0, "Another file tells of " + profile.company() + " already, so it was left out."));
        }
    }

    private void related(Resource table) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line : lines.lines().toList()) {
                String[] cells = line.split(",", 3);
                number++;
                if (number == 1 || line.isBlank()) {
                    continue;
                }
                if (cells.length == 3) {
                    related.add(new Related(cells[0].strip(), cells[1].strip(), cells[2].strip()));
                } else {
                    findings.add(new ProfileFinding(
                            "related.csv", number, "This needs two companies and a word on how they are related."));
                }
            }
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), "");
    }

    Template template() {
        return template;
    }

    Optional<ShippedProfile> of(CompanyId company) {
        return Optional.ofNullable(profiles.get(company));
    }

    List<Related> related() {
        return List.copyOf(related);
    }

    List<ProfileFinding> findings() {
        return List.copyOf(findings);
    }
}
