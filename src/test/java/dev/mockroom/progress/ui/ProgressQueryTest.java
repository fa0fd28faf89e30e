package dev.mockroom.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.progress.Mode;
import dev.mockroom.progress.Period;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.Rater;
import dev.mockroom.questions.QuestionId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressQueryTest {

    @Test
    void readsWhatItWrites() {
        ProgressQuery query = new ProgressQuery(
                new ProgressFilter(
                        Period.YEAR,
                        new CompanyId("google"),
                        Mode.WITH_INTERVIEWER,
                        Rater.SELF,
                        "Data & features",
                        "A/B tests",
                        new QuestionId(UUID.randomUUID()),
                        LocalDate.of(2026, 6, 29)),
                3);

        assertThat(ProgressQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void isAPlainAddressForTheUsual() {
        assertThat(ProgressQuery.href(ProgressFilter.USUAL)).isEqualTo("progress");
    }

    @Test
    void takesWhatMakesNoSenseForUnsaid() {
        QueryParameters nonsense = QueryParameters.fromString(
                "period=ages&company=No%20Slug&with=ghosts&by=all&question=1&week=soon&page=0");

        assertThat(ProgressQuery.of(nonsense)).isEqualTo(new ProgressQuery(ProgressFilter.USUAL, 1));
    }
}
