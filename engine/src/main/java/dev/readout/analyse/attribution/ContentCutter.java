package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cuts from what is said that which the reporter adds, and the word that only joins it.
final class ContentCutter {
    private static final Set<String> SUBORDINATE =
            Set.of("as", "while", "after", "before", "amid", "ahead", "when", "following");

    private final Grammar grammar;

    ContentCutter(Grammar grammar) {
        this.grammar = grammar;
    }

    /// "…, the minister said, as talks went on": the clause behind the cue is the reporter's own.
    void dropAfterthought(Draft draft) {
        draft.frame()
                .ifPresent(frame -> {
                    boolean before =
                            draft.content.stream().anyMatch(span -> span.end() <= frame.start());
                    if (before) {
                        draft.content.removeIf(
                                span -> span.start() >= frame.end() && opensSubordinate(span));
                    }
                });
    }

    /// "Bridge shut, mayor vows to sue": what is vowed stands behind the verb, and the clause
    /// before it is the headline's own.
    void keepWhatIsVowed(Draft draft) {
        Span cue = draft.cue.getLast();
        boolean vowed =
                draft.content.stream()
                        .anyMatch(span ->
                                grammar.firstAfter(span.start()) == grammar.firstAfter(cue.end())
                                        && grammar.lower(grammar.firstAfter(span.start()))
                                                .equals("to"));
        if (vowed && !draft.source.isEmpty()) {
            int start = draft.source.getFirst().start();
            draft.content.removeIf(span -> span.end() <= start);
        }
    }

    /// "…estimates 'at least forty,' and roads are blocked": behind the quotation the reporter goes
    /// on.
    void cutBehindQuotation(Draft draft) {
        for (int place = 0; place < draft.content.size(); place++) {
            Span span = draft.content.get(place);
            Optional<Span> quotation =
                    grammar.reading().quotations().stream()
                            .filter(other -> other.start() == span.start() && span.contains(other))
                            .findFirst();
            if (quotation.isPresent()) {
                Span rest = new Span(quotation.get().end(), span.end());
                if (grammar.wordsIn(rest)
                        .limit(1)
                        .anyMatch(word -> grammar.word(word).tag().equals("CC"))) {
                    draft.content.set(place, quotation.get());
                }
            }
        }
    }

    /// Whether the clause tells when or beside what: "as talks went on".
    boolean opensSubordinate(Span span) {
        int first = grammar.firstAfter(span.start());
        return !grammar.isQuoted(span)
                && SUBORDINATE.contains(grammar.lower(first))
                && !grammar.isComparison(first);
    }

    /// A "that" alone is no content, where there is more: "that, the ministry said, …".
    void dropBareComplementizer(Draft draft) {
        if (draft.content.size() > 1) {
            draft.content.removeIf(span -> grammar.lower(span).equals("that"));
        }
    }

    /// Takes "that" and "which" from the beginning of the content.
    void moveComplementizer(Draft draft) {
        for (int place = 0; place < draft.content.size(); place++) {
            Span span = draft.content.get(place);
            List<Integer> words = grammar.wordsIn(span).limit(2).boxed().toList();
            if (words.size() == 2 && grammar.isRelative(words.getFirst())) {
                draft.content.set(
                        place, new Span(grammar.word(words.getLast()).span().start(), span.end()));
            }
        }
    }
}
