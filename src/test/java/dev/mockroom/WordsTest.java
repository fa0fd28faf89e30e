package dev.mockroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words on screen: every key that the code names has one, and every one is named.
///
/// A key is a string literal such as "room.clock.left"; a literal that ends with a dot is the beginning of several.
class WordsTest {

    private static final Path FILES = Path.of("src/main/resources/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+\\.?|[a-z]+\\.)\"");

    private final Set<String> keys = keys();
    private final Set<String> features =
            keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    private final Set<String> named = named();

    @Test
    void hasWordsForEveryKeyThatTheCodeNames() {
        List<String> missing = named.stream()
                .filter(key -> key.endsWith(".")
                        ? keys.stream().noneMatch(known -> known.startsWith(key))
                        : !keys.contains(key))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void holdsNoWordsThatNothingNames() {
        List<String> unused = keys.stream()
                .filter(key -> !named.contains(key)
                        && named.stream().noneMatch(name -> name.endsWith(".") && key.startsWith(name)))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void keepsTheWordsOfAFeatureInItsOwnFile() throws IOException {
        for (Path file : files(FILES, ".properties")) {
            String feature = file.getFileName().toString().replace(".properties", "");
            assertThat(load(file).stringPropertyNames()).allMatch(key -> key.startsWith(feature + "."));
        }
    }

    private static Set<String> keys() {
        return files(FILES, ".properties").stream()
                .flatMap(file -> load(file).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> named() {
        Set<String> found = new TreeSet<>();
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            LITERAL.matcher(read(source)).results().map(match -> match.group(1)).forEach(found::add);
        }
        found.removeIf(name -> !features.contains(name.substring(0, name.indexOf('.'))));
        return found;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
