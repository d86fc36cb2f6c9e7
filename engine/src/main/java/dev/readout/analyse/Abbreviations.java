package dev.readout.analyse;

import java.util.Locale;
import java.util.Set;

/// Words that are written with a full stop.
final class Abbreviations {
    /// Stand before a name or a number and so never end a sentence.
    private static final Set<String> BEFORE_NAMES =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "capt", "lt", "sgt",
                    "cmdr", "adm", "brig", "sen", "rep", "gov", "pres", "rev", "fr", "st", "hon",
                    "amb", "sec", "supt", "insp", "cpl", "pvt", "mt", "no", "vs", "messrs", "mx",
                    "atty", "dept", "ft", "spc");

    private static final Set<String> OTHERS =
            Set.of(
                    "jr", "sr", "inc", "corp", "co", "ltd", "bros", "jan", "feb", "mar", "apr",
                    "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues",
                    "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ave", "blvd", "rd", "etc",
                    "al", "approx", "est", "min", "max", "vol", "pp", "ed", "ala", "ariz", "ark",
                    "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la",
                    "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
                    "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo");

    /// Whether the word is written with a full stop at its end.
    ///
    /// @param word without the stop
    boolean hasStop(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return isInitials(word)
                || Character.isUpperCase(word.charAt(0))
                        && (BEFORE_NAMES.contains(small) || OTHERS.contains(small))
                || small.equals("vs")
                || small.equals("etc");
    }

    /// Whether a sentence goes on after the word, although it ends in a full stop.
    ///
    /// @param word with the stop
    boolean neverEnds(String word) {
        String bare = word.substring(0, word.length() - 1);
        return BEFORE_NAMES.contains(bare.toLowerCase(Locale.ROOT))
                || bare.length() == 1 && Character.isUpperCase(bare.charAt(0));
    }

    /// "J", "U.S", "a.m": single letters with stops between them.
    private static boolean isInitials(String word) {
        for (int at = 0; at < word.length(); at++) {
            boolean fits =
                    at % 2 == 0 ? Character.isLetter(word.charAt(at)) : word.charAt(at) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() % 2 == 1
                && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
    }
}
