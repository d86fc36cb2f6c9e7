package dev.readout.analyse.grammar;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// One sentence cut into runs of letters, runs of digits and single marks, white space left out.
///
/// "4:52 a.m." is `4 : 52 a . m .`, "Tuesday's" is `Tuesday ' s`. A place outside the sentence
/// holds the empty word, so that rules may look left and right without care.
public final class Tokens {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");

    private final Text text;
    private final List<Span> spans;
    private final List<String> words;

    private Tokens(Text text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
        this.words = spans.stream().map(text::at).toList();
    }

    public static Tokens of(Text text, Span within) {
        List<Span> spans = new ArrayList<>();
        String characters = text.characters();
        for (int at = within.start(); at < within.end(); ) {
            int end = endOf(characters, at, within.end());
            if (end > at) {
                spans.add(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new Tokens(text, spans);
    }

    public int size() {
        return spans.size();
    }

    public Span span(int token) {
        return spans.get(token);
    }

    /// From the first character of `from` to the last one before `end`.
    public Span span(int from, int end) {
        return spans.get(from).cover(spans.get(end - 1));
    }

    /// As written; empty outside the sentence.
    public String word(int token) {
        return token < 0 || token >= words.size() ? "" : words.get(token);
    }

    /// In small letters; empty outside the sentence.
    public String small(int token) {
        return word(token).toLowerCase(Locale.ROOT);
    }

    public boolean is(int token, String small) {
        return small(token).equals(small);
    }

    /// Whether it is a sign that joins figures with figures and with words.
    public boolean isDash(int token) {
        return DASHES.contains(word(token));
    }

    /// Whether nothing stands between this token and the one before it.
    public boolean touches(int token) {
        return token > 0
                && token < size()
                && spans.get(token - 1).end() == spans.get(token).start();
    }

    public boolean isCapital(int token) {
        String word = word(token);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    public boolean isLetters(int token) {
        String word = word(token);
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    public boolean isDigits(int token) {
        String word = word(token);
        return !word.isEmpty() && isDigit(word.charAt(0));
    }

    /// The number written in at most four digits; empty for anything else.
    public OptionalInt number(int token) {
        return isDigits(token) && word(token).length() <= 4
                ? OptionalInt.of(Integer.parseInt(word(token)))
                : OptionalInt.empty();
    }

    /// The characters from the first of `from` to the last before `end`, as written.
    public String words(int from, int end) {
        return text.at(span(from, end));
    }

    private static int endOf(String text, int start, int limit) {
        char first = text.charAt(start);
        int end = start + 1;
        if (Text.isSpace(first)) {
            return start;
        }
        if (isDigit(first)) {
            while (end < limit && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isLetter(first)) {
            while (end < limit && isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.isSurrogate(character);
    }
}
