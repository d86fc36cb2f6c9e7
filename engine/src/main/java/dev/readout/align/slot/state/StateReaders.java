package dev.readout.align.slot.state;

import dev.readout.align.slot.SlotReader;
import java.util.List;

/// All readers of states and stances.
public final class StateReaders {
    private StateReaders() {}

    public static List<SlotReader> all() {
        return List.of(
                new StateReader(),
                new AnswerReader(),
                new CourseReader(),
                new UndertakingReader(),
                new StageReader(),
                new PlanDateReader());
    }
}
