package dev.mockroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.questions.QuestionFilter;
import dev.mockroom.shared.Difficulty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuestionsQueryTest {

    @Property(tries = 200)
    void comesBackFromItsAddress(
            @ForAll @StringLength(max = 60) String text,
            @ForAll @NotBlank @StringLength(max = 20) String company,
            @ForAll Difficulty difficulty,
            @ForAll @IntRange(min = 1, max = 5000) int page) {
        QuestionsQuery query = new QuestionsQuery(new QuestionFilter(text, company, difficulty, null), page);

        assertThat(QuestionsQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void takesNonsenseForNothingSaid() {
        QuestionsQuery query = QuestionsQuery.of(QueryParameters.fromString("page=-3&difficulty=brutal&company=+&x=y"));

        assertThat(query).isEqualTo(new QuestionsQuery(QuestionFilter.all(), 1));
        assertThat(query.href()).isEqualTo("questions");
    }

    @Test
    void readsNoMoreThanAFieldHolds() {
        String endless = "a".repeat(5000);

        assertThat(QuestionsQuery.of(QueryParameters.of("q", endless)).filter().text())
                .hasSize(QuestionsQuery.LONGEST_TEXT);
    }

    @Test
    void writesAnAddressThatSaysWhatIsChosen() {
        QuestionFilter filter = new QuestionFilter("bias & noise", "Booking.com", Difficulty.HARD, "Model Evaluation");

        String href = new QuestionsQuery(filter, 2).href();

        assertThat(href).startsWith("questions?");
        assertThat(href.substring("questions?".length()).split("&"))
                .containsExactlyInAnyOrder(
                        "q=bias%20%26%20noise",
                        "company=Booking.com", "difficulty=hard", "topic=Model%20Evaluation", "page=2");
    }
}
