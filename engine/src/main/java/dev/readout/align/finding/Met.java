package dev.readout.align.finding;

import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// What some sentences tell and what others tell of the same, each with the words of all that meet
/// one of the other side.
record Met(List<Citation> one, List<Citation> other) {

    /// @param words what is shown of each
    /// @param areOne whether two of two sides speak of the same
    static <T> Optional<Met> of(
            List<T> some, List<T> others, Function<T, Citation> words, BiPredicate<T, T> areOne) {
        Set<Citation> one = new TreeSet<>();
        Set<Citation> other = new TreeSet<>();
        for (T first : some) {
            for (T second : others) {
                boolean two = !words.apply(first).report().equals(words.apply(second).report());
                if (two && areOne.test(first, second)) {
                    one.add(words.apply(first));
                    other.add(words.apply(second));
                }
            }
        }
        return one.isEmpty()
                ? Optional.empty()
                : Optional.of(new Met(List.copyOf(one), List.copyOf(other)));
    }

    /// One side tells as a fact what the other hedges.
    Finding hedged(Comparison comparison, String why) {
        return tension(comparison, Aspect.CERTAINTY, Step.Part.CERTAINTY, Step.Outcome.HEDGED, why);
    }

    /// One side tells more, or something else, done than the other.
    Finding otherDeed(Comparison comparison, Aspect aspect, String why) {
        return tension(comparison, aspect, Step.Part.DEED, Step.Outcome.OTHER, why);
    }

    /// A tension of which the first words of each side tell the reason.
    Finding tension(
            Comparison comparison,
            Aspect aspect,
            Step.Part part,
            Step.Outcome outcome,
            String why) {
        return new Finding.Tension(
                List.of(comparison.side(one), comparison.side(other)),
                aspect,
                comparison
                        .steps()
                        .add(part, outcome, one.subList(0, 1), other.subList(0, 1))
                        .because(why));
    }
}
