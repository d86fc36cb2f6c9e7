package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.SilenceWords;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The words of a report, by position, and which of them tell of saying and of leaving out.
final class SilenceText {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "did", "does", "do", "has", "have", "had", "was", "were", "is", "are", "could",
                    "would", "will", "can");

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight", "tomorrow");

    /// "no immediate official comment"
    private static final int MOST_ADJECTIVES = 2;

    private final Grammar grammar;
    private final Phrases phrases;

    SilenceText(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
    }

    Grammar grammar() {
        return grammar;
    }

    Phrases phrases() {
        return phrases;
    }

    /// In small letters; empty before the first word and behind the last.
    String word(int index) {
        return isInside(index) ? grammar.lower(index) : "";
    }

    boolean isInside(int index) {
        return index >= 0 && index < grammar.size();
    }

    boolean isVerb(int index) {
        return isInside(index) && grammar.word(index).isVerb();
    }

    /// The first of the words from `index` on that is no adjective; two are looked past.
    int pastAdjectives(int index) {
        int at = index;
        while (at < index + MOST_ADJECTIVES
                && isInside(at)
                && grammar.word(at).tag().startsWith("JJ")) {
            at++;
        }
        return at;
    }

    /// "Monday", "May", "yesterday"
    boolean isTime(int index) {
        String name = isInside(index) ? grammar.text().at(grammar.word(index).span()) : "";
        return CalendarNames.weekday(name).isPresent()
                || CalendarNames.month(name).isPresent()
                || DAYS.contains(word(index));
    }

    boolean isAuxiliary(int index) {
        return AUXILIARIES.contains(word(index));
    }

    boolean is(int index, SilenceWords.Kind kind) {
        return SilenceWords.is(word(index), kind);
    }

    /// "mention", "give"
    boolean isSaying(int index) {
        return is(index, SilenceWords.Kind.SAYING) || isGiving(index);
    }

    /// "give", "provide": tells what is said with its object.
    boolean isGiving(int index) {
        return is(index, SilenceWords.Kind.GIVING);
    }

    /// "omitted", "declined"
    boolean isLeaving(int index) {
        return is(index, SilenceWords.Kind.LEAVING);
    }

    /// Whether what stands from `index` on is something that is said: "details", "a reason".
    boolean isMatter(int index) {
        return phrases.from(index).filter(this::hasMatter).isPresent();
    }

    private boolean hasMatter(Span phrase) {
        return grammar.wordsIn(phrase).anyMatch(index -> is(index, SilenceWords.Kind.MATTER));
    }

    /// Whether the word tells that something is said; of "give" and the like only with what is
    /// given.
    boolean tells(int index) {
        return isSaying(index) && (!isGiving(index) || isMatter(index + 1));
    }

    /// Where `wanted` stands among the `reach` words behind `index`.
    Optional<Integer> next(int index, int reach, String wanted) {
        return IntStream.rangeClosed(index + 1, index + reach)
                .filter(other -> word(other).equals(wanted))
                .boxed()
                .findFirst();
    }
}
