package dev.readout.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds what bears a name, however a report writes it.
///
/// A leading "the", a possessive, points, hyphens, apostrophes and accents do not count. Case does
/// not count either, with two limits that keep common words out: a short abbreviation ("US", "AP",
/// "dpa") stands only for itself as written, and a surface without any capital letter ("turkey")
/// names nothing else.
final class ProperNames<T> {
    /// Up to this many letters a name in capitals only, or in small letters only, is an
    /// abbreviation whose case tells it from a word: "AP", "DPA", "AFP", "ANSA", "BELGA".
    private static final int SHORT = 5;

    /// In characters; what a surface may have that its key has not: points, "the", a possessive.
    private static final int SLACK = 24;

    private final Map<String, T> owners = new HashMap<>();
    private int longest;
    private final Set<String> ambiguous = new HashSet<>();

    ProperNames(List<T> owners, Function<T, List<String>> names) {
        for (T owner : owners) {
            for (String name : names.apply(owner)) {
                put(keyOf(name), owner);
            }
        }
    }

    private void put(String key, T owner) {
        longest = Math.max(longest, key.length() + SLACK);
        T other = owners.putIfAbsent(key, owner);
        if (other != null && !other.equals(owner)) {
            ambiguous.add(key);
        }
    }

    /// Whoever alone bears this name; empty if nobody does, or several do.
    Optional<T> bearerOf(String surface) {
        if (surface.length() > longest) {
            return Optional.empty();
        }
        String plain = plain(surface);
        return alone(exact(plain))
                .or(() -> hasCapital(plain) ? alone(small(plain)) : Optional.empty());
    }

    /// Names that several bear, as they are compared, in alphabetical order.
    List<String> shared() {
        List<String> names = new ArrayList<>(ambiguous);
        names.sort(null);
        return names;
    }

    private Optional<T> alone(String key) {
        return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(owners.get(key));
    }

    private static String keyOf(String name) {
        String plain = plain(name);
        return isAbbreviation(plain) ? exact(plain) : small(plain);
    }

    /// The key of a name whose case counts, unlike that of any other.
    private static String exact(String plain) {
        return "=" + plain;
    }

    private static boolean isAbbreviation(String plain) {
        return plain.length() <= SHORT && (!hasCapital(plain) || !hasSmall(plain));
    }

    private static boolean hasCapital(String plain) {
        return !plain.equals(small(plain));
    }

    private static boolean hasSmall(String plain) {
        return !plain.equals(plain.toUpperCase(Locale.ROOT));
    }

    private static String small(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }

    /// `surface` without what does not count, except case.
    static String plain(String surface) {
        String words = withoutPossessive(withoutAccents(surface.strip()).replace('’', '\''));
        StringBuilder plain = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '-' || c == '–' || c == '‑' || Character.isWhitespace(c) || c == '\u00A0') {
                gap = !plain.isEmpty();
            } else if (c != '.' && c != '\'' && c != ',' && c != '‘' && c != 'ʻ') {
                if (gap) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(c);
            }
        }
        return withoutThe(plain.toString());
    }

    private static String withoutPossessive(String words) {
        if (words.endsWith("'s") || words.endsWith("'S")) {
            return words.substring(0, words.length() - 2);
        }
        return words.endsWith("'") ? words.substring(0, words.length() - 1) : words;
    }

    private static String withoutThe(String words) {
        boolean the = words.length() > 4 && words.regionMatches(true, 0, "the ", 0, 4);
        return the ? words.substring(4) : words;
    }

    private static String withoutAccents(String words) {
        if (words.chars().allMatch(c -> c < 128)) {
            return words;
        }
        StringBuilder plain = new StringBuilder(words.length());
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'ø' ? 'o' : c == 'Ø' ? 'O' : c == 'ı' ? 'i' : c);
            }
        }
        return plain.toString();
    }
}
