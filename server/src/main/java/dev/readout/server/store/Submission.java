package dev.readout.server.store;

import dev.readout.knowledge.Addresses;
import dev.readout.report.Credit;
import dev.readout.revise.EditFinder;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A report that somebody hands in.
///
/// @param text never blank
/// @param url where it was published, as the sender writes it
/// @param published ISO 8601, as exact as it is known: a day or a time
/// @param credits what its page or the feed that listed it says of where it comes from
/// @param names further ones under which it is the same, made by [#named] and [#addressed]
public record Submission(
        Optional<String> title,
        String text,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> published,
        List<Credit> credits,
        List<String> names) {
    public Submission {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a report has words");
        }
        credits = List.copyOf(credits);
        names = List.copyOf(names);
    }

    /// Of a report without credits and names.
    public Submission(
            Optional<String> title,
            String text,
            Optional<String> url,
            Optional<String> outlet,
            Optional<String> published) {
        this(title, text, url, outlet, published, List.of(), List.of());
    }

    /// The name of whatever stands at an address.
    public static String addressed(String address) {
        return "address " + Addresses.canonical(address);
    }

    /// The name that an outlet's feed gives it.
    public static String named(String name) {
        return "name " + name;
    }

    /// What two submissions of the same report have in common, one of them at least: the address in
    /// its plain form, or, without one, the words and who published them; and its names.
    List<String> samenesses() {
        List<String> all = new ArrayList<>();
        all.add(
                url.map(Submission::addressed)
                        .orElseGet(
                                () -> "words " + hash(outlet.orElse(""), title.orElse(""), text)));
        all.addAll(names);
        return all.stream().distinct().toList();
    }

    /// Differs where the words differ; white space, punctuation and capitals do not count.
    String digest() {
        return hash(words(title.orElse("")), words(text));
    }

    private static String words(String text) {
        return EditFinder.words(new Text(text));
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
