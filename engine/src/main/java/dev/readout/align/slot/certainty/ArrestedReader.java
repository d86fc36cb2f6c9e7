package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.Holder;
import dev.readout.align.slot.Persons;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Subjects;
import dev.readout.knowledge.Matched;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.Offences;
import dev.readout.report.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads for what somebody was arrested, told as what he did or only as a suspicion: "arrested for
/// drunk driving", "arrested on suspicion of drunk driving".
///
/// A report that tells it both ways tells the suspicion.
final class ArrestedReader implements SlotReader {
    private static final Set<String> ARRESTED =
            Set.of("arrested", "detained", "apprehended", "held", "booked", "jailed", "arrest");

    private static final Set<String> SUSPICION =
            Set.of(
                    "suspicion",
                    "suspicions",
                    "suspected",
                    "investigation",
                    "allegation",
                    "allegations",
                    "alleged",
                    "allegedly",
                    "accusation",
                    "accusations",
                    "probable",
                    "possible",
                    "reported",
                    "connection",
                    "suspect");

    /// Words that tell what somebody is charged with, and nothing about its truth.
    private static final Set<String> CHARGE =
            Set.of("charge", "charges", "count", "counts", "warrant", "with");

    private static final Set<String> OPEN =
            NotWords.and("never", "if", "who", "anyone", "anybody", "previous");

    /// Words between the arrest and the offence, at most.
    private static final int BEHIND = 10;

    @Override
    public List<Fill> in(ReportWords report) {
        Persons persons = new Persons(report);
        return Certainty.settled(
                report.each((words, at) ->
                        isArrest(words, at) ? fill(words, at, persons) : Optional.empty()));
    }

    private static boolean isArrest(SentenceWords words, int at) {
        return ARRESTED.contains(words.form(at))
                && !words.isNoun(at)
                && !words.has(at - 3, at, OPEN);
    }

    private static Optional<Fill> fill(SentenceWords words, int arrest, Persons persons) {
        List<String> forms = IntStream.range(0, words.size()).mapToObj(words::form).toList();
        for (int at = arrest + 1; at - arrest <= BEHIND && !words.isEnd(at); at++) {
            Optional<Matched<String>> offence = Offences.at(forms, at);
            if (offence.isPresent()) {
                int first = at;
                return certainty(words, arrest, at)
                        .flatMap(certainty ->
                                holder(words, arrest, persons)
                                        .map(holder ->
                                                fill(
                                                        certainty,
                                                        holder,
                                                        offence.get().entry(),
                                                        words.cited(
                                                                arrest,
                                                                first
                                                                        + offence.get().words()
                                                                        - 1))));
            }
        }
        return Optional.empty();
    }

    private static Fill fill(Certainty certainty, String holder, String offence, Citation words) {
        return certainty.of(
                "arrest of " + holder + " for " + offence,
                "told as what he did, and elsewhere as a suspicion",
                words);
    }

    private static Optional<Certainty> certainty(SentenceWords words, int arrest, int offence) {
        if (words.has(arrest + 1, offence, SUSPICION)) {
            return Optional.of(Certainty.HEDGED);
        }
        boolean plain = words.has(arrest + 1, offence, Set.of("for"));
        return Optional.of(Certainty.FACT)
                .filter(one -> plain && !words.has(arrest + 1, offence, CHARGE));
    }

    private static Optional<String> holder(SentenceWords words, int arrest, Persons persons) {
        return Subjects.of(words, arrest, arrest)
                .flatMap(at -> persons.at(words, at))
                .map(Holder::key)
                .filter(key -> key.startsWith("@"));
    }
}
