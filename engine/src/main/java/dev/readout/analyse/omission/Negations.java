package dev.readout.analyse.omission;

import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.SilenceWords;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Silences stated with "not" and "never": "did not mention the visit", "could not be reached",
/// "not a word about the basin", "neither confirmed nor denied".
final class Negations {
    private static final Set<String> NOT = NotWords.and("t", "never", "neither", "nor");
    private static final Set<String> WILLING = Set.of("wish", "want", "care");
    private static final Set<String> READY =
            Set.of("able", "available", "willing", "ready", "prepared", "inclined");

    private static final Set<String> DOING =
            Set.of("did", "does", "do", "could", "would", "will", "can");

    /// Whoever mostly does not speak of such things kept nothing back this time.
    private static final Set<String> HABITS =
            Set.of("typically", "usually", "normally", "generally", "traditionally");

    private static final Set<String> SPEAKING =
            Set.of("speak", "speaks", "spoke", "spoken", "speaking");
    private static final Set<String> DENYING = Set.of("deny", "denied");

    /// "Did not, in its first and only account of the evening, mention": so many words may stand
    /// between.
    private static final int REACH = 4;

    private final SilenceText text;
    private final SilenceTurns turns;
    private final Evasions evasions;

    Negations(SilenceText text, SilenceTurns turns, Evasions evasions) {
        this.text = text;
        this.turns = turns;
        this.evasions = evasions;
    }

    /// Behind "usually", "typically".
    static boolean isHabit(String word) {
        return HABITS.contains(word);
    }

    boolean isNot(int index) {
        return NOT.contains(text.word(index));
    }

    Optional<Frame> at(int not) {
        return notAWord(not).or(() -> neither(not)).or(() -> negatedVerb(not));
    }

    /// "not a word about the basin"
    private Optional<Frame> notAWord(int not) {
        if (!text.word(not + 1).equals("a") || !text.is(not + 2, SilenceWords.Kind.NOUN)) {
            return Optional.empty();
        }
        int first = text.isAuxiliary(not - 1) ? not - 1 : not;
        return Optional.of(new Frame(first, not + 2, not + 2));
    }

    private Optional<Frame> neither(int index) {
        boolean both =
                text.word(index + 1).startsWith("confirm")
                        && text.word(index + 2).equals("nor")
                        && DENYING.contains(text.word(index + 3));
        return both ? Optional.of(new Frame(index, index + 3, index + 1)) : Optional.empty();
    }

    private Optional<Frame> negatedVerb(int not) {
        boolean auxiliary = text.isAuxiliary(not - 1);
        boolean habit = HABITS.contains(text.word(not - 2)) || HABITS.contains(text.word(not + 1));
        if (habit || (!auxiliary && !text.word(not).equals("never"))) {
            return Optional.empty();
        }
        int first = auxiliary ? not - 1 : not;
        return unwilling(not, first).or(() -> verbBehind(not, first));
    }

    /// "did not wish to comment"
    private Optional<Frame> unwilling(int not, int first) {
        boolean unwilling =
                WILLING.contains(text.word(not + 1))
                        && text.word(not + 2).equals("to")
                        && text.isSaying(not + 3);
        return unwilling ? Optional.of(new Frame(first, not + 3, not + 3)) : Optional.empty();
    }

    private Optional<Frame> verbBehind(int not, int first) {
        for (int index = not + 1; index <= not + REACH && text.isInside(index); index++) {
            if (isQuotationMark(index)
                    || speaksFor(index)
                    || isNextClause(index, not)
                    || isFiniteBehindDo(index, first)) {
                return Optional.empty();
            }
            Optional<Frame> frame = silentVerb(index, first);
            if (frame.isPresent() || endsSearch(index)) {
                return frame;
            }
        }
        return Optional.empty();
    }

    private Optional<Frame> silentVerb(int index, int first) {
        if (text.isVerb(index) && text.tells(index) && isPassive(index)) {
            return Optional.empty();
        }
        if ((text.isVerb(index) && text.tells(index)) || isOutOfReach(index)) {
            return Optional.of(new Frame(first, index, index));
        }
        return evasions.end(index).map(last -> new Frame(first, last, index));
    }

    /// "A toll was never discussed": the toll keeps no silence, and nobody else is named.
    private boolean isPassive(int verb) {
        return IntStream.range(Math.max(0, verb - REACH), verb)
                .mapToObj(text.grammar()::word)
                .anyMatch(word -> word.head() == verb && word.relation().equals("auxpass"));
    }

    /// "could not be reached", "would not be drawn", "was not available for comment"
    private boolean isOutOfReach(int index) {
        return switch (text.word(index)) {
            case "reached", "contacted" -> true;
            case "drawn" -> text.word(index - 1).equals("be");
            default -> turns.isUnavailable(index);
        };
    }

    /// Behind "did not back down, saying" another clause tells; "did not, however, say" goes on.
    /// Who is not eligible to speak keeps nothing back.
    private boolean isNextClause(int index, int not) {
        boolean comma = text.word(index).equals(",") && !text.word(not + 1).equals(",");
        return comma || (text.word(index).equals("to") && !isReady(index - 1));
    }

    /// Behind "some did not, police said" the verb is no bare one.
    private boolean isFiniteBehindDo(int index, int auxiliary) {
        return DOING.contains(text.word(auxiliary))
                && Set.of("VBD", "VBZ").contains(text.grammar().word(index).tag());
    }

    private boolean isReady(int adjective) {
        return READY.contains(text.word(adjective));
    }

    private boolean endsSearch(int index) {
        String word = text.word(index);
        return text.isVerb(index) && !word.equals("be") && !word.equals("been");
    }

    /// In "our wish has not," said the mayor, another speaks behind the mark.
    private boolean isQuotationMark(int index) {
        String tag = text.grammar().word(index).tag();
        return tag.equals("''") || tag.equals("``");
    }

    /// "Did not speak for every baker" tells whose voice it is.
    private boolean speaksFor(int index) {
        return SPEAKING.contains(text.word(index)) && text.word(index + 1).equals("for");
    }
}
