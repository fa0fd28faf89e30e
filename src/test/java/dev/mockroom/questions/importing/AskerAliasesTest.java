package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is meant by an asker.
class AskerAliasesTest {

    private final AskerAliases aliases = AskerAliases.shipped();

    @ParameterizedTest
    @CsvSource({
        "Facebook, Meta",
        "facebook, Meta",
        "Meta AI, Meta",
        "Google  Research, Google Research",
        "DeepMind, DeepMind",
        "Google DeepMind, Google DeepMind",
        "Google Brain, Google",
        "Microsoft Research, Microsoft",
        "Scale AI, Scale AI",
        "Initech, Initech"
    })
    void manyWordingsAreOneCompany(String wording, String company) {
        assertThat(aliases.of(wording).company()).isEqualTo(company);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Most Tech Companies", "most companies", "FAANG", "HFT Firms", "All", "Startups", "etc."})
    void someWordingsAreNoCompany(String wording) {
        assertThat(aliases.of(wording)).isEqualTo(new Asker(wording, null));
    }
}
