package dev.readout.align.slot.number;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads how old somebody is: "Ida Vell, 54,", "a girl of 13", "died aged 91", "He was 89."
///
/// Whoever has a name is known by it; "a 16-year-old girl" is the girl of the event if the
/// sentences of both reports have more in common.
final class AgeReader implements SlotReader {
    /// Ages farther apart are of two owners who have no names; "43" for "34" is rare.
    private static final int MOST = 10;

    /// The same where he has a name: 29 years are told of the life of one who is 77. Chosen.
    private static final int MOST_OF_NAMED = 15;

    @Override
    public List<Fill> in(ReportWords report) {
        AgeOwners owners = new AgeOwners(report);
        Optional<LocalDate> told =
                report.analysis().report().head().published().published().onDay();
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            AgeWords.in(words).stream()
                    .filter(age -> !Doubts.tellsOtherYear(words, age.span().end()))
                    .forEach(age -> fill(owners, age, told).ifPresent(fills::add));
        }
        return fills;
    }

    private static Optional<Fill> fill(AgeOwners owners, AgeWords age, Optional<LocalDate> told) {
        return owners.of(age)
                .map(person ->
                        fill(
                                age,
                                "age of " + person.id().value(),
                                new Value.Age(age.years(), MOST_OF_NAMED, told),
                                "two ages of one person",
                                person.words()))
                .or(() -> age.noun().map(noun -> unnamed(age, noun)));
    }

    /// Whoever has no name may be another one, a year older.
    private static Fill unnamed(AgeWords age, int noun) {
        Set<String> matter = new TreeSet<>(age.words().families());
        matter.remove(age.words().family(noun));
        matter.removeAll(Set.of("year", "old", "aged", "age"));
        return fill(
                age,
                "age of a " + age.words().lemma(noun),
                new Value.About(new Value.Age(age.years(), MOST, Optional.empty()), matter),
                "two ages of whom one event names by no name",
                noun);
    }

    private static Fill fill(AgeWords age, String key, Value value, String why, int at) {
        int first = Math.min(at, age.first());
        int last = Math.max(at, age.last());
        return new Fill(
                new Slot(key, Aspect.NUMBER, Step.Part.FIGURE, true, why),
                value,
                age.words().cited(first, last));
    }
}
