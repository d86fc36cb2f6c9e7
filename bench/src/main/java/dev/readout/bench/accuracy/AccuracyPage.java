package dev.readout.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The page `docs/accuracy.md`, and what an earlier one says.
///
/// @param head commit, day and machine
/// @param examples the clusters of the repository
/// @param others clusters that were measured beside them
public record AccuracyPage(String head, List<Measured> examples, List<Measured> others) {
    /// A main figure may be lower than the one written down by no more than this, half a point of a
    /// hundred: what the rounding of the page and of a network on another processor can move.
    public static final double TOLERANCE = 0.005;

    private static final String FIRST = "cluster";
    private static final String MEAN = "mean";
    private static final String NO_FIGURE = "–";

    private static final List<String> MAIN =
            List.of(
                    "body",
                    "clutter",
                    "attribution",
                    "chain",
                    "alignment",
                    "links",
                    "origins",
                    "conflicts",
                    "silences",
                    "timeline",
                    "copied");

    private static final String BESIDE =
            """

            ## Beside them

            Precision / recall / F1 where there are all three; a share of what gold or the matched entries ask; a \
            plain number.

            """;

    private static final String OTHERS =
            """

            ## Other clusters

            Real reports, which belong to their publishers and are no part of the repository.

            """;

    public AccuracyPage {
        examples = List.copyOf(examples);
        others = List.copyOf(others);
    }

    /// The whole page. The same figures give the same characters.
    public String text() {
        List<Measured> all = new ArrayList<>(examples);
        all.addAll(others);
        return introduction()
                + mainTable(examples)
                + (others.isEmpty() ? "" : OTHERS + mainTable(others))
                + BESIDE
                + allFigures(all);
    }

    private String introduction() {
        return """
        <!-- Written by `tools/bench accuracy`, never by hand. -->
        # Accuracy

        %s

        How well briefs meet the gold of their cluster, from 0 to 1 (1 = exactly as a person marked it), in the main \
        figures of the schema `corroboration-gold/1`:
        body and clutter = F1 over characters; attribution = F1 of who said what; chain = share of the marked \
        attributions whose whole relay chain is right; alignment and links = how statements of several reports are \
        gathered into claims (B-cubed; F1 over pairs); origins = F1 of who first released a claim; conflicts, \
        silences, timeline, copied = F1. The rules were written with all of these texts at hand: expect less \
        of others. A section that gold does not list in full is measured by recall. %s = gold \
        has nothing of it, or too little.

        ## The example clusters

        Invented events, dense with what is hard. A build fails when one of these figures falls by more than %s.

        """
                .formatted(head, NO_FIGURE, TOLERANCE);
    }

    /// What fell since a page was written, a sentence for each figure; empty if nothing did.
    public static List<String> fallen(String page, List<Measured> measured) {
        Map<String, Map<String, Double>> recorded = recorded(page);
        List<String> fallen = new ArrayList<>();
        for (Measured one : measured) {
            Map<String, Double> before = recorded.getOrDefault(one.cluster(), Map.of());
            one.accuracy()
                    .main()
                    .forEach((name, now) -> {
                        double then = before.getOrDefault(name, 0.0);
                        if (now < then - TOLERANCE) {
                            fallen.add(
                                    "%s of %s fell from %s to %s"
                                            .formatted(
                                                    name,
                                                    one.cluster(),
                                                    number(then),
                                                    number(now)));
                        }
                    });
        }
        return fallen;
    }

    /// The main figures that a page shows, by cluster and name.
    static Map<String, Map<String, Double>> recorded(String page) {
        Map<String, Map<String, Double>> recorded = new LinkedHashMap<>();
        List<String> header = List.of();
        for (String line : page.lines().toList()) {
            List<String> cells = cells(line);
            if (line.isEmpty()) {
                header = List.of();
            } else if (cells.contains(FIRST)) {
                header = cells;
            } else if (!cells.isEmpty() && header.size() == cells.size()) {
                recorded.put(cells.getFirst(), figures(header, cells));
            }
        }
        return recorded;
    }

    private static Map<String, Double> figures(List<String> header, List<String> cells) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (MAIN.contains(header.get(i)) && !cells.get(i).equals(NO_FIGURE)) {
                figures.put(header.get(i), Double.valueOf(cells.get(i)));
            }
        }
        return figures;
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("| ") || !line.endsWith(" |")) {
            return List.of();
        }
        return Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ", -1));
    }

    private static String mainTable(List<Measured> measured) {
        List<String> header = new ArrayList<>(List.of(FIRST, "reports"));
        header.addAll(MAIN);
        header.add(MEAN);
        StringBuilder table = new StringBuilder(row(header));
        table.append("|---".repeat(header.size())).append("|\n");
        for (Measured one : measured) {
            List<String> cells =
                    new ArrayList<>(List.of(one.cluster(), String.valueOf(one.reports())));
            for (String name : MAIN) {
                Double figure = one.accuracy().main().get(name);
                cells.add(figure == null ? NO_FIGURE : number(figure));
            }
            cells.add(number(one.accuracy().mean()));
            table.append(row(cells));
        }
        return table.toString();
    }

    private static String allFigures(List<Measured> measured) {
        List<String> header = new ArrayList<>(List.of("figure"));
        measured.forEach(one -> header.add(one.cluster()));
        StringBuilder table = new StringBuilder(row(header));
        table.append("|---".repeat(header.size())).append("|\n");
        for (String name : measured.getFirst().accuracy().figures().keySet()) {
            table.append(row(name, measured, one -> cell(one.accuracy().figure(name))));
        }
        return table.toString();
    }

    private static String row(
            String name, List<Measured> measured, Function<Measured, String> cell) {
        List<String> cells = new ArrayList<>(List.of(name));
        measured.forEach(one -> cells.add(cell.apply(one)));
        return row(cells);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String cell(Figure figure) {
        return switch (figure) {
            case Figure.Retrieval r ->
                    "%s / %s / %s"
                            .formatted(number(r.precision()), number(r.recall()), number(r.f1()));
            case Figure.Share s ->
                    s.of() == 0 ? NO_FIGURE : "%s of %d".formatted(number(s.headline()), s.of());
            case Figure.Plain p -> plain(p.headline());
        };
    }

    private static String plain(double figure) {
        boolean isWhole = figure == Math.rint(figure);
        return String.format(Locale.ROOT, isWhole ? "%.0f" : "%.2f", figure);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
