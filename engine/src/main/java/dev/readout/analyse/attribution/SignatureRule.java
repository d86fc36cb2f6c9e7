package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// Gives a quotation that fills a paragraph to whom the dash behind it names: "“We had no warning.”
/// — Ada Lund, a teacher".
///
/// In a row of such quotations every name stands between two of them, and only the dash tells whose
/// it is.
final class SignatureRule {
    private static final String DASHES = "—–―-";

    /// A name with what its bearer is; more words than that are a sentence.
    private static final int MAX_WORDS = 12;

    private final Grammar grammar;
    private final Speakers speakers;

    SignatureRule(Grammar grammar) {
        this.grammar = grammar;
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        for (Span quotation : grammar.reading().quotations()) {
            if (opensLine(quotation)) {
                signature(quotation).ifPresent(line -> sign(quotation, line, drafts));
            }
        }
    }

    private boolean opensLine(Span quotation) {
        int before = grammar.text().characters().lastIndexOf('\n', quotation.start()) + 1;
        return grammar.text().trim(new Span(before, quotation.start())).isEmpty();
    }

    /// From the dash to the end of the line, if that is a name; the line may follow the quotation.
    private Optional<Span> signature(Span quotation) {
        String text = grammar.text().characters();
        int from = quotation.end();
        if (text.startsWith("\n", from)) {
            from++;
        }
        int newline = text.indexOf('\n', from);
        Span line = grammar.text().trim(new Span(from, newline < 0 ? text.length() : newline));
        boolean isName =
                !line.isEmpty()
                        && DASHES.indexOf(text.charAt(line.start())) >= 0
                        && speakers.isKnown(name(line))
                        && grammar.wordsIn(line).count() <= MAX_WORDS
                        && grammar.wordsIn(line).mapToObj(grammar::word).noneMatch(Word::isVerb);
        return isName ? Optional.of(line) : Optional.empty();
    }

    /// The words behind the dashes, without a stop.
    private Span name(Span line) {
        String text = grammar.text().characters();
        Span dashes = dashes(line);
        int end = line.end();
        while (end > dashes.end() && text.charAt(end - 1) == '.') {
            end--;
        }
        return grammar.text().trim(new Span(dashes.end(), end));
    }

    private Span dashes(Span line) {
        int end = line.start();
        while (end < line.end() && DASHES.indexOf(grammar.text().characters().charAt(end)) >= 0) {
            end++;
        }
        return new Span(line.start(), end);
    }

    private void sign(Span quotation, Span line, List<Draft> drafts) {
        drafts.removeIf(draft -> draft.frame().filter(line::overlaps).isPresent());
        drafts.forEach(draft -> draft.content.removeIf(quotation::overlaps));
        Draft signed = new Draft();
        signed.source.add(name(line));
        signed.cue.add(dashes(line));
        signed.content.add(quotation);
        drafts.add(signed);
    }
}
