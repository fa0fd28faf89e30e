package dev.mockroom.progress.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.progress.reviews.Fsrs.Grade;
import dev.mockroom.progress.reviews.Fsrs.Memory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FsrsProperties {

    @Property
    void neverComesBackSoonerAfterABetterGrade(
            @ForAll("memories") Memory memory, @ForAll @IntRange(max = 400) int elapsed) {
        int hard = Fsrs.next(memory, elapsed, Grade.HARD).days();
        int good = Fsrs.next(memory, elapsed, Grade.GOOD).days();
        int easy = Fsrs.next(memory, elapsed, Grade.EASY).days();

        assertThat(hard).isLessThan(good);
        assertThat(good).isLessThan(easy);
    }

    @Property
    void neverMakesForgettingLastLonger(
            @ForAll("memories") Memory memory, @ForAll @IntRange(min = 1, max = 400) int elapsed) {
        assertThat(Fsrs.next(memory, elapsed, Grade.AGAIN).memory().stability())
                .isLessThanOrEqualTo(memory.stability() + 1e-8);
    }

    @Property
    void neverMakesRecallingLastShorter(
            @ForAll("memories") Memory memory,
            @ForAll @IntRange(max = 400) int elapsed,
            @ForAll("recalled") Grade grade) {
        assertThat(Fsrs.next(memory, elapsed, grade).memory().stability())
                .isGreaterThanOrEqualTo(memory.stability() - 1e-8);
    }

    @Property
    void recallsLessAsDaysPass(@ForAll("memories") Memory memory, @ForAll @IntRange(max = 400) int elapsed) {
        assertThat(Fsrs.recall(memory, elapsed + 1)).isLessThanOrEqualTo(Fsrs.recall(memory, elapsed));
        assertThat(Fsrs.recall(memory, 0)).isEqualTo(1);
    }

    @Property
    void staysWithinItsBoundsHoweverLongItGoesOn(
            @ForAll("memories") Memory memory, @ForAll @IntRange(max = 4000) int elapsed, @ForAll Grade grade) {
        Fsrs.Step step = Fsrs.next(memory, elapsed, grade);

        assertThat(step.days()).isBetween(1, Fsrs.LONGEST + 2);
        assertThat(step.memory().difficulty()).isBetween(1.0, 10.0);
    }

    @Provide
    Arbitrary<Memory> memories() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.01, 2000),
                        Arbitraries.doubles().between(1, 10))
                .as(Memory::new);
    }

    @Provide
    Arbitrary<Grade> recalled() {
        return Arbitraries.of(Grade.HARD, Grade.GOOD, Grade.EASY);
    }
}
