package dev.readout.revise;

import dev.readout.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words: letters and digits with what joins them ("10,000", "didn't"), signs of
/// money and percent. Everything else, white space, quotation marks, hyphens, is no word.
final class Words {
    private static final String APOSTROPHES = "'’ʼ";
    private static final String IN_NUMBERS = ".,:";
    private static final String MINUS = "-−";

    private final String text;
    private final int end;
    private final List<Word> words = new ArrayList<>();

    private Words(String text, Span span) {
        this.text = text;
        this.end = span.end();
    }

    static List<Word> in(String text, Span span) {
        Words words = new Words(text, span);
        int at = span.start();
        while (at < span.end()) {
            at = words.next(at);
        }
        return words.words;
    }

    /// @return where to go on
    private int next(int at) {
        int length = Character.charCount(text.codePointAt(at));
        if (!isWord(at) && !isSign(at) && !isMinus(at)) {
            return at + length;
        }
        int to = at + length;
        while (!isSign(at) && to < end && (isWord(to) || isJoiner(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        words.add(new Word(form(text.substring(at, to)), new Span(at, to)));
        return to;
    }

    private boolean isWord(int at) {
        int point = text.codePointAt(at);
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private boolean isSign(int at) {
        int point = text.codePointAt(at);
        return Character.getType(point) == Character.CURRENCY_SYMBOL || point == '%';
    }

    private boolean isMinus(int at) {
        return MINUS.indexOf(text.charAt(at)) >= 0
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    private boolean isJoiner(int at) {
        if (at + 1 >= end) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                ? Character.isLetter(before) && Character.isLetter(after)
                : IN_NUMBERS.indexOf(text.charAt(at)) >= 0
                        && Character.isDigit(before)
                        && Character.isDigit(after);
    }

    private static String form(String word) {
        String form = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        return form.chars().allMatch(c -> c < 0x80)
                ? form
                : Normalizer.normalize(form.replace('−', '-'), Normalizer.Form.NFKC);
    }
}
