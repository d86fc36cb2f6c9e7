package dev.readout.align.slot.certainty;

import dev.readout.align.slot.SlotReader;
import java.util.List;

/// All readers of facts and hedges.
public final class CertaintyReaders {
    private CertaintyReaders() {}

    public static List<SlotReader> all() {
        return List.of(
                new UnsettledReader(),
                new SuspectedReader(),
                new ReservedReader(),
                new HedgedPartReader(),
                new HedgedNumberReader(),
                new NobodyHurtReader(),
                new ArrestedReader());
    }
}
