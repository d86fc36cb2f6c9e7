package dev.readout.align.slot.state;

import dev.readout.align.slot.Auxiliaries;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Subjects;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Deeds;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads how far a party is told to have come with a deed: it considers it, has decided on it, has
/// done it.
///
/// Only the deed of a party with a name is read, and none that is denied, asked or tied to a
/// condition.
final class StageReader implements SlotReader {
    private static final String CONSIDERED = "considered";
    private static final String DECIDED = "decided";
    private static final String DONE = "done";

    private static final Set<String> CONSIDERING =
            Lemmas.setOf(
                    "consider",
                    "weigh",
                    "mull",
                    "explore",
                    "contemplate",
                    "ponder",
                    "propose",
                    "study",
                    "examine",
                    "debate");

    private static final Set<String> DECIDING =
            Lemmas.setOf(
                    "will",
                    "plan",
                    "decide",
                    "intend",
                    "agree",
                    "vow",
                    "pledge",
                    "announce",
                    "set",
                    "resolve",
                    "prepare",
                    "due",
                    "about",
                    "go");

    private static final Set<String> MAYBE = Set.of("may", "might", "could");
    private static final Set<String> WILL = Set.of("will", "'ll", "’ll");

    private static final Set<String> OPEN =
            NotWords.and(
                    "never",
                    "no",
                    "if",
                    "whether",
                    "unless",
                    "would",
                    "should",
                    "wants",
                    "wanted",
                    "hopes",
                    "hoped",
                    "asked",
                    "urged",
                    "told",
                    "refused",
                    "declined",
                    "threatened",
                    "failed",
                    "without",
                    "until",
                    "before",
                    "after");

    /// Words before a deed that tell its stage, at most.
    private static final int BEFORE = 5;

    /// Words behind it that tell to what it is done, at most.
    private static final int BEHIND = 8;

    private record Found(Deeds.Deed deed, int first, int last) {}

    @Override
    public List<Fill> in(ReportWords report) {
        Parties parties = new Parties(report);
        return report.each(
                (words, at) -> found(words, at).flatMap(one -> fill(words, one, parties)));
    }

    private static Optional<Found> found(SentenceWords words, int at) {
        return Deeds.from(words.lemma(at)).stream()
                .filter(deed -> isAt(words, at, deed.words()))
                .map(deed -> new Found(deed, at, at + deed.words().size() - 1))
                .filter(one -> hasBehind(words, one))
                .findFirst();
    }

    private static boolean isAt(SentenceWords words, int at, List<String> lemmas) {
        return IntStream.range(0, lemmas.size())
                .allMatch(next -> words.lemma(at + next).equals(lemmas.get(next)));
    }

    private static boolean hasBehind(SentenceWords words, Found found) {
        return found.deed().behind().isEmpty()
                || IntStream.rangeClosed(found.last() + 1, end(words, found))
                        .anyMatch(at -> found.deed().behind().contains(words.lemma(at)));
    }

    private static int end(SentenceWords words, Found found) {
        int end = found.last();
        while (end - found.last() < BEHIND && !words.isEnd(end + 1)) {
            end++;
        }
        return end;
    }

    private static Optional<Fill> fill(SentenceWords words, Found found, Parties parties) {
        int from = first(words, found.first());
        if (words.has(from, found.first(), OPEN) || words.hasAny(Set.of("if", "whether"))) {
            return Optional.empty();
        }
        return stage(words, from, found.first())
                .flatMap(stage ->
                        Subjects.of(words, found.first(), found.last())
                                .flatMap(subject -> parties.at(words, subject))
                                .filter(party -> party.startsWith("@"))
                                .map(party -> fill(words, found, from, stage, party)));
    }

    /// Who planned it once may have done it since.
    private static Set<String> possible(SentenceWords words, int from, int deed, String stage) {
        boolean once =
                stage.equals(DECIDED)
                        && IntStream.range(from, deed)
                                .anyMatch(at ->
                                        words.tag(at).equals("VBD")
                                                && DECIDING.contains(words.lemma(at)));
        return once ? Set.of(DECIDED, DONE) : Set.of(stage);
    }

    private static Fill fill(
            SentenceWords words, Found found, int from, String stage, String party) {
        int end = end(words, found);
        Set<String> about =
                found.deed().behind().isEmpty()
                        ? words.families(found.last() + 1, end + 1)
                        : Set.of();
        return new Fill(
                new Slot(
                        found.deed().name() + " by " + party,
                        Aspect.STATUS,
                        Step.Part.DEED,
                        false,
                        "considered, decided or done"),
                new Value.State(possible(words, from, found.first(), stage), about),
                words.cited(from, end));
    }

    /// The first of the words before a deed that may belong to it.
    private static int first(SentenceWords words, int deed) {
        int at = deed;
        while (deed - at < BEFORE && !words.isEnd(at - 1)) {
            at--;
        }
        return at;
    }

    private static Optional<String> stage(SentenceWords words, int from, int deed) {
        String tag = words.tag(deed);
        for (int at = deed - 1; at >= from; at--) {
            boolean verb = words.tag(at).startsWith("VB");
            if (CONSIDERING.contains(words.lemma(at)) && verb && !tag.equals("VBD")) {
                return Optional.of(CONSIDERED);
            }
            if (tag.equals("VB") && MAYBE.contains(words.form(at))) {
                return Optional.of(CONSIDERED);
            }
            boolean to = words.form(deed - 1).equals("to");
            if (tag.equals("VB")
                    && (WILL.contains(words.form(at))
                            || (to && DECIDING.contains(words.lemma(at))))) {
                return Optional.of(DECIDED);
            }
        }
        boolean having = words.has(from, deed, Auxiliaries.HAVING);
        boolean being = words.has(from, deed, Auxiliaries.BEING);
        return (tag.equals("VBD") || tag.equals("VBN") || tag.equals("VB"))
                        && !being
                        && (having || tag.equals("VBD"))
                ? Optional.of(DONE)
                : Optional.empty();
    }
}
