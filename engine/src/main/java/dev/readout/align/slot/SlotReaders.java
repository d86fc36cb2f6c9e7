package dev.readout.align.slot;

import dev.readout.align.slot.certainty.CertaintyReaders;
import dev.readout.align.slot.event.EventReader;
import dev.readout.align.slot.number.NumberReaders;
import dev.readout.align.slot.state.StateReaders;
import java.util.ArrayList;
import java.util.List;

/// All readers of slots.
public final class SlotReaders {
    private SlotReaders() {}

    public static List<SlotReader> all() {
        List<SlotReader> readers = new ArrayList<>(List.of(new EventReader()));
        readers.addAll(NumberReaders.all());
        readers.addAll(StateReaders.all());
        readers.addAll(CertaintyReaders.all());
        return List.copyOf(readers);
    }
}
