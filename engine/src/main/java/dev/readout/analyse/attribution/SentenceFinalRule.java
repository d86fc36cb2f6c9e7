package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.CalendarNames;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Gives all clauses of a sentence to the speaker who stands at its end: "The pier was shut when
/// the storm came, and two boats sank, harbour officials said on Monday."
///
/// The tagger may give the last clause alone, or nothing. What another speaker of the sentence says
/// stays his.
final class SentenceFinalRule {
    /// Words behind the verb that tell when or where it was said: "late on Monday evening".
    private static final int TAIL_WORDS = 5;

    private static final Set<String> TAIL_TAGS =
            Set.of("IN", "DT", "JJ", "RB", "NN", "NNP", "CD", "PRP$");

    private final Grammar grammar;
    private final Phrases phrases;
    private final SentenceParts parts;
    private final Speakers speakers;

    SentenceFinalRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        parts = new SentenceParts(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        for (Span sentence : grammar.reading().sentences()) {
            if (grammar.reading().quotations().stream().noneMatch(sentence::overlaps)) {
                read(sentence).ifPresent(found -> give(found, sentence, drafts));
            }
        }
    }

    /// The speaker and the verb at the end of the sentence, with all that stands before them.
    private Optional<Draft> read(Span sentence) {
        List<Integer> words = grammar.wordsIn(sentence).boxed().toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int stop = words.getLast();
        if (!grammar.lower(stop).equals(".")) {
            return Optional.empty();
        }
        return IntStream.iterate(stop - 1, at -> at - 1)
                .limit(TAIL_WORDS + 1L)
                .takeWhile(at -> at > words.getFirst())
                .filter(this::says)
                .filter(verb -> isTail(verb + 1, stop))
                .boxed()
                .findFirst()
                .flatMap(verb -> found(verb, sentence));
    }

    private boolean says(int verb) {
        Word word = grammar.word(verb);
        return Set.of("VBD", "VBZ", "VBP").contains(word.tag())
                && Cue.of(List.of(word.span()), grammar) == Cue.SAY;
    }

    /// "on Monday", "Friday", "in a statement": a day or an occasion, and no clause.
    private boolean isTail(int from, int stop) {
        return from == stop
                || (IntStream.range(from, stop)
                                .allMatch(at -> TAIL_TAGS.contains(grammar.word(at).tag()))
                        && IntStream.range(from, stop).anyMatch(this::isDay));
    }

    private boolean isDay(int word) {
        return CalendarNames.weekday(grammar.text().at(grammar.word(word).span())).isPresent();
    }

    private Optional<Draft> found(int verb, Span sentence) {
        Optional<Span> source = phrases.before(verb).filter(speakers::isKnown);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        int comma = grammar.firstAfter(source.get().start()) - 1;
        if (comma < 1 || !grammar.lower(comma).equals(",")) {
            return Optional.empty();
        }
        Span before =
                parts.withoutEnding(new Span(sentence.start(), grammar.word(comma).span().start()));
        boolean tells = grammar.wordsIn(before).anyMatch(at -> grammar.word(at).isFinite());
        if (!tells) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.source.add(source.get());
        draft.cue.add(grammar.word(verb).span());
        draft.content.add(before);
        return Optional.of(draft);
    }

    private void give(Draft found, Span sentence, List<Draft> drafts) {
        Span cue = found.cue.getFirst();
        Span whole = found.content.getFirst();
        boolean shared =
                drafts.stream()
                        .filter(draft -> !draft.source.isEmpty() && !isOf(draft, cue))
                        .flatMap(draft -> draft.frame().stream())
                        .anyMatch(whole::overlaps);
        if (shared) {
            return;
        }
        Optional<Draft> known = drafts.stream().filter(draft -> isOf(draft, cue)).findFirst();
        if (known.isEmpty()) {
            drafts.removeIf(draft ->
                    draft.source.isEmpty()
                            && draft.whole().filter(sentence::contains).isPresent()
                            && Cue.of(draft.cue, grammar) != Cue.HEARSAY);
            drafts.add(found);
        } else if (isPartOf(known.get(), whole)) {
            known.get().content.clear();
            known.get().content.add(whole);
        }
    }

    private static boolean isOf(Draft draft, Span cue) {
        return draft.cue.stream().anyMatch(cue::overlaps);
    }

    private static boolean isPartOf(Draft draft, Span whole) {
        return !draft.content.isEmpty()
                && draft.relay.isEmpty()
                && draft.content.stream().allMatch(whole::contains);
    }
}
