package dev.readout.group;

import dev.readout.language.WordPieces;
import java.util.Locale;
import java.util.OptionalInt;

/// How rare a word is in reports: the natural logarithm of one over the share of reports that hold
/// it, 0.7 for one in half of them, 7.1 for what stands in fewer than one of a thousand.
///
/// The vocabulary of the networks holds its words by falling frequency in English at large, and the
/// share follows Zipf's law: a word of rank r stands in 55/r of the reports (measured on 840
/// reports of the news: 52 to 61 for ranks from 500 to 6,000, less above). Nothing is counted in
/// the stream, so that two reports are as similar today as tomorrow, here as on another machine.
final class Rarity {
    /// Places of the vocabulary before its first word: marks, letters, syllables.
    private static final int BEFORE_WORDS = 1900;

    private static final double ZIPF = 55;
    private static final double MOST = 0.5;
    private static final double LEAST = 0.0008;

    /// Shares of reports that hold a certain figure, by its digits.
    private static final double ONE_DIGIT = 0.05;

    private static final double TWO_DIGITS = 0.02;
    private static final double MORE_DIGITS = 0.004;

    private Rarity() {}

    /// @param word in any case
    static double of(String word) {
        OptionalInt place = WordPieces.shared().place(word.toLowerCase(Locale.ROOT));
        double share =
                place.isEmpty() ? LEAST : ZIPF / Math.max(1, place.getAsInt() - BEFORE_WORDS);
        return -Math.log(Math.clamp(share, LEAST, MOST));
    }

    /// @param value as it is written
    static double ofFigure(String value) {
        double share =
                value.length() < 2 ? ONE_DIGIT : value.length() < 3 ? TWO_DIGITS : MORE_DIGITS;
        return -Math.log(share);
    }
}
