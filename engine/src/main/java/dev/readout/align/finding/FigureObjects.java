package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Counted;
import dev.readout.knowledge.NumberWord;
import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Units;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Word;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Tells whether two figures measure the same property: "six miles deep" and "55 kilometres from
/// the town" are lengths of different things.
final class FigureObjects {
    /// Words on either side of a figure that tell what is measured.
    private static final int REACH = 2;

    private static final Set<String> WHOLE = Set.of("all", "the", "these", "those");

    /// What a length is the measure of, by the words after it.
    private static final Map<String, String> PROPERTIES =
            Map.ofEntries(
                    Map.entry("deep", "depth"),
                    Map.entry("beneath", "depth"),
                    Map.entry("below", "depth"),
                    Map.entry("underground", "depth"),
                    Map.entry("down", "depth"),
                    Map.entry("from", "distance"),
                    Map.entry("off", "distance"),
                    Map.entry("away", "distance"),
                    Map.entry("north", "distance"),
                    Map.entry("south", "distance"),
                    Map.entry("east", "distance"),
                    Map.entry("west", "distance"),
                    Map.entry("northeast", "distance"),
                    Map.entry("northwest", "distance"),
                    Map.entry("southeast", "distance"),
                    Map.entry("southwest", "distance"),
                    Map.entry("tall", "height"),
                    Map.entry("high", "height"),
                    Map.entry("above", "height"),
                    Map.entry("long", "length"),
                    Map.entry("wide", "width"));

    private final Comparison comparison;

    FigureObjects(Comparison comparison) {
        this.comparison = comparison;
    }

    /// How a figure stands in its clause.
    Counted counted(StatementProfile profile, Measure figure) {
        return comparison
                .grammar(profile.report())
                .counted(figure.words(), profile.words().words());
    }

    /// Whether a word of matter near one figure is near the other too, or the noun that is counted
    /// is the same.
    boolean haveOneObject(
            StatementProfile one, Measure figure, StatementProfile other, Measure against) {
        if (figure.kind().startsWith(Measure.COUNT + " ")) {
            return true;
        }
        Optional<String> property = property(one, figure);
        Optional<String> another = property(other, against);
        if (property.isPresent() && another.isPresent() && !property.equals(another)) {
            return false;
        }
        Set<String> near = near(one, figure);
        return near(other, against).stream().anyMatch(near::contains);
    }

    /// Whether the figure only tells how many there are about: "several", "dozens".
    boolean isVague(StatementProfile profile, Measure figure) {
        return Plain.words(text(profile, figure)).stream()
                .map(NumberWords::of)
                .flatMap(Optional::stream)
                .anyMatch(word -> word.kind() == NumberWord.Kind.VAGUE);
    }

    private String text(StatementProfile profile, Measure figure) {
        return comparison.text(new Citation(profile.report(), figure.words()));
    }

    /// Whether two figures in two units differ by less than one of the greater unit, as "136 days"
    /// and "five months" do.
    boolean areRounded(
            StatementProfile one, Measure figure, StatementProfile other, Measure against) {
        double unit = unit(one, figure);
        double another = unit(other, against);
        return unit != another
                && Math.abs(figure.value() - against.value()) < Math.max(unit, another);
    }

    /// One of the unit in which a figure is given, in the base unit; 1 if it counts.
    private double unit(StatementProfile profile, Measure figure) {
        String words = text(profile, figure).toLowerCase(Locale.ROOT);
        String last = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
        return Units.of(last).map(unit -> unit.toBase(BigDecimal.ONE).doubleValue()).orElse(1.0);
    }

    /// Whether the figure counts all there are: "all 14 deputies", "the two leaders".
    boolean isWhole(StatementProfile profile, Measure figure) {
        Analysis analysis = comparison.analysis(profile.report());
        List<Word> words = analysis.reading().words();
        int at = Span.firstAfter(words, Word::span, figure.words().start()) - 1;
        return at >= 0
                && (WHOLE.contains(form(analysis, words.get(at)))
                        || words.get(at).tag().equals("PRP$")
                        || words.get(at).tag().equals("POS"));
    }

    /// Whether only those of one model are counted: "nine PK 12 pistols" of all pistols.
    boolean namesModel(StatementProfile profile, Measure figure, Counted counted) {
        int from = Math.min(figure.words().end(), counted.words().end());
        Span noun = new Span(from, counted.words().end());
        return comparison.text(new Citation(profile.report(), noun)).matches(".*\\d.*");
    }

    private Optional<String> property(StatementProfile profile, Measure figure) {
        Analysis analysis = comparison.analysis(profile.report());
        List<Word> words = analysis.reading().words();
        int next = Span.firstAfter(words, Word::span, figure.words().end());
        return next < words.size()
                ? Optional.ofNullable(PROPERTIES.get(form(analysis, words.get(next))))
                : Optional.empty();
    }

    private Set<String> near(StatementProfile profile, Measure figure) {
        Analysis analysis = comparison.analysis(profile.report());
        List<Word> words =
                analysis.reading().words().stream()
                        .filter(word -> profile.words().words().contains(word.span()))
                        .filter(word -> !StopWords.is(form(analysis, word)))
                        .filter(word -> word.tag().matches("NN.*|VB.*|JJ.*"))
                        .toList();
        Set<String> near = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            boolean before = words.get(i).span().end() <= figure.words().start();
            boolean inside = words.get(i).span().overlaps(figure.words());
            int next = before ? nextInside(words, i, figure) - i : i - lastInside(words, figure);
            if (!inside && next <= REACH) {
                near.add(form(analysis, words.get(i)));
            }
        }
        return near;
    }

    private static int nextInside(List<Word> words, int from, Measure figure) {
        int at = from;
        while (at < words.size() && words.get(at).span().end() <= figure.words().start()) {
            at++;
        }
        return at;
    }

    private static int lastInside(List<Word> words, Measure figure) {
        int at = words.size() - 1;
        while (at >= 0 && words.get(at).span().start() >= figure.words().end()) {
            at--;
        }
        return at;
    }

    private static String form(Analysis analysis, Word word) {
        return analysis.report().text().at(word.span()).toLowerCase(Locale.ROOT);
    }
}
