package dev.readout.align.position;

import dev.readout.report.Citation;
import java.util.Set;

/// That somebody denies, or will not do what is asked.
///
/// @param by entities who reply, and those for whom they speak
/// @param pointing whether it only points at what it answers: "denied the allegations"
/// @param near whether it must stand right behind what it answers: "denied it"
/// @param place the number of its sentence in its report
public record Reply(
        Set<String> by, Matter matter, boolean pointing, boolean near, int place, Citation words) {
    public Reply {
        by = Set.copyOf(by);
    }
}
