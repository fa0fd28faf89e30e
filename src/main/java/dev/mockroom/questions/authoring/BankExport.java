package dev.mockroom.questions.authoring;

import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.questions.importing.CardWriter;
import dev.mockroom.questions.importing.ReadList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes the bank as Markdown; importing what it wrote changes nothing.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class BankExport {

    private final JdbcClient jdbc;

    BankExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The files by name: one for the cards of each area, one for practice links, one for company lists.
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        cards().forEach((front, cards) -> {
            String head = front.text().isBlank() ? "" : front.text().strip() + "\n\n";
            files.put(free(files, front.area()), head + String.join("\n", cards));
        });
        CardWriter writer = new CardWriter();
        BankReport mentions = mentions();
        if (!mentions.practiceLinks().isEmpty()) {
            files.put(free(files, "practice-links"), writer.practiceTable(mentions.practiceLinks()));
        }
        List<String> lists = new ArrayList<>();
        for (ReadList list : mentions.companyLists()) {
            lists.add(writer.companyList(list));
        }
        if (!lists.isEmpty()) {
            files.put(free(files, "company-lists"), String.join("\n", lists));
        }
        return files;
    }

    /// The files in a zip archive.
    public void zip(OutputStream stream) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private record Front(String area, String text) {}

    private Map<Front, List<String>> cards() {
        Map<Front, List<String>> cards = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.area, r.front, r.canonical
                        from question q
                        join revision r on r.question_id = q.id and r.revision_number = q.current_number
                        where q.retired_at is null
                        order by r.area, r.front, q.slug
                        """).query(row -> {
            cards.computeIfAbsent(new Front(row.getString("area"), row.getString("front")), front -> new ArrayList<>())
                    .add(row.getString("canonical"));
        });
        return cards;
    }

    /// Reads links and lists from their canonical text, which has all that the columns have not.
    private BankReport mentions() {
        List<BankSource> sources = new ArrayList<>();
        for (String table : List.of("practice_link", "company_list")) {
            String texts = String.join(
                    "\n",
                    jdbc.sql("select canonical from " + table + " order by sort_number, id")
                            .query(String.class)
                            .list());
            sources.add(BankSource.of(table, texts.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return new BankReader().read(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String free(Map<String, String> files, String wish) {
        String base =
                wish.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = (base.isEmpty() ? "cards" : base) + ".md";
        for (int number = 2; files.containsKey(name); number++) {
            name = base + "-" + number + ".md";
        }
        return name;
    }
}
