package dev.readout.server.story;

import dev.readout.report.Arrival;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Submission;
import dev.readout.text.Text;

/// A revision as the engine reads it.
public final class ReportText {
    private ReportText() {}

    /// The text that positions in briefs count in: the title, an empty line, what was published.
    public static Text of(Revision revision) {
        Arrival arrival = arrival(revision);
        return arrival.report(arrival.text().length()).text();
    }

    /// The id that a report bears in stories and briefs.
    public static ReportId id(long report) {
        return new ReportId("r" + report);
    }

    /// The report that bears the id.
    static long report(ReportId id) {
        return Long.parseLong(id.value().substring(1));
    }

    static Arrival arrival(Revision revision) {
        Submission words = revision.words();
        return new Arrival(
                id(revision.report()),
                new Text(words.text()),
                words.title(),
                words.published().flatMap(Published::parse).orElse(new Published.NotStated()),
                words.url(),
                words.outlet(),
                words.credits());
    }
}
