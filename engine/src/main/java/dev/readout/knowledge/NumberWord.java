package dev.readout.knowledge;

import java.math.BigDecimal;

/// A word for a number.
///
/// @param value of "dozens" that of two dozens, the least it can mean
public record NumberWord(String word, BigDecimal value, Kind kind) {

    /// How the word builds a number.
    public enum Kind {
        /// "zero" to "nineteen"
        ONE,
        /// "twenty" to "ninety"; another one may follow with a hyphen
        TEN,
        /// "hundred", "million", "dozen": multiplies what stands before it
        SCALE,
        /// "dozens", "hundreds", "scores": at least `value`
        VAGUE,
        /// "half", "quarter", "third"
        FRACTION,
        /// "first", "twelfth"
        ORDINAL,
        /// "once", "twice", "double"
        TIMES
    }
}
