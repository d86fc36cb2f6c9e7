package dev.readout.align.when;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.Head;
import dev.readout.report.How;
import dev.readout.report.Published;
import dev.readout.report.Reading;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reports for tests: one sentence per time phrase, which stands in it as it is.
final class DatedReports {
    private final ReportId id;
    private final Dating dating;
    private final StringBuilder text = new StringBuilder();
    private int above;
    private final List<Span> sentences = new ArrayList<>();
    private final List<TimePhrase> times = new ArrayList<>();

    private DatedReports(String id, Dating dating) {
        this.id = new ReportId(id);
        this.dating = dating;
    }

    static DatedReports undated(String id) {
        return new DatedReports(id, Dating.unknown());
    }

    /// A report whose first words are its date.
    static DatedReports of(String id, String day) {
        Citation evidence = new Citation(new ReportId(id), new Span(0, day.length()));
        DatedReports report =
                new DatedReports(
                        id,
                        new Dating(
                                new Published.On(LocalDate.parse(day)),
                                How.STATED,
                                List.of(evidence)));
        report.text.append(day).append('\n');
        return report;
    }

    /// Adds a line of the page's head.
    DatedReports under(String line) {
        text.append(line).append('\n');
        above = text.length();
        text.append("The bridge fell.");
        return this;
    }

    /// Adds a sentence that holds `words`.
    DatedReports saying(String sentence, String words, Form form, Direction direction) {
        int start = text.length();
        text.append(sentence).append('\n');
        int at = text.indexOf(words, start);
        sentences.add(new Span(start, start + sentence.length()));
        times.add(new TimePhrase(new Span(at, at + words.length()), form, direction));
        return this;
    }

    Analysis read() {
        Head head =
                new Head(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        dating,
                        Optional.empty(),
                        List.of(),
                        "en");
        List<Zone> zones = new ArrayList<>();
        if (above > 0) {
            zones.add(new Zone(Zone.Kind.META, new Span(0, above - 1)));
        }
        zones.add(new Zone(Zone.Kind.BODY, new Span(above, text.length())));
        Report report = new Report(id, id.value() + ".txt", new Text(text.toString()), zones, head);
        Reading reading = new Reading(List.of(), sentences, List.of(), List.of());
        return new Analysis(report, reading, List.of(), times, List.of(), List.of(), List.of());
    }
}
