package dev.readout.bench.accuracy;

import dev.readout.Engine;
import dev.readout.copy.CopyFinder;
import dev.readout.report.Arrival;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import dev.readout.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Copies of example reports, made as newsrooms make them, and how many of them are found.
public final class PlantedCopies {
    private static final long SEED = 20_310_408;

    /// Shorter reports have nothing to shorten.
    private static final int MIN_SENTENCES = 8;

    private PlantedCopies() {}

    /// How a copy differs from its original.
    public enum Kind {
        SHORTENED_BY_A_THIRD,
        SENTENCES_REORDERED,
        LEAD_REWRITTEN,
        QUOTES_KEPT,
        NUMBERS_CHANGED;

        /// As a reader says it: "shortened by a third".
        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// For each kind which share of the planted copies was found with its original.
    ///
    /// @param clusters folders of reports
    public static Map<Kind, Figure.Share> found(List<Path> clusters) throws IOException {
        List<String> originals = originals(clusters);
        Map<Kind, Figure.Share> found = new EnumMap<>(Kind.class);
        Engine engine = new Engine();
        for (Kind kind : Kind.values()) {
            found.put(kind, found(kind, originals, engine));
        }
        return found;
    }

    /// Reports in plain text that are long enough to be edited.
    static List<String> originals(List<Path> clusters) throws IOException {
        List<String> originals = new ArrayList<>();
        for (Path folder : clusters) {
            for (Page page : Cluster.in(folder).pages()) {
                String text = new String(page.content(), StandardCharsets.UTF_8);
                if (page.name().endsWith(".txt")
                        && CopyEdits.sentences(text).size() >= MIN_SENTENCES) {
                    originals.add(text);
                }
            }
        }
        return originals;
    }

    /// The section of the page of measurements.
    public static String section(Map<Kind, Figure.Share> found) {
        StringBuilder section =
                new StringBuilder(
                        """

                        ## Planted copies

                        Each example report in plain text of at least %d sentences is copied with one kind of change; which \
                        share of the copies `copies` finds with its original.

                        | change | copies | found |
                        |---|---|---|
                        """
                                .formatted(MIN_SENTENCES));
        found.forEach((kind, share) ->
                section.append(
                        String.format(
                                Locale.ROOT,
                                "| %s | %d | %.3f |\n",
                                kind.words(),
                                share.of(),
                                share.headline())));
        return section.toString();
    }

    private static Figure.Share found(Kind kind, List<String> originals, Engine engine) {
        Random random = new Random(SEED);
        List<Arrival> stream = new ArrayList<>();
        int planted = 0;
        for (int i = 0; i < originals.size(); i++) {
            stream.add(arrival("o" + i, originals.get(i)));
            String copy = edited(originals.get(i), kind, random);
            if (!copy.isEmpty()) {
                planted++;
                stream.add(arrival("c" + i, copy));
            }
        }
        Collections.shuffle(stream, random);
        CopyFinder finder = engine.copyFinder(CopyFinder.Limits.usual());
        Set<String> pairs = new HashSet<>();
        for (Arrival arrival : stream) {
            finder.add(arrival)
                    .forEach(copy -> pairs.add(pair(copy.one().value(), copy.other().value())));
        }
        int hits = 0;
        for (int i = 0; i < originals.size(); i++) {
            hits += pairs.contains(pair("o" + i, "c" + i)) ? 1 : 0;
        }
        return new Figure.Share(hits, planted);
    }

    private static String edited(String text, Kind kind, Random random) {
        return switch (kind) {
            case SHORTENED_BY_A_THIRD -> CopyEdits.shortened(text, random);
            case SENTENCES_REORDERED -> CopyEdits.reordered(text, random);
            case LEAD_REWRITTEN -> CopyEdits.withAnotherLead(text, random);
            case QUOTES_KEPT -> CopyEdits.quotesOnly(text, random);
            case NUMBERS_CHANGED -> CopyEdits.withOtherNumbers(text, random);
        };
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static Arrival arrival(String id, String text) {
        return Arrival.of(new ReportId(id), new Text(text));
    }
}
