package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.NewPeople;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.companies.ProfileDraft.RoundDraft;
import dev.mockroom.companies.ProfileProblem.Kind;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class ProfileEditingTest {

    @Autowired
    private ProfileEditing editing;

    @Autowired
    private Companies companies;

    @Autowired
    private BankIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private Person editor;
    private CompanyId acme;

    @BeforeEach
    void signInWithACompanyOfOnesOwn() {
        acme = newCompany();
        editor = SignedIn.as(new NewPeople(jdbc).somebody("Tomasz", Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private CompanyId newCompany() {
        BankText file = BankText.file();
        String company = "Acme " + file.mark();
        file.card("first", "A thing of " + company)
                .block("## Questions asked in %s interview\n\n- [It](#%s)\n".formatted(company, file.slug("first")));
        intake.take(file.read());
        return CompanySlug.of(company);
    }

    @Test
    void keepsAChangeAndSaysWhoMadeItAndWhy() {
        assertThat(save(draft().bar(Level.STRONG_HIRE).rounds(round("Only round", 50, 4)), 0, "A talk, 2024."))
                .isEqualTo(new EditOutcome.Saved(1));

        CompanyProfile profile = companies.profile(acme).orElseThrow();
        assertThat(profile.bar()).isEqualTo(Level.STRONG_HIRE);
        assertThat(profile.rounds()).extracting(Round::name).containsExactly("Only round");
        assertThat(profile.grounds().bar()).isEqualTo(Basis.EDITOR);
        assertThat(profile.grounds().rounds()).isEqualTo(Basis.EDITOR);
        assertThat(profile.grounds().weights()).isEqualTo(Basis.TEMPLATE);
        assertThat(editing.history(acme, 0, 10)).singleElement().satisfies(change -> {
            assertThat(change.author()).contains("Tomasz");
            assertThat(change.reason()).isEqualTo("A talk, 2024.");
            assertThat(change.before().bar()).isEqualTo(Level.LEANING_HIRE);
            assertThat(change.sheet().bar()).isEqualTo(Level.STRONG_HIRE);
        });
    }

    @Test
    void readsWeightsInProportion() {
        Map<Dimension, Double> weights = Map.of(Dimension.DEPTH, 3.0, Dimension.COMMUNICATION, 1.0);

        assertThat(editing.preview(acme, draft().weights(weights).done()))
                .isInstanceOfSatisfying(
                        EditPreview.Sound.class,
                        sound -> assertThat(sound.after().weights())
                                .containsEntry(Dimension.DEPTH, 0.75)
                                .containsEntry(Dimension.COMMUNICATION, 0.25)
                                .containsEntry(Dimension.JUDGEMENT, 0.0));
        save(draft().weights(weights), 0, "Because.");

        assertThat(companies.profile(acme).orElseThrow().weights().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void keepsNothingWhereNothingChanges() {
        assertThat(save(draft(), 0, "No reason at all.")).isEqualTo(new EditOutcome.Unchanged());
        assertThat(editing.changes(acme)).isZero();
    }

    @Test
    void losesNothingWhenTwoEditTheSameProfile() {
        ProfileEdit mine = editing.open(acme).orElseThrow();
        SignedIn.as(new NewPeople(jdbc).somebody("Ida", Role.EDITOR));
        save(draft().bar(Level.STRONG_HIRE), 0, "Theirs.");
        SignedIn.as(editor);

        EditOutcome outcome = save(draft().rounds(round("Mine", 30, 3)), mine.basis(), "Mine.");

        assertThat(outcome).isInstanceOfSatisfying(EditOutcome.Outdated.class, outdated -> {
            assertThat(outdated.newest().author()).contains("Ida");
            assertThat(outdated.newest().reason()).isEqualTo("Theirs.");
        });
        assertThat(editing.changes(acme)).isEqualTo(1);
        assertThat(save(draft().rounds(round("Mine", 30, 3)), 1, "Mine.")).isEqualTo(new EditOutcome.Saved(2));
        assertThat(editing.history(acme, 0, 10))
                .extracting(ProfileRevision::reason)
                .containsExactly("Mine.", "Theirs.");
    }

    @Test
    void letsOnlyOneOfTwoThroughWhoSaveAtTheSameMoment() {
        save(draft().bar(Level.STRONG_HIRE), 0, "First.");
        // Another node has added change 2, and this one has not noticed yet.
        jdbc.sql("update company_revision set revision_number = 2 where company = ?")
                .param(acme.value())
                .update();

        assertThat(save(draft().bar(Level.LEANING_NO_HIRE), 1, "Second."))
                .isInstanceOfSatisfying(
                        EditOutcome.Outdated.class,
                        outdated -> assertThat(outdated.newest().number()).isEqualTo(2));
        assertThat(editing.changes(acme)).isEqualTo(1);
    }

    @Test
    void takesAProfileBackToAnyChangeAndToWhatShips() {
        save(draft().bar(Level.STRONG_HIRE), 0, "Up.");
        save(draft().bar(Level.STRONG_NO_HIRE), 1, "Down.");

        save(ProfileDraft.of(editing.sheetAfter(acme, 1)), 2, "Back to change 1.");
        assertThat(companies.profile(acme).orElseThrow().bar()).isEqualTo(Level.STRONG_HIRE);

        save(ProfileDraft.of(editing.sheetAfter(acme, 0)), 3, "Back to what ships.");
        assertThat(companies.profile(acme).orElseThrow().bar()).isEqualTo(Level.LEANING_HIRE);
        assertThat(companies.profile(acme).orElseThrow().grounds().bar()).isEqualTo(Basis.TEMPLATE);
        assertThat(editing.changes(acme)).isEqualTo(4);
        assertThatThrownBy(() -> editing.sheetAfter(acme, 9)).isInstanceOf(NotFound.class);
    }

    @Test
    void countsWhatAnAliasAsksToTheCompany() {
        CompanyId other = newCompany();
        String otherName = companies.profile(other).orElseThrow().name();

        assertThat(save(draft().aliases(otherName), 0, "One house.")).isEqualTo(new EditOutcome.Saved(1));

        assertThat(companies.profile(acme).orElseThrow().asks()).hasSize(2);
        assertThat(companies.profile(other).orElseThrow().id()).contains(acme);
        assertThat(companies.list(otherName, 0, 10).rows())
                .extracting(CompanyRow::id)
                .containsExactly(acme);
    }

    @Test
    void saysWhatIsWrongWithADraft() {
        assertThat(kinds(draft().name(" "))).containsExactly(Kind.NAME);
        assertThat(kinds(draft().name("Google"))).containsExactly(Kind.NAME_TAKEN);
        assertThat(kinds(draft().name("facebook"))).containsExactly(Kind.NAME_TAKEN);
        assertThat(kinds(draft().aliases("x".repeat(61)))).containsExactly(Kind.ALIAS);
        assertThat(kinds(draft().aliases("One", "one"))).containsExactly(Kind.ALIAS_TWICE);
        assertThat(kinds(draft().aliases("Meta"))).containsExactly(Kind.ALIAS_TAKEN);
        assertThat(kinds(draft().rounds())).containsExactly(Kind.ROUNDS);
        assertThat(kinds(draft().rounds(round("", 30, 3)))).containsExactly(Kind.ROUND_NAME);
        assertThat(kinds(draft().rounds(round("A", 30, 3), round("a", 30, 3)))).containsExactly(Kind.ROUND_TWICE);
        assertThat(kinds(draft().rounds(round("A", 9, 3)))).containsExactly(Kind.ROUND_MINUTES);
        assertThat(kinds(draft().rounds(round("A", 121, 3)))).containsExactly(Kind.ROUND_MINUTES);
        assertThat(kinds(draft().rounds(round("A", 120, 0)))).containsExactly(Kind.ROUND_QUESTIONS);
        assertThat(kinds(draft().weights(Map.of()))).containsExactly(Kind.WEIGHTS);
        assertThat(kinds(draft().weights(Map.of(Dimension.DEPTH, -1.0, Dimension.JUDGEMENT, 2.0))))
                .containsExactly(Kind.WEIGHTS);
        assertThat(kinds(draft().weights(Map.of(Dimension.DEPTH, Double.NaN)))).containsExactly(Kind.WEIGHTS);
        assertThat(save(draft().bar(Level.STRONG_HIRE), 0, "  "))
                .isEqualTo(new EditOutcome.Invalid(List.of(new ProfileProblem(Kind.REASON, "", ""))));
    }

    @Test
    void isClosedToEverybodyWhoDoesNotKeepTheBank() {
        ProfileDraft draft = draft().done();
        for (Role role : List.of(Role.CANDIDATE, Role.INTERVIEWER)) {
            SignedIn.as(SignedIn.stranger(role));
            assertThatThrownBy(() -> editing.open(acme)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> editing.preview(acme, draft)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> editing.save(acme, draft, 0, "Why not?"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> editing.history(acme, 0, 10)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> editing.sheetAfter(acme, 0)).isInstanceOf(AccessDeniedException.class);
        }
        SignedIn.nobody();
        assertThatThrownBy(() -> editing.open(acme)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void keepsAChangeWhoseAuthorIsGone() {
        save(draft().bar(Level.STRONG_HIRE), 0, "Up.");

        jdbc.sql("delete from account where id = ?").param(editor.id().value()).update();

        assertThat(editing.history(acme, 0, 10))
                .singleElement()
                .satisfies(change -> assertThat(change.author()).isEmpty());
    }

    @Test
    void readsItsHistoryInAConstantNumberOfStatements() {
        save(draft().bar(Level.STRONG_HIRE).rounds(round("A", 30, 3)), 0, "One.");
        companies.any();
        int forOne = StatementCounter.during(() -> editing.history(acme, 0, 10)).size();
        save(draft().bar(Level.LEANING_HIRE), 1, "Two.");
        save(draft().rounds(round("B", 30, 3)), 2, "Three.");
        companies.any();

        assertThat(StatementCounter.during(() -> editing.history(acme, 0, 10)))
                .hasSize(forOne)
                .hasSizeLessThanOrEqualTo(5);
    }

    private List<Kind> kinds(Draft draft) {
        return editing.preview(acme, draft.done()) instanceof EditPreview.Invalid invalid
                ? invalid.problems().stream().map(ProfileProblem::kind).toList()
                : List.of();
    }

    private EditOutcome save(Draft draft, int basis, String reason) {
        return save(draft.done(), basis, reason);
    }

    private EditOutcome save(ProfileDraft draft, int basis, String reason) {
        return editing.save(acme, draft, basis, reason);
    }

    private static RoundDraft round(String name, int minutes, int questions) {
        return new RoundDraft(name, minutes, questions, FollowUpDepth.USUAL, Map.of());
    }

    private Draft draft() {
        return new Draft(ProfileDraft.of(editing.open(acme).orElseThrow().sheet()));
    }

    /// What holds, with one part of it changed.
    private record Draft(ProfileDraft done) {

        Draft name(String name) {
            return new Draft(new ProfileDraft(name, done.aliases(), done.rounds(), done.weights(), done.bar()));
        }

        Draft aliases(String... aliases) {
            return new Draft(
                    new ProfileDraft(done.name(), List.of(aliases), done.rounds(), done.weights(), done.bar()));
        }

        Draft rounds(RoundDraft... rounds) {
            return new Draft(
                    new ProfileDraft(done.name(), done.aliases(), List.of(rounds), done.weights(), done.bar()));
        }

        Draft weights(Map<Dimension, Double> weights) {
            return new Draft(new ProfileDraft(done.name(), done.aliases(), done.rounds(), weights, done.bar()));
        }

        Draft bar(Level bar) {
            return new Draft(new ProfileDraft(done.name(), done.aliases(), done.rounds(), done.weights(), bar));
        }
    }
}
