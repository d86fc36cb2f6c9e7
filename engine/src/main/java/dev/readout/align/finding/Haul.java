package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.report.Quantity;
import dev.readout.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was found and taken at one blow, counted in one sentence by sort: "seized nine pistols, 40
/// cartridges and two scales".
///
/// @param counts by the family of the noun that is counted
/// @param words from the first count to the last
/// @param gathered whether the sentence counts what several blows brought in: "so far", "in four
///   raids"
record Haul(Citation words, Map<String, Quantity> counts, boolean gathered) {
    /// Sorts in common by which two hauls are of the same things.
    private static final int SORTS = 2;

    private static final Set<String> TAKING =
            Stream.of(
                            "seize",
                            "confiscate",
                            "recover",
                            "impound",
                            "find",
                            "capture",
                            "discover",
                            "nab",
                            "net")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern GATHERED =
            Pattern.compile(
                    "\\b(?:[Ss]o far|[Tt]hus far|[Tt]o date|[Uu]ntil now|[Uu]p to now|[Ii]n"
                            + " all|[Aa]ltogether|[Ss]ince (?:\\p{L}++ )?(?:\\p{Lu}|\\d)|[Ii]n"
                            + " (?:\\p{L}++"
                            + " )?(?:two|three|four|five|six|seven|eight|nine|ten|several|\\d++)"
                            + " (?:\\p{L}++ )?(?:operations|raids|searches|actions|missions))\\b");

    /// Characters between two counts of one list: ", " or " and about ".
    private static final int GAP = 12;

    Haul {
        counts = Map.copyOf(counts);
    }

    /// The longest list of counts in a sentence that tells of taking.
    static Optional<Haul> in(SentenceWords sentence) {
        if (sentence.families().stream().noneMatch(TAKING::contains)) {
            return Optional.empty();
        }
        return lists(sentence).stream()
                .filter(list -> list.counts().size() >= SORTS)
                .max(Comparator.comparingInt(list -> list.counts().size()));
    }

    private static List<Haul> lists(SentenceWords sentence) {
        boolean gathered = isGathered(sentence.text());
        List<Haul> lists = new ArrayList<>();
        Map<String, Quantity> counts = new TreeMap<>();
        Optional<Span> all = Optional.empty();
        for (Quantity quantity : sentence.analysis().quantities()) {
            Optional<Span> noun = quantity.counted();
            if (!sentence.sentence().contains(quantity.words())
                    || noun.isEmpty()
                    || !quantity.unit().isEmpty()) {
                continue;
            }
            if (all.filter(list -> isNext(list, quantity)).isEmpty()) {
                counts.clear();
                all = Optional.empty();
            }
            counts.putIfAbsent(sort(sentence, noun.orElseThrow()), quantity);
            Span words = quantity.words().cover(noun.orElseThrow());
            all = all.map(words::cover).or(() -> Optional.of(words));
            lists.add(
                    new Haul(new Citation(sentence.report(), all.orElseThrow()), counts, gathered));
        }
        return lists;
    }

    /// Whether words count what came together over several times.
    static boolean isGathered(String words) {
        return GATHERED.matcher(words).find();
    }

    private static boolean isNext(Span list, Quantity quantity) {
        return quantity.words().start() - list.end() <= GAP;
    }

    private static String sort(SentenceWords sentence, Span noun) {
        String words = sentence.analysis().report().text().at(noun);
        return WordFamilies.of(words.substring(words.lastIndexOf(' ') + 1));
    }

    /// Sorts that both count.
    Set<String> shared(Haul other) {
        Set<String> shared = new TreeSet<>(counts.keySet());
        shared.retainAll(other.counts.keySet());
        return shared;
    }

    /// Whether both count the same sorts of things.
    boolean isAlike(Haul other) {
        return shared(other).size() >= SORTS;
    }

    /// Whether no two counts of one sort can be one number.
    boolean differsFrom(Haul other) {
        return isAlike(other)
                && shared(other).stream()
                        .noneMatch(sort -> value(sort).compareTo(other.value(sort)) == 0);
    }

    /// Whether all counts of one sort are the same number.
    boolean isSameAs(Haul other) {
        return isAlike(other)
                && shared(other).stream()
                        .allMatch(sort -> value(sort).compareTo(other.value(sort)) == 0);
    }

    private BigDecimal value(String sort) {
        return Optional.ofNullable(counts.get(sort)).map(Quantity::value).orElseThrow();
    }
}
