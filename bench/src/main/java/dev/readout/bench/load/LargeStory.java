package dev.readout.bench.load;

import dev.readout.bench.speed.ReportGenerator;
import dev.readout.bench.stream.SyntheticStream;
import dev.readout.report.Arrival;
import dev.readout.report.Page;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Many reports in English of one event, made out of those of an example.
final class LargeStory {
    private static final int SEED = 5;

    /// No event of a stream has this number.
    private static final int EVENT = -1;

    private static final LocalDate DAY = LocalDate.of(2032, 1, 1);

    private final List<Page> pages;

    /// @param events pages of each event; the first one is told
    LargeStory(List<List<Page>> events, int reports) {
        this.pages = new ReportGenerator(events.getFirst(), SEED).reports(reports);
    }

    List<SyntheticStream.Sent> reports() {
        List<SyntheticStream.Sent> reports = new ArrayList<>();
        for (Page page : pages) {
            Posted.Parts parts = Posted.parts(page);
            Arrival arrival =
                    new Arrival(
                            new ReportId("large" + reports.size()),
                            new Text(parts.text()),
                            Optional.of(parts.title()),
                            new Published.On(DAY),
                            Optional.of("https://large.example/" + reports.size()),
                            Optional.of(parts.outlet()));
            reports.add(new SyntheticStream.Sent(arrival, EVENT));
        }
        return reports;
    }
}
