package dev.readout.analyse.figure;

import dev.readout.analyse.figure.MeasureReader.Measured;
import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.Quantity;
import dev.readout.report.Quantity.Bound;
import dev.readout.report.TimePhrase;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds figures with their bound, their unit and what they count: "at least 1,200 dockers", "14
/// years", "magnitude 4.8", "$3.5 million".
///
/// Dates, times of day, ages, ordinals, scores, telephone numbers, list numbers and the numbers in
/// names ("Flight 12") are none. A range gives two quantities, its least and its most. Time grows
/// with the length of the text.
public final class QuantityFinder {
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
        private final Tokens tokens;
        private final List<Span> times;
        private final MeasureReader measures;
        private final CountedFinder counted;
        private final LabelFilter labels;

        Search(Grammar grammar, Tokens tokens, List<Span> times) {
            this.tokens = tokens;
            this.times = times;
            measures = new MeasureReader(tokens);
            counted = new CountedFinder(grammar, tokens);
            labels = new LabelFilter(grammar, tokens, counted);
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
            Measured measured = measures.at(from, figure);
            if (!labels.isCount(from, figure, measured)) {
                return Math.max(measured.end(), figure.end());
            }
            BoundWords.Bounded bounded = BoundWords.around(tokens, measured.from(), measured.end());
            Bound bound =
                    figure.vague() && bounded.bound() == Bound.EXACT
                            ? Bound.AT_LEAST
                            : bounded.bound();
            Span words = tokens.span(bounded.from(), bounded.end());
            quantities.add(quantity(words, bound, measured, counted.from(bounded.end())));
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
            boolean dash = tokens.isDash(mark) && tokens.touches(mark);
            Optional<FigureGrammar.Figure> most =
                    between || to || dash ? FigureGrammar.at(tokens, mark + 1) : Optional.empty();
            return most.filter(figure -> figure.value().compareTo(least.value()) > 0)
                    .filter(figure -> isFree(mark + 1, figure.end()))
                    .map(figure -> new Range(least, mark + 1, figure))
                    .filter(this::isRange);
        }

        /// A score or a telephone number has no unit and counts nothing.
        private boolean isRange(Range range) {
            Measured most = measures.at(range.second(), range.most());
            return !most.unit().isEmpty() || counted.from(most.end()).isPresent();
        }

        private int addRange(int from, Range range, List<Quantity> quantities) {
            Measured most = measures.at(range.second(), range.most());
            Measured least = measures.at(from, range.least());
            String unit = least.unit().isEmpty() ? most.unit() : least.unit();
            Optional<Span> what = counted.from(most.end());
            quantities.add(
                    new Quantity(
                            tokens.span(least.from(), least.end()),
                            Bound.AT_LEAST,
                            least.value(),
                            unit,
                            what));
            quantities.add(
                    quantity(tokens.span(most.from(), most.end()), Bound.AT_MOST, most, what));
            return most.end();
        }
    }

    /// @param second the token where the upper figure begins
    private record Range(FigureGrammar.Figure least, int second, FigureGrammar.Figure most) {}
}
