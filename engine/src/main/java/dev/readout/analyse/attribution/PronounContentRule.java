package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps a content of one pronoun where it has a meaning: "The union says wages fell. The ministry
/// denied this."
///
/// What is denied is what the attribution before it says. Where the sentence before holds none,
/// nobody knows what "this" is, and the attribution is dropped.
final class PronounContentRule {
    private static final Set<String> PRONOUNS =
            Set.of("this", "that", "it", "them", "these", "those", "so");

    private final Grammar grammar;

    PronounContentRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.content.size() == 1
                    && PRONOUNS.contains(grammar.lower(draft.content.getFirst()))) {
                if (before(drafts, draft).isEmpty()) {
                    drafts.remove(draft);
                }
            }
        }
    }

    /// The last attribution that ends before `draft` begins, in its sentence or the one before.
    private Optional<Draft> before(List<Draft> drafts, Draft draft) {
        int start = draft.frame().map(Span::start).orElse(draft.start());
        int from =
                grammar.sentenceAt(start)
                        .flatMap(sentence -> previous(sentence.start()))
                        .map(Span::start)
                        .orElse(start);
        return drafts.stream()
                .filter(other ->
                        other != draft
                                && !other.content.isEmpty()
                                && !other.source.equals(draft.source))
                .filter(other ->
                        other.content.getFirst().start() >= from
                                && other.content.getLast().end() <= start)
                .max(Comparator.comparingInt(other -> other.content.getLast().end()));
    }

    private Optional<Span> previous(int sentenceStart) {
        int last = grammar.firstAfter(sentenceStart) - 1;
        return last < 0 ? Optional.empty() : grammar.sentenceAt(grammar.word(last).span().start());
    }
}
