package dev.readout.analyse.figure;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Reads a figure with its unit, before or after it: "$3.5 million", "10 kilometres".
final class MeasureReader {
    /// Tokens in "kilometres per square hour", with room.
    private static final int LONGEST_UNIT = 5;

    private final Tokens tokens;

    MeasureReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A figure with its unit.
    ///
    /// @param unit canonical symbol, empty for a bare count
    record Measured(int from, int end, BigDecimal value, String unit) {}

    /// The figure that begins at token `from`; with an empty unit if it has none.
    Measured at(int from, FigureGrammar.Figure figure) {
        return before(from, figure)
                .or(() -> after(from, figure).map(this::withRest))
                .orElseGet(() -> new Measured(from, figure.end(), plain(figure.value()), ""));
    }

    /// "$3.5 million", "magnitude 4.8", "magnitude of 4.8"
    private Optional<Measured> before(int from, FigureGrammar.Figure figure) {
        boolean joined = tokens.is(from - 1, "of") || tokens.isDash(from - 1);
        int last = joined ? from - 1 : from;
        for (int first = Math.max(0, last - 2); first < last; first++) {
            Optional<Unit> unit = Units.of(tokens.words(first, last));
            if (unit.isPresent() && leads(unit.get().dimension())) {
                return Optional.of(money(first, figure, unit.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean leads(Unit.Dimension dimension) {
        return dimension == Unit.Dimension.MONEY || dimension == Unit.Dimension.MAGNITUDE;
    }

    /// "$5m" is five million.
    private Measured money(int first, FigureGrammar.Figure figure, Unit unit) {
        int end = figure.end();
        Optional<BigDecimal> scale =
                tokens.touches(end) ? letterScale(tokens.small(end)) : Optional.empty();
        BigDecimal value = scale.map(figure.value()::multiply).orElse(figure.value());
        return new Measured(first, scale.isPresent() ? end + 1 : end, plain(value), unit.symbol());
    }

    private static Optional<BigDecimal> letterScale(String letters) {
        return switch (letters) {
            case "k" -> Optional.of(BigDecimal.valueOf(1_000));
            case "m", "mn" -> Optional.of(BigDecimal.valueOf(1_000_000));
            case "b", "bn" -> Optional.of(BigDecimal.valueOf(1_000_000_000));
            case "tn" -> Optional.of(BigDecimal.valueOf(1_000_000_000_000L));
            default -> Optional.empty();
        };
    }

    /// "10 kilometres", "4.8-magnitude", "7 percent"
    private Optional<Measured> after(int from, FigureGrammar.Figure figure) {
        int start = tokens.isDash(figure.end()) ? figure.end() + 1 : figure.end();
        int most = Math.min(tokens.size(), start + LONGEST_UNIT);
        for (int end = most; end > start; end--) {
            Optional<Unit> unit = Units.of(tokens.words(start, end));
            if (unit.isPresent()) {
                return Optional.of(
                        new Measured(from, end, plain(figure.value()), unit.get().symbol()));
            }
        }
        return Optional.empty();
    }

    /// "eight years and six months" is eight and a half years.
    private Measured withRest(Measured measured) {
        int next = tokens.is(measured.end(), "and") ? measured.end() + 1 : measured.end();
        return FigureGrammar.at(tokens, next)
                .flatMap(figure -> after(next, figure))
                .flatMap(rest -> sum(measured, rest))
                .orElse(measured);
    }

    private static Optional<Measured> sum(Measured measured, Measured rest) {
        Optional<Unit> unit = Units.of(measured.unit()).filter(MeasureReader::isTime);
        Optional<Unit> smaller = Units.of(rest.unit()).filter(MeasureReader::isTime);
        return unit.flatMap(great ->
                smaller.filter(small -> small.factor().compareTo(great.factor()) < 0)
                        .map(small ->
                                small.toBase(rest.value())
                                        .divide(great.factor(), MathContext.DECIMAL32))
                        .map(part ->
                                new Measured(
                                        measured.from(),
                                        rest.end(),
                                        plain(measured.value().add(part)),
                                        measured.unit())));
    }

    private static boolean isTime(Unit unit) {
        return unit.dimension() == Unit.Dimension.TIME;
    }

    /// 1200000 for 1.2 million, 4.8 for 4.80.
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
