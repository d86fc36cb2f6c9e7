package dev.readout.app.page;

import dev.readout.app.view.Outline;
import dev.readout.app.view.Outline.Counted;
import dev.readout.app.view.Outline.Tally;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Dating;
import dev.readout.report.Published;
import dev.readout.report.Skipped;
import dev.readout.story.Brief;
import dev.readout.story.Happening;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the event is called, when it was, what was counted and what could not be read.
final class HeadPart {
    /// Reports that must speak of a day before it is called the day of the event.
    private static final int AGREED = 2;

    /// Inputs named at once as left out; further ones are folded.
    private static final int LEFT_OUT = 5;

    private final Brief brief;
    private final Outline outline;
    private final Evidence evidence;

    HeadPart(Brief brief, Outline outline, Evidence evidence) {
        this.brief = brief;
        this.outline = outline;
        this.evidence = evidence;
    }

    /// The headline of one report, or the leading claim where none has one.
    String headline() {
        return outline.title()
                .map(Outline.Title::words)
                .or(() ->
                        brief.accounts().stream()
                                .findFirst()
                                .map(account ->
                                        evidence.wording().quoted(account.claim().wording())))
                .orElse("Brief");
    }

    void write(Html html) {
        html.open("header").element("h1", headline());
        day(brief)
                .ifPresent(day -> {
                    html.open("p", "class", "when").open("span");
                    html.element("time", Days.of(day.time()), "datetime", day.time().iso());
                    html.text(" ").close("span");
                    evidence.quote(html, day.words().getFirst());
                    html.text(" ");
                    Evidence.reportsOf(html, day.words());
                    html.close("p");
                });
        html.open("p", "class", "published");
        outline.title()
                .ifPresent(title -> {
                    html.text("Headline of ");
                    Evidence.reports(html, List.of(title.report().id()));
                    html.text("· ");
                });
        html.text(published(brief)).close("p");
        counts(html);
        leftOut(html);
        html.close("header").line();
    }

    private void counts(Html html) {
        html.open("ul", "class", "counts");
        for (Tally tally : outline.tallies()) {
            html.open("li", "class", tally.number() == 0 ? "nothing" : "");
            html.open("a", "href", "#" + section(tally.what()));
            html.element("b", tally.number() == 0 ? "no" : "" + tally.number());
            html.text(" " + tally.word());
            if (!tally.note().isEmpty()) {
                html.element("small", ", " + tally.note());
            }
            html.close("a");
            html.close("li");
        }
        html.close("ul");
    }

    private String section(Counted what) {
        return switch (what) {
            case REPORT -> PageBrief.REPORTS;
            case CLAIM -> PageBrief.MATRIX;
            case ORIGIN -> PageBrief.RELAYS;
            case CONTRADICTION, TENSION, LOOK_ALIKE -> PageBrief.DIFFERENCES;
            case SILENCE -> PageBrief.SILENCES;
        };
    }

    private void leftOut(Html html) {
        List<Skipped> skipped = brief.skipped();
        if (skipped.isEmpty()) {
            return;
        }
        html.open("div", "class", "skipped").open("p");
        html.element("b", Wording.count(skipped.size(), "input", "inputs"));
        html.text(" could not be read or was left out:").close("p");
        skipped(html, skipped.subList(0, Math.min(LEFT_OUT, skipped.size())));
        if (skipped.size() > LEFT_OUT) {
            int more = skipped.size() - LEFT_OUT;
            html.open("details").element("summary", more + " more");
            skipped(html, skipped.subList(LEFT_OUT, skipped.size()));
            html.close("details");
        }
        html.close("div");
    }

    private static void skipped(Html html, List<Skipped> skipped) {
        html.open("ul");
        for (Skipped one : skipped) {
            html.open("li").element("b", PlainText.of(one.file()));
            html.text(" " + PlainText.of(one.reason())).close("li");
        }
        html.close("ul");
    }

    static String published(Brief brief) {
        List<LocalDate> days =
                brief.alignment().datings().values().stream()
                        .map(Dating::published)
                        .map(Published::onDay)
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return "No report has a date";
        }
        String first = Days.of(days.getFirst());
        return days.getFirst().equals(days.getLast())
                ? "Published " + first
                : "Published " + first + " to " + Days.of(days.getLast());
    }

    /// What more than half of the reports place on one and the same day; the latest if several, for
    /// the older ones are the background.
    static Optional<Happening> day(Brief brief) {
        return brief.happenings().stream()
                .filter(one -> one.time().isDay() && one.status() == Happening.Status.HAPPENED)
                .filter(one -> reports(one) >= AGREED && 2 * reports(one) > brief.reports().size())
                .max(Comparator.comparing(Happening::time).thenComparingLong(HeadPart::reports));
    }

    private static long reports(Happening happening) {
        return happening.words().stream().map(words -> words.report()).distinct().count();
    }
}
