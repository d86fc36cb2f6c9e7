package dev.readout.analyse.omission;

import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.SilenceWords;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Set turns of phrase that state a silence: "has yet to comment", "had no comment", "calls to the
/// mill went unanswered", "would not be drawn", "stopped short of naming", "dodged the question".
final class SilenceTurns {
    private static final Set<String> KEPT =
            Set.of("kept", "keeps", "keep", "remained", "remains", "stayed", "stays");
    private static final Set<String> HAVING = Set.of("had", "has", "have");
    private static final Set<String> QUIET = Set.of("tight-lipped", "mum", "quiet", "unavailable");
    private static final Set<String> REPLIES =
            Set.of("comment", "comments", "answer", "reply", "response", "explanation", "reaction");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were", "been");
    private static final Set<String> ABOUT = Set.of("about", "over");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them");
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

    private static final Set<String> WITHOUT_ANSWER = Set.of("unanswered", "returned", "answered");

    private static final Set<String> SENTENCE_ENDS = Set.of(".", ";", ":", ",", "!", "?");

    /// Words between "neither" and what both did not do.
    private static final int FAR = 9;

    /// Words between a verb and what it dodges or leaves.
    private static final int REACH = 5;

    private final SilenceText text;
    private final Dodges dodges;

    SilenceTurns(SilenceText text, Dodges dodges) {
        this.text = text;
        this.dodges = dodges;
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
            case "returned", "answered" -> notReturned(index);
            case "none" -> noneOf(index);
            case "short" -> shortOf(index);
            case "tight-lipped", "mum", "quiet", "unavailable" -> quiet(index);
            case "neither" -> neither(index);
            case "counsel" -> ownCounsel(index);
            case "light" -> noLight(index);
            case "few", "little" -> few(index);
            default -> dodges.at(index);
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

    /// "Calls to the mill were not returned"
    private Optional<Frame> notReturned(int index) {
        boolean not =
                IntStream.rangeClosed(index - 2, index - 1)
                        .mapToObj(text::word)
                        .anyMatch(NotWords.NEVER::contains);
        return not
                ? asked(index).filter(this::isSent).map(noun -> new Frame(noun, index, index))
                : Optional.empty();
    }

    /// What comes back only as an answer; a letter that is not returned is kept.
    private boolean isSent(int noun) {
        return text.word(noun).startsWith("call") || text.word(noun).startsWith("message");
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

    /// "Neither the mill nor the owner commented", "neither side gave a date"; not "neither side
    /// won".
    private Optional<Frame> neither(int index) {
        for (int verb = index + 2; verb <= index + FAR && text.isInside(verb); verb++) {
            if (SENTENCE_ENDS.contains(text.word(verb))) {
                return Optional.empty();
            }
            if (text.isVerb(verb) && !text.isAuxiliary(verb)) {
                return text.tells(verb)
                        ? Optional.of(new Frame(index, verb, verb))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Remained tight-lipped", "was unavailable for comment"
    private Optional<Frame> quiet(int index) {
        boolean isVoid = text.word(index).equals("unavailable");
        if (isVoid) {
            return isUnavailable(index)
                    ? Optional.of(new Frame(index - 1, index + 2, index + 2))
                    : Optional.empty();
        }
        if (text.word(index).equals("quiet") && !isAboutSomething(index + 1)) {
            return Optional.empty();
        }
        boolean told = OF_MATTERS.contains(text.word(index + 1));
        boolean kept =
                KEPT.contains(text.word(index - 1))
                        || (told && BEING.contains(text.word(index - 1)));
        return kept && QUIET.contains(text.word(index))
                ? Optional.of(new Frame(index - 1, index, index - 1))
                : Optional.empty();
    }

    /// "Quiet about the loan"; who "knew of the leak and kept quiet about it" is accused of a
    /// secret, not asked a question.
    private boolean isAboutSomething(int about) {
        return ABOUT.contains(text.word(about)) && !PRONOUNS.contains(text.word(about + 1));
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

    /// Who is silent where it is not the subject: behind "to" in "calls to the mill", behind "in"
    /// in "there was no word in the statement", behind "of" in "none of the owners".
    Optional<Span> who(Frame frame) {
        boolean isAsked =
                WITHOUT_ANSWER.contains(text.word(frame.last()))
                        && text.word(frame.first() + 1).equals("to");
        boolean isNone = text.word(frame.first()).equals("none");
        if (text.word(frame.first()).equals("neither") && frame.last() > frame.first() + 1) {
            return text.phrases().from(frame.first() + 1);
        }
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
