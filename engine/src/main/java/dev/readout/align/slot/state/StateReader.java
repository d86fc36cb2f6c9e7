package dev.readout.align.slot.state;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.Holder;
import dev.readout.align.slot.Persons;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.States;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Reads in what state a person is told to be: at large or caught, charged or not, dead or alive,
/// in office or on the way out.
///
/// What may be, what was years ago and what is told of several persons is no state of one.
final class StateReader implements SlotReader {
    /// Words behind the state that are shown with it.
    private static final int SHOWN = 6;

    private static final Set<String> NOT =
            NotWords.and("never", "no", "nor", "without", "neither", "cannot");

    private static final Set<String> OPEN =
            Set.of(
                    "may",
                    "might",
                    "could",
                    "should",
                    "if",
                    "whether",
                    "unless",
                    "believed",
                    "feared",
                    "thought",
                    "suspected",
                    "presumed",
                    "allegedly",
                    "reportedly",
                    "apparently",
                    "possibly",
                    "probably",
                    "perhaps",
                    "almost",
                    "nearly",
                    "until",
                    "before",
                    "accused",
                    "would-be",
                    "or",
                    "once",
                    "previously",
                    "earlier",
                    "formerly",
                    "initially",
                    "originally",
                    "briefly",
                    "when",
                    "urged",
                    "asked",
                    "told",
                    "pressed",
                    "pressure",
                    "calls",
                    "demands",
                    "than");

    /// Words of what lies ahead.
    private static final Set<String> AHEAD =
            Set.of("will", "would", "wo", "'ll", "’ll", "to", "'d", "’d");

    /// Words behind which "to resign" is as good as done.
    private static final Set<String> SETTLED =
            Set.of(
                    "going",
                    "set",
                    "due",
                    "decided",
                    "plans",
                    "planned",
                    "about",
                    "agreed",
                    "intends",
                    "is",
                    "was",
                    "has",
                    "forced",
                    "chose",
                    "decision",
                    "intention");

    /// Words behind which a bare verb tells what is wished.
    private static final Set<String> DEMANDING =
            Lemmas.setOf(
                    "demand",
                    "insist",
                    "urge",
                    "ask",
                    "call",
                    "recommend",
                    "propose",
                    "request",
                    "suggest",
                    "advise");

    private static final Set<String> OF_WHAT = Set.of("with", "of");

    private static final Set<String> COUNTS =
            Set.of(
                    "count",
                    "counts",
                    "charge",
                    "charges",
                    "anything",
                    "nothing",
                    "crime",
                    "crimes");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        Persons persons = new Persons(report);
        for (SentenceWords words : report.sentences()) {
            boolean past = words.namesYear();
            for (int at = 0; at < words.size() && !past; at++) {
                List<FoundState> found = FoundState.at(words, at);
                found.stream()
                        .flatMap(one -> fill(words, one, persons).stream())
                        .forEach(fills::add);
                at = found.stream().mapToInt(FoundState::last).max().orElse(at);
            }
        }
        return fills;
    }

    private static Optional<Fill> fill(SentenceWords words, FoundState found, Persons persons) {
        return StateHolder.of(words, found, persons).flatMap(holder -> fill(words, found, holder));
    }

    private static Optional<Fill> fill(SentenceWords words, FoundState found, Holder holder) {
        int from = found.firstHelper(words);
        boolean denied = words.has(from, found.first(), NOT);
        Set<String> possible = denied ? found.state().denied() : found.state().possible();
        boolean plan = found.state().sort() == States.Sort.POST;
        boolean open =
                words.has(from, found.first(), OPEN)
                        || (plan
                                ? isWished(words, found.first())
                                        || isDemanded(words, from, found.first())
                                : words.has(from, found.first(), AHEAD))
                        || words.hasAny(Set.of("if", "whether"));
        if (open || possible.isEmpty()) {
            return Optional.empty();
        }
        States.Sort sort = found.state().sort();
        Citation shown = shown(words, from, found.last());
        return Optional.of(
                new Fill(
                        new Slot(
                                sort + " of " + holder.key(),
                                Aspect.STATUS,
                                Step.Part.DEED,
                                isFirm(sort),
                                why(sort)),
                        new Value.State(possible, denied ? Set.of() : about(words, found)),
                        shown));
    }

    /// "Close to stepping down", "wants to resign"; not "is going to resign".
    private static boolean isWished(SentenceWords words, int first) {
        return words.form(first - 1).equals("to") && !SETTLED.contains(words.form(first - 2));
    }

    /// "Demanded that Hald immediately resign"; not "demanded a vote, and Hald will resign".
    private static boolean isDemanded(SentenceWords words, int from, int first) {
        return words.tag(first).startsWith("VB")
                && words.form(first).equals(words.lemma(first))
                && !words.has(from, first, AHEAD)
                && IntStream.range(0, first).mapToObj(words::lemma).anyMatch(DEMANDING::contains);
    }

    private static Citation shown(SentenceWords words, int first, int last) {
        int end = last;
        while (end - last < SHOWN && !words.isEnd(end + 1)) {
            end++;
        }
        return words.cited(first, end);
    }

    /// What somebody is charged with, found guilty or cleared of.
    private static Set<String> about(SentenceWords words, FoundState found) {
        boolean court =
                found.state().sort() == States.Sort.CHARGE
                        || found.state().sort() == States.Sort.VERDICT;
        int from =
                OF_WHAT.contains(words.form(found.last())) ? found.last() : found.object(words) + 1;
        boolean told = OF_WHAT.contains(words.form(from));
        Set<String> about = new TreeSet<>();
        for (int at = from + 1; court && told && at - from <= SHOWN && !words.isEnd(at); at++) {
            if (words.tag(at).startsWith("NN") && !COUNTS.contains(words.form(at))) {
                about.add(words.family(at));
            }
        }
        return about;
    }

    private static boolean isFirm(States.Sort sort) {
        return switch (sort) {
            case VERDICT, EXIT, HARM, CONDITION, CHARGE -> true;
            case CUSTODY, LIFE, SEARCH, POST -> false;
        };
    }

    private static String why(States.Sort sort) {
        return switch (sort) {
            case CUSTODY -> "at large, held or free";
            case CHARGE -> "charged, and told not to be";
            case VERDICT -> "found guilty, and told to be cleared";
            case LIFE -> "dead, and told to be alive";
            case CONDITION -> "two states of health";
            case SEARCH -> "found, and told to be missing";
            case HARM -> "hurt, and told to be unhurt";
            case POST -> "leaves office, and told to stay";
            case EXIT -> "went of his own accord, and told to have been dismissed";
        };
    }
}
