package dev.readout.group;

import dev.readout.report.Sketch;
import dev.readout.report.Terms;
import java.time.LocalDate;
import java.util.Optional;

/// How alike a new report is to others: the cosine of their terms, 0 to 1, and the cosine of their
/// nearest sentences, −1 to 1, added. If both bear a date, [#PER_DAY] goes off for each day between
/// them; if not, the persons they speak of and their figures count once more. It is no probability.
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

    /// What persons count where days are not known. From .2 to .45 two sets without dates group
    /// alike, at once .023 and .006 of B-cubed F1 better than without persons, at the end .009 and
    /// .002. Reports of politics, which have dates, would lose .01: the same persons act in many
    /// events.
    private static final double PERSONS = 0.3;

    /// The cosine of the persons of two reports of which either may be the case: .55 on average in
    /// pairs of one event, .12 in pairs of like events.
    private static final double DOUBTFUL = 0.32;

    /// What figures count where days are not known. From .2 to .4 two sets without dates group
    /// alike, at once .020 and .013 of B-cubed F1 better than without figures, at the end .005 and
    /// .004. Dated reports of politics would lose .01.
    private static final double FIGURES = 0.3;

    /// The cosine of the figures of two reports of which either may be the case: .05 on average in
    /// pairs of like events, .30 in pairs of one event, of which three in ten share hardly any.
    private static final double DOUBTFUL_FIGURES = 0.1;

    private final Sketch sketch;
    private final Terms persons;

    Likeness(Sketch sketch) {
        this.sketch = sketch;
        this.persons = Persons.of(sketch);
    }

    double to(Filed other) {
        double terms = sketch.terms().similarity(other.sketch.terms());
        return terms < LEAST_TERMS
                ? STRANGERS
                : terms
                        + sketch.meaning().similarity(other.sketch.meaning())
                        + byDays(other.sketch).orElseGet(() -> undated(other));
    }

    /// Empty if one of the two has no date.
    private Optional<Double> byDays(Sketch other) {
        return sketch.published()
                .onDay()
                .flatMap(day -> other.published().onDay().map(that -> -PER_DAY * days(day, that)));
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.min(MOST_DAYS, Math.abs(one.toEpochDay() - other.toEpochDay()));
    }

    private double undated(Filed other) {
        return by(persons, other.persons, PERSONS, DOUBTFUL)
                + by(sketch.figures(), other.sketch.figures(), FIGURES, DOUBTFUL_FIGURES);
    }

    /// 0 if one of the two has none.
    private static double by(Terms mine, Terms theirs, double counts, double doubtful) {
        return mine.size() == 0 || theirs.size() == 0
                ? 0
                : counts * (mine.similarity(theirs) - doubtful);
    }
}
