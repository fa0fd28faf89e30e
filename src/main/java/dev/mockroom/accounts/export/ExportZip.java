package dev.mockroom.accounts.export;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.export.MyExport.Step;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes the zip: `README.txt`, `mockroom.json` with every table, and each table again as CSV.
///
/// Rows go straight from the database into the zip; no table is held in memory.
final class ExportZip {

    /// The version of the shape; it counts up when a reader of the one before would fail.
    static final int VERSION = 1;

    private static final String README = "/export/README.txt";
    private static final CSVFormat CSV = CSVFormat.RFC4180;
    private static final String FORMULA = "=+-@\t\r";

    private final Instant now;
    private final AccountId person;

    ExportZip(Instant now, AccountId person) {
        this.now = now;
        this.person = person;
    }

    void write(List<PersonalTable> tables, OutputStream file, Consumer<Step> progress) throws IOException {
        int all = tables.size() * 2;
        int done = 0;
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("README.txt"));
            zip.write(readme(tables).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("mockroom.json"));
            try (JsonGenerator json = new JsonFactory().createGenerator(pretty(), unclosed(zip), JsonEncoding.UTF8)) {
                json.writeStartObject();
                json.writeStringProperty("format", "mockroom-export");
                json.writeNumberProperty("version", VERSION);
                json.writeStringProperty("exported", now.toString());
                json.writeStringProperty("person", person.value().toString());
                json.writeObjectPropertyStart("tables");
                for (PersonalTable table : tables) {
                    write(table, json);
                    progress.accept(new Step(++done, all));
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            zip.closeEntry();
            for (PersonalTable table : tables) {
                zip.putNextEntry(new ZipEntry("csv/" + table.name() + ".csv"));
                write(table, unclosed(zip));
                zip.closeEntry();
                progress.accept(new Step(++done, all));
            }
        }
    }

    private static ObjectWriteContext pretty() {
        return new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
    }

    private static String readme(List<PersonalTable> tables) throws IOException {
        try (InputStream head = Objects.requireNonNull(ExportZip.class.getResourceAsStream(README), README)) {
            StringBuilder text = new StringBuilder(new String(head.readAllBytes(), StandardCharsets.UTF_8));
            for (PersonalTable table : tables) {
                text.append("\n- ").append(table.name()).append(": ").append(table.about());
            }
            return text.append('\n').toString();
        }
    }

    private void write(PersonalTable table, JsonGenerator json) {
        json.writeObjectPropertyStart(table.name());
        json.writeStringProperty("about", table.about());
        json.writeArrayPropertyStart("rows");
        table.rows().read(person, values -> {
            json.writeStartObject();
            for (int column = 0; column < table.columns().size(); column++) {
                json.writeName(table.columns().get(column));
                write(values.get(column), json);
            }
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case byte[] bytes -> json.writeString(text(bytes));
            default -> json.writeString(value.toString());
        }
    }

    private void write(PersonalTable table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CSVPrinter csv = new CSVPrinter(writer, CSV)) {
            csv.printRecord(table.columns());
            table.rows().read(person, values -> {
                try {
                    csv.printRecord(values.stream().map(ExportZip::cell).toList());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /// A cell; one that a spreadsheet would take for a formula begins with an apostrophe, since
    /// others wrote some of them.
    private static @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case byte[] bytes -> text(bytes);
            case String text when !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 -> "'" + text;
            case null, default -> value;
        };
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// The zip goes on after an entry's writer is closed.
    private static OutputStream unclosed(OutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
