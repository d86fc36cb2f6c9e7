package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.report.Citation;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds one happening put at two times of day that lie minutes apart: "at 8.52pm", "at about
/// 8.30pm". Where one of them is told with "about", it is a tension.
///
/// A round time stands for the minutes around it, and one with "about" for more of them.
final class MinuteConflicts {
    /// How likely both speak of one thing (see [Comparison#pairs]); that the same happens to the
    /// same is the stronger hint.
    private static final double SAME_MATTER = 0.1;

    /// More is another time of day, which [ClockConflicts] holds against it. In minutes.
    private static final int MOST = 30;

    private static final int FACE = 12 * 60;

    private static final Set<String> ABOUT =
            Set.of("about", "around", "approximately", "roughly", "circa", "nearly", "almost");

    private static final Set<String> BOUND =
            Set.of(
                    "before", "after", "by", "until", "till", "from", "since", "past", "between",
                    "and", "to", "than");

    private final Comparison comparison;
    private final Said said;

    MinuteConflicts(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
    }

    /// @param slack minutes that it may lie before or after
    private record Clock(LocalTime time, String zone, int slack, boolean about, Citation words) {
        boolean isApart(Clock other) {
            long minutes = Duration.between(time, other.time).abs().toMinutes() % FACE;
            long apart = Math.min(minutes, FACE - minutes);
            boolean zones = zone.equals(other.zone) || zone.isEmpty() || other.zone.isEmpty();
            return zones && apart > slack + other.slack && apart <= MOST;
        }
    }

    /// One finding per two times.
    List<Finding> find() {
        return PairFindings.told(comparison, SAME_MATTER, this::told);
    }

    private Optional<PairFindings.Told> told(Comparison.Pair pair) {
        if (!comparison.mayBeOneOccasion(pair)) {
            return Optional.empty();
        }
        return clock(pair.one())
                .flatMap(one ->
                        clock(pair.other())
                                .filter(one::isApart)
                                .flatMap(other ->
                                        said.oneDeed(pair.one(), pair.other())
                                                .map(matter -> told(pair, matter, one, other))));
    }

    private PairFindings.Told told(Comparison.Pair pair, Matter matter, Clock one, Clock other) {
        boolean inOrder = one.time().isBefore(other.time());
        List<Citation> first = shown(pair.one(), one);
        List<Citation> second = shown(pair.other(), other);
        String key = inOrder ? one.time() + " " + other.time() : other.time() + " " + one.time();
        return new PairFindings.Told(
                new Difference(
                        key,
                        one.about() || other.about()
                                ? Difference.Relation.TENSION
                                : Difference.Relation.CONTRADICTION,
                        Aspect.TIME,
                        comparison
                                .steps()
                                .otherClocks(
                                        pair, matter, List.of(one.words()), List.of(other.words()))
                                .because("one happening at two times, minutes apart")),
                inOrder ? first : second,
                inOrder ? second : first);
    }

    private List<Citation> shown(StatementProfile profile, Clock clock) {
        return List.of(new StatementWords(comparison, profile).shown(clock.words()));
    }

    /// The one time of day that a statement names, if it is no bound.
    private Optional<Clock> clock(StatementProfile profile) {
        List<TimePhrase> clocks = comparison.times().clocks(profile);
        return clocks.size() == 1 ? clock(profile, clocks.getFirst()) : Optional.empty();
    }

    private Optional<Clock> clock(StatementProfile profile, TimePhrase phrase) {
        StatementWords words = new StatementWords(comparison, profile);
        Set<String> near = words.around(phrase.words());
        return phrase.form() instanceof TimePhrase.Form.AtClock at
                        && near.stream().noneMatch(BOUND::contains)
                ? Optional.of(
                        new Clock(
                                at.time(),
                                ClockConflicts.zone(at.zone()),
                                slack(at.time().getMinute(), isAbout(near)),
                                isAbout(near),
                                new Citation(profile.report(), phrase.words())))
                : Optional.empty();
    }

    private static boolean isAbout(Set<String> near) {
        return near.stream().anyMatch(ABOUT::contains);
    }

    /// How rounded a time is, its minutes tell. Chosen.
    private static int slack(int minute, boolean about) {
        int exact = minute % 30 == 0 ? 12 : minute % 15 == 0 ? 7 : minute % 5 == 0 ? 3 : 1;
        return about ? exact + 4 : exact;
    }
}
