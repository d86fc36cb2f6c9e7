package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a quotation that goes on over several paragraphs to the one who opened it.
///
/// A quotation that no mark closes goes on: up to the next paragraph that an opening mark begins,
/// and with the paragraphs without marks between them. One with a speaker in its own paragraph is
/// that speaker's.
final class RunningQuotationRule {
    /// Paragraphs without marks that a quotation runs on through.
    private static final int MOST_BETWEEN = 2;

    private final Grammar grammar;

    RunningQuotationRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        List<Span> quotations = grammar.reading().quotations();
        for (int i = 1; i < quotations.size(); i++) {
            Span open = quotations.get(i - 1);
            Span next = quotations.get(i);
            if (!isClosed(open) && opensParagraph(next) && !hasSpeaker(next, drafts)) {
                between(open, next, drafts)
                        .ifPresent(pieces ->
                                opener(open, drafts).ifPresent(one -> move(pieces, one, drafts)));
            }
        }
    }

    private boolean isClosed(Span quotation) {
        char last = grammar.text().at(quotation).charAt(quotation.length() - 1);
        return quotation.length() > 1 && (last == '”' || last == '"');
    }

    private boolean opensParagraph(Span quotation) {
        return line(quotation.start()).start() == quotation.start();
    }

    /// The pieces from the open quotation to the end of the next one; empty if too much or a
    /// speaker stands between.
    private Optional<List<Span>> between(Span open, Span next, List<Draft> drafts) {
        List<Span> pieces = new ArrayList<>();
        int at = open.end();
        while (at < next.start()) {
            Span line = line(at);
            if (!line.isEmpty() && line.start() >= open.end()) {
                pieces.add(line);
            }
            at = Math.max(line.end(), at) + 1;
        }
        boolean spoken = pieces.stream().anyMatch(piece -> hasSpeaker(piece, drafts));
        pieces.add(next);
        return spoken || pieces.size() > MOST_BETWEEN + 1 ? Optional.empty() : Optional.of(pieces);
    }

    /// Whether the words that name a speaker stand in the paragraph of this piece.
    private boolean hasSpeaker(Span piece, List<Draft> drafts) {
        Span line = line(piece.start());
        return drafts.stream()
                .flatMap(draft -> draft.frame().stream())
                .anyMatch(frame -> line.overlaps(frame) && !isInside(frame));
    }

    private boolean isInside(Span frame) {
        return grammar.isQuoted(frame);
    }

    private static Optional<Draft> opener(Span open, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.frame().isPresent())
                .filter(draft -> draft.content.stream().anyMatch(open::overlaps))
                .findFirst();
    }

    private static void move(List<Span> pieces, Draft opener, List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.content.removeIf(span -> pieces.stream().anyMatch(piece -> piece.contains(span)));
        }
        opener.content.addAll(pieces);
    }

    /// The line around a position, without the space at its ends.
    private Span line(int position) {
        String text = grammar.text().characters();
        int from = text.lastIndexOf('\n', position - 1) + 1;
        int to = text.indexOf('\n', position);
        return grammar.text().trim(new Span(from, to < 0 ? text.length() : to));
    }
}
