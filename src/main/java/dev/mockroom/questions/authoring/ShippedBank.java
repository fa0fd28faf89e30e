package dev.mockroom.questions.authoring;

import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Imports the bank that ships with the application, at the first start and whenever its files have changed.
///
/// It runs before the web server opens, so that nobody meets an empty bank.
@Component
class ShippedBank implements SmartLifecycle {

    /// The source of all that ships, however it is cut into files.
    static final String SOURCE = "shipped";

    private static final Logger LOG = LoggerFactory.getLogger(ShippedBank.class);
    private static final String FILES = "classpath*:db/bank/*.md";

    private final ShippedImport shippedImport;
    private boolean running;

    ShippedBank(ShippedImport shippedImport) {
        this.shippedImport = shippedImport;
    }

    @Override
    public void start() {
        running = true;
        try {
            shippedImport.run(files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BankSource> files() throws IOException {
        List<BankSource> files = new ArrayList<>();
        Resource[] resources = new PathMatchingResourcePatternResolver().getResources(FILES);
        Arrays.sort(resources, Comparator.comparing(ShippedBank::name));
        for (Resource resource : resources) {
            files.add(BankSource.of(name(resource), resource.getContentAsByteArray()));
        }
        return files;
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /// The import in its transaction.
    @Component
    static class ShippedImport {

        private final BankWriter writer;
        private final BankState state;

        ShippedImport(BankWriter writer, BankState state) {
            this.writer = writer;
            this.state = state;
        }

        @Transactional
        public void run(List<BankSource> files) throws IOException {
            String fingerprint = fingerprint(files);
            state.lock();
            if (files.isEmpty() || state.shipped().equals(fingerprint)) {
                return;
            }
            long begun = System.nanoTime();
            BankReport report = new BankReader().read(files);
            ImportPreview done = writer.apply(report, file -> SOURCE);
            state.shipped(fingerprint);
            LOG.info(
                    "Imported the shipped bank in {} ms: {} questions added, {} changed, {} retired",
                    (System.nanoTime() - begun) / 1_000_000,
                    done.count(ChangeKind.ADDED),
                    done.count(ChangeKind.CHANGED),
                    done.count(ChangeKind.RETIRED));
        }

        private static String fingerprint(List<BankSource> files) throws IOException {
            MessageDigest digest = Fingerprint.sha256();
            for (BankSource file : files) {
                digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                try (var bytes = file.open()) {
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
