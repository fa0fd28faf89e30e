package dev.mockroom;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.accounts.TimeZones;
import dev.mockroom.companies.ProfileRecords;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.DeskAttempts;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.LogIndexes;
import dev.mockroom.interviews.PastAnswers;
import dev.mockroom.interviews.PastInterviews;
import dev.mockroom.planning.PastPlans;
import dev.mockroom.planning.RunningPlans;
import dev.mockroom.progress.Rebuilding;
import dev.mockroom.progress.goals.GoalRecords;
import dev.mockroom.progress.reviews.ReviewRebuilding;
import dev.mockroom.progress.reviews.ReviewRecords;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.CompanyMentions;
import dev.mockroom.questions.StudyRecords;
import dev.mockroom.scoring.ExchangeRecords;
import dev.mockroom.scoring.PastScorecards;
import dev.mockroom.scoring.RaterRecords;
import dev.mockroom.scoring.Rescoring;
import dev.mockroom.scoring.ScoreRecords;
import jakarta.persistence.Entity;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// What the module check cannot see.
@AnalyzeClasses(packages = "dev.mockroom", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /// Services that check nothing, because the features that call them do; no screen may.
    private static final Class<?>[] TRUSTING = {
        CardReader.class,
        CompanyMentions.class,
        StudyRecords.class,
        InterviewRecords.class,
        AttemptLog.class,
        ScoreRecords.class,
        ExchangeRecords.class,
        PeopleRecords.class,
        TimeZones.class,
        Rescoring.class,
        Rebuilding.class,
        ReviewRebuilding.class,
        LogIndexes.class,
        PastAnswers.class,
        RaterRecords.class,
        PastPlans.class,
        RunningPlans.class,
        ProfileRecords.class,
        PastInterviews.class,
        PastScorecards.class,
        DeskAttempts.class,
        ReviewRecords.class,
        GoalRecords.class
    };

    @ArchTest
    static final ArchRule viewsTouchNoTable = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class);

    @ArchTest
    static final ArchRule viewsAskServicesThatCheckWhoAsks = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(TRUSTING);

    /// How cards are written, reported on and shown knows what everybody reads of the bank, and not the other way
    /// round.
    @ArchTest
    static final ArchRule theBankIsReadWithoutKnowingHowItIsKept = noClasses()
            .that()
            .resideInAPackage("dev.mockroom.questions")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.mockroom.questions.*..");

    /// Each part knows those before it at most.
    @ArchTest
    static void thePartsOfTheBankDependOneWayOnly(JavaClasses house) {
        List<String> parts = List.of("importing", "linting", "authoring", "reports", "ui");
        for (int part = 0; part < parts.size() - 1; part++) {
            String[] later = parts.subList(part + 1, parts.size()).stream()
                    .map(HouseRulesTest::partOfTheBank)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(partOfTheBank(parts.get(part)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(house);
        }
    }

    private static String partOfTheBank(String name) {
        return "dev.mockroom.questions." + name + "..";
    }

    @ArchTest
    static final ArchRule theDomainKnowsNoScreen = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "dev.mockroom.shell..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule viewsArePackagePrivate =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule entitiesArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule publicServicesSayWhoMayCall = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .and()
            .doNotBelongToAnyOf(TRUSTING)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.mockroom..")
            .should()
            .haveModifier(JavaModifier.FINAL);
}
