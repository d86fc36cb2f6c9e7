package dev.readout.align.finding;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds one person whom two reports give two ages: "Ida Vell, 54," and "57-year-old Ida Vell".
///
/// A year may lie between the reports, or a birthday. Not where a sentence tells of another year.
final class AgeConflicts {
    private static final Pattern BEHIND = Pattern.compile("\\G,\\s(\\d{1,2})(?=[,.;:)])");

    private static final Pattern BEFORE =
            Pattern.compile("(\\d{1,2})-year-old\\s(?:\\p{L}[\\p{L}'’.-]*\\s){0,3}$");

    /// Characters before a name in which its age may stand.
    private static final int REACH = 60;

    /// Years by which two ages of one person may differ.
    private static final int SLACK = 1;

    private final Comparison comparison;

    AgeConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Age(int years, Citation words) {}

    /// One finding per person.
    List<Finding> find() {
        Map<EntityId, Map<ReportId, List<Age>>> persons = new TreeMap<>();
        for (Analysis analysis : comparison.analyses()) {
            ReportId report = analysis.report().id();
            comparison
                    .entities()
                    .of(report)
                    .forEach((name, id) ->
                            age(analysis, name.words())
                                    .filter(age -> isPerson(id))
                                    .ifPresent(age ->
                                            persons.computeIfAbsent(id, key -> new TreeMap<>())
                                                    .computeIfAbsent(
                                                            report, key -> new ArrayList<>())
                                                    .add(age)));
        }
        return persons.values().stream().flatMap(ages -> finding(ages).stream()).toList();
    }

    private boolean isPerson(EntityId id) {
        return comparison
                .entities()
                .find(id)
                .filter(one -> one.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    private Optional<Finding> finding(Map<ReportId, List<Age>> reports) {
        TreeMap<Integer, List<Citation>> ages = new TreeMap<>();
        for (List<Age> given : reports.values()) {
            if (given.stream().mapToInt(Age::years).distinct().count() == 1) {
                ages.computeIfAbsent(given.getFirst().years(), key -> new ArrayList<>())
                        .add(given.getFirst().words());
            }
        }
        return ages.size() > 1 && ages.lastKey() - ages.firstKey() > SLACK
                ? Optional.of(finding(List.copyOf(ages.values())))
                : Optional.empty();
    }

    private Finding finding(List<List<Citation>> ages) {
        return new Finding.Contradiction(
                ages.stream().map(comparison::side).toList(),
                Aspect.NUMBER,
                comparison
                        .steps()
                        .otherFigures(ages.stream().map(words -> words.subList(0, 1)).toList())
                        .because("two ages of one person"));
    }

    /// The age that stands at a name, with the name.
    private static Optional<Age> age(Analysis analysis, Span name) {
        String text = analysis.report().text().characters();
        Matcher behind = BEHIND.matcher(text);
        if (behind.find(name.end())) {
            return age(analysis, behind.group(1), new Span(name.start(), behind.end()));
        }
        int from = Math.max(0, name.start() - REACH);
        Matcher before = BEFORE.matcher(text.substring(from, name.start()));
        return before.find()
                ? age(analysis, before.group(1), new Span(from + before.start(), name.end()))
                : Optional.empty();
    }

    private static Optional<Age> age(Analysis analysis, String digits, Span words) {
        return isThen(analysis, words)
                ? Optional.empty()
                : Optional.of(
                        new Age(
                                Integer.parseInt(digits),
                                new Citation(analysis.report().id(), words)));
    }

    /// Whether the sentence begins with a time that is not of these days: "in 1989".
    private static boolean isThen(Analysis analysis, Span words) {
        List<Span> sentences = analysis.reading().sentences();
        int at = Span.firstAfter(sentences, span -> span, words.start());
        return at < sentences.size()
                && analysis.times().stream()
                        .filter(time -> sentences.get(at).contains(time.words()))
                        .filter(time -> time.words().end() <= words.start())
                        .anyMatch(time ->
                                time.form() instanceof TimePhrase.Form.InYear
                                        || time.form() instanceof TimePhrase.Form.InMonth
                                        || time.form() instanceof TimePhrase.Form.OnDay);
    }
}
