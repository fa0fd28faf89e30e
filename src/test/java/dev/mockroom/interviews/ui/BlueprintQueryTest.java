package dev.mockroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.shared.Seniority;
import java.util.Optional;
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
                "minutes=1e3&rest=4000&seed=x"
            })
    void takesTheUsualForWhatMakesNoSense(String query) {
        assertThat(BlueprintQuery.read(QueryParameters.fromString(query))).isEqualTo(USUAL);
    }
}
