package dev.readout.app.page;

import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.story.Brief;
import dev.readout.story.Happening;
import dev.readout.story.Happening.Status;
import dev.readout.story.TimeSpan;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened, and apart from it what is planned, in the order of time; the distance between two
/// entries grows with the time between them, and a long one is told in words.
final class TimelinePart {
    /// A longer distance is no longer drawn to scale.
    private static final int DAYS_DRAWN = 14;

    /// Entries of a leaf.
    private static final int LEAF = 100;

    private static final int MONTH = 60;
    private static final int YEAR = 730;

    private final Brief brief;
    private final Evidence evidence;

    TimelinePart(Brief brief, Evidence evidence) {
        this.brief = brief;
        this.evidence = evidence;
    }

    boolean isEmpty() {
        return brief.happenings().isEmpty();
    }

    void write(Html html) {
        html.open("div", "class", "times");
        list(html, Status.HAPPENED, "Happened", "timeline");
        list(html, Status.PLANNED, "Planned", "timeline ahead");
        html.close("div");
    }

    private void list(Html html, Status status, String heading, String kind) {
        Map<TimeSpan, List<Happening>> days = new LinkedHashMap<>();
        brief.happenings().stream()
                .filter(one -> one.status() == status)
                .sorted(Comparator.comparing(Happening::time))
                .forEach(
                        one -> days.computeIfAbsent(one.time(), day -> new ArrayList<>()).add(one));
        if (days.isEmpty()) {
            return;
        }
        html.open("div").element("h3", heading).open("ol", "class", kind);
        Optional<TimeSpan> before = Optional.empty();
        for (Map.Entry<TimeSpan, List<Happening>> day : days.entrySet()) {
            TimeSpan time = day.getKey();
            long gap = before.map(one -> between(one, time)).orElse(0L);
            boolean borrowed = day.getValue().stream().allMatch(one -> one.how() == How.BORROWED);
            String place = gap > DAYS_DRAWN ? "break" : "gap-" + gap;
            html.line().open("li", "class", place + (borrowed ? " borrowed" : ""));
            before.filter(one -> gap > DAYS_DRAWN)
                    .ifPresent(one -> html.element("p", later(one, time), "class", "later"));
            html.element("time", Days.of(time), "datetime", machine(time));
            day(html, List.copyOf(joined(day.getValue())));
            html.close("li");
            before = Optional.of(time);
        }
        html.close("ol").close("div");
    }

    private void day(Html html, List<Happening> happenings) {
        int shown = evidence.leaves().shown(Leaves.AT_ONCE, happenings);
        happenings(html, happenings.subList(0, shown));
        List<Happening> rest = happenings.subList(shown, happenings.size());
        evidence.leaves().rest(html, "day", rest.size() + " more", rest, LEAF, this::happenings);
    }

    private void happenings(Html html, List<Happening> happenings) {
        html.open("ul");
        happenings.forEach(one -> happening(html, one));
        html.close("ul");
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

    /// What several reports say of a day in the same words is one entry.
    private Collection<Happening> joined(List<Happening> day) {
        Map<List<Object>, Happening> joined = new LinkedHashMap<>();
        for (Happening one : day) {
            String words = evidence.wording().quoted(one.shown());
            joined.merge(
                    List.of(words, one.how()),
                    one,
                    (first, second) -> {
                        List<Citation> both = new ArrayList<>(first.words());
                        both.addAll(second.words());
                        return new Happening(
                                one.time(), one.status(), one.how(), both, one.clause());
                    });
        }
        return joined.values();
    }

    private void happening(Html html, Happening happening) {
        html.open("li");
        evidence.quote(html, happening.shown());
        html.text(" ");
        Evidence.reportsOf(html, happening.words());
        switch (happening.how()) {
            case STATED -> {}
            case INFERRED -> html.element("small", "date worked out from that of the report");
            case BORROWED -> html.element("small", "date from another report", "class", "borrow");
            case UNKNOWN -> html.element("small", "not known how");
        }
        html.close("li");
    }
}
