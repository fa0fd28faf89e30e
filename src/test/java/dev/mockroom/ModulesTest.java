package dev.mockroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The house of the design: features, and the one way their dependencies run.
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Mockroom.class);
    private static final Path ARCHITECTURE = Path.of("src/docs/ARCHITECTURE.md");
    private static final String BEGIN = "<!-- modules: written by ModulesTest -->\n";
    private static final String END = "<!-- end of modules -->\n";

    @Test
    void dependOnEachOtherOneWayOnly() {
        MODULES.verify();
    }

    /// When the modules have changed, it writes the new picture before it fails: look at it, and commit it.
    @Test
    void areDrawnInTheArchitecturePage() throws IOException {
        String page = Files.readString(ARCHITECTURE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        String drawn = page.substring(from, to);
        if (!drawn.equals(diagram())) {
            Files.writeString(ARCHITECTURE, page.substring(0, from) + diagram() + page.substring(to));
        }

        assertThat(drawn).isEqualTo(diagram());
    }

    private static String diagram() {
        Map<String, Set<String>> edges = new TreeMap<>();
        MODULES.stream().forEach(module -> edges.put(name(module), dependencies(module)));
        String lines = edges.entrySet().stream()
                .flatMap(entry -> withoutShortcuts(entry.getValue(), edges).stream()
                        .map(target -> "    " + entry.getKey() + " --> " + target + "\n"))
                .collect(Collectors.joining());
        return "```mermaid\nflowchart TD\n" + lines + "```\n";
    }

    private static Set<String> dependencies(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModulesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Leaves out an arrow where a longer way leads to the same place.
    private static Collection<String> withoutShortcuts(Set<String> targets, Map<String, Set<String>> edges) {
        return targets.stream()
                .filter(target -> targets.stream()
                        .filter(other -> !other.equals(target))
                        .noneMatch(other -> reaches(other, target, edges, new HashSet<>())))
                .toList();
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> edges, Set<String> visited) {
        if (!visited.add(from)) {
            return false;
        }
        Set<String> next = edges.getOrDefault(from, Set.of());
        return next.contains(to) || List.copyOf(next).stream().anyMatch(step -> reaches(step, to, edges, visited));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
