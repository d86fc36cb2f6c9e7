package dev.readout.align.words;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Word;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The tokens of the zones of one report that a reader reads: title, subhead, body, caption.
public final class Tokens {
    private final Report report;
    private final List<Token> all;
    private final int[] sentenceEnds;

    private Tokens(Report report, List<Token> all) {
        this.report = report;
        this.all = all;
        this.sentenceEnds = new int[all.size()];
        for (int i = all.size() - 1; i >= 0; i--) {
            sentenceEnds[i] =
                    i + 1 < all.size() && together(i, i + 1) ? sentenceEnds[i + 1] : i + 1;
        }
    }

    private boolean together(int one, int other) {
        return get(one).sentence() == get(other).sentence() && get(one).zone() == get(other).zone();
    }

    /// Number of the first token after the sentence of token `index`.
    public int sentenceEnd(int index) {
        return sentenceEnds[index];
    }

    /// Whether both are tokens of one sentence.
    public boolean sameSentence(int one, int other) {
        return one >= 0 && other < size() && sentenceEnds[one] == sentenceEnds[other];
    }

    public static Tokens of(Analysis analysis) {
        Report report = analysis.report();
        Tags tags = new Tags(analysis.reading().words());
        Sentences sentences = new Sentences(analysis.reading().sentences());
        List<Token> tokens = new ArrayList<>();
        for (Zone zone : report.zones()) {
            if (zone.kind().isEvidence()) {
                for (Span span : cut(report.text().characters(), zone.span())) {
                    String text = report.text().at(span);
                    int sentence = sentences.at(span.start());
                    tokens.add(new Token(span, text, tags.of(span), sentence, zone.kind()));
                }
            }
        }
        return new Tokens(report, List.copyOf(tokens));
    }

    public List<Token> all() {
        return all;
    }

    public Token get(int index) {
        return all.get(index);
    }

    public int size() {
        return all.size();
    }

    ReportId report() {
        return report.id();
    }

    /// The characters from token `from` (included) to token `to` (excluded).
    Span span(int from, int to) {
        return get(from).span().cover(get(to - 1).span());
    }

    public Citation cite(int from, int to) {
        return new Citation(report.id(), span(from, to));
    }

    public String text(int from, int to) {
        return report.text().at(span(from, to));
    }

    /// Number of the first token that ends after `position`.
    int first(int position) {
        return Span.firstAfter(all, Token::span, position);
    }

    /// The tokens that overlap `span`, as numbers from (included) to (excluded).
    public Range in(Span span) {
        int from = first(span.start());
        int to = from;
        while (to < all.size() && all.get(to).span().start() < span.end()) {
            to++;
        }
        return new Range(from, to);
    }

    /// Whether a token begins its sentence; marks and quotation marks before it do not count.
    public boolean startsSentence(int index) {
        int before = index - 1;
        while (before >= 0 && !get(before).isWord()) {
            before--;
        }
        return before < 0 || get(before).sentence() != get(index).sentence();
    }

    /// Tokens from `from` (included) to `to` (excluded).
    public record Range(int from, int to) {
        public boolean isEmpty() {
            return from >= to;
        }

        boolean overlaps(Range other) {
            return from < other.to && other.from < to;
        }
    }

    private static List<Span> cut(String characters, Span zone) {
        List<Span> spans = new ArrayList<>();
        int at = zone.start();
        while (at < zone.end()) {
            int end = TokenCutter.end(characters, at, zone.end());
            if (end > at) {
                spans.add(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return spans;
    }

    /// Walks along the words of the tagger while spans are asked for in the order of the text.
    private static final class Tags {
        private final List<Word> words;
        private int next;

        private Tags(List<Word> words) {
            this.words = words;
        }

        private String of(Span span) {
            while (next < words.size() && words.get(next).span().end() <= span.start()) {
                next++;
            }
            String tag = "";
            for (int i = next; i < words.size() && words.get(i).span().start() < span.end(); i++) {
                tag = words.get(i).tag();
            }
            return tag;
        }
    }

    /// Walks along the sentences while positions are asked for in the order of the text.
    private static final class Sentences {
        private final List<Span> sentences;
        private int next;

        private Sentences(List<Span> sentences) {
            this.sentences = sentences;
        }

        private int at(int position) {
            while (next < sentences.size() && sentences.get(next).end() <= position) {
                next++;
            }
            return next;
        }
    }
}
