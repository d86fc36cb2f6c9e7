package dev.readout.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Names reduced to what two spellings of them share: "Nadia Al-Ruwi’s" and "NADIA AL RUWI" are
/// both `nadia al ruwi`.
public final class Plain {
    private Plain() {}

    /// Lower case, without accents, dots, hyphens, quotation marks and a closing possessive; words
    /// one space apart. Empty if there is no letter and no digit.
    public static String of(String words) {
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char character = decomposed.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                plain.append(Character.toLowerCase(character));
            } else if (isPossessive(decomposed, i)) {
                i++;
            } else if (isGap(character)) {
                space(plain);
            }
        }
        return plain.toString().strip();
    }

    /// As [#of], without a leading article.
    public static String name(String words) {
        String plain = of(words);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    public static List<String> words(String name) {
        String plain = of(name);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /// Words joined by hyphens, or `unnamed` if there is no letter and no digit.
    public static String slug(String name) {
        String plain = of(name).replace(' ', '-').toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "unnamed" : plain;
    }

    public static boolean isApostrophe(char character) {
        return character == '\'' || character == '\u2019' || character == '\u02BC';
    }

    private static boolean isPossessive(String words, int at) {
        return isApostrophe(words.charAt(at))
                && at + 1 < words.length()
                && words.charAt(at + 1) == 's'
                && (at + 2 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 2)));
    }

    /// Dots, accents and apostrophes close up: "U.S." is `us`, "O'Hara" is `ohara`.
    private static boolean isGap(char character) {
        return Text.isSpace(character)
                || character == '-'
                || character == '/'
                || character == '\u2010'
                || character == '\u2011'
                || character == '\u2013'
                || character == '\u2014';
    }

    private static void space(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }
}
