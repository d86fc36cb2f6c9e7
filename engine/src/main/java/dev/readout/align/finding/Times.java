package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Citation;
import dev.readout.report.TimePhrase;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When statements hold, by the words in them that tell a time.
///
/// Days that are known are compared by [dev.readout.align.claim.Limits]; where a day is not known,
/// its words are compared as they stand.
final class Times {
    private final Comparison comparison;
    private final Map<Citation, Set<String>> words = new HashMap<>();

    Times(Comparison comparison) {
        this.comparison = comparison;
    }

    /// Whether both tell when, and it is not the same time.
    boolean areUnlike(StatementProfile one, StatementProfile other) {
        return one.limits().isAnotherTime(other.limits())
                || (isUnknown(one, other) && areApart(words(one), words(other)));
    }

    /// The same without the times of day.
    boolean areOtherDays(StatementProfile one, StatementProfile other) {
        return one.limits().isAnotherTime(other.limits()) || haveUnlikeDays(one, other);
    }

    /// Whether both tell a day in other words, and what day one of them means is not known.
    boolean haveUnlikeDays(StatementProfile one, StatementProfile other) {
        return isUnknown(one, other) && areApart(dayWords(one), dayWords(other));
    }

    private static boolean isUnknown(StatementProfile one, StatementProfile other) {
        return one.limits().times().isEmpty() || other.limits().times().isEmpty();
    }

    private static boolean areApart(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /// Whether both tell the time in the same words, as two reports of two weeks do by "on Monday".
    boolean shareWords(StatementProfile one, StatementProfile other) {
        return !Collections.disjoint(words(one), words(other));
    }

    /// The days, months and years that a statement names.
    List<TimePhrase> days(StatementProfile profile) {
        return told(profile.words()).filter(time -> !isClock(time)).toList();
    }

    /// The times of day that a statement names.
    List<TimePhrase> clocks(StatementProfile profile) {
        return told(profile.words()).filter(Times::isClock).toList();
    }

    private static boolean isClock(TimePhrase time) {
        return time.form() instanceof TimePhrase.Form.AtClock;
    }

    /// The first words of a statement that tell a time.
    Optional<Citation> first(StatementProfile profile) {
        return told(profile.words())
                .findFirst()
                .map(time -> new Citation(profile.report(), time.words()));
    }

    private Set<String> words(StatementProfile profile) {
        return words.computeIfAbsent(profile.words(), statement -> plain(profile, told(statement)));
    }

    private Set<String> dayWords(StatementProfile profile) {
        return plain(profile, days(profile).stream());
    }

    private Set<String> plain(StatementProfile profile, Stream<TimePhrase> times) {
        return times.map(time -> new Citation(profile.report(), time.words()))
                .map(comparison::text)
                .map(Plain::of)
                .collect(Collectors.toSet());
    }

    private Stream<TimePhrase> told(Citation statement) {
        List<TimePhrase> all = comparison.analysis(statement.report()).times();
        return all.stream()
                .skip(Span.firstAfter(all, TimePhrase::words, statement.words().start()))
                .takeWhile(time -> time.words().start() < statement.words().end())
                .filter(time -> statement.words().contains(time.words()));
    }
}
