package dev.readout.report;

import dev.readout.text.Span;
import java.math.BigDecimal;
import java.util.Optional;

/// A figure in a text with its bound: "at least 1,200 idle dockers", "14 years", "4.8 magnitude".
///
/// @param words the bound, the number and the unit, without the noun that is counted
/// @param value "dozens" is 24 with [Bound#AT_LEAST]; "3,000" is 3000
/// @param unit canonical symbol (`km`, `year`, `%`, `USD`, `magnitude`), empty for a bare count
/// @param counted the noun phrase that is counted: "idle dockers"
public record Quantity(
        Span words, Bound bound, BigDecimal value, String unit, Optional<Span> counted) {

    /// How the number bounds the true one.
    public enum Bound {
        EXACT,
        /// "around", "some", "roughly", "estimated"
        ABOUT,
        /// "at least", "no fewer than", "dozens", "thousands of"
        AT_LEAST,
        /// "more than", "over"
        MORE_THAN,
        /// "up to", "at most"
        AT_MOST,
        /// "fewer than", "less than", "nearly", "almost"
        LESS_THAN
    }
}
