package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Lemmas;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads who gets a post for the time being: "was named acting head", "becomes interim coach".
final class ActingReader implements SlotReader {
    private static final Set<String> FOR_NOW =
            Set.of("acting", "interim", "caretaker", "temporary", "provisional");

    private static final Set<String> GETS =
            Lemmas.setOf(
                    "name",
                    "appoint",
                    "become",
                    "make",
                    "install",
                    "designate",
                    "swear",
                    "promote",
                    "take",
                    "choose",
                    "pick",
                    "call");

    /// Words between the verb and the post, and between the person and the verb, at most.
    private static final int REACH = 6;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence)) {
                People people = new People(report, sentence);
                for (int at = 1; at < sentence.size(); at++) {
                    if (FOR_NOW.contains(sentence.form(at)) && sentence.isNoun(at + 1)) {
                        int post = at;
                        verb(sentence, at)
                                .flatMap(verb ->
                                        people.before(verb, REACH)
                                                .or(() -> people.behind(verb, post - verb)))
                                .ifPresent(person -> fills.addAll(fills(sentence, person, post)));
                    }
                }
            }
        }
        return fills;
    }

    private static Optional<Integer> verb(SentenceWords sentence, int post) {
        for (int at = post - 1; at >= 0 && post - at <= REACH; at--) {
            if (GETS.contains(sentence.lemma(at)) && sentence.tag(at).startsWith("VB")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static List<Fill> fills(SentenceWords sentence, People.Person person, int post) {
        return Matters.of(sentence, Set.of()).stream()
                .map(of ->
                        new Fill(
                                new Slot(
                                        "acting head" + of,
                                        Aspect.WHO,
                                        Step.Part.PERSON,
                                        true,
                                        "one post given to two persons for the time being"),
                                new Value.Choice(person.id().value()),
                                sentence.cited(
                                        Math.min(person.first(), post),
                                        Math.max(person.last(), post + 1))))
                .toList();
    }
}
