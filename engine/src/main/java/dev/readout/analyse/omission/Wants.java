package dev.readout.analyse.omission;

import dev.readout.knowledge.SilenceWords;
import java.util.Optional;
import java.util.Set;

/// Silences stated as a want of words: "made no reference to the visit", "no comment from the
/// palace", "without elaborating", "said nothing", "was silent on the fee".
final class Wants {
    private static final Set<String> REPLIES =
            Set.of("comment", "word", "response", "reply", "answer", "reaction", "statement");
    private static final Set<String> UNEXPLAINED =
            Set.of("explanation", "comment", "elaboration", "word");
    private static final Set<String> ARTICLES = Set.of("an", "a", "any");
    private static final Set<String> OF_SILENCE = Set.of("on", "about");
    private static final Set<String> GOING = Set.of("go", "goes", "going", "gone", "went");
    private static final Set<String> MAKING =
            Set.of(
                    "made",
                    "make",
                    "makes",
                    "making",
                    "contained",
                    "contains",
                    "included",
                    "issued",
                    "issues",
                    "issue");

    private final SilenceText text;

    Wants(SilenceText text) {
        this.text = text;
    }

    /// The construction whose telling word stands at `index`.
    Optional<Frame> at(int index) {
        return switch (text.word(index)) {
            case "nothing" -> nothing(index);
            case "silent" -> silent(index);
            case "without" -> without(index);
            case "no" -> noneFrom(index).or(() -> none(index));
            default -> Optional.empty();
        };
    }

    private Optional<Frame> nothing(int index) {
        return text.isSaying(index - 1) && !isSubject(index) && !isOfASort(index + 1)
                ? Optional.of(new Frame(index - 1, index, index - 1))
                : Optional.empty();
    }

    /// "Said nothing new" tells that something was said.
    private boolean isOfASort(int next) {
        return text.isInside(next) && text.grammar().word(next).tag().startsWith("JJ");
    }

    /// "Said nothing had changed": something was said.
    private boolean isSubject(int nothing) {
        return text.grammar().word(nothing).relation().equals("nsubj")
                || (text.isInside(nothing + 1) && text.grammar().word(nothing + 1).isFinite());
    }

    /// "silent on the fee", "kept silent"; not "fell silent".
    private Optional<Frame> silent(int index) {
        if (OF_SILENCE.contains(text.word(index + 1))) {
            return Optional.of(new Frame(index, index + 1, index));
        }
        boolean kept = SilenceTurns.isKept(text.word(index - 1));
        return kept && text.isInside(index + 1) && !text.word(index + 1).equals("for")
                ? Optional.of(new Frame(index - 1, index, index - 1))
                : Optional.empty();
    }

    /// "without an explanation", "without elaborating"; "it goes without saying" is said aloud.
    private Optional<Frame> without(int index) {
        if (GOING.contains(text.word(index - 1))) {
            return Optional.empty();
        }
        if (ARTICLES.contains(text.word(index + 1)) && UNEXPLAINED.contains(text.word(index + 2))) {
            return Optional.of(new Frame(index, index + 2, index + 2));
        }
        return text.word(index + 1).endsWith("ing") && text.tells(index + 1)
                ? Optional.of(new Frame(index, index + 1, index + 1))
                : Optional.empty();
    }

    /// "no immediate comment from the palace", "no word from the owner".
    private Optional<Frame> noneFrom(int no) {
        int noun = text.pastAdjectives(no + 1);
        return REPLIES.contains(text.word(noun)) && text.word(noun + 1).equals("from")
                ? Optional.of(new Frame(no, noun + 1, noun))
                : Optional.empty();
    }

    /// "made no mention", "there was no word", "gave no details"
    private Optional<Frame> none(int no) {
        boolean noted = MAKING.contains(text.word(no - 1)) || text.word(no - 2).equals("there");
        boolean name = text.word(no + 1).equals("word") && text.word(no + 2).equals("for");
        boolean unsaid = noted && text.is(no + 1, SilenceWords.Kind.NOUN) && !name;
        boolean ungiven = text.isGiving(no - 1) && text.isMatter(no + 1);
        return unsaid || ungiven
                ? Optional.of(new Frame(no - 1, no + 1, no + 1))
                : Optional.empty();
    }
}
