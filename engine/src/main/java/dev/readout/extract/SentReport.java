package dev.readout.extract;

import dev.readout.extract.head.TextHead;
import dev.readout.extract.plain.TextPage;
import dev.readout.report.Arrival;
import dev.readout.report.Credit;
import dev.readout.report.Dating;
import dev.readout.report.Head;
import dev.readout.report.Lineage;
import dev.readout.report.Published;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins what a sender says of a report with what its words say.
final class SentReport {
    private final Arrival arrival;
    private final Report sent;
    private final Report found;
    private final String language;

    /// @param sent the report with nothing but what the sender says
    SentReport(Arrival arrival, Report sent, String language) {
        this.arrival = arrival;
        this.sent = sent;
        this.found = new TextPage(sent.text()).report(sent.id(), sent.file(), language);
        this.language = language;
    }

    Report report() {
        return new Report(
                sent.id(),
                arrival.address().orElse(sent.file()),
                sent.text(),
                zones(),
                head(sent.head(), found.head()));
    }

    /// Those of the words, but the title where the sender puts it. A text without a line of running
    /// text is running text from end to end.
    private List<Zone> zones() {
        int titled = sent.zones(Zone.Kind.TITLE).stream().mapToInt(Span::end).max().orElse(0);
        List<Zone> zones = new ArrayList<>();
        for (Zone zone : found.zones()) {
            if (zone.span().end() > titled) {
                Span span = new Span(Math.max(titled, zone.span().start()), zone.span().end());
                zones.add(new Zone(zone.kind(), span));
            }
        }
        if (zones.stream().noneMatch(zone -> zone.kind() == Zone.Kind.BODY)) {
            return sent.zones();
        }
        if (titled > 0) {
            zones.add(new Zone(Zone.Kind.TITLE, new Span(0, titled)));
        }
        return zones;
    }

    private Head head(Head said, Head read) {
        return new Head(
                said.title().or(read::title),
                read.authors(),
                said.outlet().or(this::host).or(read::outlet),
                said.published().published() instanceof Published.NotStated
                        ? read.published()
                        : said.published(),
                Dating.unknown(),
                new Lineage(read.dateline(), credits(said.credits(), read.credits())),
                language);
    }

    /// What stands in the words counts before the same beside them.
    private static List<Credit> credits(List<Credit> said, List<Credit> read) {
        List<Credit> credits = new ArrayList<>(read);
        said.stream()
                .filter(credit -> read.stream().noneMatch(known -> isSame(known, credit)))
                .forEach(credits::add);
        return credits;
    }

    private static boolean isSame(Credit one, Credit other) {
        return one.kind() == other.kind() && one.name().equals(other.name());
    }

    private Optional<Stated> host() {
        return arrival.address()
                .map(TextHead::hostOf)
                .filter(host -> !host.isEmpty())
                .map(TextHead::atHost);
    }
}
