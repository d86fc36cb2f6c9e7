package dev.readout.bench.accuracy;

import dev.readout.align.Aligner;
import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.Mention;
import dev.readout.story.Entities;
import dev.readout.story.EntityId;
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

    /// The kinds that are measured, with their marks.
    private enum Marks {
        PERSON(Mention.Kind.PERSON, 'p'),
        ORGANISATION(Mention.Kind.ORGANISATION, 'o'),
        PLACE(Mention.Kind.PLACE, 'l');

        private final Mention.Kind kind;
        private final char mark;

        Marks(Mention.Kind kind, char mark) {
            this.kind = kind;
            this.mark = mark;
        }
    }

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
        List<Analysis> read =
                reports.stream()
                        .map(report -> new Analyser().of(Texts.report(report.text())))
                        .toList();
        Map<Mention.Kind, Figure.Retrieval> figures = new EnumMap<>(Mention.Kind.class);
        for (Marks marks : Marks.values()) {
            figures.put(marks.kind, retrieval(marks, reports, read, wrong));
        }
        return new Result(figures, linked(reports, read, wrong), wrong);
    }

    /// Blank lines part them.
    private static List<Marked> reports() {
        return List.of(String.join("\n", Texts.lines(REPORTS)).split("\n\n", -1)).stream()
                .map(Marked::parse)
                .toList();
    }

    private static Figure.Retrieval retrieval(
            Marks marks, List<Marked> reports, List<Analysis> read, List<String> wrong) {
        int right = 0;
        int predicted = 0;
        int marked = 0;
        for (int number = 0; number < reports.size(); number++) {
            Text text = reports.get(number).text();
            List<Span> gold = reports.get(number).spans(marks.mark);
            List<Span> found = names(read.get(number), marks.kind);
            right += (int) found.stream().filter(gold::contains).count();
            predicted += found.size();
            marked += gold.size();
            found.stream()
                    .filter(span -> !gold.contains(span))
                    .forEach(span -> wrong.add(marks + " too much: " + text.at(span)));
            gold.stream()
                    .filter(span -> !found.contains(span))
                    .forEach(span -> wrong.add(marks + " missed: " + text.at(span)));
        }
        return Figure.Retrieval.of(right, predicted, marked);
    }

    private static List<Span> names(Analysis read, Mention.Kind kind) {
        return read.reading().names().stream()
                .filter(name -> name.kind() == kind)
                .map(Mention::span)
                .toList();
    }

    private static Figure.Share linked(
            List<Marked> reports, List<Analysis> read, List<String> wrong) {
        int linked = 0;
        int all = 0;
        for (int number = 0; number < reports.size(); number++) {
            for (Abbreviation each : abbreviations(reports.get(number))) {
                all++;
                if (each.isLinked(read.get(number))) {
                    linked++;
                } else {
                    wrong.add("not linked: " + reports.get(number).text().at(each.brackets()));
                }
            }
        }
        return new Figure.Share(linked, all);
    }

    /// "the Lake Fisheries Board (LFB)"
    private record Abbreviation(Span name, Span brackets) {
        boolean isLinked(Analysis read) {
            Entities entities = new Aligner().of(List.of(read)).entities();
            List<EntityId> bearers = meant(brackets, entities);
            return meant(name, entities).stream().anyMatch(bearers::contains);
        }

        /// By mentions that end with the words: an article may stand before them.
        private static List<EntityId> meant(Span words, Entities entities) {
            return entities.mentions().entrySet().stream()
                    .filter(mention -> endsWith(mention.getKey().words(), words))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
        }

        private static boolean endsWith(Span mention, Span words) {
            return mention.end() == words.end() && mention.overlaps(words);
        }
    }

    private static List<Abbreviation> abbreviations(Marked report) {
        List<Span> names = report.spans('o');
        List<Abbreviation> found = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            Span name = names.get(i - 1);
            Span brackets = names.get(i);
            String text = report.text().characters();
            if (text.substring(name.end(), brackets.start()).equals(" (")) {
                found.add(new Abbreviation(name, brackets));
            }
        }
        return found;
    }
}
