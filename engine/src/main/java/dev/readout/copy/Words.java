package dev.readout.copy;

import dev.readout.text.Span;
import java.util.Arrays;

/// The words of a text in lower case, as numbers: what Python's `\w+` finds, in its order.
///
/// A word is a run of letters, digits, other numbers and underscores of any script; combining marks
/// end it. Two words are the same if their numbers of 64 bits are; that two different ones of a
/// million meet by chance has a probability of about 1 in 10 million.
final class Words {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    /// Lower case of it is an i and a mark, which ends the word.
    private static final int CAPITAL_DOTTED_I = 0x130;

    private static final int SIGMA = 0x3C3;
    private static final int FINAL_SIGMA = 0x3C2;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private long[] forms = new long[64];
    private int size;

    private Words() {}

    static Words of(String characters) {
        Words words = new Words();
        int at = 0;
        while (at < characters.length()) {
            int point = characters.codePointAt(at);
            at = isOfWord(point) ? words.read(characters, at) : at + Character.charCount(point);
        }
        return words;
    }

    /// Adds the word that begins at `start`.
    ///
    /// @return where it ends
    private int read(String characters, int start) {
        long form = 0;
        int at = start;
        while (at < characters.length()) {
            int point = characters.codePointAt(at);
            if (!isOfWord(point)) {
                break;
            }
            at += Character.charCount(point);
            boolean ends = at == characters.length() || !isOfWord(characters.codePointAt(at));
            int lower = Character.toLowerCase(point);
            boolean isFinal = lower == SIGMA && point != SIGMA && ends && form != 0;
            form = (form ^ (isFinal ? FINAL_SIGMA : lower)) * STEP;
            form ^= form >>> 29;
            if (point == CAPITAL_DOTTED_I) {
                break;
            }
        }
        add(start, at, mixed(form));
        return at;
    }

    private void add(int start, int end, long form) {
        if (size == forms.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            forms = Arrays.copyOf(forms, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        forms[size] = form;
        size++;
    }

    int size() {
        return size;
    }

    long form(int word) {
        return forms[word];
    }

    /// The characters from word `first` (included) to word `end` (excluded).
    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /// A number for every run of `length` words, in the order of the text; empty if there are fewer
    /// words.
    long[] runs(int length) {
        long[] runs = new long[Math.max(0, size - length + 1)];
        for (int first = 0; first < runs.length; first++) {
            long run = 0;
            for (int word = first; word < first + length; word++) {
                run = (Long.rotateLeft(run, 23) ^ forms[word]) * STEP;
            }
            runs[first] = mixed(run);
        }
        return runs;
    }

    /// As Python has it: alphanumeric in the sense of Unicode, or an underscore.
    private static boolean isOfWord(int point) {
        if (point < 0x80) {
            return (point >= 'a' && point <= 'z')
                    || (point >= 'A' && point <= 'Z')
                    || (point >= '0' && point <= '9')
                    || point == '_';
        }
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /// Spreads what differs over all bits (the last step of MurmurHash3).
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
