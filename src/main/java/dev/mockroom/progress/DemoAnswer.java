package dev.mockroom.progress;

import dev.mockroom.shared.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An answer of the demo's candidate, written beforehand, with how it came to be and what an interviewer hears in it.
///
/// In its file a paragraph is one line, and what stands in braces says more than the answer:
///
/// | in the file  | means                                                    |
/// |--------------|----------------------------------------------------------|
/// | `{2}`        | signal 2 of the card is heard here                       |
/// | `{2~}`       | only partly                                              |
/// | `{2: words}` | an interviewer quotes these words for it                 |
/// | `{!2}`       | an interviewer chooses this moment for it                |
/// | `{#words}`   | an interviewer notes this here                           |
/// | `{-words-}`  | typed here, and taken back                               |
/// | `{+words+}`  | put in here once the rest is written                     |
///
/// A signal that is heard nowhere was missed, so the marks fit the words.
record DemoAnswer(List<Part> parts) {

    private static final Pattern SAID = Pattern.compile("\\{(?<heard>\\d)(?<partly>~?)}"
            + "|\\{(?<quoted>\\d): (?<quote>[^{}]+)}"
            + "|\\{!(?<chosen>\\d)}"
            + "| ?\\{#(?<note>[^{}]+)}"
            + "|\\{-(?<back>[^{}]+)-}"
            + "|\\{\\+(?<later>[^{}]+)\\+}");

    DemoAnswer {
        parts = List.copyOf(parts);
    }

    /// One after the other.
    sealed interface Part {}

    /// Written down.
    record Written(String text) implements Part {}

    /// Typed, read over, and taken back.
    record TakenBack(String text) implements Part {}

    /// Put in once the rest is written.
    record PutIn(String text) implements Part {}

    /// What an interviewer keeps here.
    sealed interface Remark extends Part {}

    /// A signal is heard.
    record Heard(int signal, Mark mark) implements Remark {}

    /// The words before are quoted.
    record Quoted(int signal, String words) implements Remark {}

    /// This moment is chosen.
    record Chosen(int signal) implements Remark {}

    /// Something is jotted down.
    record Noted(String words) implements Remark {}

    static DemoAnswer parse(String file) {
        String text = file.strip();
        List<Part> parts = new ArrayList<>();
        Matcher said = SAID.matcher(text);
        int read = 0;
        while (said.find()) {
            write(text.substring(read, said.start()), parts);
            read = said.end();
            if (said.group("heard") != null) {
                parts.add(new Heard(signal(said, "heard"), said.group("partly").isEmpty() ? Mark.MET : Mark.PARTLY));
            } else if (said.group("quoted") != null) {
                write(said.group("quote"), parts);
                parts.add(new Quoted(signal(said, "quoted"), said.group("quote")));
            } else if (said.group("chosen") != null) {
                parts.add(new Chosen(signal(said, "chosen")));
            } else if (said.group("note") != null) {
                parts.add(new Noted(said.group("note")));
            } else if (said.group("back") != null) {
                parts.add(new TakenBack(said.group("back")));
            } else {
                parts.add(new PutIn(said.group("later")));
            }
        }
        write(text.substring(read), parts);
        return new DemoAnswer(parts);
    }

    private static void write(String text, List<Part> parts) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("A brace that means nothing: " + text);
        }
        if (!text.isEmpty()) {
            parts.add(new Written(text));
        }
    }

    private static int signal(Matcher said, String group) {
        return Integer.parseInt(said.group(group));
    }

    /// The answer as it stands in the end.
    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Written written -> text.append(written.text());
                case PutIn later -> text.append(later.text());
                case TakenBack _, Remark _ -> {}
            }
        }
        return text.toString();
    }
}
