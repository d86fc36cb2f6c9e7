package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// Gives a verb of speaking the speaker who stands right before it.
final class NearestSubjectRule {
    private static final Set<String> PREPOSITION = Set.of("IN", "TO");

    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;

    NearestSubjectRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    /// A speaker right before the verb is its subject, whatever name further away the tagger points
    /// at.
    void apply(Draft draft) {
        Cue cue = Cue.of(draft.cue, grammar);
        if (draft.source.size() != 1 || cue == Cue.ACCORDING || cue == Cue.HEARSAY) {
            return;
        }
        Span source = draft.source.getFirst();
        Span verb = draft.cue.getFirst();
        Optional<Span> before =
                phrases.before(grammar.firstAfter(verb.start()))
                        .filter(span -> !standsBehindPreposition(span))
                        .filter(span -> !isObjectOfRelative(span))
                        .filter(span -> !isJoined(verb));
        boolean behind =
                source.start() >= verb.end()
                        && grammar.sentenceAt(verb.start())
                                .filter(sentence -> sentence.contains(source))
                                .isPresent();
        if (!behind
                && before.filter(span -> !span.overlaps(source) && speakers.isKnown(span))
                        .isPresent()
                && draft.relay.stream().noneMatch(before.get()::overlaps)
                && draft.content.stream().noneMatch(before.get()::overlaps)) {
            draft.source.set(0, before.get());
        }
    }

    /// In "she thanked Lund and proclaimed her support" it is not Lund who proclaims.
    private boolean isJoined(Span verb) {
        int before = grammar.firstAfter(verb.start()) - 1;
        return before >= 0 && grammar.word(before).tag().equals("CC");
    }

    /// In "the front that opposes Lund posted" it is not Lund who posts.
    private boolean isObjectOfRelative(Span phrase) {
        int verb = grammar.firstAfter(phrase.start()) - 1;
        return verb > 0 && grammar.word(verb).isVerb() && grammar.isRelative(verb - 1);
    }

    /// In "the account of the talk with Lund says" it is not Lund who says.
    boolean standsBehindPreposition(Span phrase) {
        int index = grammar.firstAfter(phrase.start()) - 1;
        return index >= 0
                && PREPOSITION.contains(grammar.word(index).tag())
                && grammar.sentenceAt(phrase.start())
                        .filter(sentence -> sentence.contains(grammar.word(index).span()))
                        .isPresent();
    }
}
