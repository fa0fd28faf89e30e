package dev.mockroom.questions.linting;

import io.roastedroot.quickjs4j.core.Engine;
import io.roastedroot.quickjs4j.core.Runner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Asks KaTeX, which draws the formulas in the browser, whether it can read them.
///
/// KaTeX runs in a JavaScript engine within the JVM, which sees no file and no network. It is loaded with the first
/// formula (about a second), and what was said of the latest formulas is remembered.
final class Formulas {

    private static final String KATEX = "/META-INF/resources/webjars/katex/0.18.11/dist/katex.min.js";
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int REMEMBERED = 4_000;
    private static final String FINE = "";

    /// Prints one line a formula: empty where it reads, else why not.
    private static final String ASK = """
            for (const tex of FORMULAS) {
              let said = '';
              try {
                globalThis.katex.__parse(tex, { throwOnError: true, strict: 'ignore', maxExpand: 200 });
              } catch (trouble) {
                said = String(trouble.message).replace(/\\s+/g, ' ');
              }
              console.log(said);
            }
            """;

    private final Lock oneAtATime = new ReentrantLock();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Map<String, String> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    private @Nullable Runner runner;

    /// What KaTeX has against each of these formulas, in one go; empty where it reads one.
    Map<String, Optional<String>> complaints(Collection<String> formulas) {
        oneAtATime.lock();
        try {
            List<String> unknown = formulas.stream()
                    .distinct()
                    .filter(tex -> !known.containsKey(tex))
                    .toList();
            if (!unknown.isEmpty()) {
                ask(unknown);
            }
            Map<String, Optional<String>> complaints = new LinkedHashMap<>();
            for (String tex : formulas) {
                String said = known.get(tex);
                complaints.put(tex, said == null || said.equals(FINE) ? Optional.empty() : Optional.of(said));
            }
            return complaints;
        } finally {
            oneAtATime.unlock();
        }
    }

    private void ask(List<String> formulas) {
        printed.reset();
        try {
            loaded().compileAndExec("var FORMULAS = " + literal(formulas) + ";\n" + ASK);
        } catch (RuntimeException broken) {
            close();
            throw broken;
        }
        List<String> said =
                new ArrayList<>(List.of(printed.toString(StandardCharsets.UTF_8).split("\n", -1)));
        if (said.size() < formulas.size()) {
            close();
            throw new IllegalStateException("KaTeX answered " + said.size() + " of " + formulas.size() + " formulas");
        }
        for (int i = 0; i < formulas.size(); i++) {
            known.put(formulas.get(i), said.get(i).strip());
        }
    }

    private Runner loaded() {
        Runner ready = runner;
        if (ready == null) {
            Engine engine = Engine.builder().withStdout(printed).build();
            ready = Runner.builder()
                    .withEngine(engine)
                    .withTimeoutMs(PATIENCE_MILLIS)
                    .withCompilationTimeoutMs(PATIENCE_MILLIS)
                    .build();
            ready.compileAndExec("globalThis.self = globalThis;\n" + katex());
            printed.reset();
            runner = ready;
        }
        return ready;
    }

    private void close() {
        if (runner != null) {
            runner.close();
            runner = null;
        }
    }

    private static String katex() {
        try (InputStream script = Formulas.class.getResourceAsStream(KATEX)) {
            if (script == null) {
                throw new IllegalStateException("KaTeX is missing from the build");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A list of texts as JavaScript writes it.
    private static String literal(List<String> texts) {
        StringBuilder literal = new StringBuilder("[");
        for (String text : texts) {
            literal.append('"');
            text.chars().forEach(c -> {
                if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                    literal.append(String.format("\\u%04x", c));
                } else {
                    literal.append((char) c);
                }
            });
            literal.append("\",");
        }
        return literal.append(']').toString();
    }
}
