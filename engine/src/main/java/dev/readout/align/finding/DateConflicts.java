package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Citation;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.story.TimeSpan;
import dev.readout.text.Plain;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds one happening put on two dates by two reports.
///
/// Both must tell the same deed of the same party or thing in their main clause, for other deeds
/// have days of their own.
final class DateConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]); that the same is done to the
    /// same is the stronger hint.
    private static final double SAME_MATTER = 0.2;

    private final Comparison comparison;
    private final Said said;

    DateConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
    }

    /// One finding per two dates.
    List<Finding> find() {
        return PairFindings.of(comparison, SAME_MATTER, this::difference);
    }

    private Optional<Difference> difference(Comparison.Pair pair) {
        StatementProfile one = pair.one();
        StatementProfile other = pair.other();
        boolean differ =
                areApart(one, other)
                        && !one.negated()
                        && !other.negated()
                        && !comparison.times().shareWords(one, other);
        return Optional.of(pair)
                .filter(each -> differ)
                .flatMap(each -> said.oneHappening(one, other))
                .map(matter ->
                        Difference.contradiction(
                                key(pair),
                                Aspect.DATE,
                                comparison
                                        .steps()
                                        .matter(pair, matter, Step.Outcome.SAME)
                                        .times(pair, Step.Outcome.OTHER)
                                        .because("one happening on two dates")));
    }

    /// Whether one of them names a day or month more than a year from the other: reports tell of
    /// like happenings of long ago beside the news.
    private static boolean isLongBefore(TimeSpan one, TimeSpan other) {
        TimeSpan first = one.first().isBefore(other.first()) ? one : other;
        TimeSpan second = first.equals(one) ? other : one;
        return first.last().plusYears(1).isBefore(second.first())
                && !(one.isYear() && other.isYear());
    }

    private static TimeSpan day(StatementProfile profile) {
        return profile.limits().times().getFirst();
    }

    private boolean isDated(StatementProfile profile) {
        return profile.limits().times().size() == 1
                && comparison.times().first(profile).filter(this::isSpoken).isEmpty();
    }

    /// Whether the words stand in quotation marks, where "this afternoon" and "on Monday" count
    /// from a day that the report need not tell. "12 March 2031" tells it.
    private boolean isSpoken(Citation time) {
        return comparison.analysis(time.report()).reading().quotations().stream()
                        .anyMatch(quotation -> quotation.contains(time.words()))
                && comparison.analysis(time.report()).times().stream()
                        .filter(phrase -> phrase.words().equals(time.words()))
                        .noneMatch(DateConflicts::isFull);
    }

    private static boolean isFull(TimePhrase phrase) {
        return phrase.form() instanceof TimePhrase.Form.OnDay
                || phrase.form() instanceof TimePhrase.Form.InMonth
                || phrase.form() instanceof TimePhrase.Form.InYear;
    }

    private boolean areApart(StatementProfile one, StatementProfile other) {
        boolean dated =
                isDated(one)
                        && isDated(other)
                        && one.limits().isAnotherTime(other.limits())
                        && !isLongBefore(day(one), day(other));
        return dated || areOnOtherWeekdays(one, other);
    }

    /// Where a report does not tell its own day, nobody knows which Monday it means: "on Monday"
    /// and "on Tuesday" are two days all the same.
    private boolean areOnOtherWeekdays(StatementProfile one, StatementProfile other) {
        Optional<DayOfWeek> day = weekday(one);
        Optional<DayOfWeek> against = weekday(other);
        boolean unknown = one.limits().times().isEmpty() || other.limits().times().isEmpty();
        return unknown
                && day.isPresent()
                && against.isPresent()
                && !day.equals(against)
                && isOnce(one)
                && isOnce(other);
    }

    /// What may happen every day, tells of two.
    private boolean isOnce(StatementProfile profile) {
        return said.point(profile)
                .filter(deed -> WordGroup.ONCE_DEED.has(deed.verb().words()))
                .isPresent();
    }

    /// The day that a statement names if it names no other time.
    private Optional<DayOfWeek> weekday(StatementProfile profile) {
        List<TimePhrase> times = comparison.times().days(profile);
        return times.size() == 1
                        && times.getFirst().form() instanceof TimePhrase.Form.Weekday(DayOfWeek day)
                        && !isSpoken(new Citation(profile.report(), times.getFirst().words()))
                ? Optional.of(day)
                : Optional.empty();
    }

    /// Each two dates are shown once.
    private String key(Comparison.Pair pair) {
        return Stream.of(pair.one(), pair.other())
                .map(profile ->
                        comparison
                                .times()
                                .first(profile)
                                .map(comparison::text)
                                .map(Plain::of)
                                .orElse(""))
                .sorted()
                .toList()
                .toString();
    }
}
