package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.Dating;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.report.Word;
import dev.readout.story.TimeSpan;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The days that the time phrases of one report mean.
///
/// "The day before" counts from the day named last in the same sentence; "the day before the vote"
/// from the vote, whose day it does not tell.
public final class PhraseTimes {
    /// Tags of words that begin what a day is counted from: "the vote", "his visit", "lawmakers
    /// meet", "taking office".
    private static final List<String> ANCHORS = List.of("DT", "NN", "PRP", "JJ", "CD", "VBG");

    private PhraseTimes() {}

    /// One time per phrase that can be placed, in the order of the text.
    public static Map<TimePhrase, TimeSpan> of(Analysis analysis, Dating dating) {
        Optional<Calendar> calendar = dating.published().onDay().map(Calendar::new);
        return of(
                analysis, (form, direction) -> calendar.flatMap(day -> day.place(form, direction)));
    }

    /// @param days gives a phrase its date, seen from the day on which the report came out
    static Map<TimePhrase, TimeSpan> of(Analysis analysis, Placing days) {
        Map<TimePhrase, TimeSpan> times = new LinkedHashMap<>();
        Optional<Dated> last = Optional.empty();
        for (TimePhrase phrase : analysis.times()) {
            Span sentence = sentenceOf(analysis, phrase.words());
            boolean isOpen = !isCountedFromNext(analysis, phrase.words(), sentence);
            Optional<TimeSpan> time =
                    time(
                            phrase,
                            days,
                            last.filter(day -> isOpen && day.sentence().equals(sentence)));
            if (time.isPresent()) {
                times.put(phrase, time.get());
                if (time.get().isDay()) {
                    last = Optional.of(new Dated(time.get().first(), sentence));
                }
            }
        }
        return times;
    }

    private static Span sentenceOf(Analysis analysis, Span words) {
        int at = Span.firstAfter(analysis.reading().sentences(), span -> span, words.start());
        return at < analysis.reading().sentences().size()
                ? analysis.reading().sentences().get(at)
                : words;
    }

    private static boolean isCountedFromNext(Analysis analysis, Span phrase, Span sentence) {
        List<Word> words = analysis.reading().words();
        int next = Span.firstAfter(words, Word::span, phrase.end());
        String said = analysis.report().text().at(phrase);
        return (said.endsWith("before") || said.endsWith("after"))
                && next < words.size()
                && sentence.contains(words.get(next).span())
                && ANCHORS.stream().anyMatch(words.get(next).tag()::startsWith);
    }

    private static Optional<TimeSpan> time(TimePhrase phrase, Placing days, Optional<Dated> last) {
        if (phrase.form() instanceof Form.FromOther other) {
            return last.flatMap(day -> shifted(day.day(), other));
        }
        return absolute(phrase.form()).or(() -> days.place(phrase.form(), phrase.direction()));
    }

    /// What the words themselves fix.
    static Optional<TimeSpan> absolute(Form form) {
        return switch (form) {
            case Form.OnDay on -> Optional.of(TimeSpan.of(on.day()));
            case Form.InMonth in -> Optional.of(TimeSpan.of(in.month()));
            case Form.InYear in -> Optional.of(TimeSpan.of(in.year()));
            case Form.Between between ->
                    absolute(between.first())
                            .flatMap(first ->
                                    absolute(between.last())
                                            .filter(last -> first.first().isBefore(last.last()))
                                            .map(last -> TimeSpan.between(first, last)));
            default -> Optional.empty();
        };
    }

    private static Optional<TimeSpan> shifted(LocalDate day, Form.FromOther other) {
        return other.unit() == ChronoUnit.DAYS || other.unit() == ChronoUnit.WEEKS
                ? Optional.of(TimeSpan.of(day.plus(other.amount(), other.unit())))
                : Optional.empty();
    }

    /// Puts the form of a phrase on a date.
    interface Placing {
        Optional<TimeSpan> place(Form form, Direction direction);
    }

    /// A day that a sentence names.
    private record Dated(LocalDate day, Span sentence) {}
}
