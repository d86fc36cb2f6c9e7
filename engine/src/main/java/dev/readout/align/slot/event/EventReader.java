package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SlotReader;
import java.util.List;

/// Reads when, where, how and why something happened, and who did it.
public final class EventReader implements SlotReader {
    private static final List<SlotReader> PARTS =
            List.of(
                    new DayTimeReader(),
                    new DayReader(),
                    new PlaceReader(),
                    new CauseReader(),
                    new WayOfDeathReader(),
                    new MeansReader(),
                    new LeavingReader(),
                    new KinReader(),
                    new ScorerReader(),
                    new ActingReader());

    @Override
    public List<Fill> in(ReportWords report) {
        return PARTS.stream().flatMap(reader -> reader.in(report).stream()).toList();
    }
}
