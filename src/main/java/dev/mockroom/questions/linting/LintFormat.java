package dev.mockroom.questions.linting;

import dev.mockroom.questions.importing.Finding;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// How the command line prints what is to be mended.
enum LintFormat {
    JSON {
        @Override
        void print(List<BankLint.Linted> files, PrintWriter out) {
            JsonFactory factory = JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                json.writeArrayPropertyStart("files");
                files.forEach(file -> write(file, json));
                json.writeEndArray();
                json.writeNumberProperty("cards", cards(files));
                json.writeNumberProperty("findings", findings(files));
                json.writeEndObject();
            }
            out.println();
        }

        private static void write(BankLint.Linted file, JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty("file", file.file());
            json.writeNumberProperty("cards", file.cards());
            json.writeArrayPropertyStart("findings");
            for (Finding finding : file.findings()) {
                json.writeStartObject();
                json.writeNumberProperty("line", finding.line());
                json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("code", finding.code());
                json.writeStringProperty("message", finding.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    },

    TEXT {
        @Override
        void print(List<BankLint.Linted> files, PrintWriter out) {
            for (BankLint.Linted file : files) {
                file.findings()
                        .forEach(finding -> out.printf(
                                Locale.ROOT,
                                "%s:%d: %s [%s]%n",
                                file.file(),
                                finding.line(),
                                finding.message(),
                                finding.code()));
            }
            out.printf(Locale.ROOT, "%d cards, %d findings%n", cards(files), findings(files));
        }
    };

    abstract void print(List<BankLint.Linted> files, PrintWriter out);

    private static int cards(List<BankLint.Linted> files) {
        return files.stream().mapToInt(BankLint.Linted::cards).sum();
    }

    private static int findings(List<BankLint.Linted> files) {
        return files.stream().mapToInt(file -> file.findings().size()).sum();
    }
}
