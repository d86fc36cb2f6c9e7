package dev.readout.server.store;

import dev.readout.knowledge.Addresses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A report that somebody hands in.
///
/// @param text never blank
/// @param url where it was published, as the sender writes it
/// @param published ISO 8601, as exact as it is known: a day or a time
public record Submission(
        Optional<String> title,
        String text,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> published) {
    public Submission {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a report has words");
        }
    }

    /// What two submissions of the same report have in common: the address in its plain form, or,
    /// without one, the words and who published them.
    String sameness() {
        return url.map(address -> "address " + Addresses.canonical(address))
                .orElseGet(() -> "words " + hash(outlet.orElse(""), title.orElse(""), text));
    }

    /// Differs where the words differ.
    String digest() {
        return hash(title.orElse(""), text);
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
                digest.update((byte) ' ');
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
