package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.story.Happening.Status;
import dev.readout.story.TimeSpan;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the time phrases of one report on their dates.
///
/// A stretch that still runs and is not said to hold anything ("this year", "today" without a verb
/// that tells) is no moment.
final class MomentFinder {
    private final Analysis analysis;
    private final Dating dating;
    private final List<Analysis> dated;
    private final ClauseReader clauses;
    private final NoMoment none;
    private final Twins twins;

    /// @param dated the dated reports of the story, which tell when one without a date came out
    MomentFinder(Analysis analysis, Dating dating, List<Analysis> dated, Twins twins) {
        this.twins = twins;
        this.analysis = analysis;
        this.dating = dating;
        this.dated = dated;
        clauses = new ClauseReader(analysis);
        none = new NoMoment(analysis);
    }

    /// In the order of the text.
    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        times().forEach((phrase, time) -> {
            if (isMoment(phrase) && !none.is(phrase)) {
                moments.add(moment(phrase, twinTime(phrase).orElse(time)));
            }
        });
        return moments;
    }

    private Map<TimePhrase, TimeSpan> times() {
        return day().isPresent()
                ? PhraseTimes.of(analysis, dating)
                : PhraseTimes.of(analysis, new LikelyDays(analysis, dated)::place);
    }

    /// The time as the first report gave it that has the same sentence.
    private Optional<TimeSpan> twinTime(TimePhrase phrase) {
        return twins.dayOf(phrase.words())
                .flatMap(first -> new Calendar(first).place(phrase.form(), phrase.direction()));
    }

    private Optional<LocalDate> day() {
        return dating.published().onDay();
    }

    /// Whether a reader is told that something happened then.
    private static boolean isMoment(TimePhrase phrase) {
        return switch (phrase.form()) {
            case Form.Shifted shifted when shifted.amount() == 0 ->
                    phrase.direction() != Direction.UNKNOWN && shifted.unit() != ChronoUnit.YEARS;
            default -> true;
        };
    }

    private Moment moment(TimePhrase phrase, TimeSpan time) {
        Span words = phrase.words();
        Status status = isOver(phrase.form()) ? Status.HAPPENED : status(phrase.direction(), time);
        return new Moment(
                status == Status.HAPPENED ? upToToday(phrase, time) : time,
                how(phrase.form()),
                status,
                new Citation(analysis.report().id(), clauses.clauseOf(words)),
                clauses.eventOf(words)
                        .filter(clause -> !none.isAnchor(phrase, status))
                        .map(clause -> new Citation(analysis.report().id(), clause)),
                clauses.kernelOf(words),
                status == Status.HAPPENED && clauses.isTold(words));
    }

    /// What happened "this week" happened before the report came out.
    private TimeSpan upToToday(TimePhrase phrase, TimeSpan time) {
        return phrase.form() instanceof Form.Shifted(int amount, ChronoUnit unit)
                        && amount == 0
                        && unit == ChronoUnit.WEEKS
                        && !clauses.isPerfect(phrase.words())
                ? day().filter(today -> time.contains(TimeSpan.of(today)))
                        .map(today -> TimeSpan.between(time.first(), today))
                        .orElse(time)
                : time;
    }

    private How how(Form form) {
        return PhraseTimes.absolute(form).isPresent()
                ? How.STATED
                : isBorrowed() ? How.BORROWED : How.INFERRED;
    }

    private boolean isBorrowed() {
        return day().isEmpty() || dating.how() == How.BORROWED;
    }

    /// A year before another one that the report names lies behind; so reads an undated report.
    private boolean isOver(Form form) {
        return day().isEmpty()
                && form instanceof Form.InYear year
                && analysis.times().stream().anyMatch(other -> isLater(other.form(), year));
    }

    private static boolean isLater(Form other, Form.InYear year) {
        return other instanceof Form.InYear later && later.year().isAfter(year.year());
    }

    private Status status(Direction direction, TimeSpan time) {
        boolean ahead =
                day().map(today -> isAhead(direction, time, today))
                        .orElse(direction == Direction.FUTURE);
        return ahead ? Status.PLANNED : Status.HAPPENED;
    }

    private static boolean isAhead(Direction direction, TimeSpan time, LocalDate today) {
        boolean running = !time.last().isBefore(today);
        return time.first().isAfter(today) || (direction == Direction.FUTURE && running);
    }
}
