package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.Grounds.Basis;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.importing.BankIntake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class CompaniesTest {

    private static final CompanyId GOOGLE = new CompanyId("google");

    @Autowired
    private Companies companies;

    @Autowired
    private BankIntake intake;

    private final BankText file = BankText.file();

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void keepsLaboratoriesApartFromTheirOwners() {
        CompanyPage google = page(GOOGLE);

        assertThat(companies.profile(new CompanyId("google-research"))).isPresent();
        assertThat(companies.profile(new CompanyId("google-deepmind"))).isPresent();
        assertThat(companies.profile(new CompanyId("deepmind"))).isPresent();
        assertThat(google.related())
                .filteredOn(related -> related.id().isPresent())
                .extracting(CompanyPage.RelatedCompany::name)
                .contains("Google Research", "Google DeepMind", "DeepMind");
        assertThat(page(new CompanyId("deepmind")).related())
                .extracting(CompanyPage.RelatedCompany::name)
                .contains("Google");
    }

    @Test
    void knowsNoCompanyCalledMostTechCompanies() {
        assertThat(companies.list("most tech", 0, 10).total()).isZero();
    }

    @Test
    void findsACompanyByAnotherNameItGoesBy() {
        assertThat(companies.list("facebook", 0, 10).rows())
                .extracting(CompanyRow::name)
                .containsExactly("Meta");
    }

    @Test
    void saysWhatEachPartRestsOn() {
        Grounds google = page(GOOGLE).profile().grounds();
        Grounds amazon = page(new CompanyId("amazon")).profile().grounds();

        assertThat(google.questions()).isGreaterThanOrEqualTo(80);
        assertThat(google.links()).isGreaterThanOrEqualTo(80);
        assertThat(google.ownMix()).isTrue();
        assertThat(google.rounds()).isEqualTo(Basis.TEMPLATE);
        assertThat(amazon.rounds()).isEqualTo(Basis.SOURCE);
        assertThat(amazon.bar()).isEqualTo(Basis.TEMPLATE);
        assertThat(page(new CompanyId("amazon")).sources())
                .anyMatch(source -> source.backs().equals(java.util.Optional.of(ProfilePart.ROUNDS)));
    }

    @Test
    void letsTheWholeBankStandInForACompanyOfWhichLittleIsKnown() {
        CompanyPage stripe = page(new CompanyId("stripe"));

        assertThat(stripe.profile().grounds().ownMix()).isFalse();
        assertThat(stripe.topicsDiffer()).isInstanceOf(Difference.TooLittle.class);
        assertThat(stripe.profile().topicMix()).isEqualTo(companies.any().topicMix());
    }

    @Test
    void givesMixesThatSumToOne() {
        assertThat(companies.list("", 0, 1000).rows()).allSatisfy(row -> {
            CompanyProfile profile = companies.profile(row.id()).orElseThrow();
            assertThat(profile.topicMix().values().stream()
                            .mapToDouble(share -> share)
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(profile.difficulty().values().stream()
                            .mapToDouble(share -> share)
                            .sum())
                    .isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void pagesQuestionsAndCompaniesInAStableOrder() {
        int total = companies.list("", 0, 1).total();
        List<CompanyId> paged = new ArrayList<>();
        for (int offset = 0; offset < total; offset += 7) {
            companies.list("", offset, 7).rows().forEach(row -> paged.add(row.id()));
        }
        List<QuestionSummary> asked = new ArrayList<>();
        for (int offset = 0; offset < 40; offset += 9) {
            asked.addAll(companies.page(GOOGLE, offset, 9).orElseThrow().questions());
        }

        assertThat(paged).doesNotHaveDuplicates().hasSize(total);
        assertThat(asked).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void noticesWhatAnImportBrings() {
        String company = "Acme " + file.mark();
        assertThat(companies.named(company)).isEmpty();

        file.card("first", "A first thing")
                .block("## Questions asked in %s interview\n\n- [First](#%s)\n".formatted(company, file.slug("first")));
        intake.take(file.read());

        CompanyId acme = companies.named(company).orElseThrow();
        assertThat(page(acme).questions()).extracting(QuestionSummary::slug).containsExactly(file.slug("first"));
        assertThat(companies.all()).anyMatch(summary -> summary.id().equals(acme) && summary.questions() == 1);
    }

    @Test
    void takesNoStatementForWhatIsInMemory() {
        companies.any();

        assertThat(StatementCounter.during(() -> companies.list("", 0, 50))).isEmpty();
        assertThat(StatementCounter.during(() -> page(GOOGLE))).isEmpty();
        assertThat(StatementCounter.during(() -> companies.profile(GOOGLE))).isEmpty();
    }

    @Test
    void isClosedToPeopleWhoAreNotSignedIn() {
        SignedIn.nobody();

        assertThatThrownBy(() -> companies.list("", 0, 10))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> page(GOOGLE)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        SignedIn.guest();
        assertThatThrownBy(() -> companies.profile(GOOGLE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> companies.any()).isInstanceOf(AccessDeniedException.class);
    }

    private CompanyPage page(CompanyId company) {
        return companies.page(company, 0, 10).orElseThrow();
    }
}
