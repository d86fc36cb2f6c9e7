package dev.readout.knowledge;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The forms of "not", as the tagger cuts them: "did | n't" with either apostrophe.
public final class NotWords {
    /// "Not" alone.
    public static final Set<String> NOT = Set.of("not", "n't", "n’t");

    /// "Not" and "never".
    public static final Set<String> NEVER = and("never");

    private NotWords() {}

    /// "Not" with further words, in small letters, that deny in the same places.
    ///
    /// @throws IllegalArgumentException if one of them is a "not"
    public static Set<String> and(String... others) {
        if (Arrays.stream(others).anyMatch(NOT::contains)) {
            throw new IllegalArgumentException("holds a \"not\": " + String.join(", ", others));
        }
        return Stream.concat(NOT.stream(), Arrays.stream(others))
                .collect(Collectors.toUnmodifiableSet());
    }
}
