package dev.readout.knowledge;

import java.math.BigDecimal;
import java.util.List;

/// A unit of measure or money.
///
/// A figure in it becomes one in the base unit of its dimension by `(figure + shift) * factor`.
///
/// @param symbol canonical: `km`, `year`, `%`, `USD`, `magnitude`
/// @param forms as written in reports, case as usual; holds `symbol`
/// @param factor to the base unit; months and years are mean Gregorian ones
/// @param shift 0 but for temperatures
public record Unit(
        String symbol,
        List<String> forms,
        Dimension dimension,
        BigDecimal factor,
        BigDecimal shift) {
    public Unit {
        forms = List.copyOf(forms);
    }

    public BigDecimal toBase(BigDecimal figure) {
        return figure.add(shift).multiply(factor);
    }

    /// Whether figures in both can be held against each other; of money only in one currency.
    public boolean isComparableWith(Unit other) {
        return dimension == other.dimension
                && (dimension != Dimension.MONEY || symbol.equals(other.symbol));
    }

    /// What is measured, with the base unit.
    public enum Dimension {
        /// m
        LENGTH,
        /// m2
        AREA,
        /// m3
        VOLUME,
        /// kg
        MASS,
        /// second
        TIME,
        /// m/s
        SPEED,
        /// °C
        TEMPERATURE,
        /// % (parts of a hundred)
        SHARE,
        /// magnitude of an earthquake; scales are not told apart
        MAGNITUDE,
        /// J
        ENERGY,
        /// W
        POWER,
        /// Pa
        PRESSURE,
        /// byte
        DATA,
        /// Hz
        FREQUENCY,
        /// decibel, volt, ampere, degree of angle and others that nothing converts to
        OTHER,
        /// one base unit per currency
        MONEY
    }
}
