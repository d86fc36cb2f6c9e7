package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Published;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.story.TimeSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds a year against a count of years or another year: "the first strike since 1994" and "the
/// first in 27 years" speak of two years, and so do "the worst flood since 1994" and "the worst
/// since 1978".
final class FirstSinceConflicts {
    private static final Pattern FIRST =
            Pattern.compile("\\b(?:first|last (?:time|one)|not since|never since)\\b");

    /// What nothing was more of in all the time since.
    private static final Pattern MOST =
            Pattern.compile(
                    "\\b(?:worst|biggest|largest|deadliest|bloodiest|highest|lowest|strongest"
                            + "|heaviest|steepest|sharpest|longest|hottest|coldest|driest"
                            + "|wettest|greatest|most \\p{L}++|fewest|smallest)\\b");

    private static final Pattern SINCE = Pattern.compile("\\b(?:since|after)\\b");

    /// How likely both speak of one thing (see [Comparison#pairs]); that both count from the last
    /// time is the stronger hint.
    private static final double SAME_MATTER = 0.2;

    /// A year may have begun or ended between.
    private static final int SLACK = 1;

    private static final String YEARS = "TIME";
    private static final double SECONDS_PER_YEAR = 365.25 * 24 * 3600;

    private final Comparison comparison;

    /// By statement; a statement stands in many pairs.
    private final Map<Citation, Optional<Last>> lasts = new HashMap<>();

    FirstSinceConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per two years.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    /// The time before.
    ///
    /// @param words those that tell it: "1994", "27 years"
    private record Last(int year, Citation words) {}

    private Optional<Difference> difference(Comparison.Pair pair) {
        return last(pair.one())
                .flatMap(one ->
                        last(pair.other())
                                .filter(other -> Math.abs(one.year() - other.year()) > SLACK)
                                .filter(other -> countAlike(pair))
                                .map(other -> difference(one, other)));
    }

    /// Whether both count from the last time that something was first, or so much. Two counts of
    /// years since the first time are two figures.
    private boolean countAlike(Comparison.Pair pair) {
        Set<String> most = most(pair.one());
        boolean figures = isCounted(pair.one()) && isCounted(pair.other());
        return most.equals(most(pair.other())) && !(figures && most.isEmpty());
    }

    private Difference difference(Last one, Last other) {
        return Difference.contradiction(
                new TreeSet<>(List.of(one.year(), other.year())).toString(),
                Aspect.FIRST_SINCE,
                comparison
                        .steps()
                        .add(
                                Step.Part.LAST_TIME,
                                Step.Outcome.OTHER,
                                List.of(one.words()),
                                List.of(other.words()))
                        .because(
                                "the years since the last time do not lead to the year that is"
                                        + " named"));
    }

    private static boolean isCounted(StatementProfile profile) {
        return profile.text().contains(" years");
    }

    private Set<String> most(StatementProfile profile) {
        return MOST.matcher(sentence(profile))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String sentence(StatementProfile profile) {
        return comparison
                .text(new Citation(profile.report(), profile.sentence()))
                .toLowerCase(Locale.ROOT);
    }

    private Optional<Last> last(StatementProfile profile) {
        return lasts.computeIfAbsent(profile.words(), words -> readLast(profile));
    }

    private Optional<Last> readLast(StatementProfile profile) {
        return FIRST.matcher(sentence(profile)).find() || !most(profile).isEmpty()
                ? counted(profile).or(() -> named(profile))
                : Optional.empty();
    }

    /// "27 years".
    private Optional<Last> counted(StatementProfile profile) {
        List<Measure> years =
                profile.figures().stream()
                        .filter(figure -> figure.kind().contains(YEARS))
                        .filter(figure -> years(figure) > 1)
                        .toList();
        return published(comparison.analysis(profile.report()))
                .or(this::year)
                .filter(published -> years.size() == 1)
                .map(published ->
                        new Last(
                                published - years(years.getFirst()),
                                new Citation(profile.report(), years.getFirst().words())));
    }

    private static int years(Measure figure) {
        return (int) Math.round(figure.value() / SECONDS_PER_YEAR);
    }

    /// "Since 1994", "22 years ago".
    private Optional<Last> named(StatementProfile profile) {
        String text = profile.text().toLowerCase(Locale.ROOT);
        List<TimeSpan> times = profile.limits().times();
        boolean tells = SINCE.matcher(text).find() || text.contains(" years ago");
        return times.size() == 1 && tells
                ? Optional.of(
                        new Last(
                                times.getFirst().first().getYear(),
                                comparison.times().first(profile).orElse(profile.words())))
                : Optional.empty();
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
