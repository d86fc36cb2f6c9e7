package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Published;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Holds a year against a count of years: "the first strike since 1994" and "the first in 27 years"
/// speak of two years.
final class FirstSinceConflicts {
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:first|last (?:time|one)|not since|never since)\\b");
    private static final Pattern SINCE = Pattern.compile("\\b(?:since|after)\\b");

    /// How likely both speak of one thing (see [Comparison#pairs]); that both count from the last
    /// time is the stronger hint.
    private static final double SAME_MATTER = 0.2;

    /// A year may have begun or ended between.
    private static final int SLACK = 1;

    private static final String YEARS = "TIME";
    private static final double SECONDS_PER_YEAR = 365.25 * 24 * 3600;

    private final Comparison comparison;

    FirstSinceConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per two years.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        if (isCounted(pair.one()) == isCounted(pair.other())) {
            return Optional.empty();
        }
        OptionalInt one = since(pair.one());
        OptionalInt other = since(pair.other());
        boolean differ =
                one.isPresent()
                        && other.isPresent()
                        && Math.abs(one.getAsInt() - other.getAsInt()) > SLACK;
        return differ
                ? Optional.of(
                        Difference.contradiction(
                                new TreeSet<>(List.of(one.getAsInt(), other.getAsInt())).toString(),
                                Aspect.FIRST_SINCE,
                                "the years since the last time do not lead to the year that is"
                                        + " named"))
                : Optional.empty();
    }

    private static boolean isCounted(StatementProfile profile) {
        return profile.text().contains(" years");
    }

    /// The year of the time before.
    private OptionalInt since(StatementProfile profile) {
        String text = profile.text().toLowerCase(Locale.ROOT);
        Optional<Integer> published =
                published(comparison.analysis(profile.report())).or(this::year);
        Citation sentence = new Citation(profile.report(), profile.sentence());
        if (!FIRST.matcher(comparison.text(sentence).toLowerCase(Locale.ROOT)).find()) {
            return OptionalInt.empty();
        }
        List<Integer> years = years(profile);
        if (years.size() == 1 && published.isPresent()) {
            return OptionalInt.of(published.get() - years.getFirst());
        }
        List<TimeSpan> times = profile.limits().times();
        return times.size() == 1 && SINCE.matcher(text).find()
                ? OptionalInt.of(times.getFirst().first().getYear())
                : ago(text, times);
    }

    private static OptionalInt ago(String text, List<TimeSpan> times) {
        return times.size() == 1 && text.contains(" years ago")
                ? OptionalInt.of(times.getFirst().first().getYear())
                : OptionalInt.empty();
    }

    /// "27 years" as 27.
    private static List<Integer> years(StatementProfile profile) {
        return profile.figures().stream()
                .filter(figure -> figure.kind().contains(YEARS))
                .map(figure -> (int) Math.round(figure.value() / SECONDS_PER_YEAR))
                .filter(years -> years > 1)
                .toList();
    }

    /// The year in which all reports came out that tell their day.
    private Optional<Integer> year() {
        Set<Integer> years = new TreeSet<>();
        comparison.analyses().forEach(one -> published(one).ifPresent(years::add));
        return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
    }

    private static Optional<Integer> published(Analysis analysis) {
        Published published = analysis.report().head().published().published();
        return published.onDay().map(day -> day.getYear());
    }
}
