package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Finds common words and set phrases in any case: "Foreign Minister", "press service".
final class Phrases<T> {
    private final Map<String, T> entries = new HashMap<>();
    private int longest = 1;

    /// @throws IllegalStateException if two entries share a form
    Phrases(List<T> entries, Function<T, List<String>> forms) {
        for (T entry : entries) {
            for (String form : forms.apply(entry)) {
                put(form, entry);
            }
        }
    }

    private void put(String form, T entry) {
        T other = entries.putIfAbsent(small(form), entry);
        if (other != null && !other.equals(entry)) {
            throw new IllegalStateException("\"%s\" is given twice".formatted(form));
        }
        longest = Math.max(longest, (int) form.chars().filter(c -> c == ' ').count() + 1);
    }

    Optional<T> of(String phrase) {
        return Optional.ofNullable(entries.get(small(phrase)));
    }

    /// The longest phrase that begins at word `from`.
    Optional<Matched<T>> longestAt(List<String> words, int from) {
        for (int count = Math.min(longest, words.size() - from); count > 0; count--) {
            T entry = entries.get(small(String.join(" ", words.subList(from, from + count))));
            if (entry != null) {
                return Optional.of(new Matched<>(entry, count));
            }
        }
        return Optional.empty();
    }

    private static String small(String phrase) {
        return phrase.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
