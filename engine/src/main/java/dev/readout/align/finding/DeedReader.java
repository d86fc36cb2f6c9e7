package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Acts;
import dev.readout.knowledge.NotWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the deeds that a sentence tells as done, or as possible, believed, claimed or charged:
/// "fired", "may have fired", "police believe that he fired", "is accused of firing".
final class DeedReader {
    /// Words of the object that are read, at most.
    private static final int OBJECT = 8;

    /// What is not told as done.
    private static final Set<String> OPEN =
            NotWords.and(
                    "never",
                    "no",
                    "nobody",
                    "neither",
                    "nor",
                    "will",
                    "would",
                    "wo",
                    "'ll",
                    "’ll",
                    "shall",
                    "should",
                    "can",
                    "ca",
                    "must",
                    "if",
                    "whether",
                    "unless",
                    "almost",
                    "nearly",
                    "without",
                    "ought",
                    "cannot",
                    "denied",
                    "denies",
                    "deny",
                    "usually",
                    "often",
                    "typically",
                    "normally",
                    "always",
                    "sometimes",
                    "generally",
                    "regularly",
                    "refused",
                    "failed",
                    "wanted",
                    "tried",
                    "planned",
                    "threatened");

    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

    /// Words that begin another clause.
    private static final Set<String> CLAUSES =
            Set.of(
                    "after",
                    "before",
                    "when",
                    "while",
                    "because",
                    "who",
                    "which",
                    "where",
                    "but",
                    "although",
                    "though",
                    "until",
                    "since",
                    "as",
                    "whose");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private final ClauseTerms terms;

    DeedReader(Comparison comparison) {
        terms = new ClauseTerms(comparison);
    }

    List<ToldDeed> in(SentenceWords sentence) {
        List<ToldDeed> deeds = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.tag(at).startsWith("VB") && !isHelping(sentence, at)) {
                verb(sentence, at).ifPresent(deeds::add);
            } else if (sentence.isNoun(at) && Acts.is(sentence.family(at))) {
                noun(sentence, at).ifPresent(deeds::add);
            }
        }
        return deeds;
    }

    private static boolean isHelping(SentenceWords sentence, int at) {
        String relation = sentence.relation(at);
        return relation.startsWith("aux") || relation.equals("cop");
    }

    private Optional<ToldDeed> verb(SentenceWords sentence, int verb) {
        int first = HedgeReader.firstHelper(sentence, verb);
        boolean open =
                sentence.has(first, verb, OPEN)
                        || sentence.has(0, verb, CONDITIONS)
                        || OPEN.contains(sentence.form(first - 1));
        Optional<Integer> charge = HedgeReader.charge(sentence, verb);
        int hedge = HedgeReader.hedge(sentence, first, verb).or(() -> charge).orElse(-1);
        boolean hedged = hedge >= 0 || HedgeReader.isClaimed(sentence, verb);
        if (open || (!isDone(sentence, first, verb) && hedge < 0)) {
            return Optional.empty();
        }
        boolean passive =
                sentence.tag(verb).equals("VBN")
                        && HedgeReader.isPassive(sentence, first, verb)
                        && charge.isEmpty();
        int start = start(sentence, first);
        int end = end(sentence, verb);
        Set<String> before = terms.subject(sentence, verb, start, first);
        Set<String> object = terms.of(sentence, verb + 1, end);
        if (passive) {
            object.addAll(before);
        }
        int shown = hedge >= 0 ? Math.min(hedge, first) : passive ? start : chain(sentence, verb);
        return Optional.of(
                new ToldDeed(
                        sentence,
                        verb,
                        passive ? Set.of() : before,
                        object,
                        terms.isPerson(before),
                        sentence.cited(shown, end),
                        voice(sentence, first, hedged, charge.isPresent())));
    }

    private static ToldDeed.Voice voice(
            SentenceWords sentence, int first, boolean hedged, boolean charged) {
        if (charged) {
            return ToldDeed.Voice.CHARGED;
        }
        boolean presupposed = sentence.form(first - 1).equals("who");
        return hedged
                ? ToldDeed.Voice.HEDGED
                : presupposed ? ToldDeed.Voice.PRESUPPOSED : ToldDeed.Voice.TOLD;
    }

    /// "Charged with the murder of a baker."
    private Optional<ToldDeed> noun(SentenceWords sentence, int noun) {
        return HedgeReader.charge(sentence, noun)
                .map(charge -> {
                    int end = end(sentence, noun);
                    Set<String> doer =
                            terms.subject(sentence, noun, start(sentence, charge), charge);
                    return new ToldDeed(
                            sentence,
                            noun,
                            doer,
                            terms.of(sentence, noun + 1, end),
                            terms.isPerson(doer),
                            sentence.cited(charge, end),
                            ToldDeed.Voice.CHARGED);
                });
    }

    /// Whether a verb tells what was or is so.
    private static boolean isDone(SentenceWords sentence, int first, int verb) {
        return switch (sentence.tag(verb)) {
            case "VBD", "VBZ", "VBP" -> true;
            case "VBN" ->
                    HedgeReader.isPerfect(sentence, first, verb)
                            || HedgeReader.isPassive(sentence, first, verb);
            case "VBG" ->
                    first == verb
                            && sentence.form(verb - 1).equals(",")
                            && !HedgeReader.isAfterCharge(sentence, verb);
            default -> false;
        };
    }

    /// The first word of the deeds of which this one is the last: "pulled" in "pulled a gun and
    /// fired".
    private static int chain(SentenceWords sentence, int verb) {
        int head = sentence.head(verb);
        boolean goes =
                sentence.relation(verb).equals("conj")
                        && head >= 0
                        && head < verb
                        && verb - head <= OBJECT
                        && sentence.tag(head).equals(sentence.tag(verb))
                        && sentence.children(verb, SUBJECTS).isEmpty();
        return goes
                ? HedgeReader.firstHelper(sentence, head)
                : HedgeReader.firstHelper(sentence, verb);
    }

    private static int start(SentenceWords sentence, int first) {
        int start = first;
        while (first - start < OBJECT
                && !sentence.isEnd(start - 1)
                && !sentence.tag(start - 1).equals("CC")) {
            start--;
        }
        return start;
    }

    /// The last word of what is told.
    private static int end(SentenceWords sentence, int verb) {
        int end = verb;
        while (end - verb < OBJECT
                && !sentence.isEnd(end + 1)
                && !CLAUSES.contains(sentence.form(end + 1))) {
            end++;
        }
        return end;
    }
}
