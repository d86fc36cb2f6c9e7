package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import dev.readout.knowledge.CountedNouns;
import dev.readout.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a number of things or people as a fact in the report's own voice, or as only believed or
/// feared: "the flood drowned 300 sheep on the meadows", "300 sheep on the meadows are feared
/// drowned".
///
/// Two small numbers are one where they are equal, count nouns of one group ("ships" and "boats")
/// and stand beside the same two words. A large number tells something itself: it is one where it
/// stands with one more word in both, the noun or another.
final class HedgedNumberReader implements SlotReader {
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

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            boolean plain = words.isOwnVoice() && !OPEN.matcher(words.text()).find();
            report.analysis().quantities().stream()
                    .filter(quantity -> isCount(words, quantity))
                    .map(quantity -> new Counted(words, quantity))
                    .filter(one -> words.tag(one.last()).endsWith("S"))
                    .flatMap(one -> one.fill(plain).stream())
                    .forEach(fills::add);
        }
        return fills;
    }

    private static boolean isCount(SentenceWords words, Quantity quantity) {
        return words.sentence().contains(quantity.words())
                && quantity.counted().isPresent()
                && quantity.unit().isEmpty()
                && quantity.value().doubleValue() >= SMALLEST;
    }

    private record Counted(SentenceWords sentence, Quantity quantity) {
        Optional<Fill> fill(boolean plain) {
            return certainty(plain)
                    .map(certainty ->
                            certainty.of(
                                    key(),
                                    "a number given as a fact, and elsewhere only as believed",
                                    matter(),
                                    sentence.clause(first(), last(), REACH)));
        }

        private String number() {
            return quantity.value().stripTrailingZeros().toPlainString();
        }

        private String key() {
            String key = "number " + number();
            return isLarge() ? key : key + " of " + sort();
        }

        private boolean isLarge() {
            return quantity.value().doubleValue() >= LARGE;
        }

        /// What is counted.
        private String sort() {
            String noun = sentence.form(last());
            return CountedNouns.groupOf(CountedNouns.Sort.THINGS, noun)
                    .or(() -> CountedNouns.groupOf(CountedNouns.Sort.PEOPLE, noun))
                    .orElseGet(() -> sentence.family(last()));
        }

        private Optional<Certainty> certainty(boolean plain) {
            return isHedged()
                    ? Optional.of(Certainty.HEDGED)
                    : plain ? Optional.of(Certainty.FACT) : Optional.empty();
        }

        /// What is told right beside it.
        private Set<String> matter() {
            Set<String> matter = sentence.families(from(), to() + 1);
            if (isLarge()) {
                matter.add(number());
            } else {
                matter.removeAll(sentence.families(first(), last() + 1));
            }
            return matter;
        }

        int first() {
            return sentence.at(quantity.words().start());
        }

        int last() {
            return sentence.at(
                    quantity.counted().map(quantity.words()::cover).orElseThrow().end() - 1);
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

        private boolean isEnd(int at) {
            return sentence.isEnd(at) || sentence.tag(at).equals("CC");
        }
    }
}
