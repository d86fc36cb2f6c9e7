package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.Holder;
import dev.readout.align.slot.Persons;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Subjects;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.NotWords;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what is told to be open and elsewhere told as a fact: whether it was done on purpose, what
/// somebody died of.
final class UnsettledReader implements SlotReader {
    private static final String OPEN = "open";
    private static final String TOLD = "told";

    private static final Set<String> UNKNOWN =
            NotWords.and(
                    "unclear",
                    "unknown",
                    "uncertain",
                    "undetermined",
                    "unexplained",
                    "whether",
                    "ruling",
                    "ruled",
                    "rule",
                    "investigating",
                    "possibility",
                    "possible",
                    "possibly",
                    "suspect",
                    "suspected",
                    "suspects",
                    "may",
                    "might",
                    "could",
                    "believed",
                    "thought",
                    "likely",
                    "probably",
                    "if",
                    "apparent",
                    "apparently",
                    "alleged",
                    "allegedly",
                    "claimed",
                    "accused",
                    "charged",
                    "denied",
                    "denies",
                    "no",
                    "question",
                    "determine",
                    "establish");

    /// Words that leave it open together with those of a purpose.
    private static final Set<String> NOT_KNOWN =
            Set.of("unclear", "unknown", "uncertain", "undetermined", "unexplained");

    private static final Set<String> KNOWN =
            Set.of(
                    "known",
                    "clear",
                    "certain",
                    "determined",
                    "established",
                    "released",
                    "disclosed");

    private static final Set<String> ON_PURPOSE =
            Set.of(
                    "arson",
                    "arsonist",
                    "arsonists",
                    "deliberate",
                    "deliberately",
                    "intentional",
                    "intentionally",
                    "torched",
                    "sabotage",
                    "sabotaged",
                    "firebombed");

    private static final Set<String> BY_CHANCE = Set.of("accidental", "accidentally", "accident");

    private static final Set<String> DYING = Set.of("died", "dies", "dead");

    /// Words shown on either side.
    private static final int REACH = 7;

    @Override
    public List<Fill> in(ReportWords report) {
        Persons persons = new Persons(report);
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            purpose(words).ifPresent(fills::add);
            for (int at = 0; at < words.size(); at++) {
                death(words, at, persons).ifPresent(fills::add);
            }
        }
        return fills;
    }

    /// "It is unclear whether the fire was deliberate", "an arsonist set fire to it".
    private static Optional<Fill> purpose(SentenceWords words) {
        int first = -1;
        for (int at = 0; at < words.size(); at++) {
            boolean tells =
                    ON_PURPOSE.contains(words.form(at))
                            || (BY_CHANCE.contains(words.form(at)) && isLeftOpen(words));
            first = tells && first < 0 ? at : first;
        }
        if (first < 0) {
            return Optional.empty();
        }
        boolean open = isLeftOpen(words);
        boolean plain = !words.hasAny(UNKNOWN) && words.isOwnVoice(first, first);
        return open || plain
                ? Optional.of(
                        fill(
                                "whether on purpose",
                                open ? OPEN : TOLD,
                                open
                                        ? words.cited(0, words.size() - 1)
                                        : words.clause(first, first, REACH)))
                : Optional.empty();
    }

    private static boolean isLeftOpen(SentenceWords words) {
        boolean open = words.hasAny(NOT_KNOWN);
        for (int at = 0; at < words.size(); at++) {
            open |= KNOWN.contains(words.form(at)) && words.has(at - 3, at, NotWords.NOT);
        }
        return open;
    }

    /// "He died of an overdose", "what he died of is not known".
    private static Optional<Fill> death(SentenceWords words, int at, Persons persons) {
        boolean cause =
                words.form(at).equals("cause")
                        && words.form(at + 1).equals("of")
                        && words.form(at + 2).equals("death");
        boolean died = DYING.contains(words.form(at)) && words.tag(at).startsWith("VB");
        if (!cause && !died) {
            return Optional.empty();
        }
        boolean open = isLeftOpen(words) || (cause && words.form(at - 1).equals("no"));
        boolean told =
                died
                        && Set.of("of", "from").contains(words.form(at + 1))
                        && !words.isEnd(at + 2)
                        && !words.tag(at + 2).startsWith("V")
                        && !words.hasAny(UNKNOWN);
        if (!open && !told) {
            return Optional.empty();
        }
        return holder(words, at, persons)
                .map(key ->
                        fill(
                                "cause of death of " + key,
                                open ? OPEN : TOLD,
                                words.clause(at, at, REACH)));
    }

    private static Optional<String> holder(SentenceWords words, int at, Persons persons) {
        return Subjects.of(words, at, at)
                .flatMap(subject -> persons.at(words, subject))
                .map(Holder::key)
                .or(() -> persons.lastBefore(words, at));
    }

    private static Fill fill(String key, String value, dev.readout.report.Citation words) {
        return new Fill(
                new Slot(
                        key,
                        Aspect.CERTAINTY,
                        Step.Part.CERTAINTY,
                        false,
                        "stated as a fact, and elsewhere said to be unclear"),
                new Value.Choice(value),
                words);
    }
}
