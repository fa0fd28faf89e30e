package dev.mockroom.questions.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The text of a source: a first pass finds the charset, a second hands over the lines.
final class SourceText {

    private static final int HEAD = 1 << 12;

    private final BankSource source;
    private final FindingLog findings;
    private final Optional<Charset> wide;
    private final Optional<String> foreign;
    private final Mojibake.Tally tally = new Mojibake.Tally();
    private int notUtf8;

    /// Makes the first pass.
    SourceText(BankSource source, FindingLog findings) throws IOException {
        this.source = source;
        this.findings = findings;
        byte[] head = head();
        this.wide = wideCharset(head);
        this.foreign = wide.isPresent() ? Optional.empty() : FileKind.foreign(head);
        if (wide.isEmpty() && foreign.isEmpty()) {
            survey();
        }
    }

    boolean isText() {
        return foreign.isEmpty();
    }

    FileEncoding encoding() {
        if (wide.isPresent()) {
            return new FileEncoding(wide.get().name(), false);
        }
        if (notUtf8 > 0 && tally.proper() == 0 && tally.someLines().isEmpty()) {
            return new FileEncoding(LegacyCharset.WINDOWS_1252.javaName(), false);
        }
        Optional<LegacyCharset> whole = wholeFile();
        return whole.map(charset -> new FileEncoding(charset.javaName(), true))
                .orElseGet(() -> new FileEncoding(
                        StandardCharsets.UTF_8.name(), !tally.someLines().isEmpty()));
    }

    /// Makes the second pass; notes as findings what could not be read as it stands.
    void forEachLine(Consumer<Line> consumer) throws IOException {
        if (foreign.isPresent()) {
            findings.add(Finding.error(0, "not-text", "This is " + foreign.get() + ", not text; nothing was read."));
            return;
        }
        if (wide.isPresent()) {
            forEachWideLine(wide.get(), consumer);
            return;
        }
        wholeFile()
                .ifPresent(charset -> findings.add(Finding.info(
                        0,
                        "encoding-repaired",
                        "The text was UTF-8 once mistaken for " + charset.humanName() + "; all of it was put right.")));
        LineDecoder decoder = new LineDecoder(findings, wholeFile(), tally.someLines());
        try (InputStream in = source.open()) {
            forEachLine(in, decoder, consumer);
        }
        decoder.close();
    }

    private void forEachLine(InputStream in, LineDecoder decoder, Consumer<Line> consumer) throws IOException {
        ByteLines lines = new ByteLines(in);
        boolean first = true;
        while (lines.advance()) {
            if (lines.isCut()) {
                findings.add(Finding.warning(
                        lines.number(), "line-too-long", "The line is longer than a megabyte and was read in pieces."));
            }
            String text = decoder.decode(lines);
            consumer.accept(Line.of(lines.number(), first ? withoutMark(text) : text));
            first = false;
        }
    }

    private Optional<LegacyCharset> wholeFile() {
        return notUtf8 == 0 ? tally.wholeFile() : Optional.empty();
    }

    private void survey() throws IOException {
        try (InputStream in = source.open()) {
            ByteLines lines = new ByteLines(in);
            boolean first = true;
            while (lines.advance()) {
                if (!lines.isAscii()) {
                    Optional<String> text = LegacyCharset.utf8(lines.bytes(), lines.length());
                    if (text.isEmpty()) {
                        notUtf8++;
                    } else {
                        tally.add(first ? withoutMark(text.get()) : text.get());
                    }
                }
                first = false;
            }
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// UTF-16 is rare enough to be written out as UTF-8 first.
    private void forEachWideLine(Charset charset, Consumer<Line> consumer) throws IOException {
        Path utf8 = Files.createTempFile("mockroom", ".md");
        try {
            try (InputStreamReader reader = new InputStreamReader(source.open(), charset);
                    OutputStream out = Files.newOutputStream(utf8)) {
                char[] chunk = new char[1 << 13];
                Character pending = null;
                for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
                    String text = (pending == null ? "" : pending) + new String(chunk, 0, read);
                    pending = null;
                    if (!text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
                        pending = text.charAt(text.length() - 1);
                        text = text.substring(0, text.length() - 1);
                    }
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
            try (InputStream in = Files.newInputStream(utf8)) {
                forEachLine(in, new LineDecoder(findings, Optional.empty(), List.of()), consumer);
            }
        } finally {
            Files.deleteIfExists(utf8);
        }
    }

    private byte[] head() throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(HEAD);
        }
    }

    private static Optional<Charset> wideCharset(byte[] head) {
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /// Turns the bytes of lines into text.
    private static final class LineDecoder {
        private final FindingLog findings;
        private final Optional<LegacyCharset> whole;
        private final List<LegacyCharset> some;
        private @Nullable Run notUtf8;

        private LineDecoder(FindingLog findings, Optional<LegacyCharset> whole, List<LegacyCharset> some) {
            this.findings = findings;
            this.whole = whole;
            this.some = some;
        }

        private String decode(ByteLines lines) {
            if (lines.isAscii()) {
                return withoutControls(
                        lines.number(), new String(lines.bytes(), 0, lines.length(), StandardCharsets.US_ASCII));
            }
            Optional<String> text = LegacyCharset.utf8(lines.bytes(), lines.length());
            if (text.isEmpty()) {
                notUtf8 = notUtf8 == null ? new Run(lines.number(), 1) : new Run(notUtf8.first, notUtf8.count + 1);
                return withoutControls(
                        lines.number(), LegacyCharset.WINDOWS_1252.decode(lines.bytes(), lines.length()));
            }
            return withoutControls(lines.number(), repaired(lines.number(), text.get()));
        }

        private String repaired(int number, String text) {
            if (whole.isPresent()) {
                return whole.get().repair(text).orElse(text);
            }
            if (!Mojibake.isNeutral(text)) {
                for (LegacyCharset charset : some) {
                    Optional<String> repaired = charset.repair(text);
                    if (repaired.isPresent()) {
                        findings.add(Finding.info(
                                number,
                                "line-repaired",
                                "The line was UTF-8 once mistaken for " + charset.humanName() + "; it was put right."));
                        return repaired.get();
                    }
                }
            }
            if (Mojibake.isSuspect(text)) {
                findings.add(Finding.warning(
                        number, "wrongly-decoded", "The line looks wrongly decoded and could not be put right."));
            }
            if (text.indexOf('\uFFFD') >= 0) {
                findings.add(Finding.warning(
                        number, "lost-characters", "Characters of the line were lost before it came here."));
            }
            return text;
        }

        /// No database keeps a NUL, and no page shows the others.
        private String withoutControls(int number, String text) {
            StringBuilder kept = null;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if ((c < ' ' && c != '\t') || c == '\u007F') {
                    if (kept == null) {
                        kept = new StringBuilder(text);
                    }
                    kept.setCharAt(i, ' ');
                }
            }
            if (kept == null) {
                return text;
            }
            findings.add(Finding.warning(
                    number, "control-characters", "The line holds control characters; they became spaces."));
            return kept.toString();
        }

        private void close() {
            if (notUtf8 != null) {
                findings.add(Finding.warning(
                        notUtf8.first,
                        "not-utf-8",
                        notUtf8.count == 1
                                ? "The line is not UTF-8; it was read as windows-1252."
                                : "This line and " + (notUtf8.count - 1)
                                        + " more are not UTF-8; they were read as windows-1252."));
            }
        }

        private record Run(int first, int count) {}
    }
}
