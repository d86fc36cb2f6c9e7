package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// Gives a verb of speaking that opens the sentence without a subject to the subject of the main
/// clause: "Despite saying they were outbid, the Rovers …", "Claiming he was ill, Lund left".
final class AdjunctRule {
    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;

    AdjunctRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.cue.size() == 1 && draft.content.size() == 1 && opens(draft)) {
                subject(draft)
                        .ifPresent(subject -> {
                            draft.source.clear();
                            draft.source.add(subject);
                        });
            }
        }
    }

    /// Whether the verb is the first word of the sentence, or only a preposition stands before it,
    /// and what is said follows.
    private boolean opens(Draft draft) {
        Span cue = draft.cue.getFirst();
        int verb = grammar.firstAfter(cue.start());
        int first =
                grammar.sentenceAt(cue.start())
                        .map(sentence -> grammar.firstAfter(sentence.start()))
                        .orElse(verb);
        boolean behindPreposition = first == verb - 1 && grammar.word(first).tag().equals("IN");
        return grammar.word(verb).tag().equals("VBG")
                && Cue.of(draft.cue, grammar) == Cue.SAY
                && (first == verb || behindPreposition)
                && draft.content.getFirst().start() >= cue.end();
    }

    private Optional<Span> subject(Draft draft) {
        int comma = grammar.firstAfter(draft.content.getFirst().end());
        if (!grammar.lower(comma).equals(",")) {
            return Optional.empty();
        }
        return phrases.from(comma + 1).filter(speakers::isKnown).filter(this::isSubject);
    }

    private boolean isSubject(Span phrase) {
        int next = grammar.firstAfter(phrase.end());
        return next < grammar.size() && grammar.word(next).isFinite();
    }
}
