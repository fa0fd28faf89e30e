package dev.mockroom.questions.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Short ways to read in tests.
final class Reading {

    private Reading() {}

    static BankFile text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static BankFile bytes(byte[] bytes) {
        try {
            return new BankReader().read(BankSource.of("test.md", bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A fixture beside this class.
    static BankFile fixture(String name) {
        return bytes(fixtureBytes(name));
    }

    static byte[] fixtureBytes(String name) {
        try (InputStream in = Reading.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ReadCard only(BankFile file) {
        if (file.cards().size() != 1) {
            throw new AssertionError("Not one card but " + file.cards());
        }
        return file.cards().getFirst();
    }

    static List<String> codes(BankFile file) {
        return file.findings().stream().map(Finding::code).toList();
    }

    /// The card as if it stood at the top of a file without front matter: what reading it again
    /// must give.
    static ReadCard unplaced(ReadCard card) {
        return new ReadCard(
                0,
                card.slug(),
                card.title(),
                card.difficulty(),
                card.minutes(),
                card.tags(),
                card.askers(),
                card.prompt(),
                card.answer(),
                card.rubric(),
                card.clarifications(),
                card.hints(),
                card.related(),
                card.sources(),
                FrontMatter.NONE);
    }
}
