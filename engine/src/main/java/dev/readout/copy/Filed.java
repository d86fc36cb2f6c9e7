package dev.readout.copy;

import dev.readout.knowledge.Addresses;
import dev.readout.report.Arrival;
import dev.readout.text.Text;
import java.nio.charset.StandardCharsets;

/// A report that the finder remembers; its text is kept in UTF-8, which takes half the room.
///
/// @param head the arrival without its text
/// @param address its address in the form in which addresses are compared, empty if it has none
/// @param runs number of its distinct runs
record Filed(Arrival head, String address, byte[] text, int runs) {

    static Filed of(Arrival arrival, RunSet runs) {
        Arrival head =
                new Arrival(
                        arrival.id(),
                        new Text(""),
                        arrival.title(),
                        arrival.published(),
                        arrival.address(),
                        arrival.outlet());
        return new Filed(
                head,
                arrival.address().map(Addresses::canonical).orElse(""),
                arrival.text().characters().getBytes(StandardCharsets.UTF_8),
                runs.size());
    }

    /// The report as it came, but for halves of surrogate pairs, which no word holds.
    Arrival arrival() {
        return new Arrival(
                head.id(),
                new Text(new String(text, StandardCharsets.UTF_8)),
                head.title(),
                head.published(),
                head.address(),
                head.outlet());
    }

    /// Whether both are the same report, be it in two revisions: same id or same address.
    boolean isRevisionOf(Filed other) {
        return head.id().equals(other.head.id())
                || (!address.isEmpty() && address.equals(other.address));
    }
}
