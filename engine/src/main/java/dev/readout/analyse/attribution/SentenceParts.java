package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// Cuts a sentence around the words that tell who speaks: what stands before them, what behind, and
/// who is their subject. For cues whose content the tagger leaves open.
final class SentenceParts {
    /// So many words may stand between a cue and the "that" of its content: "told reporters in the
    /// port that".
    private static final int TO_THAT = 6;

    private static final Set<String> OPENING = Set.of("that", ":", ",", "-", "–", "—");
    private static final String ENDING = ",;:-–— ";

    private final Grammar grammar;
    private final Phrases phrases;

    SentenceParts(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
    }

    /// The clause behind `position` up to the end of its sentence, without "that" and the full
    /// stop; empty if no verb is in it.
    Optional<Span> after(int position) {
        Optional<Span> sentence = grammar.sentenceAt(Math.max(0, position - 1));
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        int first = grammar.firstAfter(position);
        int end = sentence.get().end();
        for (int index = first; index < Math.min(grammar.size(), first + TO_THAT); index++) {
            if (grammar.lower(index).equals("that")) {
                first = index;
                break;
            }
        }
        while (first < grammar.size() && OPENING.contains(grammar.lower(first))) {
            first++;
        }
        if (first >= grammar.size() || grammar.word(first).span().start() >= end) {
            return Optional.empty();
        }
        Span rest = withoutStop(new Span(grammar.word(first).span().start(), end));
        return hasVerb(rest) ? Optional.of(rest) : Optional.empty();
    }

    /// The clause from the beginning of the sentence to `position`, without the comma at its end;
    /// empty if no verb is in it.
    Optional<Span> before(int position) {
        return grammar.sentenceAt(position)
                .filter(sentence -> sentence.start() < position)
                .map(sentence -> withoutEnding(new Span(sentence.start(), position)))
                .filter(this::hasVerb);
    }

    /// The noun phrase before the word at `index`, over an apposition: "Ada Lund, the mayor of
    /// Tarn, was quoted".
    Optional<Span> subjectBefore(int index) {
        if (index < 1 || !grammar.lower(index - 1).equals(",")) {
            return phrases.before(index);
        }
        Optional<Span> apposition = phrases.before(index - 1);
        int comma = apposition.map(span -> grammar.firstAfter(span.start()) - 1).orElse(-1);
        return comma > 0 && grammar.lower(comma).equals(",")
                ? phrases.before(comma)
                : Optional.empty();
    }

    private Span withoutStop(Span span) {
        Span trimmed = grammar.text().trim(span);
        boolean stop = !trimmed.isEmpty() && grammar.text().at(trimmed).endsWith(".");
        return stop ? new Span(trimmed.start(), trimmed.end() - 1) : trimmed;
    }

    /// Without the commas and dashes at the end.
    Span withoutEnding(Span span) {
        Span trimmed = grammar.text().trim(span);
        String words = grammar.text().at(trimmed);
        int end = words.length();
        while (end > 0 && ENDING.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(trimmed.start(), trimmed.start() + end);
    }

    private boolean hasVerb(Span span) {
        return grammar.wordsIn(span).mapToObj(grammar::word).anyMatch(Word::isVerb);
    }
}
