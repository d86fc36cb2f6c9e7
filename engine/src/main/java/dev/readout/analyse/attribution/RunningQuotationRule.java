package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives a quotation that goes on over several paragraphs to the one who opened it.
///
/// A quotation that no mark closes goes on: up to the next paragraph that an opening mark begins,
/// and with the paragraphs without marks between them; or to the paragraph that a closing mark
/// ends. One with a speaker in its own paragraph is that speaker's.
final class RunningQuotationRule {
    /// Paragraphs without marks that a quotation runs on through.
    private static final int MOST_BETWEEN = 2;

    /// Paragraphs without opening marks up to the mark that closes a quotation.
    private static final int MOST_TO_END = 6;

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
        for (int i = 0; i < quotations.size(); i++) {
            Span open = quotations.get(i);
            int limit =
                    i + 1 < quotations.size() ? quotations.get(i + 1).start() : Integer.MAX_VALUE;
            if (!isClosed(open) && (opensParagraph(open) || closesParagraph(open))) {
                List<Span> pieces = toClosingMark(open, limit, drafts);
                opener(open, drafts)
                        .filter(one -> !pieces.isEmpty())
                        .ifPresent(one -> move(pieces, one, drafts));
            }
        }
    }

    /// The paragraphs behind an open quotation up to the one that a closing mark ends, without
    /// marks and speakers between; empty if no such mark stands near.
    private List<Span> toClosingMark(Span open, int limit, List<Draft> drafts) {
        List<Span> pieces = new ArrayList<>();
        int size = grammar.text().characters().length();
        int at = grammar.lineAt(open.start()).end() + 1;
        while (at < Math.min(limit, size) && pieces.size() < MOST_TO_END) {
            Span line = grammar.lineAt(at);
            at = Math.max(line.end(), at) + 1;
            if (line.isEmpty()) {
                continue;
            }
            pieces.add(line);
            String words = grammar.text().at(line);
            if (hasSpeaker(line, drafts)) {
                return List.of();
            }
            int mark = firstMark(words);
            if (mark >= 0) {
                return mark == words.length() - 1 && mark > 0 ? pieces : List.of();
            }
        }
        return List.of();
    }

    private static int firstMark(String words) {
        for (int at = 0; at < words.length(); at++) {
            if ("\"“”".indexOf(words.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean isClosed(Span quotation) {
        char last = grammar.text().at(quotation).charAt(quotation.length() - 1);
        return quotation.length() > 1 && (last == '”' || last == '"');
    }

    private boolean opensParagraph(Span quotation) {
        return grammar.lineAt(quotation.start()).start() == quotation.start();
    }

    private boolean closesParagraph(Span quotation) {
        return grammar.lineAt(quotation.start()).end() == quotation.end();
    }

    /// The pieces from the open quotation to the end of the next one; empty if too much or a
    /// speaker stands between.
    private Optional<List<Span>> between(Span open, Span next, List<Draft> drafts) {
        List<Span> pieces = new ArrayList<>();
        int at = open.end();
        while (at < next.start()) {
            Span line = grammar.lineAt(at);
            if (!line.isEmpty() && line.start() >= open.end()) {
                pieces.add(line);
            }
            at = Math.max(line.end(), at) + 1;
        }
        boolean spoken = pieces.stream().anyMatch(piece -> hasSpeaker(piece, drafts));
        pieces.add(next);
        return spoken || pieces.size() > MOST_BETWEEN + 1 ? Optional.empty() : Optional.of(pieces);
    }

    /// Whether the words that name a speaker, and a verb that tells of speaking, stand in the
    /// paragraph of this piece.
    private boolean hasSpeaker(Span piece, List<Draft> drafts) {
        Span line = grammar.lineAt(piece.start());
        return drafts.stream()
                .filter(draft -> !draft.source.isEmpty())
                .filter(draft -> Cue.of(draft.cue, grammar) != Cue.NONE)
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
}
