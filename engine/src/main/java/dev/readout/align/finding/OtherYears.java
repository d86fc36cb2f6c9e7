package dev.readout.align.finding;

import dev.readout.report.Analysis;
import dev.readout.report.TimePhrase;
import dev.readout.text.Span;
import java.time.temporal.ChronoUnit;

/// Tells where a report looks back to other years, as to an earlier disaster.
final class OtherYears {
    private OtherYears() {}

    /// Whether the sentence or the one before it speaks of another year.
    static boolean areTold(Analysis analysis, Span sentence) {
        int from =
                analysis.reading().sentences().stream()
                        .filter(one -> one.end() <= sentence.start())
                        .reduce((first, second) -> second)
                        .map(Span::start)
                        .orElse(sentence.start());
        return analysis.times().stream()
                .filter(time -> time.words().start() >= from)
                .filter(time -> time.words().end() <= sentence.end())
                .anyMatch(OtherYears::isOtherYear);
    }

    /// Whether the sentence itself names another year; a month may be one of this year.
    static boolean areNamed(Analysis analysis, Span sentence) {
        return analysis.times().stream()
                .filter(time -> sentence.contains(time.words()))
                .filter(time -> !(time.form() instanceof TimePhrase.Form.MonthOnly))
                .anyMatch(OtherYears::isOtherYear);
    }

    private static boolean isOtherYear(TimePhrase time) {
        return switch (time.form()) {
            case TimePhrase.Form.InYear year -> true;
            case TimePhrase.Form.InMonth month -> true;
            case TimePhrase.Form.OnDay day -> true;
            case TimePhrase.Form.MonthOfYear month -> month.years() != 0;
            case TimePhrase.Form.Shifted shifted ->
                    shifted.unit() == ChronoUnit.YEARS || shifted.unit() == ChronoUnit.DECADES;
            case TimePhrase.Form.MonthDay day -> false;
            case TimePhrase.Form.WeekdayMonthDay day -> false;
            case TimePhrase.Form.MonthOnly month -> true;
            case TimePhrase.Form.Weekday day -> false;
            case TimePhrase.Form.WeekdayOfWeek day -> false;
            case TimePhrase.Form.Weekend weekend -> false;
            case TimePhrase.Form.Between between -> false;
            case TimePhrase.Form.EndOf end -> false;
            case TimePhrase.Form.FromOther other -> false;
            case TimePhrase.Form.AtClock clock -> false;
        };
    }
}
