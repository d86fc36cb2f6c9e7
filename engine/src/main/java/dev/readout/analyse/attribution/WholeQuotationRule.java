package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;

/// Lets one speaker hold from the opening to the closing mark: whoever is given one end of a
/// quotation of whole sentences, and speaks outside of it, is given all of it.
///
/// "“We saw smoke. We had no warning,” Vell said in June, according to Norda News": both sentences
/// are Vell's.
final class WholeQuotationRule {
    /// Characters at the end of a quotation that say nothing: `,”`, `. "`.
    private static final int MARKS = 3;

    private final Grammar grammar;

    WholeQuotationRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        for (Span quotation : grammar.reading().quotations()) {
            List<Draft> holders =
                    drafts.stream()
                            .filter(draft -> draft.content.stream().anyMatch(quotation::overlaps))
                            .filter(draft -> draft.frame().isPresent())
                            .filter(draft -> !draft.frame().orElseThrow().overlaps(quotation))
                            .toList();
            if (opensSentence(quotation) && quotation.length() > MARKS + 1) {
                holders.stream()
                        .filter(one -> holders.stream().allMatch(other -> meet(one, other)))
                        .forEach(one -> complete(one, quotation));
            }
        }
    }

    private boolean opensSentence(Span quotation) {
        return grammar.sentenceAt(quotation.start())
                .filter(sentence -> sentence.start() == quotation.start())
                .isPresent();
    }

    /// Two speakers who share out a quotation between them are none that holds all of it.
    private static boolean meet(Draft one, Draft other) {
        return one.content.stream()
                .anyMatch(part -> other.content.stream().anyMatch(part::overlaps));
    }

    private static void complete(Draft draft, Span quotation) {
        Span held =
                draft.content.stream()
                        .filter(quotation::overlaps)
                        .reduce(Span::cover)
                        .orElse(quotation);
        Span inside = new Span(quotation.start() + 1, quotation.end() - MARKS);
        boolean front = held.start() <= inside.start();
        boolean end = held.end() >= inside.end();
        if (front != end) {
            draft.content.removeIf(quotation::overlaps);
            draft.content.add(held.cover(quotation));
            draft.content.sort(Comparator.naturalOrder());
        }
    }
}
