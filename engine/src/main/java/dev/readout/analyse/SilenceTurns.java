package dev.readout.analyse;

import dev.readout.analyse.OmissionFinder.Frame;
import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.SilenceWords;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// Set turns of phrase that state a silence: "has yet to comment", "had no comment", "calls to the
/// mill went unanswered", "would not be drawn", "stopped short of naming", "dodged the question".
final class SilenceTurns {
    static final Set<String> KEPT =
            Set.of("kept", "keeps", "keep", "remained", "remains", "stayed", "stays");
    private static final Set<String> HAVING = Set.of("had", "has", "have");
    private static final Set<String> QUIET = Set.of("tight-lipped", "mum", "unavailable");
    private static final Set<String> REPLIES =
            Set.of("comment", "answer", "reply", "response", "explanation", "reaction");
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

    /// Words between a verb and what it dodges or leaves.
    private static final int REACH = 5;

    private final Grammar grammar;
    private final Phrases phrases;

    SilenceTurns(Grammar grammar, Phrases phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
    }

    static boolean isTelling(String verb) {
        return TELLING.contains(verb);
    }

    /// The turn whose telling word stands at `index`.
    Optional<Frame> at(int index) {
        return switch (grammar.lower(index)) {
            case "yet" -> yetTo(index);
            case "no" -> hadNone(index);
            case "unanswered" -> unanswered(index);
            case "none" -> noneOf(index);
            case "short" -> shortOf(index);
            case "tight-lipped", "mum", "unavailable" -> quiet(index);
            default ->
                    SilenceWords.is(grammar.lower(index), SilenceWords.Kind.DODGING)
                                    && grammar.word(index).isVerb()
                            ? asking(index)
                            : Optional.empty();
        };
    }

    private String word(int index) {
        return index >= 0 && index < grammar.size() ? grammar.lower(index) : "";
    }

    /// "Has yet to comment"
    private Optional<Frame> yetTo(int yet) {
        return HAVING.contains(word(yet - 1))
                        && word(yet + 1).equals("to")
                        && (isTelling(word(yet + 2)) || ANSWERING.contains(word(yet + 2)))
                ? Optional.of(new Frame(yet - 1, yet + 2, yet + 2))
                : Optional.empty();
    }

    /// "Had no immediate comment"
    private Optional<Frame> hadNone(int no) {
        int noun = no + 1;
        while (noun < grammar.size()
                && noun < no + 3
                && grammar.word(noun).tag().startsWith("JJ")) {
            noun++;
        }
        return HAVING.contains(word(no - 1)) && REPLIES.contains(word(noun))
                ? Optional.of(new Frame(no - 1, noun, noun))
                : Optional.empty();
    }

    /// "Left the letter unanswered", "calls to the mill went unanswered"
    private Optional<Frame> unanswered(int index) {
        if (Set.of("went", "remained", "goes", "go").contains(word(index - 1))) {
            return asked(index - 1).map(noun -> new Frame(noun, index, index));
        }
        for (int from = index - 1; from >= Math.max(0, index - REACH); from--) {
            if (word(from).startsWith("le") && grammar.word(from).isVerb()) {
                return Optional.of(new Frame(from, index, from));
            }
        }
        return Optional.empty();
    }

    /// The last noun before `index` that waits for an answer, with "to" behind it.
    private Optional<Integer> asked(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 2 * REACH); at--) {
            if (SilenceWords.is(word(at), SilenceWords.Kind.ASKING) && word(at + 1).equals("to")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// "None of the owners has answered"
    private Optional<Frame> noneOf(int none) {
        if (!word(none + 1).equals("of")) {
            return Optional.empty();
        }
        for (int at = none + 3; at < Math.min(grammar.size(), none + 2 + REACH); at++) {
            boolean did = HAVING.contains(word(at)) || word(at).equals("would");
            if (did && VOID.contains(word(at + 1))) {
                return Optional.of(new Frame(none, at + 1, at + 1));
            }
        }
        return Optional.empty();
    }

    /// "Stopped short of naming the buyer"
    private Optional<Frame> shortOf(int index) {
        boolean isNaming =
                word(index + 2).endsWith("ing") && OmissionFinder.isSaying(word(index + 2));
        return word(index - 1).startsWith("stop") && word(index + 1).equals("of") && isNaming
                ? Optional.of(new Frame(index - 1, index + 2, index + 2))
                : Optional.empty();
    }

    /// "Remained tight-lipped", "was unavailable for comment"
    private Optional<Frame> quiet(int index) {
        boolean isVoid = word(index).equals("unavailable");
        if (isVoid) {
            return isUnavailable(index)
                    ? Optional.of(new Frame(index - 1, index + 2, index + 2))
                    : Optional.empty();
        }
        return KEPT.contains(word(index - 1)) && QUIET.contains(word(index))
                ? Optional.of(new Frame(index - 1, index, index - 1))
                : Optional.empty();
    }

    /// "Available for comment"
    boolean isUnavailable(int index) {
        return (word(index).equals("available") || word(index).equals("unavailable"))
                && word(index + 1).equals("for")
                && word(index + 2).equals("comment");
    }

    /// "Dodged three questions"
    private Optional<Frame> asking(int verb) {
        for (int at = verb + 1; at < Math.min(grammar.size(), verb + REACH); at++) {
            if (SilenceWords.is(word(at), SilenceWords.Kind.ASKING)) {
                return Optional.of(new Frame(verb, at, verb));
            }
            if (grammar.word(at).isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Avoided any mention of the dead", "avoided naming"
    Optional<Frame> avoided(int verb) {
        int next = Set.of("any", "all").contains(word(verb + 1)) ? verb + 2 : verb + 1;
        boolean isNoun = SilenceWords.is(word(next), SilenceWords.Kind.NOUN);
        boolean isNaming = word(next).endsWith("ing") && isTelling(stem(word(next)));
        return isNoun || isNaming ? Optional.of(new Frame(verb, next, next)) : Optional.empty();
    }

    private static String stem(String gerund) {
        String stem = gerund.substring(0, gerund.length() - "ing".length());
        return isTelling(stem) ? stem : stem + "e";
    }

    /// Where "put a figure on", "return calls" or "take questions" ends that begins at `verb`.
    Optional<Integer> endOfTurn(int verb) {
        return switch (word(verb)) {
            case "put" ->
                    word(verb + 1).equals("a")
                                    && SilenceWords.is(word(verb + 2), SilenceWords.Kind.MATTER)
                                    && word(verb + 3).equals("on")
                            ? Optional.of(verb + 3)
                            : Optional.empty();
            case "return", "returned", "take", "taken" -> asking(verb).map(Frame::last);
            default -> Optional.empty();
        };
    }

    /// Who is silent where it is not the subject: behind "to" in "calls to the mill", behind "in"
    /// in "there was no word in the statement", behind "of" in "none of the owners".
    Optional<Span> who(Frame frame) {
        boolean isAsked =
                word(frame.last()).equals("unanswered") && word(frame.first() + 1).equals("to");
        boolean isNone = word(frame.first()).equals("none");
        if (isAsked || isNone) {
            return phrases.from(frame.first() + 2);
        }
        boolean isThere =
                SilenceWords.is(word(frame.last()), SilenceWords.Kind.NOUN)
                        && word(frame.first() - 1).equals("there")
                        && word(frame.last() + 1).equals("in");
        return isThere ? phrases.from(frame.last() + 2) : Optional.empty();
    }

    boolean isFinite(int index) {
        String tag = grammar.word(index).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }
}
