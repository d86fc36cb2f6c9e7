package dev.readout.analyse;

import dev.readout.analyse.attribution.AttributionFinder;
import dev.readout.analyse.figure.QuantityFinder;
import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.omission.OmissionFinder;
import dev.readout.analyse.statement.StatementFinder;
import dev.readout.analyse.tagging.TaggedAttribution;
import dev.readout.analyse.tagging.TaggedText;
import dev.readout.analyse.time.TimePhraseFinder;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.MisreadException;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.TimePhrase;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Optional;

/// Reads a report: who is quoted saying what, which figures and times it gives, clause by clause.
public final class Analyser {

    /// Reads the title, the subheads, the body and the captions. Safe for many threads.
    ///
    /// @throws IllegalStateException if the tagger is missing or broken
    /// @throws MisreadException if a rule fails on this report
    public Analysis of(Report report) {
        TaggedText.load();
        try {
            return read(report);
        } catch (RuntimeException | StackOverflowError e) {
            throw new MisreadException(report.file(), e);
        }
    }

    private static Analysis read(Report report) {
        List<Span> zones =
                report.zones().stream()
                        .filter(zone -> zone.kind().isEvidence())
                        .map(Zone::span)
                        .toList();
        TaggedText tagged = TaggedText.of(report.text(), zones);
        Grammar grammar = new Grammar(report.text(), tagged.reading());
        List<TimePhrase> times = TimePhraseFinder.in(grammar);
        List<Attribution> attributions =
                new AttributionFinder(
                                grammar, spans -> TaggedText.attributionsIn(report.text(), spans))
                        .in(report.id(), tagged.attributions(), report.zones(Zone.Kind.TITLE));
        return new Analysis(
                report,
                tagged.reading(),
                QuantityFinder.in(grammar, times),
                times,
                attributions,
                new OmissionFinder(grammar, attributions).in(report.id()),
                new StatementFinder().in(report, tagged.reading(), attributions));
    }

    /// Who is said to have said what in a text that is running text from end to end, a paragraph a
    /// line, as the tagger marks it: without the rules for nesting and relays. The citations bear
    /// the id `text`. Safe for many threads.
    ///
    /// @throws IllegalStateException if the tagger is missing or broken
    public List<Attribution> attributions(Text text) {
        return attributions(new ReportId("text"), TaggedText.of(text, text.lines()));
    }

    private static List<Attribution> attributions(ReportId report, TaggedText tagged) {
        return tagged.attributions().stream()
                .filter(each -> !each.content().isEmpty())
                .map(each -> attribution(report, each, tagged))
                .toList();
    }

    private static Attribution attribution(
            ReportId report, TaggedAttribution each, TaggedText tagged) {
        return new Attribution(
                Citation.of(report, each.source().stream().toList()),
                Citation.of(report, each.cue().stream().toList()),
                Citation.of(report, each.content()),
                List.of(),
                form(each.content(), tagged),
                Attribution.Polarity.AFFIRMED,
                Optional.empty());
    }

    /// By how many of the contents' words stand in quotation marks.
    private static Attribution.Form form(List<Span> content, TaggedText tagged) {
        List<Span> quotations = tagged.reading().quotations();
        boolean some =
                content.stream().anyMatch(span -> quotations.stream().anyMatch(span::overlaps));
        boolean all =
                content.stream()
                        .allMatch(span -> quotations.stream().anyMatch(q -> q.contains(span)));
        return all
                ? Attribution.Form.DIRECT
                : some ? Attribution.Form.MIXED : Attribution.Form.INDIRECT;
    }
}
