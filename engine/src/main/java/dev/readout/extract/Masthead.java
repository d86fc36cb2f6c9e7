package dev.readout.extract;

import dev.readout.extract.DateReader.Dated;
import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Furniture;
import dev.readout.knowledge.OutletNouns;
import dev.readout.knowledge.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of an outlet at the head of a page, alone or beside the date, the by-line or the menu.
///
/// "Harbour Gazette", "The Ferry Page, 21 May 2025", "By Ann Berry | Harbour Gazette | 21 May
/// 2025", "Radio Ferry Politics Society". A name is known from the data files, or it begins or ends
/// with a noun of mastheads, or it begins with "The".
final class Masthead {
    private static final int MAX_NAME_WORDS = 5;

    /// A name that only its first word betrays is not longer: "Radio Ferry", "The Ferry Page".
    private static final int MAX_BEGUN = 3;

    private static final int MAX_LINE_WORDS = 20;
    private static final Set<String> JOINTS =
            Set.of("of", "and", "the", "&", "for", "de", "la", "le", "el");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[|·•›»]\\s*|\\s{2,}|[,.;:]\\s+|\\s+[-–—]\\s+|[,.]$");

    private Masthead() {}

    /// Whether the line holds a date, the name of an outlet, and nothing but names beside them.
    static boolean isWithDate(String words) {
        if (words.length() > Line.LONG
                || Line.wordCount(words) > MAX_LINE_WORDS
                || DateReader.in(words).isEmpty()) {
            return false;
        }
        List<String> pieces = pieces(words);
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> isCapitalised(piece) || ByLine.is(piece))
                && nameIn(words).isPresent();
    }

    /// The first piece of the line that names an outlet.
    static Optional<String> nameIn(String words) {
        return pieces(words).stream().filter(Masthead::isName).findFirst();
    }

    /// Whether all of `words` names an outlet.
    static boolean isName(String words) {
        if (!isCapitalised(words) || Furniture.is(words) || Agencies.named(words).isPresent()) {
            return false;
        }
        String[] all = words.split("\\s+", MAX_NAME_WORDS + 1);
        boolean several = all.length > 1;
        boolean begins =
                all.length <= MAX_BEGUN && (OutletNouns.is(all[0]) || all[0].equals("The"));
        boolean like = begins || OutletNouns.is(all[all.length - 1]);
        return several && (like || Outlets.named(words).isPresent());
    }

    /// The line without its dates, cut at its separators.
    private static List<String> pieces(String words) {
        StringBuilder rest = new StringBuilder(words);
        for (Dated dated : DateReader.in(words)) {
            for (int at = dated.words().start(); at < dated.words().end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : BETWEEN.split(rest.toString(), -1)) {
            if (piece.chars().anyMatch(Character::isLetter) && !DateLine.isLabel(piece)) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }

    private static boolean isCapitalised(String words) {
        String[] all = words.strip().split("\\s+", MAX_NAME_WORDS + 2);
        if (all.length > MAX_NAME_WORDS || words.isBlank()) {
            return false;
        }
        for (String word : all) {
            if (!Character.isUpperCase(word.charAt(0)) && !JOINTS.contains(word)) {
                return false;
            }
        }
        return Character.isUpperCase(words.strip().charAt(0));
    }
}
