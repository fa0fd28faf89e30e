package dev.mockroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.Form;
import dev.mockroom.planning.Wishes;
import dev.mockroom.planning.Wishes.Kept;
import dev.mockroom.planning.Wishes.Swap;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Seniority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintQueryTest {

    private static final Blueprint USUAL = new Blueprint(Optional.empty(), 30, Seniority.MID, 30, 1);

    @Test
    void readsBackWhatItWrote() {
        Blueprint blueprint = new Blueprint(Optional.of(new CompanyId("booking-com")), 45, Seniority.STAFF, 7, 99);

        assertThat(BlueprintQuery.read(BlueprintQuery.write(blueprint))).isEqualTo(blueprint);
    }

    @Test
    void readsBackRoundsLoopsAndWishes() {
        QuestionId one = QuestionId.random();
        QuestionId two = QuestionId.random();
        Wishes wishes = new Wishes(List.of(new Kept(one, 2)), Set.of(two), List.of(new Swap(one, two)));
        Blueprint round = USUAL.withForm(new Form.OneRound("Modelling & depth"));
        Blueprint loop = USUAL.withForm(new Form.Loop(3)).withWishes(wishes);

        assertThat(BlueprintQuery.read(BlueprintQuery.write(round))).isEqualTo(round);
        assertThat(BlueprintQuery.read(BlueprintQuery.write(loop))).isEqualTo(loop);
        SetUpState state = new SetUpState(loop, true, List.of(new Kept(two, 1)), Optional.of(one));
        assertThat(SetUpState.read(state.write())).isEqualTo(state);
    }

    @Test
    void takesTheUsualForWhatIsMissing() {
        assertThat(BlueprintQuery.read(QueryParameters.empty())).isEqualTo(USUAL);
        assertThat(BlueprintQuery.hasSeed(QueryParameters.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes=5&level=boss&company=No Such!&rest=-1&seed=0",
                "minutes=121&seed=99999999999999999999",
                "minutes=&level=&company=&rest=&seed=",
                "minutes=1e3&rest=4000&seed=x",
                "round=&loop=1&keep=x.1&without=,,&swap=a.b&keep=.&lock=1"
            })
    void takesTheUsualForWhatMakesNoSense(String query) {
        assertThat(BlueprintQuery.read(QueryParameters.fromString(query))).isEqualTo(USUAL);
    }
}
