package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Gives a verb the subject of its own sentence where the tagger points at a speaker of another
/// one: "The ministry spoke first. Lund left the hall, complaining that …" is Lund's complaint.
final class SubjectRule {
    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;

    SubjectRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        drafts.removeIf(this::isOfMuteSubject);
        for (Draft draft : drafts) {
            joinedSubject(draft)
                    .or(() -> subjectHere(draft))
                    .ifPresent(subject -> draft.source.set(0, subject));
        }
    }

    /// Whether what "and" or "but" makes the verb's subject cannot speak: "Lund has left, and the
    /// figures suggest more".
    private boolean isOfMuteSubject(Draft draft) {
        return joinedSubject(draft).filter(subject -> !speakers.isKnown(subject)).isPresent();
    }

    /// The subject that "and" or "but" puts before the verb, if the tagger points at that of the
    /// clause before: "Lund has left, and state officials have confirmed it".
    private Optional<Span> joinedSubject(Draft draft) {
        return ownSubject(draft)
                .filter(subject -> subject.start() >= draft.source.getFirst().end())
                .filter(this::opensClause);
    }

    /// The speaker in the sentence of the verb, if the tagger points at one in another.
    private Optional<Span> subjectHere(Draft draft) {
        return ownSubject(draft)
                .filter(speakers::isKnown)
                .filter(subject -> isElsewhere(draft.source.getFirst(), draft.cue.getFirst()));
    }

    /// The subject of the only verb by the grammar; empty if it stands in what is said.
    private Optional<Span> ownSubject(Draft draft) {
        if (draft.source.size() != 1 || draft.cue.size() != 1) {
            return Optional.empty();
        }
        return subject(draft.cue.getFirst())
                .filter(subject -> draft.content.stream().noneMatch(subject::overlaps));
    }

    private boolean opensClause(Span subject) {
        int joint = grammar.firstAfter(subject.start()) - 1;
        return joint > 1
                && grammar.word(joint).tag().equals("CC")
                && grammar.lower(joint - 1).equals(",");
    }

    private boolean isElsewhere(Span source, Span cue) {
        return grammar.sentenceAt(cue.start())
                .filter(sentence -> !sentence.contains(source))
                .isPresent();
    }

    private Optional<Span> subject(Span cue) {
        OptionalInt verb =
                grammar.wordsIn(cue).filter(index -> grammar.word(index).isVerb()).findFirst();
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt subject = grammar.subjectOf(verb.getAsInt());
        if (subject.isEmpty() && grammar.word(verb.getAsInt()).tag().equals("VBG")) {
            int head = grammar.word(verb.getAsInt()).head();
            subject = head == Word.ROOT ? subject : grammar.subjectOf(head);
        }
        return subject.stream()
                .boxed()
                .findFirst()
                .filter(index -> index < verb.getAsInt())
                .filter(index -> !isElsewhere(grammar.word(index).span(), cue))
                .flatMap(index -> phrases.before(index + 1));
    }
}
