package dev.readout.group;

import dev.readout.report.Sketch;
import java.time.LocalDate;
import java.util.Optional;

/// How alike two reports are: the cosine of their terms, 0 to 1, and the cosine of their nearest
/// sentences, −1 to 1, added, less [#PER_DAY] for each day between them if both bear a date. It is
/// no probability.
///
/// Reports of one event have 1.19 on average, any others .55 (measured on three sets, without
/// dates).
final class Likeness {
    /// What is taken for two reports that were not compared or are not worth remembering.
    static final double STRANGERS = 0.55;

    /// Below, a similarity is not kept.
    static final double KEPT = 0.65;

    /// Reports whose terms are less alike are strangers, whatever their sentences mean: of 1,000
    /// pairs of one event 4 are so far apart.
    private static final double LEAST_TERMS = 0.04;

    /// An event is reported on within days; what comes weeks later with the same persons and words
    /// is more often another one. With .01 and .02 a set of dated reports groups the same.
    private static final double PER_DAY = 0.01;

    /// More days count no more.
    private static final int MOST_DAYS = 30;

    private Likeness() {}

    static double of(Sketch one, Sketch other) {
        double terms = one.terms().similarity(other.terms());
        return terms < LEAST_TERMS
                ? STRANGERS
                : terms + one.meaning().similarity(other.meaning()) - PER_DAY * days(one, other);
    }

    /// Days between two reports; 0 if one has no date.
    private static long days(Sketch one, Sketch other) {
        Optional<LocalDate> day = one.published().onDay();
        Optional<LocalDate> otherDay = other.published().onDay();
        return day.isEmpty() || otherDay.isEmpty()
                ? 0
                : Math.min(
                        MOST_DAYS, Math.abs(day.get().toEpochDay() - otherDay.get().toEpochDay()));
    }
}
