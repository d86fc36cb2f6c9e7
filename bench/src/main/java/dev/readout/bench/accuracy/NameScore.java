package dev.readout.bench.accuracy;

import dev.readout.align.Aligner;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Mention;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well names are found in the marked reports, by kind: a name is right if all its words and no
/// others are found and its kind is.
public final class NameScore {
    static final String REPORTS = "names.txt";
    private static final Map<Mention.Kind, Character> MARKS =
            new EnumMap<>(
                    Map.of(
                            Mention.Kind.PERSON, 'p',
                            Mention.Kind.ORGANISATION, 'o',
                            Mention.Kind.PLACE, 'l'));

    private NameScore() {}

    /// @param byKind for persons, organisations and places
    /// @param abbreviations how many that stand in brackets behind their name mean the same as it
    /// @param wrong what was missed or found too much, one line each
    public record Result(
            Map<Mention.Kind, Figure.Retrieval> byKind,
            Figure.Share abbreviations,
            List<String> wrong) {
        public Result {
            wrong = List.copyOf(wrong);
        }
    }

    public static Result measured() {
        List<String> wrong = new ArrayList<>();
        List<Marked> reports = reports();
        Map<Mention.Kind, int[]> counts = new EnumMap<>(Mention.Kind.class);
        MARKS.keySet().forEach(kind -> counts.put(kind, new int[3]));
        int linked = 0;
        int abbreviated = 0;
        for (Marked report : reports) {
            Analysis read = new Analyser().of(Texts.report(report.text()));
            MARKS.forEach((kind, mark) ->
                    count(report, kind, report.spans(mark), read, counts.get(kind), wrong));
            for (Abbreviation each : abbreviations(report)) {
                abbreviated++;
                if (each.isLinked(read)) {
                    linked++;
                } else {
                    wrong.add("not linked: " + report.text().at(each.brackets()));
                }
            }
        }
        Map<Mention.Kind, Figure.Retrieval> figures = new EnumMap<>(Mention.Kind.class);
        counts.forEach((kind, count) ->
                figures.put(kind, Figure.Retrieval.of(count[0], count[1], count[2])));
        return new Result(figures, new Figure.Share(linked, abbreviated), wrong);
    }

    /// Blank lines part them.
    private static List<Marked> reports() {
        return List.of(String.join("\n", Texts.lines(REPORTS)).split("\n\n", -1)).stream()
                .map(Marked::parse)
                .toList();
    }

    private static void count(
            Marked report,
            Mention.Kind kind,
            List<Span> gold,
            Analysis read,
            int[] count,
            List<String> wrong) {
        Text text = report.text();
        List<Span> found =
                read.reading().names().stream()
                        .filter(name -> name.kind() == kind)
                        .map(Mention::span)
                        .toList();
        count[0] += (int) found.stream().filter(gold::contains).count();
        count[1] += found.size();
        count[2] += gold.size();
        found.stream()
                .filter(span -> !gold.contains(span))
                .forEach(span -> wrong.add("%s too much: %s".formatted(kind, text.at(span))));
        gold.stream()
                .filter(span -> !found.contains(span))
                .forEach(span -> wrong.add("%s missed: %s".formatted(kind, text.at(span))));
    }

    /// "the Lake Fisheries Board (LFB)"
    private record Abbreviation(Span name, Span brackets) {
        boolean isLinked(Analysis read) {
            var mentions = new Aligner().of(List.of(read)).entities().mentions();
            var one = mentions.get(new Citation(read.report().id(), name));
            var other = mentions.get(new Citation(read.report().id(), brackets));
            return one != null && one.equals(other);
        }
    }

    private static List<Abbreviation> abbreviations(Marked report) {
        List<Span> names = report.spans('o');
        List<Abbreviation> found = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            Span between = new Span(names.get(i - 1).end(), names.get(i).start());
            if (report.text().at(between).equals(" (")) {
                found.add(new Abbreviation(names.get(i - 1), names.get(i)));
            }
        }
        return found;
    }
}
