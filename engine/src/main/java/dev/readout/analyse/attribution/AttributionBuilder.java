package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Makes attributions of drafts that no rule works on any more: each with its form, its denial and
/// the attribution that it stands in.
final class AttributionBuilder {
    private final Grammar grammar;

    AttributionBuilder(Grammar grammar) {
        this.grammar = grammar;
    }

    /// In the order of the text, an outer one before those inside it. Sorts the drafts.
    List<Attribution> build(ReportId report, List<Draft> drafts) {
        drafts.sort(
                Comparator.comparingInt(Draft::start)
                        .thenComparingInt(draft -> -draft.whole().orElseThrow().length())
                        .thenComparingInt(draft -> draft.cue.getFirst().start()));
        IdentityHashMap<Draft, Attribution> built = new IdentityHashMap<>();
        drafts.stream()
                .sorted(Comparator.comparingInt(AttributionBuilder::contentLength).reversed())
                .forEach(draft ->
                        built.put(
                                draft,
                                build(report, draft, outerOf(draft, drafts).map(built::get))));
        return drafts.stream().map(built::get).toList();
    }

    private static int contentLength(Draft draft) {
        return draft.content.stream().mapToInt(Span::length).sum();
    }

    private Optional<Draft> outerOf(Draft inner, List<Draft> drafts) {
        return drafts.stream()
                .filter(outer ->
                        outer != inner
                                && contentLength(outer) > contentLength(inner)
                                && outer.holds(inner))
                .min(Comparator.comparingInt(AttributionBuilder::contentLength));
    }

    private Attribution build(ReportId report, Draft draft, Optional<Attribution> within) {
        return new Attribution(
                cite(report, draft.source),
                cite(report, draft.cue),
                cite(report, draft.content),
                cite(report, draft.relay),
                form(draft.content),
                denies(draft) ? Attribution.Polarity.DENIED : Attribution.Polarity.AFFIRMED,
                within);
    }

    /// Also where an agency passes it on: "dismissed …, Norda News reported".
    private boolean denies(Draft draft) {
        return Cue.of(draft.cue, grammar) == Cue.DENY
                || (!draft.relay.isEmpty() && Cue.of(draft.cue.subList(0, 1), grammar) == Cue.DENY);
    }

    private static List<Citation> cite(ReportId report, List<Span> spans) {
        return Citation.of(report, spans.stream().distinct().sorted().toList());
    }

    private Attribution.Form form(List<Span> content) {
        if (content.stream().allMatch(grammar::isQuoted)) {
            return Attribution.Form.DIRECT;
        }
        boolean some =
                content.stream()
                        .anyMatch(span ->
                                grammar.reading().quotations().stream().anyMatch(span::overlaps));
        return some ? Attribution.Form.MIXED : Attribution.Form.INDIRECT;
    }
}
