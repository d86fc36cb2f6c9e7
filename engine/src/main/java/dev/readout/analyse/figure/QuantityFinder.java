package dev.readout.analyse.figure;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.knowledge.Unit;
import dev.readout.knowledge.Units;
import dev.readout.report.Mention;
import dev.readout.report.Quantity;
import dev.readout.report.Quantity.Bound;
import dev.readout.report.TimePhrase;
import dev.readout.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds figures with their bound, their unit and what they count: "at least 1,200 dockers", "14
/// years", "magnitude 4.8", "$3.5 million".
///
/// Dates, times of day, ages, ordinals, scores, telephone numbers, list numbers and the numbers in
/// names ("Flight 12") are none. A range gives two quantities, its least and its most. Time grows
/// with the length of the text.
public final class QuantityFinder {
    /// Tokens in "kilometres per square hour", with room.
    private static final int LONGEST_UNIT = 5;

    /// Four digits between these are mostly a year.
    private static final int FIRST_MODERN_YEAR = 1800;

    private static final int LAST_MODERN_YEAR = 2100;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");
    private static final Set<String> NUMBER_MARKS = Set.of("no", "nos", "number", "#", "№");
    private static final Set<String> AGES = Set.of("aged", "age", "ages");
    private static final Set<String> NO_COUNTS = Set.of("no", "another", "any", "each", "every");

    private QuantityFinder() {}

    /// @param times their words hold no quantities
    public static List<Quantity> in(Grammar grammar, List<TimePhrase> times) {
        List<Quantity> quantities = new ArrayList<>();
        int time = 0;
        for (Span sentence : grammar.reading().sentences()) {
            List<Span> taken = new ArrayList<>();
            while (time < times.size() && times.get(time).words().start() < sentence.end()) {
                taken.add(times.get(time).words());
                time++;
            }
            new Search(grammar, Tokens.of(grammar.text(), sentence), taken).run(quantities);
        }
        return quantities;
    }

    /// The search of one sentence.
    private static final class Search {
        private final Grammar grammar;
        private final Tokens tokens;
        private final List<Span> times;

        Search(Grammar grammar, Tokens tokens, List<Span> times) {
            this.grammar = grammar;
            this.tokens = tokens;
            this.times = times;
        }

        void run(List<Quantity> quantities) {
            int at = 0;
            while (at < tokens.size()) {
                Optional<FigureGrammar.Figure> figure = FigureGrammar.at(tokens, at);
                if (figure.isPresent() && isFree(at, figure.get().end())) {
                    at = add(at, figure.get(), quantities);
                } else {
                    at = figure.map(FigureGrammar.Figure::end).orElse(at + 1);
                }
            }
        }

        private boolean isFree(int from, int end) {
            Span words = tokens.span(from, end);
            return times.stream().noneMatch(words::overlaps);
        }

        /// @return the first token after what was read
        private int add(int from, FigureGrammar.Figure figure, List<Quantity> quantities) {
            Optional<Range> range = range(from, figure);
            if (range.isPresent()) {
                return addRange(from, range.get(), quantities);
            }
            Measured measured = measured(from, figure);
            if (!isCount(from, figure, measured)) {
                return Math.max(measured.end(), figure.end());
            }
            BoundWords.Bounded bounded = BoundWords.around(tokens, measured.from(), measured.end());
            Bound bound =
                    figure.vague() && bounded.bound() == Bound.EXACT
                            ? Bound.AT_LEAST
                            : bounded.bound();
            Span words = tokens.span(bounded.from(), bounded.end());
            quantities.add(quantity(words, bound, measured, counted(bounded.end())));
            return bounded.end();
        }

        private static Quantity quantity(
                Span words, Bound bound, Measured measured, Optional<Span> counted) {
            return new Quantity(words, bound, measured.value(), measured.unit(), counted);
        }

        /// "2,000-3,000", "between 5 and 7", "five to seven"
        private Optional<Range> range(int from, FigureGrammar.Figure least) {
            int mark = least.end();
            boolean between = tokens.is(from - 1, "between") && tokens.is(mark, "and");
            boolean to = tokens.is(mark, "to");
            boolean dash = DASHES.contains(tokens.word(mark)) && tokens.touches(mark);
            Optional<FigureGrammar.Figure> most =
                    between || to || dash ? FigureGrammar.at(tokens, mark + 1) : Optional.empty();
            return most.filter(figure -> figure.value().compareTo(least.value()) > 0)
                    .filter(figure -> isFree(mark + 1, figure.end()))
                    .map(figure -> new Range(least, mark + 1, figure))
                    .filter(this::isRange);
        }

