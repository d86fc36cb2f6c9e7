package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Gives a verb of speaking its subject where the tagger names no speaker: in "neighbours of the
/// crew have described it as …" it may take the neighbours for what is described, and in "the
/// pilots had sent letters urging the board to act" nobody urges.
final class LostSubjectRule {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> HAVING = Set.of("have", "has", "had");

    /// Heads from "urging" to the verb whose subject urges: letters, sent.
    private static final int STEPS = 4;

    private final Grammar grammar;
    private final Phrases phrases;
    private final SentenceParts parts;
    private final Speakers speakers;

    LostSubjectRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        parts = new SentenceParts(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Cue cue = Cue.of(draft.cue, grammar);
            boolean speaks =
                    cue == Cue.SAY || cue == Cue.DENY || cue == Cue.SPEECH_ACT || cue == Cue.ASK;
            if (draft.source.isEmpty() && draft.cue.size() == 1 && speaks) {
                subject(draft.cue.getFirst())
                        .or(() -> opening(draft))
                        .filter(speakers::isKnown)
                        .filter(span -> !grammar.lower(span).equals("it"))
                        .ifPresent(subject -> give(subject, draft));
            }
        }
    }

    private void give(Span subject, Draft draft) {
        int cue = draft.cue.getFirst().start();
        boolean holds =
                draft.content.stream().anyMatch(part -> part.overlaps(subject) && hasVerb(part));
        boolean told = draft.content.stream().anyMatch(part -> part.start() > cue);
        if (told && !holds) {
            draft.content.removeIf(subject::overlaps);
            draft.source.add(subject);
        }
    }

    private Optional<Span> subject(Span cue) {
        OptionalInt first =
                grammar.wordsIn(cue).filter(index -> grammar.word(index).isVerb()).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int verb = first.getAsInt();
        if (grammar.word(verb).tag().equals("VBG")) {
            return ofGoverning(verb);
        }
        return isActive(verb, cue) ? wholeBefore(verb) : Optional.empty();
    }

    /// What opens the sentence, if a comma and more stand between it and the verb: "Friends of
    /// Lund, known as Kit, have described".
    private Optional<Span> opening(Draft draft) {
        Span cue = draft.cue.getFirst();
        int verb = grammar.firstAfter(cue.start());
        return isActive(verb, cue)
                ? draft.content.stream()
                        .filter(part -> part.end() < cue.start() && !hasVerb(part))
                        .filter(part ->
                                grammar.sentenceAt(cue.start())
                                        .filter(one -> one.start() == part.start())
                                        .isPresent())
                        .filter(part ->
                                grammar.lower(grammar.firstAfter(part.end())).equals(",")
                                        && grammar.lower(verb - 1).equals(","))
                        .findFirst()
                : Optional.empty();
    }

    /// "Described", "have described"; not "was described", "described by".
    private boolean isActive(int verb, Span cue) {
        if (!FINITE.contains(grammar.word(verb).tag())) {
            return false;
        }
        long verbs = grammar.wordsIn(cue).filter(word -> grammar.word(word).isVerb()).count();
        boolean has = HAVING.contains(grammar.lower(verb));
        boolean by = verb + 1 < grammar.size() && grammar.lower(verb + 1).equals("by");
        return !by && (verbs == 1 ? !has : has && verbs == 2);
    }

    private Optional<Span> wholeBefore(int verb) {
        return phrases.before(verb)
                .or(() -> parts.subjectBefore(verb))
                .filter(this::isNoComplement);
    }

    /// In "the captain of the boat in the port of Tarn said" the subject stands farther to the
    /// left.
    private boolean isNoComplement(Span phrase) {
        int before = grammar.firstAfter(phrase.start()) - 1;
        return before < 0
                || !sameSentence(before, phrase)
                || !Set.of("IN", "TO").contains(grammar.word(before).tag());
    }

    private boolean sameSentence(int word, Span phrase) {
        return grammar.sentenceAt(phrase.start())
                .filter(sentence -> sentence.contains(grammar.word(word).span()))
                .isPresent();
    }

    private Optional<Span> ofGoverning(int gerund) {
        int head = grammar.word(gerund).head();
        for (int step = 0; step < STEPS && head != Word.ROOT; step++) {
            if (grammar.word(head).isVerb()) {
                OptionalInt subject = grammar.subjectOf(head);
                return subject.isPresent() && subject.getAsInt() < gerund
                        ? phrases.before(subject.getAsInt() + 1)
                        : Optional.empty();
            }
            head = grammar.word(head).head();
        }
        return Optional.empty();
    }

    private boolean hasVerb(Span span) {
        return grammar.wordsIn(span).mapToObj(grammar::word).anyMatch(Word::isVerb);
    }
}
