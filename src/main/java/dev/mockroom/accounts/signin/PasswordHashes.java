package dev.mockroom.accounts.signin;

import dev.mockroom.shared.Secret;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords as Argon2id hashes, with the parameters of OWASP's Password Storage Cheat Sheet
/// (19 MiB, two passes, one lane).
///
/// The hash names its algorithm, so that a later one can take over as people sign in.
@Component
class PasswordHashes {

    private static final String ARGON2ID = "argon2id";

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(ARGON2ID, Map.of(ARGON2ID, new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    private final String nobodys = encoder.encode(Secret.random());
    // Each hash takes its memory and a core: a flood of tries waits here instead of taking all of both.
    private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors() * 2);

    /// The hash to keep for a password.
    String hash(String password) {
        return limited(() -> encoder.encode(normalized(password)));
    }

    /// Whether this is the password of that hash. Without a hash it is not, after the same work.
    boolean matches(String password, Optional<String> hash) {
        boolean match = limited(() -> encoder.matches(normalized(password), hash.orElse(nobodys)));
        return match && hash.isPresent();
    }

    /// Whether the hash was made with older parameters than today's.
    boolean isDated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    // NIST SP 800-63B, section 3.1.1.2: the same characters typed on another keyboard must hash alike.
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T limited(Supplier<T> work) {
        permits.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
