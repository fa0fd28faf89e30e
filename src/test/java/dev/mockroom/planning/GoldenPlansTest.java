package dev.mockroom.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The same plan on every machine and in every run: what many seeds gave once is written down.
///
/// A change of the aims or the search changes it, and says so in its commit; nothing else may.
class GoldenPlansTest {

    private static final Path FIXTURE = Path.of("src/test/resources/planning/plans.sha256");
    private static final int PLANS = 200;

    @Test
    void areTheSameInEveryRun() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int seed = 0; seed < PLANS; seed++) {
            digest.update(Instance.of(40 + 2 * seed, seed).plan().toString().getBytes(StandardCharsets.UTF_8));
        }
        String plans = HexFormat.of().formatHex(digest.digest());

        assertThat(plans).isEqualTo(Files.readString(FIXTURE).strip());
    }
}
