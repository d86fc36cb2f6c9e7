package dev.readout.copy;

import dev.readout.knowledge.Addresses;
import dev.readout.report.Arrival;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;

/// A report that the finder remembers; its text is kept in UTF-8, which takes half the room.
final class Filed {
    private final Arrival head;
    private final String address;
    private final byte[] text;
    private final int runs;

    Filed(Arrival arrival, RunSet runs) {
        this.head = with(new Text(""), arrival);
        this.address = arrival.address().map(Addresses::canonical).orElse("");
        this.text = arrival.text().characters().getBytes(StandardCharsets.UTF_8);
        this.runs = runs.size();
    }

    /// The arrival without its text.
    Arrival head() {
        return head;
    }

    /// Number of its distinct runs.
    int runs() {
        return runs;
    }

    /// The report as it came, but for halves of surrogate pairs, which no word holds.
    Arrival arrival() {
        return with(new Text(new String(text, StandardCharsets.UTF_8)), head);
    }

    /// Whether both are the same report, be it in two revisions: same id or same address.
    boolean isRevisionOf(Filed other) {
        return head.id().equals(other.head.id())
                || (!address.isEmpty() && address.equals(other.address));
    }

    private static Arrival with(Text text, Arrival arrival) {
        return new Arrival(
                arrival.id(),
                text,
                arrival.title(),
                arrival.published(),
                arrival.address(),
                arrival.outlet());
    }
}
