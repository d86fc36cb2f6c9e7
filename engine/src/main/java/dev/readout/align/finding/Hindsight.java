package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Citation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what looks back: "Pilots were previously asked", "in 2019". It is no other account of what
/// is so now.
final class Hindsight {
    private static final Pattern BACK =
            Pattern.compile(
                    "\\b(?:previously|formerly|originally|initially|at first|used to)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Letters of "2019".
    private static final int YEAR = 4;

    private final Comparison comparison;

    Hindsight(Comparison comparison) {
        this.comparison = comparison;
    }

    /// Whether one of two statements looks back and the other does not.
    boolean isOfOne(StatementProfile one, StatementProfile other) {
        return looksBack(one) != looksBack(other);
    }

    private boolean looksBack(StatementProfile profile) {
        Citation sentence = new Citation(profile.report(), profile.sentence());
        return BACK.matcher(comparison.text(sentence)).find() || namesPast(profile);
    }

    /// Whether it names a year that was over when the report came out.
    private boolean namesPast(StatementProfile profile) {
        Optional<LocalDate> published =
                comparison
                        .analysis(profile.report())
                        .report()
                        .head()
                        .published()
                        .published()
                        .onDay();
        return profile.limits().times().stream()
                .filter(time -> time.iso().length() == YEAR)
                .anyMatch(time -> published.filter(day -> !time.last().isBefore(day)).isEmpty());
    }
}
