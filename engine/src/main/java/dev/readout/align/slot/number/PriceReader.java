package dev.readout.align.slot.number;

import dev.readout.align.claim.Measure;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what is bid or asked for one of something: "410 pence a share", "$71 per barrel".
///
/// Only in an offer or a deal: quotations of the markets move all day, and dividends and earnings
/// are paid on a share, too.
final class PriceReader implements SlotReader {
    private static final Set<String> PER = Set.of("a", "an", "per", "each");

    private static final Set<String> OFFER =
            Set.of(
                    "offer",
                    "offers",
                    "offered",
                    "offering",
                    "bid",
                    "bids",
                    "bidding",
                    "deal",
                    "takeover",
                    "buy",
                    "buys",
                    "bought",
                    "acquire",
                    "acquires",
                    "acquired",
                    "acquisition",
                    "merger",
                    "purchase",
                    "pay",
                    "pays",
                    "paying",
                    "price",
                    "priced",
                    "sold",
                    "sell",
                    "ipo",
                    "flotation",
                    "listing");

    private static final Set<String> OTHERS =
            Set.of(
                    "dividend",
                    "dividends",
                    "earnings",
                    "profit",
                    "profits",
                    "loss",
                    "closed",
                    "traded",
                    "trading",
                    "rose",
                    "fell",
                    "earlier",
                    "previous",
                    "rejected",
                    "increased",
                    "raised",
                    "initial",
                    "revised",
                    "lifted",
                    "rival",
                    "analysts",
                    "expected",
                    "value",
                    "valued");

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream()
                .filter(words -> words.hasAny(OFFER) && !words.hasAny(OTHERS))
                .flatMap(words -> Figure.in(words).stream())
                .filter(figure -> figure.measure().kind().startsWith(Measure.MONEY))
                .flatMap(figure -> fill(figure).stream())
                .toList();
    }

    private static Optional<Fill> fill(Figure figure) {
        SentenceWords words = figure.words();
        int per = figure.last() + 1;
        return PER.contains(words.form(per))
                        && words.isNoun(per + 1)
                        && !words.form(figure.first() - 1).equals("from")
                ? Optional.of(fill(figure, per + 1))
                : Optional.empty();
    }

    private static Fill fill(Figure figure, int noun) {
        SentenceWords words = figure.words();
        String money = figure.measure().kind().replace("penny", "GBP");
        return new Fill(
                new Slot(
                        "price of a " + words.lemma(noun) + " in " + money,
                        Aspect.NUMBER,
                        Step.Part.FIGURE,
                        true,
                        "two prices of one thing"),
                new Value.Amount(figure.measure()),
                figure.cited(figure.first(), noun));
    }
}
