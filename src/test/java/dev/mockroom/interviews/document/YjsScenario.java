package dev.mockroom.interviews.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// Updates as Yjs wrote them, each with the text that Yjs shows after it.
record YjsScenario(String name, List<Step> steps) {

    @SuppressWarnings("ArrayRecordComponent") // read only, never compared
    record Step(byte[] update, String text) {}

    static List<YjsScenario> all() {
        List<YjsScenario> scenarios = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(YjsScenario.class.getResourceAsStream("yjs-fixtures.txt")),
                StandardCharsets.UTF_8))) {
            byte[] update = {};
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String rest = line.substring(line.indexOf(' ') + 1);
                switch (line.substring(0, line.indexOf(' '))) {
                    case "scenario" -> scenarios.add(new YjsScenario(rest, new ArrayList<>()));
                    case "update" -> update = Base64.getDecoder().decode(rest);
                    default ->
                        scenarios
                                .getLast()
                                .steps()
                                .add(new Step(
                                        update, new String(Base64.getDecoder().decode(rest), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scenarios;
    }

    @Override
    public String toString() {
        return name;
    }
}
