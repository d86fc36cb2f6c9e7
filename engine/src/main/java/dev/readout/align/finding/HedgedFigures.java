package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.report.Quantity;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds a number that one report gives as a fact in its own voice and another only as believed or
/// feared: "the flood drowned 300 sheep", "300 sheep are feared drowned".
final class HedgedFigures {
    /// Smaller numbers stand for many things.
    private static final int SMALLEST = 3;

    /// Numbers from here on hardly stand for two things of one sort.
    private static final int LARGE = 1000;

    /// Words shown on either side.
    private static final int REACH = 7;

    private static final Pattern HEDGED =
            Pattern.compile(
                    "\\b(?:(?:is|are|was|were) (?:now |still )?(?:believed|thought|feared|presumed"
                            + "|suspected|understood|rumou?red)|feared (?:dead|drowned|killed|lost"
                            + "|trapped|buried|missing)|(?:may|might|could) (?:also )?have|it is"
                            + " (?:believed|thought|feared))\\b");

    /// Of what stands behind them only.
    private static final Pattern HEDGING =
            Pattern.compile(
                    "\\b(?:reportedly|allegedly|possibly|presumably|apparently|unconfirmed)\\b");

    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?:if|whether|will|would|not|may|might|could|estimat\\p{L}*+|believ\\p{L}*+"
                            + "|thought|fear\\p{L}*+|expect\\p{L}*+|about|around|some|accus\\p{L}*+"
                            + "|alleg\\p{L}*+|suspect\\p{L}*+|charge\\p{L}*+)\\b");

    private final Comparison comparison;

    HedgedFigures(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Counted(SentenceWords sentence, Quantity quantity, String sort) {
        int first() {
            return sentence.at(quantity.words().start());
        }

        int last() {
            return sentence.at(
                    quantity.counted().map(quantity.words()::cover).orElseThrow().end() - 1);
        }

        Citation words() {
            return sentence.clause(first(), last(), REACH);
        }

        /// The first word of what is told right beside it, up to "and" or a mark.
        private int from() {
            int from = first();
            while (first() - from < REACH && !isEnd(from - 1)) {
                from--;
            }
            return from;
        }

        private int to() {
            int to = last();
            while (to - last() < REACH && !isEnd(to + 1)) {
                to++;
            }
            return to;
        }

        boolean isHedged() {
            return HEDGED.matcher(words(from(), to())).find()
                    || HEDGING.matcher(words(from(), first())).find();
        }

        private String words(int from, int to) {
            return sentence.analysis()
                    .report()
                    .at(sentence.cited(from, to))
                    .toLowerCase(Locale.ROOT);
        }

        Set<String> beside() {
            Set<String> beside = sentence.families(from(), to() + 1);
            beside.remove(sort);
            beside.removeAll(sentence.families(first(), last() + 1));
            return beside;
        }

        private boolean isEnd(int at) {
            return sentence.isEnd(at) || sentence.tag(at).equals("CC");
        }
    }

    /// One finding per number.
    List<Finding> find() {
        Map<String, List<Counted>> plain = new TreeMap<>();
        Map<String, List<Counted>> hedged = new TreeMap<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (Quantity quantity : sentence.analysis().quantities()) {
                counted(sentence, quantity)
                        .ifPresent(one -> {
                            String key = quantity.value().stripTrailingZeros().toPlainString();
                            if (one.isHedged()) {
                                hedged.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
                            } else if (!OPEN.matcher(sentence.text()).find()
                                    && sentence.isOwnVoice()) {
                                plain.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
                            }
                        });
            }
        }
        List<Finding> findings = new ArrayList<>();
        hedged.forEach((key, some) ->
                Met.of(
                                plain.getOrDefault(key, List.of()),
                                some,
                                Counted::words,
                                HedgedFigures::areOne)
                        .map(met ->
                                met.hedged(
                                        comparison,
                                        "a number given as a fact, and elsewhere only as believed"))
                        .ifPresent(findings::add));
        return findings;
    }

    private static Optional<Counted> counted(SentenceWords sentence, Quantity quantity) {
        boolean may =
                sentence.sentence().contains(quantity.words())
                        && quantity.unit().isEmpty()
                        && quantity.value().doubleValue() >= SMALLEST;
        return quantity.counted()
                .filter(noun -> may)
                .map(noun -> sentence.analysis().report().text().at(noun))
                .map(noun -> WordFamilies.of(noun.substring(noun.lastIndexOf(' ') + 1)))
                .map(sort -> new Counted(sentence, quantity, sort))
                .filter(one -> sentence.tag(one.last()).endsWith("S"));
    }

    /// A small number is the same only where both tell the same right beside it.
    private static boolean areOne(Counted fact, Counted hedge) {
        Set<String> families = fact.sentence().families();
        boolean counted =
                families.contains(hedge.sort())
                        || hedge.sentence().families().contains(fact.sort());
        Set<String> beside = fact.beside();
        return counted
                && (fact.quantity().value().doubleValue() >= LARGE
                        || hedge.beside().stream().anyMatch(beside::contains));
    }
}
