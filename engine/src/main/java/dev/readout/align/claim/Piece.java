package dev.readout.align.claim;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Words of a report with their grammar.
///
/// @param from the position of the first that is no quotation mark
/// @param to the position behind the last
record Piece(Analysis analysis, Span span, int from, int to) {
    /// Words whose head carries the clause for them: "has closed", "is open".
    private static final Set<String> HELPING = Set.of("aux", "auxpass", "aux:pass", "cop");

    /// Words that only lead to the one they hang on: "the best way | is", "with a".
    private static final Set<String> LEADING =
            Set.of("case", "mark", "cc", "det", "nmod:poss", "aux", "auxpass", "aux:pass", "cop");

    /// How far behind "is" what it leads to is looked for, in words. Chosen.
    private static final int REACH = 12;

    private static final Set<String> JOINING = Set.of("CC", "WDT", "UH");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "’s");

    /// Clauses that complete the verb of another.
    private static final Set<String> COMPLETING = Set.of("advcl", "ccomp");

    Piece(Analysis analysis, Span span) {
        this(
                analysis,
                span,
                opening(analysis.reading().words(), span),
                first(analysis.reading().words(), span.end()));
    }

    private static int opening(List<Word> words, Span span) {
        int at = first(words, span.start());
        while (at < words.size() && words.get(at).tag().equals("``")) {
            at++;
        }
        return at;
    }

    /// The first word that begins at the place or later.
    private static int first(List<Word> words, int place) {
        return Span.firstAfter(words, Word::span, place);
    }

    boolean isEmpty() {
        return from >= to;
    }

    Word first() {
        return word(from);
    }

    /// Whether its last word leads to what stands behind it: "the best way is", "and a".
    boolean leadsOn() {
        int last = last();
        return JOINING.contains(word(last).tag())
                || (LEADING.contains(word(last).relation()) && word(last).head() >= to)
                || (BE.contains(lower(last)) && isCompletedBehind(last));
    }

    /// The last that is no quotation mark.
    private int last() {
        int at = to - 1;
        while (at > from && word(at).tag().equals("''")) {
            at--;
        }
        return at;
    }

    private boolean isCompletedBehind(int verb) {
        int size = analysis.reading().words().size();
        return IntStream.range(to, Math.min(to + REACH, size))
                .anyMatch(at -> word(at).head() == verb && !word(at).relation().equals("punct"));
    }

    private String lower(int at) {
        return analysis.report().text().at(word(at).span()).toLowerCase(Locale.ROOT);
    }

    /// The word before the piece, in lower case; empty at the beginning of the report.
    String before() {
        return from == 0 ? "" : lower(from - 1);
    }

    /// Whether a noun or pronoun stands before a finite verb.
    boolean hasClause() {
        return finite().findAny().isPresent();
    }

    /// Whether one of the finite verbs is neither in a clause that tells of a noun nor in one
    /// inside another.
    boolean hasMainClause() {
        return finite().anyMatch(at -> {
            Word carrier = word(HELPING.contains(word(at).relation()) ? word(at).head() : at);
            boolean inside = carrier.head() >= from && carrier.head() < to;
            return !carrier.relation().startsWith("acl")
                    && !(inside && COMPLETING.contains(carrier.relation()));
        });
    }

    /// Whether all that is told is that somebody spoke: what was said stands outside.
    boolean isFrame() {
        List<Span> cues =
                analysis.attributions().stream()
                        .filter(one -> !isIn(one.content()))
                        .map(Attribution::cue)
                        .flatMap(Collection::stream)
                        .map(Citation::words)
                        .filter(span::contains)
                        .toList();
        return !cues.isEmpty()
                && finite().allMatch(
                                at -> cues.stream().anyMatch(cue -> cue.contains(word(at).span())));
    }

    private boolean isIn(List<Citation> content) {
        return content.stream().anyMatch(one -> span.overlaps(one.words()));
    }

    /// The finite verbs that follow a noun or pronoun.
    private IntStream finite() {
        return IntStream.range(from, to)
                .dropWhile(at -> !isNominal(word(at)))
                .filter(at -> word(at).isFinite());
    }

    private static boolean isNominal(Word word) {
        return word.isNoun() || word.tag().equals("PRP") || word.tag().equals("CD");
    }

    private Word word(int at) {
        return analysis.reading().words().get(at);
    }
}
