package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.List;
import java.util.Optional;

/// Finds one number of money under two currencies: "earned 31 million euros" and "made $31
/// million".
///
/// A report that gives the sum in both currencies converts it and is left alone.
final class CurrencyConflicts {
    private static final String MONEY = "MONEY ";

    /// How likely both speak of one thing (see [Comparison#pairs]). The number itself is the
    /// stronger hint.
    private static final double SAME_MATTER = 0.04;

    /// Less is a price that many things have.
    private static final double SMALLEST = 10_000;

    private final Comparison comparison;

    CurrencyConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per number.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        Optional<Measure> sum = sum(pair.one());
        Optional<Measure> other = sum(pair.other());
        return sum.isPresent() && other.isPresent() && differ(sum.get(), other.get())
                ? Optional.of(
                        Difference.contradiction(
                                Double.toString(sum.get().value()),
                                Aspect.NUMBER,
                                comparison
                                        .steps()
                                        .otherFigures(
                                                List.of(
                                                        cited(pair.one(), sum.get()),
                                                        cited(pair.other(), other.get())))
                                        .because("one number in two currencies")))
                : Optional.empty();
    }

    private static List<Citation> cited(StatementProfile profile, Measure figure) {
        return List.of(new Citation(profile.report(), figure.words()));
    }

    private static boolean differ(Measure one, Measure other) {
        return one.value() == other.value()
                && !one.kind().equals(other.kind())
                && isTelling(one.value());
    }

    /// Whether the number has two digits at least that are not zeros at its end: 31 million, not
    /// 30.
    private static boolean isTelling(double value) {
        double rest = value;
        while (rest >= 100 && rest % 10 == 0) {
            rest /= 10;
        }
        return rest % 10 != 0;
    }

    /// The one sum of money in it, if all its money is of one currency.
    private static Optional<Measure> sum(StatementProfile profile) {
        List<Measure> sums =
                profile.figures().stream().filter(one -> one.kind().startsWith(MONEY)).toList();
        return sums.size() == 1 && sums.getFirst().value() >= SMALLEST
                ? Optional.of(sums.getFirst())
                : Optional.empty();
    }
}
