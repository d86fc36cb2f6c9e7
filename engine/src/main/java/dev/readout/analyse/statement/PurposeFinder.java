package dev.readout.analyse.statement;

import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Word;
import java.util.Optional;
import java.util.Set;

/// Tells where an infinitive begins that is a statement of its own: "held talks | to end the
/// strike", not one that completes a verb or noun: "efforts to end the strike".
final class PurposeFinder {
    /// Nouns that an infinitive completes: "efforts to halt" is one thing, "a call to discuss" two.
    private static final Set<String> WITH_INFINITIVE =
            Set.of(
                    "ability",
                    "agreement",
                    "ambition",
                    "ambitions",
                    "anybody",
                    "anyone",
                    "anything",
                    "attempt",
                    "attempts",
                    "authority",
                    "bid",
                    "capacity",
                    "care",
                    "chance",
                    "commitment",
                    "decision",
                    "decisions",
                    "desire",
                    "determination",
                    "drive",
                    "duty",
                    "effort",
                    "efforts",
                    "enough",
                    "everything",
                    "excuse",
                    "failure",
                    "fight",
                    "freedom",
                    "hope",
                    "hopes",
                    "inability",
                    "incentive",
                    "instruction",
                    "instructions",
                    "intent",
                    "intention",
                    "invitation",
                    "licence",
                    "license",
                    "mandate",
                    "move",
                    "moves",
                    "need",
                    "nobody",
                    "nothing",
                    "obligation",
                    "offer",
                    "opportunity",
                    "option",
                    "options",
                    "order",
                    "orders",
                    "permission",
                    "plan",
                    "plans",
                    "pledge",
                    "pledges",
                    "position",
                    "power",
                    "pressure",
                    "promise",
                    "promises",
                    "proposal",
                    "push",
                    "race",
                    "readiness",
                    "reason",
                    "reasons",
                    "refusal",
                    "reluctance",
                    "request",
                    "resolve",
                    "responsibility",
                    "right",
                    "rights",
                    "somebody",
                    "someone",
                    "something",
                    "struggle",
                    "temptation",
                    "tendency",
                    "threat",
                    "threats",
                    "time",
                    "urge",
                    "vow",
                    "way",
                    "ways",
                    "willingness",
                    "wish");

    private static final Set<String> ONE_OF_A_ROW = Set.of("first", "last", "only", "next");

    private final ClauseWords words;

    PurposeFinder(ClauseWords words) {
        this.words = words;
    }

    /// "to discuss …" after an object, not after the verb or noun that it completes; "in order to
    /// …" anywhere.
    boolean opens(int at, Run open) {
        if (words.isPhrase(at, open.to(), "in", "order", "to")) {
            return words.hasVerb(open.from(), at);
        }
        if (!words.tag(at).equals("TO") || at + 1 >= open.to() || !words.tag(at + 1).equals("VB")) {
            return false;
        }
        int before = at - 1;
        return (words.isNoun(before)
                        || words.tag(before).equals("CD")
                        || words.tag(before).equals("PRP"))
                && !isCompletion(at + 1, before)
                && !words.any(open.from(), before, words::isNegation)
                && !isToBeDone(at, open.to())
                && !isOneOfARow(open.from(), before)
                && words.hasVerb(open.from(), before)
                && !takesObjectAndInfinitive(open.from(), before);
    }

    /// "Efforts to end", "pressure on the council to end", "seemed at noon to end".
    private boolean isCompletion(int verb, int before) {
        Word infinitive = words.grammar().word(verb);
        boolean ofNoun =
                infinitive.relation().startsWith("acl")
                        && infinitive.head() < before
                        && infinitive.head() >= 0
                        && WITH_INFINITIVE.contains(words.lower(infinitive.head()));
        return ofNoun
                || isOfVerb(infinitive, before)
                || WITH_INFINITIVE.contains(words.lower(before));
    }

    /// "Seemed at noon to end", "makes it harder for her to end".
    private boolean isOfVerb(Word infinitive, int before) {
        int head = infinitive.head();
        return infinitive.relation().equals("xcomp")
                && head >= 0
                && !words.any(head + 1, before, at -> words.tag(at).equals("TO"));
    }

    /// "steps to be taken": tells which steps, not what for.
    private boolean isToBeDone(int at, int end) {
        return at + 2 < end && words.lower(at + 1).equals("be") && words.tag(at + 2).equals("VBN");
    }

    /// "the first of the ships to leave": tells which one it is.
    private boolean isOneOfARow(int from, int to) {
        for (int at = to; at >= Math.max(from, to - ClauseWords.CONTACT_REACH); at--) {
            if (ONE_OF_A_ROW.contains(words.lower(at))) {
                return true;
            }
            if (words.isVerb(at) || words.isMark(at)) {
                return false;
            }
        }
        return false;
    }

    /// "urged her to leave", "the right to vote": the infinitive belongs to what stands before.
    private boolean takesObjectAndInfinitive(int from, int to) {
        for (int at = to; at >= from; at--) {
            if (words.isVerb(at)) {
                return verbAt(at)
                        .filter(verb ->
                                verb.frames().contains(ReportingVerb.Frame.OBJECT_TO)
                                        || verb.frames().contains(ReportingVerb.Frame.TO))
                        .isPresent();
            }
        }
        return false;
    }

    /// With its particle: "called on her to leave".
    private Optional<ReportingVerb> verbAt(int at) {
        String verb = words.lower(at);
        return ReportingVerbs.of(verb + " " + words.lower(at + 1))
                .or(() -> ReportingVerbs.of(verb));
    }
}
