package dev.mockroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path data;

    @Test
    void hasNothingAgainstAFreePortAndANewFolder() {
        assertThat(new Preflight(Map.of("PORT", "0", "MOCKROOM_DATA", data.toString())).objection())
                .isEmpty();
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(new Preflight(Map.of("PORT", port, "MOCKROOM_DATA", data.toString())).objection())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains(port, "PORT=8081"));
        }
    }

    @Test
    void namesADatabaseThatIsHeld() throws IOException {
        Path file = Files.createFile(data.resolve("mockroom.mv.db"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(new Preflight(Map.of("PORT", "0", "MOCKROOM_DATA", data.toString())).objection())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("in use", "MOCKROOM_DATA"));
        }
    }
}
