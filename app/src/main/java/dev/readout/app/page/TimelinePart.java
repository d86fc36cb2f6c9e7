package dev.readout.app.page;

import dev.readout.story.Brief;
import dev.readout.story.Happening;
import dev.readout.story.TimeSpan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened and what is planned, in the order of time; the distance between two entries grows
/// with the time between them, and a long one is told in words.
final class TimelinePart {
    /// A longer distance is no longer drawn to scale.
    private static final int DAYS_DRAWN = 14;

    private static final int MONTH = 60;
    private static final int YEAR = 730;

    private final Brief brief;
    private final Evidence evidence;

    TimelinePart(Brief brief, Evidence evidence) {
        this.brief = brief;
        this.evidence = evidence;
    }

    boolean isEmpty() {
        return brief.alignment().timeline().isEmpty();
    }

    void write(Html html) {
        Map<TimeSpan, List<Happening>> days = new LinkedHashMap<>();
        brief.alignment().timeline().stream()
                .sorted((one, other) -> one.time().compareTo(other.time()))
                .forEach(
                        one -> days.computeIfAbsent(one.time(), day -> new ArrayList<>()).add(one));
        html.open("ol", "class", "timeline");
        Optional<TimeSpan> before = Optional.empty();
        for (Map.Entry<TimeSpan, List<Happening>> day : days.entrySet()) {
            TimeSpan time = day.getKey();
            long gap = before.map(one -> between(one, time)).orElse(0L);
            html.line().open("li", "class", gap > DAYS_DRAWN ? "break" : "gap-" + gap);
            before.filter(one -> gap > DAYS_DRAWN)
                    .ifPresent(one -> html.element("p", later(one, time), "class", "later"));
            html.element("time", Days.of(time), "datetime", machine(time));
            html.open("ul");
            day.getValue().forEach(one -> happening(html, one));
            html.close("ul").close("li");
            before = Optional.of(time);
        }
        html.close("ol");
    }

    /// Days from the end of one to the beginning of the other; 0 if they overlap.
    private static long between(TimeSpan one, TimeSpan other) {
        return Math.max(0, ChronoUnit.DAYS.between(one.last(), other.first()));
    }

    private static String machine(TimeSpan span) {
        return span.iso().length() > 10 ? span.first().toString() : span.iso();
    }

    private static String later(TimeSpan one, TimeSpan other) {
        long days = between(one, other);
        return days < MONTH
                ? days + " days later"
                : days < YEAR
                        ? days / 30 + " months later"
                        : other.first().getYear() - one.first().getYear() + " years later";
    }

    private void happening(Html html, Happening happening) {
        html.open("li");
        if (happening.status() == Happening.Status.PLANNED) {
            html.element("span", "planned", "class", "planned").text(" ");
        }
        evidence.quote(html, happening.words().getFirst());
        html.text(" ");
        Evidence.reportsOf(html, happening.words());
        String how =
                switch (happening.how()) {
                    case STATED -> "";
                    case INFERRED -> "date worked out from that of the report";
                    case BORROWED -> "date partly taken from another report";
                    case UNKNOWN -> "not known how";
                };
        html.element("small", how).close("li");
    }
}
