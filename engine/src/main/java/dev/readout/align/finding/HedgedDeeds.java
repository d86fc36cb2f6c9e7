package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Finding;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds a deed that one report tells in its own voice as done and another as possible, or as what
/// somebody believes, claims or is charged with: "the rule weakened the guild", "a rule that may
/// have weakened the guild"; "he fired at two guards", "he is accused of firing at two guards".
///
/// A report that tells the deed both ways hedges it; one that tells of the verdict need not.
final class HedgedDeeds {
    private final Comparison comparison;
    private final DeedReader reader;
    private final Verdicts verdicts;

    HedgedDeeds(Comparison comparison) {
        this.comparison = comparison;
        reader = new DeedReader(comparison);
        verdicts = new Verdicts(comparison);
    }

    /// @param fact told as done
    /// @param hedge told otherwise
    private record Pair(ToldDeed fact, ToldDeed hedge) {
        /// A sentence holds many deeds; so do a charge and the tale of it.
        boolean touches(Pair other) {
            return hedge.sentence().equals(other.hedge.sentence())
                    || fact.sentence().equals(other.fact.sentence());
        }
    }

    /// One finding per hedging sentence, with all that tell the same plainly.
    List<Finding> find() {
        List<ToldDeed> plain = new ArrayList<>();
        Map<ReportId, List<ToldDeed>> hedged = new TreeMap<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (ToldDeed deed : deeds(sentence)) {
                if (deed.isHedged()) {
                    hedged.computeIfAbsent(sentence.report(), key -> new ArrayList<>()).add(deed);
                } else if (deed.isPlain()) {
                    plain.add(deed);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (ToldDeed fact : plain) {
            List<ToldDeed> own = hedged.getOrDefault(fact.sentence().report(), List.of());
            hedged.forEach((report, some) ->
                    some.stream()
                            .filter(hedge -> !report.equals(fact.sentence().report()))
                            .filter(hedge -> isOne(fact, hedge))
                            .filter(hedge -> own.stream().noneMatch(one -> one.mayBe(fact)))
                            .forEach(hedge -> pairs.add(new Pair(fact, hedge))));
        }
        return groups(pairs).stream().map(this::finding).toList();
    }

    private List<ToldDeed> deeds(SentenceWords sentence) {
        return reader.in(sentence).stream().filter(deed -> !deed.tellsOfWords()).toList();
    }

    private boolean isOne(ToldDeed fact, ToldDeed hedge) {
        return fact.isSame(hedge)
                && isOfYear(fact)
                && isOfYear(hedge)
                && !wording(fact).equals(wording(hedge))
                && !(hedge.isCharge() && verdicts.tellsOf(fact));
    }

    /// Where both stand in the same words, nothing that is shown tells the difference.
    private String wording(ToldDeed deed) {
        return Plain.of(comparison.text(deed.words()));
    }

    private static boolean isOfYear(ToldDeed deed) {
        SentenceWords sentence = deed.sentence();
        return !OtherYears.areNamed(sentence.analysis(), sentence.sentence());
    }

    private static List<List<Pair>> groups(List<Pair> pairs) {
        List<List<Pair>> groups = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Pair> group = new ArrayList<>(List.of(pair));
            groups.removeIf(other -> {
                boolean touches = other.stream().anyMatch(pair::touches);
                if (touches) {
                    group.addAll(other);
                }
                return touches;
            });
            groups.add(group);
        }
        return groups;
    }

    private Finding finding(List<Pair> group) {
        Set<Citation> plain = new TreeSet<>();
        Set<Citation> hedged = new TreeSet<>();
        group.forEach(pair -> {
            plain.add(pair.fact().words());
            hedged.add(pair.hedge().words());
        });
        return new Met(List.copyOf(plain), List.copyOf(hedged))
                .hedged(comparison, "told as done, and elsewhere only as possible or claimed");
    }
}
