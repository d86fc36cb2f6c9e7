package dev.readout.align.slot.number;

import dev.readout.align.claim.Measure;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.WordFamilies;
import dev.readout.knowledge.WordGroup;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads how large one thing is where its size stands with its noun: "an $82 million contract", "a
/// 30-foot dinghy", "a deal worth 40 million euros", "a five-year deal".
///
/// Two reports mean one thing if their sentences have more in common; periods, falls and rises have
/// a size of their own each time and are left out.
final class SizedReader implements SlotReader {
    private static final Set<String> SORTS =
            Stream.of(
                            Unit.Dimension.TIME,
                            Unit.Dimension.LENGTH,
                            Unit.Dimension.AREA,
                            Unit.Dimension.VOLUME,
                            Unit.Dimension.MASS)
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    /// Nouns of which a story has many, or that only repeat the unit.
    private static final Set<String> ANY =
            families(
                    "period",
                    "span",
                    "stretch",
                    "mark",
                    "record",
                    "limit",
                    "range",
                    "radius",
                    "distance",
                    "time",
                    "day",
                    "week",
                    "month",
                    "year",
                    "season",
                    "decade",
                    "age",
                    "anniversary",
                    "low",
                    "high",
                    "peak",
                    "lead",
                    "gap",
                    "drop",
                    "fall",
                    "decline",
                    "rise",
                    "increase",
                    "gain",
                    "loss",
                    "cut",
                    "hike",
                    "jump",
                    "average",
                    "total",
                    "amount",
                    "figure",
                    "level",
                    "share",
                    "stake",
                    "part",
                    "half",
                    "quarter",
                    "veteran",
                    "man",
                    "woman",
                    "boy",
                    "girl",
                    "person",
                    "shot",
                    "line",
                    "goal",
                    "run",
                    "touchdown",
                    "pass",
                    "return",
                    "play",
                    "game",
                    "bill",
                    "note",
                    "coin",
                    "ticket",
                    "item",
                    "piece",
                    "door",
                    "screen",
                    "section",
                    "area",
                    "way",
                    "walk",
                    "drive",
                    "interval",
                    "delay",
                    "break",
                    "wait",
                    "window",
                    "head",
                    "start",
                    "history",
                    "high",
                    "old",
                    "question",
                    "minimum",
                    "maximum",
                    "chunk");

    private static final Set<String> OWNED =
            Set.of("a", "an", "the", "this", "that", "his", "her", "its", "their", "'s", "’s");

    /// No thing: "won 31 percent" is not of so many won.
    private static final Set<String> PERCENT = Set.of("percent", "percentage", "pct", "%");

    private static final Set<String> WORTH = Set.of("worth", "totaling", "totalling", "valued");

    /// Of other things of the sort, or of none yet.
    private static final Set<String> OTHERS =
            Set.of(
                    "each",
                    "every",
                    "per",
                    "rival",
                    "similar",
                    "similarly",
                    "different",
                    "old",
                    "new");

    /// Words between a figure and its noun, or its article, at most.
    private static final int REACH = 5;

    /// Share by which two sizes may lie apart. Chosen.
    private static final double SLACK = 0.02;

    /// So many times as much is of another thing. Chosen.
    private static final double TIMES = 2.5;

    /// What all sums of money in one sort are told of: a deal is a contract.
    private static final Set<String> CONTRACT =
            families("contract", "deal", "pact", "agreement", "extension");

    private static Set<String> families(String... words) {
        return Stream.of(words).map(WordFamilies::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .flatMap(words -> Figure.in(words).stream())
                .filter(SizedReader::isSize)
                .filter(figure -> !isOfOthers(figure))
                .flatMap(figure -> fill(figure).stream())
                .toList();
    }

    private static boolean isSize(Figure figure) {
        String kind = figure.measure().kind();
        return SORTS.contains(kind) || kind.startsWith(Measure.MONEY);
    }

    private static boolean isOfOthers(Figure figure) {
        return Doubts.isNear(figure, OTHERS::contains)
                || Doubts.isNear(figure, WordGroup.OTHER_ONE::has)
                || Doubts.isNear(figure, WordGroup.UNSURE::has);
    }

    private static Optional<Fill> fill(Figure figure) {
        return before(figure).or(() -> behind(figure)).flatMap(noun -> fill(figure, noun));
    }

    /// The noun of "an $82 million contract".
    private static Optional<Integer> before(Figure figure) {
        SentenceWords words = figure.words();
        int noun = -1;
        for (int at = figure.last() + 1; at <= figure.last() + REACH; at++) {
            if (words.isNoun(at)) {
                noun = at;
            } else if (noun >= 0 || !isBetween(words, at)) {
                break;
            }
        }
        return Optional.of(noun)
                .filter(at -> at >= 0 && words.tag(at).equals("NN") && isOwned(figure));
    }

    /// Adjectives, and a second size: "a five-year, $80 million contract".
    private static boolean isBetween(SentenceWords words, int at) {
        String tag = words.tag(at);
        return tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("CD")
                || tag.equals("$")
                || words.form(at).equals("-")
                || (words.form(at).equals(",") && !words.tag(at + 1).startsWith("V"));
    }

    private static boolean isOwned(Figure figure) {
        SentenceWords words = figure.words();
        for (int at = figure.first(); at >= figure.first() - REACH && at >= 0; at--) {
            if (OWNED.contains(words.form(at))) {
                return true;
            }
            if (at < figure.first() && !isBetween(words, at) && !words.isNoun(at)) {
                return false;
            }
        }
        return false;
    }

    /// The noun of "a contract worth $82 million".
    private static Optional<Integer> behind(Figure figure) {
        SentenceWords words = figure.words();
        int at = figure.first() - 1;
        while (Set.of("at", "about", "around", "roughly", "some").contains(words.form(at))) {
            at--;
        }
        int noun = at - 1;
        return WORTH.contains(words.form(at)) && words.tag(noun).equals("NN")
                ? Optional.of(noun)
                : Optional.empty();
    }

    private static Optional<Fill> fill(Figure figure, int noun) {
        SentenceWords words = figure.words();
        String family = words.family(noun);
        if (ANY.contains(family) || PERCENT.contains(words.form(noun))) {
            return Optional.empty();
        }
        Set<String> matter = new TreeSet<>(words.families());
        matter.removeAll(words.families(figure.first(), figure.last() + 1));
        matter.remove(family);
        String sort = CONTRACT.contains(family) ? "contract" : family;
        return Optional.of(
                new Fill(
                        new Slot(
                                "size of a " + sort + " in " + figure.measure().kind(),
                                Aspect.NUMBER,
                                Step.Part.FIGURE,
                                true,
                                "two sizes of one thing"),
                        new Value.About(new Value.Sized(figure.measure(), SLACK, TIMES), matter),
                        figure.cited(Math.min(figure.first(), noun), noun)));
    }
}
