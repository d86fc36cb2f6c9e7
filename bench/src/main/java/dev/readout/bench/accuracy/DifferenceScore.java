package dev.readout.bench.accuracy;

import dev.readout.Engine;
import dev.readout.report.Citation;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.story.Brief;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import dev.readout.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which differences are told between two short reports of one event, each pair written around one
/// point: a conflict, or words that look like one and are none.
///
/// A conflict is found if one that is told has a side on the marked words of each report, whatever
/// its type. What is told on other words, or on a look-alike, is a false alarm.
public final class DifferenceScore {
    /// Pairs that may be read while rules are written.
    static final String PAIRS = "differences.txt";

    /// Pairs of the same writers that no rule is written after.
    static final String KEPT_APART = "differences-apart.txt";

    private static final String HEAD =
            """

            ## Differences

            Pairs of short reports of one event, each written around one point by hands that knew nothing of the \
            program: a conflict, or words that look like one and are none. Found = told on the marked words of both \
            reports, whatever the type; a false alarm = told on other words, or on a look-alike. Rules are written \
            with the first set at hand; nobody who writes them reads the second.

            | pairs | conflicts told | look-alikes left alone | false alarms |
            |---|---|---|---|
            """;

    private DifferenceScore() {}

    /// Two reports and the point they were written around.
    ///
    /// @param name unique in its file
    /// @param isConflict whether the point is a conflict; a look-alike otherwise
    /// @param type of the difference, in the words of the file
    /// @param first the report, all body
    /// @param words the telling words of the first report
    /// @param others those of the second
    record Pair(
            String name,
            boolean isConflict,
            String type,
            String first,
            String second,
            String words,
            String others) {}

    /// @param found conflicts that were told
    /// @param missed names of those that were not
    /// @param falseAlarms what was told besides, each with the name of its pair
    /// @param lookAlikes pairs that hold no conflict
    /// @param quiet look-alikes that were told as no conflict
    public record Result(
            List<String> found,
            List<String> missed,
            List<String> falseAlarms,
            int lookAlikes,
            int quiet) {
        public Result {
            found = List.copyOf(found);
            missed = List.copyOf(missed);
            falseAlarms = List.copyOf(falseAlarms);
        }

        Figure conflicts() {
            int told = found.size() + falseAlarms.size();
            return Figure.Retrieval.of(found.size(), told, found.size() + missed.size());
        }

        Figure lookAlikesLeft() {
            return new Figure.Share(quiet, lookAlikes);
        }
    }

    /// The section of the page; measures anew.
    public static String section() {
        return HEAD + row("read while rules are written", PAIRS) + row("kept apart", KEPT_APART);
    }

    private static String row(String set, String file) {
        Result result = of(pairs(file));
        return "| %s | %s | %s | %d |\n"
                .formatted(
                        set,
                        result.conflicts(),
                        result.lookAlikesLeft(),
                        result.falseAlarms.size());
    }

    static List<Pair> pairs(String file) {
        return parsed(Texts.lines(file).stream().filter(line -> !line.isBlank()).toList());
    }

    /// @param lines of a file of pairs, without comments and empty lines: a head "name relation
    ///   type", the two reports behind "A: " and "B: ", and the telling words behind "- "
    /// @throws IllegalArgumentException if telling words do not stand in their report
    static List<Pair> parsed(List<String> lines) {
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at + 3 < lines.size(); at += 4) {
            String[] head = lines.get(at).split(" ", -1);
            String[] words = lines.get(at + 3).substring(2).split(" \\| ", -1);
            Pair pair =
                    new Pair(
                            head[0],
                            !head[1].equals("compatible"),
                            head[2],
                            lines.get(at + 1).substring(3),
                            lines.get(at + 2).substring(3),
                            words[0],
                            words[1]);
            if (!pair.first.contains(pair.words) || !pair.second.contains(pair.others)) {
                throw new IllegalArgumentException("words that stand in no report: " + pair.name);
            }
            pairs.add(pair);
        }
        return pairs;
    }

    static Result of(List<Pair> pairs) {
        Engine engine = new Engine();
        List<String> found = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> falseAlarms = new ArrayList<>();
        int lookAlikes = 0;
        int quiet = 0;
        for (Pair pair : pairs) {
            Reading reading = Reading.of(pair, engine);
            boolean isTold = reading.told.stream().anyMatch(reading::isPoint);
            reading.told.stream()
                    .filter(one -> !pair.isConflict || !reading.isPoint(one))
                    .forEach(one -> falseAlarms.add(pair.name + ": " + reading.words(one)));
            if (pair.isConflict) {
                (isTold ? found : missed).add(pair.name + " " + pair.type);
            } else {
                lookAlikes++;
                quiet += isTold ? 0 : 1;
            }
        }
        return new Result(found, missed, falseAlarms, lookAlikes, quiet);
    }

    /// What the program makes of one pair.
    private record Reading(Pair pair, Brief brief, List<Finding.Difference> told) {
        static Reading of(Pair pair, Engine engine) {
            Brief brief = engine.brief(List.of(page("a", pair.first), page("b", pair.second)));
            List<Finding.Difference> told =
                    brief.alignment().findings().stream()
                            .filter(Finding.Difference.class::isInstance)
                            .map(Finding.Difference.class::cast)
                            .filter(one -> !(one instanceof Finding.Compatible))
                            .toList();
            return new Reading(pair, brief, told);
        }

        private static Page page(String name, String text) {
            return new Page(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
        }

        /// Whether it has a side on the marked words of each of the two reports.
        boolean isPoint(Finding.Difference difference) {
            List<Side> sides = difference.sides();
            return sides.stream()
                    .anyMatch(one ->
                            stands(one, "a.txt", pair.words)
                                    && sides.stream()
                                            .filter(other -> !other.equals(one))
                                            .anyMatch(
                                                    other -> stands(other, "b.txt", pair.others)));
        }

        private boolean stands(Side side, String page, String words) {
            Optional<Report> report =
                    brief.reports().stream().filter(one -> one.file().equals(page)).findFirst();
            return report.isPresent()
                    && side.words().stream()
                            .filter(one -> one.report().equals(report.get().id()))
                            .map(Citation::words)
                            .anyMatch(marked(report.get(), words)::overlaps);
        }

        private static Span marked(Report report, String words) {
            int at = report.text().characters().indexOf(words);
            return new Span(at, at + words.length());
        }

        String words(Finding.Difference difference) {
            List<String> sides = new ArrayList<>();
            for (Side side : difference.sides()) {
                side.words().stream()
                        .map(one -> brief.report(one.report()).at(one))
                        .forEach(sides::add);
            }
            return difference.aspect() + " " + String.join(" | ", sides);
        }
    }
}
