package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Keeps content inside its sentence, and gives a quotation without a cue of its own to the speaker
/// before it.
///
/// "…," she said. "We had no warning." Both quotations are hers, also where the second begins a new
/// paragraph. Nobody whose verb stands in another paragraph takes the second from her.
final class QuotationRule {
    private final Grammar grammar;

    QuotationRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        drafts.forEach(this::cutAtSentence);
        drafts.sort(Comparator.comparingInt(Draft::start));
        Draft last = new Draft();
        for (Draft draft : List.copyOf(drafts)) {
            if (draft.frame().isEmpty()) {
                if (continues(last, draft)) {
                    last.content.addAll(draft.content);
                }
                drafts.remove(draft);
            } else if (!draft.content.isEmpty()) {
                last = draft;
            }
        }
        grammar.reading().quotations().forEach(quotation -> takeBack(quotation, drafts));
        addBareQuotations(drafts);
    }

    /// Words outside quotation marks belong to an attribution only in the sentence of its cue.
    private void cutAtSentence(Draft draft) {
        Optional<Span> home = draft.frame().flatMap(frame -> grammar.sentenceAt(frame.start()));
        if (home.isEmpty()) {
            return;
        }
        List<Span> kept = new ArrayList<>();
        for (Span span : draft.content) {
            if (home.get().contains(span) || grammar.isQuoted(span)) {
                kept.add(span);
            } else {
                sentences(span).stream()
                        .filter(piece -> home.get().overlaps(piece) || grammar.isQuoted(piece))
                        .reduce(Span::cover)
                        .ifPresent(kept::add);
            }
        }
        if (!kept.isEmpty()) {
            draft.content.clear();
            draft.content.addAll(kept);
        }
    }

    private List<Span> sentences(Span span) {
        List<Span> pieces = new ArrayList<>();
        int position = span.start();
        while (position < span.end()) {
            Optional<Span> sentence = grammar.sentenceAt(position);
            int end = sentence.map(Span::end).orElse(position + 1);
            Span piece = grammar.text().trim(new Span(position, Math.min(end, span.end())));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            position = end;
        }
        return pieces;
    }

    /// Whether `orphan` is a quotation that directly follows a quotation of `last`, with nothing
    /// but space between, or nothing but the rest of the sentence of the cue.
    private boolean continues(Draft last, Draft orphan) {
        if (last.frame().isEmpty()
                || orphan.content.isEmpty()
                || last.content.stream().noneMatch(grammar::isQuoted)) {
            return false;
        }
        Span first = orphan.content.getFirst();
        return grammar.isQuoted(first) && isNextTo(last, first);
    }

    private boolean isNextTo(Draft last, Span quotation) {
        Span whole = last.whole().orElseThrow();
        int end = grammar.sentenceAt(whole.end() - 1).map(Span::end).orElse(whole.end());
        int from = Math.max(whole.end(), end);
        return from <= quotation.start()
                && grammar.text().trim(new Span(from, quotation.start())).isEmpty();
    }

    /// What the tagger gives to somebody of another paragraph is of whoever speaks right before it.
    private void takeBack(Span quotation, List<Draft> drafts) {
        Span line = grammar.lineAt(quotation.start());
        List<Draft> strangers =
                drafts.stream()
                        .filter(draft -> draft.content.stream().anyMatch(quotation::overlaps))
                        .filter(draft -> draft.frame().filter(line::overlaps).isEmpty())
                        .toList();
        if (strangers.isEmpty() || !isWholeSentence(quotation)) {
            return;
        }
        drafts.stream()
                .filter(draft -> draft.frame().filter(line::contains).isPresent())
                .filter(draft -> draft.frame().orElseThrow().end() <= quotation.start())
                .filter(draft -> quotesBefore(draft, quotation, line))
                .findFirst()
                .ifPresent(speaker -> {
                    strangers.forEach(one -> one.content.removeIf(quotation::overlaps));
                    speaker.content.removeIf(quotation::overlaps);
                    speaker.content.add(quotation);
                });
    }

    /// Whether it has a quotation in this line, and its sentence ends right before this one.
    private boolean quotesBefore(Draft draft, Span quotation, Span line) {
        int end = draft.frame().orElseThrow().end();
        int from = grammar.sentenceAt(end - 1).map(Span::end).orElse(end);
        return draft.content.stream()
                        .filter(part -> part.end() <= quotation.start())
                        .anyMatch(part -> line.contains(part) && grammar.isQuoted(part))
                && from <= quotation.start()
                && grammar.text().trim(new Span(from, quotation.start())).isEmpty();
    }

    /// Quotations of whole sentences that the tagger left alone.
    private void addBareQuotations(List<Draft> drafts) {
        for (Span quotation : grammar.reading().quotations()) {
            boolean taken =
                    drafts.stream()
                            .anyMatch(
                                    draft -> draft.content.stream().anyMatch(quotation::overlaps));
            if (taken || !isWholeSentence(quotation)) {
                continue;
            }
            drafts.stream()
                    .filter(draft -> draft.content.stream().anyMatch(grammar::isQuoted))
                    .filter(draft -> isNextTo(draft, quotation))
                    .findFirst()
                    .ifPresent(draft -> draft.content.add(quotation));
        }
    }

    private boolean isWholeSentence(Span quotation) {
        return grammar.sentenceAt(quotation.start())
                        .filter(sentence -> sentence.start() == quotation.start())
                        .isPresent()
                && grammar.sentenceAt(quotation.end() - 1)
                        .filter(sentence -> sentence.end() <= quotation.end() + 1)
                        .isPresent();
    }
}
