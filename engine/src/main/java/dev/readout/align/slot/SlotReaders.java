package dev.readout.align.slot;

import dev.readout.align.slot.event.EventReader;
import java.util.List;

/// All readers of slots.
public final class SlotReaders {
    private SlotReaders() {}

    public static List<SlotReader> all() {
        return List.of(new StateReader(), new EventReader());
    }
}
