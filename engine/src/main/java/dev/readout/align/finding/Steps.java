package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Reason;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers by what statements were held against each other, in their own words, and tells it.
final class Steps {
    /// Characters that are shown rather than left out between two fragments. Chosen.
    private static final int GAP = 15;

    private final Comparison comparison;
    private final List<Step> steps = new ArrayList<>();

    Steps(Comparison comparison) {
        this.comparison = comparison;
    }

    /// What was compared last is what decides: a fixed phrase and the words of each side.
    Reason because(String what) {
        return new Reason(
                what
                        + ": "
                        + steps.getLast().sides().stream()
                                .filter(side -> !side.isEmpty())
                                .map(comparison::line)
                                .distinct()
                                .collect(Collectors.joining(" / ")),
                steps);
    }

    Steps add(Step.Part part, Step.Outcome outcome, List<List<Citation>> sides) {
        steps.add(new Step(part, sides.stream().map(Steps::fragments).toList(), outcome));
        return this;
    }

    /// In the order of the text; what stands close together with the words between.
    private static List<Citation> fragments(List<Citation> words) {
        Deque<Citation> fragments = new ArrayDeque<>();
        for (Citation one : words.stream().sorted().toList()) {
            boolean close = !fragments.isEmpty() && isClose(fragments.getLast(), one);
            fragments.add(close ? cover(fragments.removeLast(), one) : one);
        }
        return List.copyOf(fragments);
    }

    private static boolean isClose(Citation one, Citation other) {
        return one.report().equals(other.report())
                && other.words().start() - one.words().end() <= GAP;
    }

    private static Citation cover(Citation one, Citation other) {
        return new Citation(one.report(), one.words().cover(other.words()));
    }

    Steps add(Step.Part part, Step.Outcome outcome, List<Citation> one, List<Citation> other) {
        return add(part, outcome, List.of(one, other));
    }

    /// @param outcome what the comparison gave if both sides tell it
    private Steps told(
            Step.Part part, Step.Outcome outcome, List<Citation> one, List<Citation> other) {
        boolean both = !one.isEmpty() && !other.isEmpty();
        return one.isEmpty() && other.isEmpty()
                ? this
                : add(part, both ? outcome : Step.Outcome.NOT_TOLD, one, other);
    }

    /// Verbs, who does it, and to whom or what.
    Steps matter(Comparison.Pair pair, Matter matter, Step.Outcome verbs) {
        return verbs(pair, matter, verbs).roles(pair, matter);
    }

    Steps verbs(Comparison.Pair pair, Matter matter, Step.Outcome outcome) {
        return add(
                Step.Part.DEED,
                outcome,
                List.of(verb(pair.one(), matter.one())),
                List.of(verb(pair.other(), matter.other())));
    }

    /// Who does it, and to whom or what.
    Steps roles(Comparison.Pair pair, Matter matter) {
        ReportId one = pair.one().report();
        ReportId other = pair.other().report();
        return told(
                        Step.Part.DOER,
                        outcome(matter.agents()),
                        words(one, matter.one().agent()),
                        words(other, matter.other().agent()))
                .told(
                        Step.Part.OBJECT,
                        outcome(matter.themes()),
                        words(one, matter.one().theme()),
                        words(other, matter.other().theme()));
    }

    private static Step.Outcome outcome(Matter.Likeness likeness) {
        return switch (likeness) {
            case SAME -> Step.Outcome.SAME;
            case OTHER -> Step.Outcome.OTHER;
            case UNKNOWN -> Step.Outcome.NOT_TOLD;
        };
    }

    /// The verbs and those who do it of two figures.
    Steps counts(Comparison.Pair pair, FigureMatter.Counts counts) {
        ReportId one = pair.one().report();
        ReportId other = pair.other().report();
        boolean same = counts.one().verb().equals(counts.other().verb());
        return told(
                        Step.Part.DEED,
                        same ? Step.Outcome.SAME : Step.Outcome.FITS,
                        Citation.of(one, counts.one().told().stream().toList()),
                        Citation.of(other, counts.other().told().stream().toList()))
                .told(
                        Step.Part.DOER,
                        Step.Outcome.FITS,
                        words(one, counts.one().agent()),
                        words(other, counts.other().agent()));
    }

    /// One deed, told with other words for when and where that may be the same, but for the place.
    Steps oneDeed(Comparison.Pair pair, Matter matter, Step.Outcome places) {
        return matter(pair, matter, Step.Outcome.SAME)
                .times(pair, Step.Outcome.FITS)
                .places(pair, places);
    }

    /// One deed, told with two times of day.
    Steps otherClocks(
            Comparison.Pair pair, Matter matter, List<Citation> one, List<Citation> other) {
        return matter(pair, matter, Step.Outcome.SAME)
                .add(Step.Part.TIME, Step.Outcome.OTHER, one, other);
    }

    /// A figure for each side, of which at most one is right.
    Steps otherFigures(List<List<Citation>> sides) {
        return add(Step.Part.FIGURE, Step.Outcome.OTHER, sides);
    }

    Steps times(Comparison.Pair pair, Step.Outcome outcome) {
        return told(
                Step.Part.TIME,
                outcome,
                comparison.times().first(pair.one()).stream().toList(),
                comparison.times().first(pair.other()).stream().toList());
    }

    Steps places(Comparison.Pair pair, Step.Outcome outcome) {
        return told(
                Step.Part.PLACE,
                outcome,
                comparison.places(pair.one()),
                comparison.places(pair.other()));
    }

    Steps speakers(Comparison.Pair pair, Step.Outcome outcome) {
        return told(
                Step.Part.SPEAKER,
                outcome,
                sources(pair.one()).toList(),
                sources(pair.other()).toList());
    }

    static Stream<Citation> sources(StatementProfile profile) {
        return profile.statement().attributions().stream()
                .limit(1)
                .flatMap(one -> one.source().stream());
    }

    static Citation verb(StatementProfile profile, Predicate predicate) {
        return new Citation(profile.report(), predicate.verb().group());
    }

    /// The verb and to whom or what it is done.
    static List<Citation> deed(ReportId report, Predicate predicate) {
        return Stream.concat(
                        Stream.of(new Citation(report, predicate.verb().group())),
                        words(report, predicate.theme()).stream())
                .toList();
    }

    static List<Citation> words(ReportId report, Optional<Role> role) {
        List<Span> words = role.flatMap(Role::words).stream().toList();
        return Citation.of(report, words);
    }
}
