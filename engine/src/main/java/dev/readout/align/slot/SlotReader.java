package dev.readout.align.slot;

import java.util.List;

/// Reads what a report gives for slots of one sort.
///
/// A reader rather misses a value than reads one that belongs to something else: another event, a
/// part of the whole, what may be or was not. Where a report gives a slot two values that do not
/// fit, it is held to speak of two things, and both are left out.
public interface SlotReader {
    /// What this report tells; in any order.
    List<Fill> in(ReportWords report);
}
