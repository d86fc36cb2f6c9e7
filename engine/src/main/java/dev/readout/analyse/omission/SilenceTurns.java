package dev.readout.analyse.omission;

import dev.readout.knowledge.SilenceWords;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// Set turns of phrase that state a silence: "has yet to comment", "had no comment", "calls to the
/// mill went unanswered", "would not be drawn", "stopped short of naming", "dodged the question".
final class SilenceTurns {
    private static final Set<String> KEPT =
            Set.of("kept", "keeps", "keep", "remained", "remains", "stayed", "stays");
    private static final Set<String> HAVING = Set.of("had", "has", "have");
    private static final Set<String> QUIET = Set.of("tight-lipped", "mum", "unavailable");
    private static final Set<String> REPLIES =
            Set.of("comment", "comments", "answer", "reply", "response", "explanation", "reaction");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were", "been");
    private static final Set<String> OF_MATTERS = Set.of("on", "about", "over", "as");
    private static final Set<String> VOID =
            Set.of(
                    "comment",
                    "commented",
                    "answer",
                    "answered",
                    "reply",
                    "replied",
                    "respond",
                    "responded",
                    "spoken");

    /// Whoever fails to do one of these leaves something unsaid; who fails to answer a bell may
    /// not.
    private static final Set<String> TELLING =
            Set.of(
                    "mention",
                    "say",
                    "explain",
                    "disclose",
                    "name",
                    "specify",
                    "address",
                    "acknowledge",
                    "comment",
                    "elaborate",
                    "clarify",
                    "identify",
                    "refer",
                    "give",
                    "provide",
                    "offer",
                    "include",
                    "cite");

    private static final Set<String> ANSWERING =
            Set.of("answer", "reply", "respond", "confirm", "speak", "react");

    private static final Set<String> DETAILS =
            Set.of("detail", "details", "specifics", "particulars");

    /// Words between a verb and what it dodges or leaves.
    private static final int REACH = 5;

    private final SilenceText text;

    SilenceTurns(SilenceText text) {
        this.text = text;
    }

    static boolean isKept(String verb) {
        return KEPT.contains(verb);
    }

    static boolean isTelling(String verb) {
        return TELLING.contains(verb);
    }

    /// The turn whose telling word stands at `index`.
    Optional<Frame> at(int index) {
        return switch (text.word(index)) {
            case "yet" -> yetTo(index);
            case "no" -> hadNone(index);
            case "unanswered" -> unanswered(index);
            case "none" -> noneOf(index);
            case "short" -> shortOf(index);
            case "tight-lipped", "mum", "unavailable" -> quiet(index);
            case "counsel" -> ownCounsel(index);
            case "light" -> noLight(index);
            case "few", "little" -> few(index);
            default ->
                    text.is(index, SilenceWords.Kind.DODGING) && text.isVerb(index)
                            ? asking(index)
                            : Optional.empty();
        };
    }

    /// "Has yet to comment"
    private Optional<Frame> yetTo(int yet) {
        return HAVING.contains(text.word(yet - 1))
                        && text.word(yet + 1).equals("to")
                        && (isTelling(text.word(yet + 2)) || ANSWERING.contains(text.word(yet + 2)))
                ? Optional.of(new Frame(yet - 1, yet + 2, yet + 2))
                : Optional.empty();
    }

    /// "Had no immediate comment"
    private Optional<Frame> hadNone(int no) {
        int noun = text.pastAdjectives(no + 1);
        return HAVING.contains(text.word(no - 1)) && REPLIES.contains(text.word(noun))
                ? Optional.of(new Frame(no - 1, noun, noun))
                : Optional.empty();
    }

    /// "Left the letter unanswered", "calls to the mill went unanswered"
    private Optional<Frame> unanswered(int index) {
        if (Set.of("went", "remained", "goes", "go").contains(text.word(index - 1))) {
            return asked(index - 1).map(noun -> new Frame(noun, index, index));
        }
        for (int from = index - 1; from >= Math.max(0, index - REACH); from--) {
            if (text.word(from).startsWith("le") && text.isVerb(from)) {
                return Optional.of(new Frame(from, index, from));
            }
        }
        return Optional.empty();
    }

