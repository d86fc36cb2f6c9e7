package dev.readout.align.slot.event;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Citation;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The persons that a sentence names, in the order of its words.
final class People {
    private final List<Person> all = new ArrayList<>();

    /// @param first number of the first word of the name
    /// @param last number of its last word
    record Person(EntityId id, int first, int last) {}

    People(ReportWords report, SentenceWords sentence) {
        report.entities()
                .of(sentence.report())
                .forEach((words, id) -> {
                    if (isNamed(report, sentence, words, id)) {
                        Span span = words.words();
                        all.add(
                                new Person(
                                        id,
                                        sentence.at(span.start()),
                                        sentence.at(span.end() - 1)));
                    }
                });
    }

    private static boolean isNamed(
            ReportWords report, SentenceWords sentence, Citation words, EntityId id) {
        return sentence.sentence().contains(words.words())
                && sentence.tag(sentence.at(words.words().end() - 1)).startsWith("NNP")
                && report.entities()
                        .find(id)
                        .filter(one -> one.kind() == Entity.Kind.PERSON)
                        .isPresent();
    }

    /// The nearest that ends before a word, at most `reach` words away.
    Optional<Person> before(int at, int reach) {
        return all.stream()
                .filter(person -> person.last() < at && at - person.last() <= reach)
                .reduce((one, nearer) -> nearer);
    }

    /// The nearest that begins behind a word, at most `reach` words away.
    Optional<Person> behind(int at, int reach) {
        return all.stream()
                .filter(person -> person.first() > at && person.first() - at <= reach)
                .findFirst();
    }
}