        /// A score or a telephone number has no unit and counts nothing.
        private boolean isRange(Range range) {
            Measured most = measured(range.second(), range.most());
            return !most.unit().isEmpty() || counted(most.end()).isPresent();
        }

        private int addRange(int from, Range range, List<Quantity> quantities) {
            Measured most = measured(range.second(), range.most());
            Measured least = measured(from, range.least());
            String unit = least.unit().isEmpty() ? most.unit() : least.unit();
            Optional<Span> counted = counted(most.end());
            quantities.add(
                    new Quantity(
                            tokens.span(least.from(), least.end()),
                            Bound.AT_LEAST,
                            least.value(),
                            unit,
                            counted));
            quantities.add(
                    quantity(tokens.span(most.from(), most.end()), Bound.AT_MOST, most, counted));
            return most.end();
        }

        /// The figure with its unit, before or after it.
        private Measured measured(int from, FigureGrammar.Figure figure) {
            return before(from, figure)
                    .or(() -> after(from, figure))
                    .orElseGet(() -> new Measured(from, figure.end(), plain(figure.value()), ""));
        }

        /// "$3.5 million", "magnitude 4.8", "magnitude of 4.8"
        private Optional<Measured> before(int from, FigureGrammar.Figure figure) {
            boolean joined = tokens.is(from - 1, "of") || DASHES.contains(tokens.word(from - 1));
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
            return new Measured(
                    first, scale.isPresent() ? end + 1 : end, plain(value), unit.symbol());
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
            int start =
                    DASHES.contains(tokens.word(figure.end())) ? figure.end() + 1 : figure.end();
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

        private boolean isCount(int from, FigureGrammar.Figure figure, Measured measured) {
            return !isAge(from, measured)
                    && !isOrdinal(figure)
                    && !isPartOfName(from, figure)
                    && !isYear(from, figure, measured)
                    && !tokens.is(from, "few")
                    && !isLabel(from, figure, measured)
                    && !isPronoun(from, figure, measured);
        }

        /// "aged 24", "a 22-year-old", "54 years old", "Rima Sol, 54,"
        private boolean isAge(int from, Measured measured) {
            int end = measured.end();
            boolean old =
                    measured.unit().equals("year")
                            && (tokens.is(end, "old")
                                    || (DASHES.contains(tokens.word(end))
                                            && tokens.is(end + 1, "old")));
            boolean apposed =
                    tokens.is(from - 1, ",")
                            && tokens.isCapital(from - 2)
                            && (tokens.is(end, ",") || tokens.is(end, "."))
                            && measured.unit().isEmpty();
            return old || apposed || AGES.contains(tokens.small(from - 1));
        }

        /// "22nd", "A320", "4G"
        private boolean isOrdinal(FigureGrammar.Figure figure) {
            int end = figure.end();
            String next = tokens.small(end);
            boolean ending =
                    tokens.touches(end)
                            && (next.equals("st")
                                    || next.equals("nd")
                                    || next.equals("rd")
                                    || next.equals("th"));
            boolean slash = tokens.touches(end) && (tokens.is(end, "/") || tokens.is(end, ":"));
            return ending || slash;
        }

        /// "the 1981 blouse", "the 1940s": four digits count only what stands in the plural.
        private boolean isYear(int from, FigureGrammar.Figure figure, Measured measured) {
            boolean four =
                    tokens.number(from).isPresent()
                            && tokens.word(from).length() == 4
                            && figure.end() == from + 1
                            && measured.unit().isEmpty();
            int year = four ? tokens.number(from).getAsInt() : 0;
            boolean modern = year >= FIRST_MODERN_YEAR && year <= LAST_MODERN_YEAR;
            boolean plural =
                    counted(figure.end())
                            .map(noun -> tagAt(noun.end() - 1).endsWith("S"))
                            .orElse(false);
            return modern && (!plural || tokens.touches(figure.end()));
        }

        private boolean isPartOfName(int from, FigureGrammar.Figure figure) {
            Span words = tokens.span(from, figure.end());
            return grammar.reading().names().stream()
                    .map(Mention::span)
                    .anyMatch(name -> name.contains(words));
        }

        /// "Flight 12", "No. 5", "F-16", the "1." of a list
        private boolean isLabel(int from, FigureGrammar.Figure figure, Measured measured) {
            boolean digits = tokens.isDigits(from);
            boolean glued =
                    digits
                            && tokens.touches(from)
                            && measured.from() == from
                            && (tokens.isLetters(from - 1)
                                    || tokens.isDigits(from - 2)
                                    || (DASHES.contains(tokens.word(from - 1))
                                            && tokens.touches(from - 1)));
            boolean numbered =
                    NUMBER_MARKS.contains(tokens.small(from - 1))
                            || (tokens.is(from - 1, ".")
                                    && NUMBER_MARKS.contains(tokens.small(from - 2)));
            boolean named =
                    digits
                            && measured.unit().isEmpty()
                            && tag(from - 1).startsWith("NN")
                            && tokens.isCapital(from - 1)
                            && counted(figure.end()).isEmpty();
            boolean listed = from == 0 && digits && tokens.is(figure.end(), ".");
            return glued || numbered || named || listed || isJoined(figure.end());
        }

        /// "3-1", "555-0134"
        private boolean isJoined(int end) {
            return DASHES.contains(tokens.word(end))
                    && tokens.touches(end)
                    && tokens.isDigits(end + 1);
        }

        /// "one of them", "no one", "one another"
        private boolean isPronoun(int from, FigureGrammar.Figure figure, Measured measured) {
            boolean one = tokens.is(from, "one") && figure.end() == from + 1;
            boolean bare =
                    measured.unit().isEmpty()
                            && counted(figure.end())
                                    .filter(noun -> tagAt(noun.end() - 1).startsWith("NN"))
                                    .isEmpty();
            boolean bounded = BoundWords.around(tokens, from, figure.end()).bound() != Bound.EXACT;
            boolean determined =
                    NO_COUNTS.contains(tokens.small(from - 1))
                            || tokens.is(figure.end(), "of")
                            || tokens.is(figure.end(), "another");
            return one && ((bare && !bounded) || determined);
        }

        /// The noun phrase that begins at `from`, or what happened to the counted ones: "injured".
        private Optional<Span> counted(int from) {
            int start = from;
            if (tokens.is(start, "of") || DASHES.contains(tokens.word(start))) {
                start++;
            }
            while (isDeterminer(tag(start))) {
                start++;
            }
            int end = start;
            int noun = start;
            while (end < tokens.size() && isInNounPhrase(end)) {
                end++;
                if (tag(end - 1).startsWith("NN")) {
                    noun = end;
                }
            }
            if (noun > start) {
                return Optional.of(tokens.span(start, noun));
            }
            return end > start && isState(tag(start))
                    ? Optional.of(tokens.span(start))
                    : Optional.empty();
        }

        private boolean isInNounPhrase(int token) {
            String tag = tag(token);
            boolean hyphen =
                    DASHES.contains(tokens.word(token))
                            && tokens.touches(token)
                            && tokens.touches(token + 1);
            return hyphen
                    || ((tag.startsWith("NN") || isState(tag) || tag.equals("VBG"))
                            && tokens.isLetters(token));
        }

        private static boolean isState(String tag) {
            return tag.startsWith("JJ") || tag.equals("VBN");
        }

        private static boolean isDeterminer(String tag) {
            return tag.equals("DT") || tag.equals("PRP$");
        }

        private String tagAt(int position) {
            int word = grammar.firstAfter(position);
            return word < grammar.size() ? grammar.word(word).tag() : "";
        }

        private String tag(int token) {
            return token >= 0 && token < tokens.size()
                    ? grammar.wordsIn(tokens.span(token))
                            .mapToObj(word -> grammar.word(word).tag())
                            .findFirst()
                            .orElse("")
                    : "";
        }

        /// 1200000 for 1.2 million, 4.8 for 4.80.
        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /// A figure with its unit.
    ///
    /// @param unit canonical symbol, empty for a bare count
    private record Measured(int from, int end, BigDecimal value, String unit) {}

    /// @param second the token where the upper figure begins
    private record Range(FigureGrammar.Figure least, int second, FigureGrammar.Figure most) {}
}
