package dev.mockroom.questions.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Turns the many wordings of an asker into one company, by the table `db/companies/aliases.csv`.
///
/// The table has the columns `alias,company`; an empty company marks a wording that names none.
public final class AskerAliases {

    private static final String TABLE = "/db/companies/aliases.csv";
    private static final Pattern SEVERAL = Pattern.compile(
            ".*\\b(?:companies|firms|start-?ups|employers|organi[sz]ations|vendors|teams)|etc\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, String> companies = new HashMap<>();
    private final Map<String, List<String>> wordings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> generic = new LinkedHashSet<>();

    private AskerAliases() {}

    /// The aliases that ship.
    ///
    /// @throws UncheckedIOException when the table cannot be read
    public static AskerAliases shipped() {
        return Shipped.ALIASES;
    }

    /// The company behind a wording; a wording without an entry stands for itself.
    public Asker of(String wording) {
        String original = BLANKS.matcher(wording.strip()).replaceAll(" ");
        String key = key(original);
        if (generic.contains(key) || SEVERAL.matcher(original).matches()) {
            return new Asker(original, null);
        }
        return new Asker(original, companies.getOrDefault(key, original));
    }

    /// The wordings of each company that has any, as the table writes them.
    public Map<String, List<String>> wordings() {
        return wordings;
    }

    /// Whether the table knows this wording as a company.
    boolean knows(String wording) {
        return companies.containsKey(key(wording));
    }

    private static String key(String wording) {
        return BLANKS.matcher(wording.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private void add(String alias, String company) {
        if (company.isBlank()) {
            generic.add(key(alias));
        } else {
            companies.put(key(alias), company.strip());
            wordings.computeIfAbsent(company.strip(), name -> new ArrayList<>()).add(alias.strip());
            companies.putIfAbsent(key(company), company.strip());
        }
    }

    private static AskerAliases load() {
        AskerAliases aliases = new AskerAliases();
        try (InputStream stream = AskerAliases.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + TABLE + " is missing from the build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                int comma = line.indexOf(',');
                aliases.add(line.substring(0, comma), line.substring(comma + 1));
            });
            return aliases;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Shipped {
        private static final AskerAliases ALIASES = load();
    }
}
