package dev.readout.bench.speed;

import dev.readout.group.GroupState;
import dev.readout.group.Grouper;

/// How fast reports that are analysed already are grouped in a long stream.
final class GroupSpeed {
    private static final long SEED = 20_310_408;

    private GroupSpeed() {}

    static LongStream measured() {
        SketchStream stream = new SketchStream(SEED);
        Grouper grouper = new Grouper(GroupState.empty(), Grouper.USUAL_WINDOW);
        return LongStream.measured(stream::next, grouper::add);
    }
}
