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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Copies of example reports, made as newsrooms make them, and how many of them are found.
public final class PlantedCopies {
    private static final long SEED = 20_310_408;

    /// Shorter reports have nothing to shorten.
    private static final int MIN_SENTENCES = 8;

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?]+[”\"')]*|\\n|$)");
    private static final Pattern QUOTATION = Pattern.compile("[“\"][^”\"\\n]{25,400}[”\"]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

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
        List<String> originals = new ArrayList<>();
        for (Path folder : clusters) {
            for (Page page : Cluster.in(folder).pages()) {
                String text = new String(page.content(), StandardCharsets.UTF_8);
                if (page.name().endsWith(".txt") && sentences(text).size() >= MIN_SENTENCES) {
                    originals.add(text);
                }
            }
        }
        Map<Kind, Figure.Share> found = new EnumMap<>(Kind.class);
        Engine engine = new Engine();
        for (Kind kind : Kind.values()) {
            found.put(kind, found(kind, originals, engine));
        }
        return found;
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
            case SHORTENED_BY_A_THIRD -> shortened(text, random);
            case SENTENCES_REORDERED -> reordered(text, random);
            case LEAD_REWRITTEN -> withAnotherLead(text, random);
            case QUOTES_KEPT -> quotesOnly(text, random);
            case NUMBERS_CHANGED -> withOtherNumbers(text, random);
        };
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private static Arrival arrival(String id, String text) {
        return Arrival.of(new ReportId(id), new Text(text));
    }

    private static List<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String shortened(String text, Random random) {
        List<String> kept = sentences(text);
        for (int gone = kept.size() / 3; gone > 0; gone--) {
            kept.remove(random.nextInt(kept.size()));
        }
        return String.join("", kept);
    }

    private static String reordered(String text, Random random) {
        List<String> sentences = sentences(text);
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    private static String withAnotherLead(String text, Random random) {
        List<String> sentences = sentences(text);
        int lead = sentences.size() / 4;
        return foreign(12 * lead, random)
                + String.join("", sentences.subList(lead, sentences.size()));
    }

    /// The quotations among as many other words; empty if there are fewer than two.
    private static String quotesOnly(String text, Random random) {
        List<String> quotations =
                QUOTATION.matcher(text).results().map(MatchResult::group).toList();
        if (quotations.size() < 2) {
            return "";
        }
        StringBuilder copy = new StringBuilder();
        for (String quotation : quotations) {
            copy.append(foreign(quotation.split(" ", -1).length, random)).append(quotation);
        }
        return copy.toString();
    }

    private static String withOtherNumbers(String text, Random random) {
        return NUMBER.matcher(text).replaceAll(number -> String.valueOf(random.nextInt(10_000)));
    }

    /// Words that stand in no report.
    private static String foreign(int words, Random random) {
        StringBuilder foreign = new StringBuilder();
        for (int i = 0; i < words; i++) {
            foreign.append("word").append(random.nextInt(100_000)).append(' ');
        }
        return foreign.toString();
    }
}
