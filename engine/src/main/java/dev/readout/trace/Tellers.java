package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import dev.readout.report.Word;
import dev.readout.story.Support;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells on whose word a report supports a claim.
///
/// Besides those who are quoted with the statement it is whom the statement itself shows speaking:
/// "The harbour office spoke of six boats". Who is said to be silent says nothing.
final class Tellers {
    private static final Set<String> TIME = Set.of("when", "since", "after", "before", "until");

    private final Map<ReportId, Analysis> analyses = new HashMap<>();

    Tellers(List<Analysis> analyses) {
        analyses.forEach(one -> this.analyses.put(one.report().id(), one));
    }

    /// @param quoted those around the statements of the report
    List<Attribution> of(Support support, List<Attribution> quoted) {
        Analysis analysis = analyses.get(support.report());
        if (analysis == null) {
            return quoted;
        }
        List<Attribution> tellers = new ArrayList<>(quoted);
        support.statements().stream()
                .filter(statement -> statement.attributions().isEmpty())
                .flatMap(statement ->
                        analysis.attributions().stream().filter(one -> holds(statement, one)))
                .forEach(tellers::add);
        tellers.removeIf(one -> isSilent(analysis, one));
        return tellers.stream().distinct().toList();
    }

    /// "I was stunned when the ferry sank": who says so tells of his wonder, and takes for known
    /// that it sank.
    boolean takesForGranted(Support support, Attribution one) {
        Analysis analysis = analyses.get(support.report());
        return analysis != null
                && support.attributions().contains(one)
                && support.statements().stream()
                        .filter(statement -> statement.attributions().contains(one))
                        .allMatch(statement -> isOfTime(analysis, statement, one));
    }

    private static boolean isOfTime(Analysis analysis, Statement statement, Attribution one) {
        List<Word> words = analysis.reading().words();
        int first = Span.firstAfter(words, Word::span, statement.words().words().start());
        if (first == 0 || first >= words.size()) {
            return false;
        }
        Span before = words.get(first - 1).span();
        String word = analysis.report().text().at(before).toLowerCase(Locale.ROOT);
        return TIME.contains(word)
                && one.content().stream().anyMatch(content -> content.words().contains(before));
    }

    /// Whether all of an attribution stands in the words of the statement.
    private static boolean holds(Statement statement, Attribution one) {
        return !one.source().isEmpty()
                && isIn(statement, one.source())
                && isIn(statement, one.cue())
                && isIn(statement, one.content());
    }

    private static boolean isIn(Statement statement, List<Citation> words) {
        return words.stream().allMatch(one -> statement.words().words().contains(one.words()));
    }

    private static boolean isSilent(Analysis analysis, Attribution one) {
        return analysis.omissions().stream()
                .filter(omission ->
                        omission.statement().stream().anyMatch(words -> overlaps(one.cue(), words)))
                .flatMap(omission -> omission.who().stream())
                .anyMatch(who -> overlaps(one.source(), who));
    }

    private static boolean overlaps(List<Citation> some, Citation words) {
        return some.stream().anyMatch(words::overlaps);
    }
}
