package dev.mockroom.interviews.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.queue.Pairing.Met;
import dev.mockroom.interviews.queue.Pairing.Pair;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairingProperties {

    private static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");

    @Provide
    Arbitrary<List<Waiter>> waiters() {
        return waiter().list().ofMaxSize(14).map(PairingProperties::distinct);
    }

    @Provide
    Arbitrary<Waiter> waiter() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.of("google", "meta", "amazon").optional(0.7),
                        Arbitraries.of(15, 30, 45, 60),
                        Arbitraries.of(Seniority.values()),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 1200),
                        Arbitraries.of(true, false, false))
                .as((id, company, minutes, seniority, interviews, waited, stayed) -> new Waiter(
                        new AccountId(new UUID(0, id)),
                        company.map(CompanyId::new),
                        minutes,
                        seniority,
                        interviews,
                        NOW.minusSeconds(waited),
                        stayed));
    }

    private static List<Waiter> distinct(List<Waiter> waiters) {
        return List.copyOf(waiters.stream()
                .collect(java.util.stream.Collectors.toMap(Waiter::person, one -> one, (one, other) -> one))
                .values());
    }

    @Property
    void nobodyIsMatchedTwiceNorWithThemselves(@ForAll("waiters") List<Waiter> waiters) {
        List<AccountId> matched = pairs(waiters).stream()
                .flatMap(pair -> Stream.of(pair.first().person(), pair.second().person()))
                .toList();

        assertThat(matched).doesNotHaveDuplicates();
        assertThat(waiters).extracting(Waiter::person).containsAll(matched);
    }

    @Property
    void whoeverIsLeftFitsNobodyElseWhoIsLeft(@ForAll("waiters") List<Waiter> waiters) {
        List<Waiter> left = new ArrayList<>(waiters);
        pairs(waiters).forEach(pair -> left.removeAll(List.of(pair.first(), pair.second())));

        for (Waiter one : left) {
            assertThat(left)
                    .filteredOn(other -> !other.equals(one))
                    .noneMatch(other -> Pairing.fits(one, other, Set.of(), NOW));
        }
    }

    @Property
    void theOrderInWhichTheyAreReadChangesNothing(@ForAll("waiters") List<Waiter> waiters, @ForAll Random random) {
        List<Waiter> shuffled = new ArrayList<>(waiters);
        Collections.shuffle(shuffled, random);

        assertThat(pairs(shuffled)).isEqualTo(pairs(waiters));
    }

    @Property
    void theFirstHasWaitedLonger(@ForAll("waiters") List<Waiter> waiters) {
        assertThat(pairs(waiters))
                .allSatisfy(pair -> assertThat(pair.first().since())
                        .isBeforeOrEqualTo(pair.second().since()));
    }

    @Property
    void whoWasLeftAloneIsNotPassedOver(@ForAll("waiters") List<Waiter> waiters) {
        List<Pair> pairs = pairs(waiters);

        // Somebody who was left by another and waits on fits nobody who was matched with one who was not.
        List<AccountId> matched = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first().person(), pair.second().person()))
                .toList();
        List<Waiter> passedOver = waiters.stream()
                .filter(Waiter::stayed)
                .filter(waiter -> !matched.contains(waiter.person()))
                .toList();
        for (Waiter waiter : passedOver) {
            assertThat(pairs)
                    .filteredOn(pair -> !pair.first().stayed() && !pair.second().stayed())
                    .noneMatch(pair -> Pairing.fits(waiter, pair.first(), Set.of(), NOW)
                            || Pairing.fits(waiter, pair.second(), Set.of(), NOW));
        }
    }

    @Property
    void howFarTwoAreApartIsTheSameFromBothSides(@ForAll("waiter") Waiter one, @ForAll("waiter") Waiter other) {
        assertThat(Pairing.distance(one, other, Set.of()))
                .isEqualTo(Pairing.distance(other, one, Set.of()))
                .isNotNegative();
    }

    @Property
    void whoFitsNowFitsLaterToo(@ForAll("waiter") Waiter one, @ForAll("waiter") Waiter other) {
        Instant later = NOW.plus(Duration.ofMinutes(1));

        assertThat(Pairing.window(one, later)).isGreaterThan(Pairing.window(one, NOW));
        if (Pairing.fits(one, other, Set.of(), NOW)) {
            assertThat(Pairing.fits(one, other, Set.of(), later)).isTrue();
        }
    }

    @Property
    void inTheEndEverybodyFitsEverybody(@ForAll("waiter") Waiter one, @ForAll("waiter") Waiter other) {
        Set<Met> met = Set.of(new Met(one.person(), other.person()));

        assertThat(Pairing.fits(one, other, met, NOW.plus(Duration.ofMinutes(10))))
                .isTrue();
    }

    @Property
    void twoWhoMetTodayAreFartherApart(@ForAll("waiter") Waiter one, @ForAll("waiter") Waiter other) {
        assertThat(Pairing.distance(one, other, Set.of(new Met(other.person(), one.person()))))
                .isGreaterThan(Pairing.distance(one, other, Set.of()));
    }

    @Example
    void twoAlikeAreMatchedAtOnceAndTwoUnlikeAfterAWhile() {
        Waiter junior = somebody(1, Seniority.JUNIOR, 0, NOW);
        Waiter alike = somebody(2, Seniority.JUNIOR, 1, NOW);
        Waiter staff = somebody(3, Seniority.STAFF, 0, NOW);

        assertThat(pairs(List.of(junior, alike))).hasSize(1);
        assertThat(pairs(List.of(junior, staff))).isEmpty();
        assertThat(Pairing.pairs(List.of(junior, staff), Set.of(), NOW.plusSeconds(60)))
                .hasSize(1);
    }

    @Example
    void theNearestIsTaken() {
        Waiter mid = somebody(1, Seniority.MID, 0, NOW.minusSeconds(120));
        Waiter senior = somebody(2, Seniority.SENIOR, 0, NOW.minusSeconds(60));
        Waiter alike = somebody(3, Seniority.MID, 0, NOW);

        assertThat(pairs(List.of(senior, alike, mid))).containsExactly(new Pair(mid, alike));
    }

    private static Waiter somebody(long id, Seniority seniority, int interviews, Instant since) {
        return new Waiter(new AccountId(new UUID(0, id)), Optional.empty(), 30, seniority, interviews, since, false);
    }

    private static List<Pair> pairs(List<Waiter> waiters) {
        return Pairing.pairs(waiters, Set.of(), NOW);
    }
}
