package dev.mockroom.questions.importing;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// How the command line prints what it read.
enum SummaryFormat {
    JSON {
        @Override
        void print(ImportSummary summary, Optional<BankIntake.Taken> taken, PrintWriter out) {
            try (JsonGenerator json = JSON_FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                json.writeStartObject();
                json.writeArrayPropertyStart("files");
                for (ImportSummary.FileSummary file : summary.files()) {
                    json.writeStartObject();
                    json.writeStringProperty("file", file.name);
                    json.writeObjectPropertyStart("encoding");
                    json.writeStringProperty("charset", file.encoding.charset());
                    json.writeBooleanProperty("repaired", file.encoding.repaired());
                    json.writeEndObject();
                    counts(json, file.counts);
                    json.writeArrayPropertyStart("findings");
                    for (Finding finding : file.findings()) {
                        json.writeStartObject();
                        json.writeNumberProperty("line", finding.line());
                        json.writeStringProperty("severity", word(finding.severity()));
                        json.writeStringProperty("code", finding.code());
                        json.writeStringProperty("message", finding.message());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                json.writeEndArray();
                FileCounts totals = summary.totals();
                json.writeObjectPropertyStart("totals");
                json.writeNumberProperty("files", summary.files().size());
                counts(json, totals);
                json.writeObjectPropertyStart("findings");
                totals.bySeverity.forEach((severity, count) -> json.writeNumberProperty(word(severity), count));
                json.writeEndObject();
                json.writeEndObject();
                taken.ifPresent(counts -> {
                    json.writeObjectPropertyStart("imported");
                    json.writeNumberProperty("added", counts.added());
                    json.writeNumberProperty("changed", counts.changed());
                    json.writeNumberProperty("unchanged", counts.unchanged());
                    json.writeNumberProperty("retired", counts.retired());
                    json.writeEndObject();
                });
                json.writeEndObject();
            }
            out.println();
        }

        private static void counts(JsonGenerator json, FileCounts counts) {
            json.writeNumberProperty("questions", counts.questions);
            json.writeObjectPropertyStart("byDifficulty");
            counts.byDifficulty.forEach((difficulty, count) -> json.writeNumberProperty(difficulty.name(), count));
            json.writeEndObject();
            json.writeNumberProperty("withRubric", counts.withRubric);
            json.writeNumberProperty("signals", counts.signals);
            json.writeNumberProperty("practiceLinks", counts.practiceLinks);
            json.writeNumberProperty("companyLists", counts.companyLists);
            json.writeNumberProperty("companyListEntries", counts.companyListEntries);
            json.writeArrayPropertyStart("companies");
            counts.companies.forEach(json::writeString);
            json.writeEndArray();
        }
    },

    TEXT {
        @Override
        void print(ImportSummary summary, Optional<BankIntake.Taken> taken, PrintWriter out) {
            for (ImportSummary.FileSummary file : summary.files()) {
                out.println(
                        file.name + " (" + file.encoding.charset() + (file.encoding.repaired() ? ", repaired)" : ")"));
                counts(file.counts, out);
                for (Finding finding : file.findings()) {
                    out.printf(
                            Locale.ROOT,
                            "  %6s  %-7s  %s  [%s]%n",
                            finding.line() == 0 ? "" : finding.line(),
                            word(finding.severity()),
                            finding.message(),
                            finding.code());
                }
            }
            if (summary.files().size() > 1) {
                out.println("All files");
                counts(summary.totals(), out);
            }
            taken.ifPresent(counts -> out.println("Imported: " + counts.added() + " added, " + counts.changed()
                    + " changed, " + counts.unchanged() + " unchanged, " + counts.retired() + " retired"));
        }

        private static void counts(FileCounts counts, PrintWriter out) {
            String difficulties = counts.byDifficulty.entrySet().stream()
                    .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            out.println("  " + counts.questions + " questions (" + difficulties + "), " + counts.withRubric
                    + " with rubric, " + counts.signals + " signals");
            out.println("  " + counts.practiceLinks + " practice links, " + counts.companyLists + " company lists with "
                    + counts.companyListEntries + " entries, " + counts.companies.size() + " companies");
        }
    };

    /// Leaves the stream open: it is the process's standard output.
    private static final JsonFactory JSON_FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    abstract void print(ImportSummary summary, Optional<BankIntake.Taken> taken, PrintWriter out);

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
