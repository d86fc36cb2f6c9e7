package dev.readout.align.claim;

import dev.readout.knowledge.Unit;
import dev.readout.knowledge.Units;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Quantity;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Locale;
import java.util.Optional;

/// A figure of a text as it is held against others.
///
/// @param kind what is measured or counted: `LENGTH`, `MONEY USD`, `of house`; [#COUNT] if the
///   words do not tell
/// @param value in the base unit of its kind
/// @param least the smallest true value that the words allow
/// @param most the largest one, infinite for "at least"
public record Measure(Span words, String kind, double value, double least, double most) {
    public static final String COUNT = "of";

    /// The kind of the outcome of a vote or a game: "40 to 31".
    public static final String TALLY = Tally.KIND;

    /// Before the currency in the kind of a sum.
    public static final String MONEY = "MONEY ";

    /// "about" and a change of unit move a figure by at most this share.
    private static final double ROUNDING = 0.05;

    /// "about 3,000" may stand for this share more or less.
    private static final double ABOUT = 0.15;

    /// "nearly an hour" may stand for this share less.
    private static final double NEARLY = 0.2;

    /// A figure of nothing that is at least this large may be a sum of money.
    private static final double LARGE = 1_000_000;

    /// Sums of one currency in one unit are given in full: "4.2 million" is not "4.4 million".
    private static final double MONEY_ROUNDING = 0.01;

    private static boolean isNearly(Quantity quantity, Text text) {
        String words = text.at(quantity.words()).toLowerCase(Locale.ROOT);
        return words.startsWith("nearly") || words.startsWith("almost");
    }

    /// A figure of a text with what its words allow.
    public static Measure of(Quantity quantity, Text text) {
        Optional<Unit> unit = Units.of(quantity.unit());
        double value =
                unit.map(known -> known.toBase(quantity.value()))
                        .orElse(quantity.value())
                        .doubleValue();
        double least =
                switch (quantity.bound()) {
                    case EXACT, AT_LEAST, MORE_THAN -> value;
                    case ABOUT -> value * (1 - ABOUT);
                    case AT_MOST -> 0;
                    case LESS_THAN -> isNearly(quantity, text) ? value * (1 - NEARLY) : 0;
                };
        double most =
                switch (quantity.bound()) {
                    case EXACT, AT_MOST, LESS_THAN -> value;
                    case ABOUT -> value * (1 + ABOUT);
                    case AT_LEAST, MORE_THAN -> Double.POSITIVE_INFINITY;
                };
        return new Measure(quantity.words(), kind(quantity, unit, text), value, least, most);
    }

    private static String kind(Quantity quantity, Optional<Unit> unit, Text text) {
        if (unit.isPresent()) {
            Unit known = unit.get();
            return known.dimension() == Unit.Dimension.MONEY
                    ? MONEY + known.symbol()
                    : known.dimension().name();
        }
        return quantity.counted()
                .map(text::at)
                .map(noun -> COUNT + " " + WordFamilies.of(noun.substring(lastWord(noun))))
                .orElse(COUNT);
    }

    private static int lastWord(String phrase) {
        return phrase.lastIndexOf(' ') + 1;
    }

    /// The same for figures that differ by rounding only, in most cases.
    public String term() {
        return isCount() ? "#" + Math.round(value) : String.format(Locale.ROOT, "#%.0e", value);
    }

    boolean isCount() {
        return kind.startsWith(COUNT);
    }

    boolean isMoney() {
        return kind.startsWith(MONEY);
    }

    /// Whether both measure the same sort of thing.
    boolean isComparableWith(Measure other) {
        return kind.equals(other.kind)
                || (isCount()
                        && other.isCount()
                        && (kind.equals(COUNT) || other.kind.equals(COUNT)));
    }

    /// Whether both are sums, which differ, one perhaps of money that is not named: "34 million
    /// euros", "analysts had expected 35 million".
    boolean isOtherSum(Measure other) {
        boolean sums =
                isMoney() ? other.isMoney() || other.isLarge() : isLarge() && other.isMoney();
        return sums && !isSameAs(other);
    }

    private boolean isLarge() {
        return kind.equals(COUNT) && value >= LARGE;
    }

    /// Whether both are outcomes of a vote with one number in common: "40 to 31" and "40 to 30".
    public boolean sharesPart(Measure other) {
        return kind.equals(Tally.KIND)
                && other.kind.equals(Tally.KIND)
                && Tally.meet(value, other.value);
    }

    private double slack() {
        return isCount() ? 0 : isMoney() ? MONEY_ROUNDING : ROUNDING;
    }

    /// Whether both give the same value, but for rounding.
    public boolean isSameAs(Measure other) {
        double slack = slack() * Math.max(value, other.value);
        return Math.abs(value - other.value) <= slack;
    }

    /// Whether one true value fits both.
    public boolean fits(Measure other) {
        double slack = slack() * Math.max(value, other.value);
        return Math.max(least, other.least) <= Math.min(most, other.most) + slack;
    }
}
