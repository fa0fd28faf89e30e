package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.shared.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Whatever a candidate clicks, in whatever order, the interview stays a sound one.
class InterviewProperties {

    private static final int QUESTIONS = 4;

    private enum Kind {
        START,
        GO_TO,
        SKIP,
        HINT,
        PAUSE,
        RESUME,
        END
    }

    private record Click(Kind kind, int number, int hint, int secondsLater) {

        void on(Interview interview, Instant now) {
            switch (kind) {
                case START -> interview.start(now);
                case GO_TO -> interview.goTo(number, now);
                case SKIP -> interview.skip(number, now);
                case HINT -> interview.takeHint(number, hint, now);
                case PAUSE -> interview.pause(now);
                case RESUME -> interview.resume(now);
                case END -> interview.end(now);
            }
        }
    }

    @Provide
    Arbitrary<List<Click>> clicks() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Kind.START)),
                Tuple.of(8, Arbitraries.just(Kind.GO_TO)),
                Tuple.of(4, Arbitraries.just(Kind.SKIP)),
                Tuple.of(6, Arbitraries.just(Kind.HINT)),
                Tuple.of(3, Arbitraries.just(Kind.PAUSE)),
                Tuple.of(3, Arbitraries.just(Kind.RESUME)),
                Tuple.of(1, Arbitraries.just(Kind.END)));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, QUESTIONS + 1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 600))
                .as(Click::new)
                .list()
                .ofMaxSize(40);
    }

    @Property
    void timeGoesToOneQuestionAtATimeAndNoneIsLost(@ForAll("clicks") List<Click> clicks) {
        Interview interview = AnInterview.of(QUESTIONS).withHints(3).waiting();
        Instant now = AnInterview.NOON;
        Duration run = Duration.ZERO;
        for (Click click : clicks) {
            Duration later = Duration.ofSeconds(click.secondsLater());
            run = interview.phase() == Phase.RUNNING ? run.plus(later) : run;
            now = now.plus(later);
            attempt(click, interview, now);

            assertThat(interview.spent(now)).isEqualTo(run);
            assertThat(interview.attempts().stream().filter(attempt -> attempt.runningSince() != null))
                    .isEqualTo(interview.phase() == Phase.RUNNING ? List.of(interview.present()) : List.of());
        }
    }

    @Property
    void aRefusedClickChangesNothing(@ForAll("clicks") List<Click> clicks) {
        Interview interview = AnInterview.of(QUESTIONS).withHints(3).waiting();
        Instant now = AnInterview.NOON;
        for (Click click : clicks) {
            now = now.plusSeconds(click.secondsLater());
            String before = picture(interview, now);
            long version = interview.version();
            boolean taken = attempt(click, interview, now);

            if (!taken || interview.version() == version) {
                assertThat(picture(interview, now)).isEqualTo(before);
            }
        }
    }

    @Property
    void whatIsOverStaysAsItIs(@ForAll("clicks") List<Click> clicks) {
        Interview interview = AnInterview.of(QUESTIONS).running();
        interview.end(AnInterview.NOON.plusSeconds(90));
        Instant now = AnInterview.NOON.plusSeconds(90);
        String over = picture(interview, now);
        for (Click click : clicks) {
            now = now.plusSeconds(click.secondsLater());
            attempt(click, interview, now);
        }
        assertThat(picture(interview, now)).isEqualTo(over);
    }

    @Property
    void hintsComeInOrderAndOnlyGrow(@ForAll("clicks") List<Click> clicks) {
        Interview interview = AnInterview.of(QUESTIONS).withHints(3).running();
        Instant now = AnInterview.NOON;
        for (Click click : clicks) {
            now = now.plusSeconds(click.secondsLater());
            List<HintTaken> before = interview.present().hints();
            Attempt present = interview.present();
            attempt(click, interview, now);

            List<HintTaken> after = present.hints();
            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after.size()).isBetween(before.size(), Math.min(before.size() + 1, 3));
            for (int i = 0; i < after.size(); i++) {
                assertThat(after.get(i).number()).isEqualTo(i + 1);
            }
        }
    }

    private static boolean attempt(Click click, Interview interview, Instant now) {
        try {
            click.on(interview, now);
            return true;
        } catch (IllegalTransition refused) {
            assertThat(refused.getMessage()).endsWith(".");
            return false;
        }
    }

    private static String picture(Interview interview, Instant now) {
        StringBuilder picture = new StringBuilder()
                .append(interview.phase())
                .append(interview.current())
                .append(interview.ended());
        interview
                .attempts()
                .forEach(attempt -> picture.append(attempt.spent(now))
                        .append(attempt.visited())
                        .append(attempt.skipped())
                        .append(attempt.hints()));
        return picture.toString();
    }
}
