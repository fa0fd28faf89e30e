package dev.mockroom.progress;

import dev.mockroom.interviews.Keystroke;
import dev.mockroom.shared.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Types a written answer as a person would: a thought first, some characters at a time, a pause after a sentence and a
/// longer one after a paragraph, a slip now and then, and what the answer says was taken back or put in later.
///
/// The seed decides all of it.
final class DemoTyping {

    private static final int THINK_FIRST = 14_000;
    private static final int BEFORE_TAKING_BACK = 2_600;
    private static final int BEFORE_READING_OVER = 6_000;
    private static final int AFTER_SENTENCE = 1_100;
    private static final int AFTER_PARAGRAPH = 3_200;
    private static final int A_CHARACTER = 120;
    private static final int A_CHARACTER_BACK = 45;
    private static final int BEFORE_MENDING = 350;
    private static final int MOST_AT_ONCE = 5;
    private static final int MOST_BACK_AT_ONCE = 9;
    private static final int SAFE_WORD = 4;
    private static final double SLIPS = 0.018;
    private static final String LETTERS = "etaoinshrdlu";

    private final RandomGenerator random;
    private final List<Keystroke> strokes = new ArrayList<>();
    private final List<Remarked> remarks = new ArrayList<>();
    private long millis;

    private DemoTyping(RandomGenerator random) {
        this.random = random;
    }

    /// What an interviewer keeps of an answer, and when.
    ///
    /// @param seq   the place of the log that the answer had come to
    /// @param after how long after the question was opened that place was written
    record Remarked(DemoAnswer.Remark remark, int seq, Duration after) {}

    /// An answer as it was typed.
    record Typed(List<Keystroke> strokes, List<Remarked> remarks) {

        /// It was said aloud.
        static final Typed NOTHING = new Typed(List.of(), List.of());

        Typed {
            strokes = List.copyOf(strokes);
            remarks = List.copyOf(remarks);
        }

        boolean isNothing() {
            return strokes.isEmpty();
        }

        /// What is heard in it, by the signal's position.
        Map<Integer, Mark> heard() {
            Map<Integer, Mark> heard = new LinkedHashMap<>();
            for (Remarked each : remarks) {
                if (each.remark() instanceof DemoAnswer.Heard at) {
                    heard.put(at.signal(), at.mark());
                }
            }
            return heard;
        }

        /// The same in this time: quicker where there is less, as it is where there is more.
        Typed within(Duration most) {
            Duration needed =
                    strokes.isEmpty() ? Duration.ZERO : strokes.getLast().after();
            if (needed.compareTo(most) <= 0) {
                return this;
            }
            double pace = (double) most.toMillis() / needed.toMillis();
            return new Typed(
                    strokes.stream()
                            .map(stroke -> new Keystroke(
                                    times(stroke.after(), pace), stroke.at(), stroke.removed(), stroke.put()))
                            .toList(),
                    remarks.stream()
                            .map(each -> new Remarked(each.remark(), each.seq(), times(each.after(), pace)))
                            .toList());
        }

        private static Duration times(Duration duration, double pace) {
            return Duration.ofMillis((long) (duration.toMillis() * pace));
        }
    }

    static Typed of(DemoAnswer answer, RandomGenerator random) {
        DemoTyping typing = new DemoTyping(random);
        typing.pause(THINK_FIRST);
        int length = 0;
        for (DemoAnswer.Part part : answer.parts()) {
            switch (part) {
                case DemoAnswer.Written written -> {
                    typing.type(length, written.text());
                    length += written.text().length();
                }
                case DemoAnswer.TakenBack back -> {
                    typing.type(length, back.text());
                    typing.pause(BEFORE_TAKING_BACK);
                    typing.takeBack(length, back.text().length());
                }
                case DemoAnswer.Remark remark -> typing.remark(remark);
                case DemoAnswer.PutIn _ -> {}
            }
        }
        typing.putIn(answer.parts());
        return new Typed(typing.strokes, typing.remarks);
    }

    /// Goes through the finished text once more.
    private void putIn(List<DemoAnswer.Part> parts) {
        int length = 0;
        for (DemoAnswer.Part part : parts) {
            switch (part) {
                case DemoAnswer.Written written -> length += written.text().length();
                case DemoAnswer.PutIn later -> {
                    pause(BEFORE_READING_OVER);
                    type(length, later.text());
                    length += later.text().length();
                }
                case DemoAnswer.TakenBack _, DemoAnswer.Remark _ -> {}
            }
        }
    }

    private void type(int at, String text) {
        int done = 0;
        while (done < text.length()) {
            int end = Math.min(done + random.nextInt(1, MOST_AT_ONCE + 1), text.length());
            String run = text.substring(done, end);
            if (run.length() >= SAFE_WORD
                    && run.chars().allMatch(Character::isLowerCase)
                    && random.nextDouble() < SLIPS * MOST_AT_ONCE) {
                slip(at + done, run);
            } else {
                stroke(at + done, 0, run);
            }
            done = end;
            rest(text, done);
        }
    }

    /// The last letter goes wrong, is seen, and is mended.
    private void slip(int at, String run) {
        int last = run.length() - 1;
        char wrong = LETTERS.charAt(random.nextInt(LETTERS.length()));
        stroke(at, 0, run.substring(0, last) + wrong);
        pause(BEFORE_MENDING);
        stroke(at + last, 1, "");
        stroke(at + last, 0, run.substring(last));
    }

    private void rest(String text, int done) {
        if (text.startsWith("\n", done) && !text.startsWith("\n", done - 1)) {
            pause(text.startsWith("\n\n", done) ? AFTER_PARAGRAPH : AFTER_SENTENCE);
        } else if (".:?;".indexOf(text.charAt(done - 1)) >= 0) {
            pause(AFTER_SENTENCE);
        } else if (done < text.length() && ".:?;".indexOf(text.charAt(done)) >= 0 && random.nextInt(3) == 0) {
            pause(AFTER_SENTENCE);
        }
    }

    private void takeBack(int from, int count) {
        int left = count;
        while (left > 0) {
            int gone = Math.min(left, random.nextInt(2, MOST_BACK_AT_ONCE + 1));
            left -= gone;
            millis += (long) A_CHARACTER_BACK * gone;
            strokes.add(new Keystroke(Duration.ofMillis(millis), from + left, gone, ""));
        }
    }

    private void stroke(int at, int removed, String put) {
        for (int character = 0; character < Math.max(removed, put.length()); character++) {
            millis += around(A_CHARACTER);
        }
        strokes.add(new Keystroke(Duration.ofMillis(millis), at, removed, put));
    }

    private void remark(DemoAnswer.Remark remark) {
        remarks.add(new Remarked(remark, strokes.size(), Duration.ofMillis(millis)));
    }

    private void pause(int usual) {
        millis += around(usual);
    }

    /// From half of it to twice as much.
    private long around(int usual) {
        return random.nextLong(usual / 2, 2L * usual);
    }
}
