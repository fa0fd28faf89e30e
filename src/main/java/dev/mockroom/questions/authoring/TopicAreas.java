package dev.mockroom.questions.authoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Which area a topic belongs to, by the table `db/bank/topics.csv` with the columns `topic,area`.
@Component
class TopicAreas {

    private static final String TABLE = "/db/bank/topics.csv";
    private static final String ELSEWHERE = "Other";

    private final Map<String, String> areas = new HashMap<>();

    TopicAreas() {
        try (InputStream table = TopicAreas.class.getResourceAsStream(TABLE)) {
            if (table != null) {
                new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                        .lines()
                        .skip(1)
                        .forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int comma = line.indexOf(',');
        if (comma > 0) {
            areas.put(
                    line.substring(0, comma).strip().toLowerCase(Locale.ROOT),
                    line.substring(comma + 1).strip());
        }
    }

    /// The area of the first topic that the table has, else 'Other'.
    String of(List<String> topics) {
        for (String topic : topics) {
            String area = areas.get(topic.toLowerCase(Locale.ROOT));
            if (area != null) {
                return area;
            }
        }
        return ELSEWHERE;
    }
}
