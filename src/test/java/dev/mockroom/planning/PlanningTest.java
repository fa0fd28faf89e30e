package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class PlanningTest {

    private static final Blueprint GOOGLE =
            new Blueprint(Optional.of(new CompanyId("google")), 45, Seniority.MID, 30, 5);

    @Autowired
    private Planning planning;

    @Autowired
    private PlanStore plans;

    @Autowired
    private JdbcClient jdbc;

    private Person owner;
    private Person other;

    @BeforeEach
    void comeIn() {
        owner = SignedIn.resident(jdbc, Role.CANDIDATE);
        other = SignedIn.resident(jdbc, Role.CANDIDATE);
        SignedIn.as(owner);
    }

    @AfterEach
    void leave() {
        SignedIn.nobody();
    }

    @Test
    void givesEveryoneTheSameInterviewByItsId() {
        Planned plan = (Planned) planning.propose(GOOGLE);
        PlanId id = planning.share(GOOGLE).orElseThrow();
        SignedIn.as(other);

        Planning.Taken taken = planning.take(id);

        assertThat(taken.plan().items())
                .extracting(PlanItem::question)
                .isEqualTo(plan.items().stream().map(PlanItem::question).toList());
        assertThat(taken.ids()).doesNotContain(id);
        assertThat(planning.shared(id).own()).isFalse();
    }

    @Test
    void keepsToThePersonWhatRestsOnTheirHistory() {
        Planned plan = (Planned) planning.propose(GOOGLE);
        List<PlannedRound> personal = plan.rounds().stream()
                .map(round -> new PlannedRound(
                        round.name(),
                        round.minutes(),
                        round.items().stream()
                                .map(item -> new PlanItem(
                                        item.number(),
                                        item.question(),
                                        item.revision(),
                                        item.minutes(),
                                        item.area(),
                                        item.difficulty(),
                                        0,
                                        List.of(Reason.WEAK_AREA, Reason.COMPANY_ASKS)))
                                .toList()))
                .toList();
        PlanId id =
                plans.insert(owner.id(), GOOGLE, personal, true, Instant.now()).getFirst();

        assertThat(planning.shared(id).rounds().getFirst().items())
                .allSatisfy(item -> assertThat(item.reasons()).contains(Reason.WEAK_AREA));
        SignedIn.as(other);
        assertThat(planning.shared(id).rounds().getFirst().items())
                .allSatisfy(item -> assertThat(item.reasons()).containsExactly(Reason.COMPANY_ASKS));
        assertThat(planning.find(List.of(id)).get(id).items())
                .allSatisfy(item -> assertThat(item.reasons()).containsExactly(Reason.COMPANY_ASKS));
        assertThat(planning.take(id).plan().items())
                .allSatisfy(item -> assertThat(item.reasons()).containsExactly(Reason.COMPANY_ASKS));
    }

    @Test
    void opensToNobodyElseWhatWasNotShared() {
        PlanId kept = planning.keep(GOOGLE, (Planned) planning.propose(GOOGLE)).getFirst();
        assertThat(planning.shared(kept).own()).isTrue();
        SignedIn.as(other);

        assertThatThrownBy(() -> planning.shared(kept)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> planning.take(kept)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> planning.shared(PlanId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void tellsTitlesOfASharedPlanToItsMakerAlone() {
        PlanId id = planning.share(GOOGLE).orElseThrow();
        assertThat(planning.preview(id).rounds().getFirst().picks())
                .allSatisfy(pick -> assertThat(pick.title()).isNotBlank());
        SignedIn.as(other);

        assertThatThrownBy(() -> planning.preview(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void isClosedToStrangers() {
        PlanId id = planning.share(GOOGLE).orElseThrow();
        SignedIn.nobody();

        assertThatThrownBy(() -> planning.shared(id)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void keepsAllRoundsOfALoopUnderTheFirstOnesId() {
        Blueprint loop = GOOGLE.withForm(new Form.Loop(3));
        PlanId id = planning.share(loop).orElseThrow();
        SignedIn.as(other);

        SharedPlan shared = planning.shared(id);

        assertThat(shared.rounds()).hasSize(3);
        assertThat(shared.rounds().stream()
                        .flatMap(round -> round.items().stream())
                        .map(PlanItem::question))
                .doesNotHaveDuplicates();
        assertThat(planning.take(id).ids()).hasSize(3);
    }

    @Test
    void lastsForTheTakerWhenItsMakerLeaves() {
        PlanId id = planning.share(GOOGLE).orElseThrow();
        SignedIn.as(other);
        PlanId taken = planning.take(id).ids().getFirst();

        jdbc.sql("delete from account where id = ?").param(owner.id().value()).update();

        assertThat(planning.find(List.of(taken))).containsKey(taken);
        assertThatThrownBy(() -> planning.shared(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void neverPutsTwoCardsTogetherThatAskNearlyTheSame() {
        for (int seed = 1; seed <= 30; seed++) {
            Planned plan = (Planned) planning.propose(GOOGLE.withSeed(seed).withMinutes(90));
            List<String> titles = planning.preview(plan).rounds().getFirst().picks().stream()
                    .map(PlanPreview.Pick::title)
                    .toList();
            assertThat(titles.containsAll(
                            List.of("Batch norm without the folklore", "Fine in training, wrong when served")))
                    .isFalse();
        }
    }

    @Test
    void asksTheDatabaseAsOftenForALoopAsForOneRound() {
        planning.propose(GOOGLE);

        assertThat(StatementCounter.during(() -> planning.propose(GOOGLE.withForm(new Form.Loop(3)))))
                .hasSameSizeAs(StatementCounter.during(() -> planning.propose(GOOGLE)));
        Map<Boolean, PlanId> ids = Map.of(
                true, planning.share(GOOGLE.withForm(new Form.Loop(3))).orElseThrow(),
                false, planning.share(GOOGLE).orElseThrow());
        assertThat(StatementCounter.during(() -> planning.shared(ids.get(true))))
                .hasSameSizeAs(StatementCounter.during(() -> planning.shared(ids.get(false))));
    }
}
