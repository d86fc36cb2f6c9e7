package dev.readout.analyse.tagging;

import dev.readout.knowledge.Abbreviations;
import dev.readout.language.Pieces;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins the tagger's tokens to words as a reader counts them, one paragraph at a time.
///
/// "12,000", "Mi-ra", "U.S." and "AT&T" are one word each; "'s", "n't" and "'re" are words of their
/// own, as in the Penn Treebank. A full stop belongs to the word before it if that is an
/// abbreviation.
final class WordJoiner {
    private static final Set<String> SHORT_FORMS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final String APOSTROPHES = "'’";
    private static final String HYPHENS = "-‐‑";

    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:, ?[0-9]{3})*");
    private static final Pattern ZEROS = Pattern.compile("(?:[0-9]{3}, ?)*000(?![0-9])");
    private static final Pattern HOUR = Pattern.compile("[0-2]?[0-9]");
    private static final Pattern MINUTES =
            Pattern.compile("[0-5][0-9] ?[ap]\\.?m\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,2}(?![0-9])");

    /// Decimals with what is only counted to a tenth or a minute: "2. 5 million", "8. 40am".
    private static final Pattern COUNTED =
            Pattern.compile(
                    "[0-9]{1,2} ?(?:- ?)?(?:(?:million|billion|trillion|[mb]n|percent|per cent)\\b"
                            + "|%|[ap]\\.?m\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final String CURRENCIES = "$€£¥";
    private static final int LONGEST_TORN = 16;

    private final String text;
    private final Pieces pieces;
    private final List<Part> words = new ArrayList<>();

    private WordJoiner(Text text, Pieces pieces) {
        this.text = text.characters();
        this.pieces = pieces;
    }

    /// One word.
    ///
    /// @param piece the piece whose tags are the word's
    /// @param negates whether it is an "n't" cut off the token of that piece, which has no tags
    record Part(int piece, Span span, boolean negates) {}

    static List<Part> words(Text text, Pieces pieces) {
        WordJoiner joiner = new WordJoiner(text, pieces);
        for (int piece = 0; piece < pieces.size(); ) {
            piece = joiner.addFrom(piece);
        }
        return joiner.words;
    }

    /// Adds the word that begins at a piece and answers where the next one begins.
    private int addFrom(int first) {
        int next = pieces.tokenEnd(first);
        if (opensShortForm(first, next)) {
            next = pieces.tokenEnd(next);
        } else if (isLetterOrDigit(first)) {
            while (joins(first, next)) {
                next = pieces.tokenEnd(next);
            }
        } else {
            while (repeats(first, next)) {
                next = pieces.tokenEnd(next);
            }
        }
        int start = pieces.start(first);
        int end = pieces.end(next - 1);
        int negation = negationStart(start, end);
        if (negation > start) {
            words.add(new Part(first, new Span(start, negation), false));
            words.add(new Part(first, new Span(negation, end), true));
        } else {
            words.add(new Part(first, new Span(start, end), false));
        }
        return next;
    }

    /// Whether the token at `next` goes on the word that began at `first`.
    private boolean joins(int first, int next) {
        if (!touches(next)) {
            return next > first + 1 && isTornFigure(first, next - 1, next);
        }
        if (isLetterOrDigit(next)) {
            return true;
        }
        int after = pieces.tokenEnd(next);
        boolean goesOn = touches(after) && isLetterOrDigit(after);
        char mark = text.charAt(pieces.start(next));
        char before = text.charAt(pieces.start(next) - 1);
        if (mark == '.') {
            return (goesOn && stopJoins(before, text.charAt(pieces.start(after))))
                    || hasStop(text.substring(pieces.start(first), pieces.start(next)))
                    || isTornFigure(first, next, after);
        }
        if (!goesOn) {
            return isTornFigure(first, next, after);
        }
        if (APOSTROPHES.indexOf(mark) >= 0) {
            return isNegation(before, after) || (Character.isLetter(before) && !isShortForm(after));
        }
        boolean inNumber =
                Character.isDigit(before) && Character.isDigit(text.charAt(pieces.start(after)));
        return HYPHENS.indexOf(mark) >= 0
                || mark == '&'
                || mark == '_'
                || (inNumber && (mark == ',' || mark == ':' || mark == '/'));
    }

    /// "20, 000", "9: 03 am" and "$2. 5 million", as programs print that take texts apart into
    /// words. "On May 5, 200 people" is no figure, so thousands are only joined that end in zeros.
    private boolean isTornFigure(int first, int mark, int after) {
        if (after >= pieces.size()
                || pieces.paragraph(after) != pieces.paragraph(mark)
                || pieces.start(after) != pieces.end(mark) + 1) {
            return false;
        }
        String before = text.substring(pieces.start(first), pieces.start(mark));
        String behind = text.substring(pieces.start(after), lineEnd(after));
        return switch (text.charAt(pieces.start(mark))) {
            case ',' -> THOUSANDS.matcher(before).matches() && ZEROS.matcher(behind).lookingAt();
            case ':' -> HOUR.matcher(before).matches() && MINUTES.matcher(behind).lookingAt();
            case '.' -> WHOLE.matcher(before).matches() && areDecimals(first, behind);
            default -> false;
        };
    }

    private boolean areDecimals(int first, String behind) {
        int start = pieces.start(first);
        boolean isSum = start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0;
        return (isSum ? DECIMALS : COUNTED).matcher(behind).lookingAt();
    }

    /// As far behind a piece as a torn figure is looked at.
    private int lineEnd(int piece) {
        return Math.min(text.length(), pieces.start(piece) + LONGEST_TORN);
    }

    /// "4.8", "U.S", "example.com", but not "said.The".
    private static boolean stopJoins(char before, char after) {
        return (Character.isDigit(before) && Character.isDigit(after))
                || Character.isLowerCase(after)
                || (Character.isUpperCase(before) && Character.isUpperCase(after));
    }

    /// Whether a word is written with a full stop at its end.
    private static boolean hasStop(String word) {
        return isInitials(word) || Abbreviations.is(word + ".");
    }

    /// "J", "U.S", "a.m": single letters with stops between them.
    private static boolean isInitials(String word) {
        for (int at = 0; at < word.length(); at++) {
            boolean isLetter = Character.isLetter(word.charAt(at));
            if (at % 2 == 0 ? !isLetter : word.charAt(at) != '.') {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0));
    }

    /// The same mark again and again: "...", "--".
    private boolean repeats(int first, int next) {
        char mark = text.charAt(pieces.start(first));
        return touches(next)
                && (mark == '.' || HYPHENS.indexOf(mark) >= 0)
                && text.charAt(pieces.start(next)) == mark;
    }

    private boolean opensShortForm(int first, int next) {
        return APOSTROPHES.indexOf(text.charAt(pieces.start(first))) >= 0
                && first > 0
                && touches(first)
                && touches(next)
                && isShortForm(next);
    }

    private boolean isShortForm(int piece) {
        int end = pieces.end(pieces.tokenEnd(piece) - 1);
        return end - pieces.start(piece) <= 2
                && SHORT_FORMS.contains(
                        text.substring(pieces.start(piece), end).toLowerCase(Locale.ROOT));
    }

    private boolean isNegation(char before, int after) {
        return (before == 'n' || before == 'N')
                && pieces.tokenEnd(after) - after == 1
                && pieces.end(after) - pieces.start(after) == 1
                && Character.toLowerCase(text.charAt(pieces.start(after))) == 't';
    }

    /// Where the "n't" of a word begins; the end if it has none.
    private int negationStart(int start, int end) {
        boolean negates =
                end - start > 3
                        && Character.toLowerCase(text.charAt(end - 1)) == 't'
                        && APOSTROPHES.indexOf(text.charAt(end - 2)) >= 0
                        && Character.toLowerCase(text.charAt(end - 3)) == 'n';
        return negates ? end - 3 : start;
    }

    private boolean touches(int piece) {
        return piece < pieces.size()
                && piece > 0
                && pieces.paragraph(piece) == pieces.paragraph(piece - 1)
                && pieces.start(piece) == pieces.end(piece - 1);
    }

    private boolean isLetterOrDigit(int piece) {
        return Character.isLetterOrDigit(text.codePointAt(pieces.start(piece)));
    }
}