    /// The last noun before `index` that waits for an answer, with "to" behind it.
    private Optional<Integer> asked(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 2 * REACH); at--) {
            if (text.is(at, SilenceWords.Kind.ASKING) && text.word(at + 1).equals("to")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// "None of the owners has answered"
    private Optional<Frame> noneOf(int none) {
        if (!text.word(none + 1).equals("of")) {
            return Optional.empty();
        }
        for (int at = none + 3; at < Math.min(text.grammar().size(), none + 2 + REACH); at++) {
            boolean did = HAVING.contains(text.word(at)) || text.word(at).equals("would");
            if (did && VOID.contains(text.word(at + 1))) {
                return Optional.of(new Frame(none, at + 1, at + 1));
            }
        }
        return Optional.empty();
    }

    /// "Stopped short of naming the buyer"
    private Optional<Frame> shortOf(int index) {
        boolean isNaming = text.word(index + 2).endsWith("ing") && text.isSaying(index + 2);
        return text.word(index - 1).startsWith("stop")
                        && text.word(index + 1).equals("of")
                        && isNaming
                ? Optional.of(new Frame(index - 1, index + 2, index + 2))
                : Optional.empty();
    }

    /// "Remained tight-lipped", "was unavailable for comment"
    private Optional<Frame> quiet(int index) {
        boolean isVoid = text.word(index).equals("unavailable");
        if (isVoid) {
            return isUnavailable(index)
                    ? Optional.of(new Frame(index - 1, index + 2, index + 2))
                    : Optional.empty();
        }
        boolean told = OF_MATTERS.contains(text.word(index + 1));
        boolean kept =
                KEPT.contains(text.word(index - 1))
                        || (told && BEING.contains(text.word(index - 1)));
        return kept && QUIET.contains(text.word(index))
                ? Optional.of(new Frame(index - 1, index, index - 1))
                : Optional.empty();
    }

    /// "Available for comment"
    boolean isUnavailable(int index) {
        return (text.word(index).equals("available") || text.word(index).equals("unavailable"))
                && text.word(index + 1).equals("for")
                && text.word(index + 2).equals("comment");
    }

    /// "Has kept his own counsel"
    private Optional<Frame> ownCounsel(int index) {
        for (int verb = index - 1; verb >= Math.max(0, index - 3); verb--) {
            if (isKept(text.word(verb))) {
                return Optional.of(new Frame(verb, index, index));
            }
        }
        return Optional.empty();
    }

    /// "Shed no light on the delay"
    private Optional<Frame> noLight(int index) {
        boolean shed = text.word(index - 2).equals("shed") || text.word(index - 2).equals("sheds");
        return shed && text.word(index - 1).equals("no") && text.word(index + 1).equals("on")
                ? Optional.of(new Frame(index - 2, index, index - 2))
                : Optional.empty();
    }

    /// "Offered few details"
    private Optional<Frame> few(int index) {
        int noun = text.pastAdjectives(index + 1);
        return text.isGiving(index - 1) && DETAILS.contains(text.word(noun))
                ? Optional.of(new Frame(index - 1, noun, noun))
                : Optional.empty();
    }

    /// "Dodged three questions"
    Optional<Frame> asking(int verb) {
        for (int at = verb + 1; at < Math.min(text.grammar().size(), verb + REACH); at++) {
            if (text.is(at, SilenceWords.Kind.ASKING) && !isDemand(at)) {
                return Optional.of(new Frame(verb, at, verb));
            }
            if (text.isVerb(at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Calls to resign", "calls for a vote"
    private boolean isDemand(int asking) {
        boolean call = text.word(asking).startsWith("call");
        boolean to =
                text.word(asking + 1).equals("to")
                        && text.isInside(asking + 2)
                        && text.grammar().word(asking + 2).tag().equals("VB");
        boolean wanted =
                text.word(asking + 1).equals("for") && !text.word(asking + 2).equals("comment");
        return call && (to || wanted);
    }

    /// "Avoided any mention of the dead", "avoided naming"
    Optional<Frame> avoided(int verb) {
        int next = Set.of("any", "all").contains(text.word(verb + 1)) ? verb + 2 : verb + 1;
        boolean isNoun = text.is(next, SilenceWords.Kind.NOUN);
        boolean isNaming = text.word(next).endsWith("ing") && isTelling(stem(text.word(next)));
        return isNoun || isNaming ? Optional.of(new Frame(verb, next, next)) : Optional.empty();
    }

    private static String stem(String gerund) {
        String stem = gerund.substring(0, gerund.length() - "ing".length());
        return isTelling(stem) ? stem : stem + "e";
    }

    /// Who is silent where it is not the subject: behind "to" in "calls to the mill", behind "in"
    /// in "there was no word in the statement", behind "of" in "none of the owners".
    Optional<Span> who(Frame frame) {
        boolean isAsked =
                text.word(frame.last()).equals("unanswered")
                        && text.word(frame.first() + 1).equals("to");
        boolean isNone = text.word(frame.first()).equals("none");
        if (isAsked || isNone) {
            return text.phrases().from(frame.first() + 2);
        }
        boolean isThere =
                text.is(frame.last(), SilenceWords.Kind.NOUN)
                        && text.word(frame.first() - 1).equals("there")
                        && text.word(frame.last() + 1).equals("in");
        return isThere ? text.phrases().from(frame.last() + 2) : Optional.empty();
    }
}
