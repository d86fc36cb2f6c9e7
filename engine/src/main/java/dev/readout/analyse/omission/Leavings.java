package dev.readout.analyse.omission;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Silences stated with a verb of leaving out: "a detail the ministry omitted", "declined to
/// comment", "left the price out".
final class Leavings {
    private static final Set<String> BEING =
            Set.of(
                    "is", "are", "was", "were", "be", "been", "being", "feel", "feels", "felt",
                    "get", "got");
    private static final Set<String> LEAVING = Set.of("left", "leaves", "leaving");

    private static final Set<String> CHANCES =
            Set.of(
                    "possibility",
                    "possibilities",
                    "chance",
                    "chances",
                    "option",
                    "options",
                    "door",
                    "doors",
                    "prospect",
                    "way",
                    "path",
                    "window");

    /// "left the matter of the price out": so many words may stand between.
    private static final int LEFT_OUT = 5;

    /// "left it open", "declined again to".
    private static final int NEXT_BUT_ONE = 2;

    private final SilenceText text;
    private final Dodges dodges;
    private final Evasions evasions;

    Leavings(SilenceText text, Dodges dodges, Evasions evasions) {
        this.text = text;
        this.dodges = dodges;
        this.evasions = evasions;
    }

    boolean isLeaving(int index) {
        return text.isLeaving(index) && text.isVerb(index);
    }

    Optional<Frame> at(int verb) {
        String word = text.word(verb);
        if (isPassive(verb) || Negations.isHabit(text.word(verb - 1))) {
            return Optional.empty();
        }
        if (word.startsWith("omit")) {
            return Optional.of(new Frame(verb, verb, verb));
        }
        if (word.startsWith("avoid")) {
            return dodges.avoided(verb);
        }
        Optional<Integer> said =
                text.next(verb, NEXT_BUT_ONE, "to").map(to -> to + 1).filter(text::isInside);
        return said.filter(at -> isUnsaid(word, at))
                .or(() -> said.flatMap(evasions::end))
                .map(last -> new Frame(verb, last, last));
    }

    /// "Were omitted": who did is not told.
    private boolean isPassive(int verb) {
        return BEING.contains(text.word(verb - 1));
    }

    /// Whoever declines to do anything with words is silent, whoever fails only to tell; who
    /// refuses to acknowledge a thing takes a stand on it.
    private boolean isUnsaid(String leaving, int said) {
        boolean failing = leaving.startsWith("fail") || leaving.startsWith("neglect");
        boolean stands = leaving.startsWith("refus") && text.word(said).startsWith("acknowledg");
        return !stands && text.tells(said) && (!failing || SilenceTurns.isTelling(text.word(said)));
    }

    /// "left the price out", "left it open"; "was left out" and "a seat left open" tell not who
    /// did.
    Optional<Frame> leftOut(int index) {
        if (!LEAVING.contains(text.word(index))
                || text.isAuxiliary(index - 1)
                || BEING.contains(text.word(index - 1))
                || isBareClause(index)) {
            return Optional.empty();
        }
        return text.next(index, LEFT_OUT, "out")
                .filter(out -> isOfOneVerb(index, out))
                .or(() -> text.next(index, NEXT_BUT_ONE, "open").filter(open -> !isChance(open)))
                .map(last -> new Frame(index, last, index));
    }

    /// "a seat left open", not "a detail the palace left out"
    private boolean isBareClause(int verb) {
        return text.grammar().word(verb).relation().equals("acl")
                && text.grammar().word(verb).tag().equals("VBN")
                && text.grammar().subjectOf(verb).isEmpty();
    }

    /// "left the town blacked out": the word belongs to the verb between.
    private boolean isOfOneVerb(int leaving, int out) {
        return IntStream.range(leaving + 1, out).noneMatch(text::isVerb);
    }

    /// "left open the possibility of a deal" says that there is one.
    private boolean isChance(int open) {
        return IntStream.rangeClosed(open + 1, open + NEXT_BUT_ONE)
                .mapToObj(text::word)
                .anyMatch(CHANCES::contains);
    }
}
