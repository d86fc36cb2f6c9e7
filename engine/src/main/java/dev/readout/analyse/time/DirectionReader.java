package dev.readout.analyse.time;

import dev.readout.analyse.grammar.Tokens;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.text.Span;
import java.util.Optional;

/// Reads whether a time lies behind or ahead of the report: from the time itself ("three days
/// ago"), from the word before it ("last Friday"), or else from the words that govern it ([Tense]).
final class DirectionReader {
    private final TimeWords words;
    private final Tokens tokens;
    private final Tense tense;

    DirectionReader(TimeWords words) {
        this.words = words;
        tokens = words.tokens();
        tense = new Tense(words.grammar());
    }

    /// @param core the first token of the time, behind its preposition and modifiers
    /// @param phrase the time with both
    Direction of(int core, DateGrammar.Found found, Span phrase) {
        return switch (found.form()) {
            case Form.EndOf end -> Direction.FUTURE;
            case Form.Shifted shifted when shifted.amount() != 0 -> sign(shifted.amount());
            case Form.Weekend weekend when weekend.weeks() != 0 -> sign(weekend.weeks());
            case Form.WeekdayOfWeek day when day.weeks() != 0 -> sign(day.weeks());
            case Form.MonthOfYear month when month.years() != 0 -> sign(month.years());
            case Form.Weekday day -> byWords(core).orElseGet(() -> tense.ofWeekday(phrase));
            case Form.MonthOnly month ->
                    byWords(core).orElseGet(() -> tense.ofMonth(phrase, tokens.is(core - 1, "in")));
            case Form.MonthDay day when isModifier(core, found.end()) -> Direction.UNKNOWN;
            case Form.MonthDay day -> byWords(core).orElseGet(() -> tense.ofWeekday(phrase));
            default -> tense.of(phrase);
        };
    }

    /// "the Oct. 7 storm" may be years old.
    private boolean isModifier(int core, int end) {
        String before = tokens.small(core - 1);
        boolean article = before.equals("the") || before.equals("a") || before.equals("an");
        return article && words.tag(end).startsWith("NN");
    }

    /// "last Friday", "this coming Friday", "next May"
    private Optional<Direction> byWords(int core) {
        return switch (tokens.small(core - 1)) {
            case "last", "past" -> Optional.of(Direction.PAST);
            case "next", "coming" -> Optional.of(Direction.FUTURE);
            default -> Optional.empty();
        };
    }

    private static Direction sign(int amount) {
        return amount < 0 ? Direction.PAST : Direction.FUTURE;
    }
}
