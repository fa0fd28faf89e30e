package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.mockroom.shared.Level;
import org.junit.jupiter.api.Test;

class ShippedProfilesTest {

    private final ShippedProfiles shipped = new ShippedProfiles();

    @Test
    void areReadWithoutAFinding() {
        assertThat(shipped.findings()).isEmpty();
    }

    @Test
    void haveATemplateForWhatNoSourceTells() {
        assertThat(shipped.template().rounds())
                .extracting(Round::name)
                .containsExactly("Phone screen", "Breadth", "Depth");
        assertThat(shipped.template().weights().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(shipped.template().bar()).isEqualTo(Level.LEANING_HIRE);
    }

    @Test
    void citeATitleForEverythingThatTheySay() {
        assertThat(shipped.of(new CompanyId("amazon")).orElseThrow().sources())
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.title()).isNotBlank();
                    assertThat(source.says()).isNotBlank();
                });
    }

    @Test
    void relateGoogleToItsLaboratories() {
        assertThat(shipped.related())
                .filteredOn(related -> related.one().equals("Google"))
                .extracting(ShippedProfiles.Related::other)
                .contains("Google Research", "Google DeepMind", "DeepMind");
    }
}
