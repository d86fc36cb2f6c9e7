/// When, where, how and why something happened and who did it, as one report tells.
///
/// In goes one report, out come [dev.readout.align.slot.Fill]s. [ToldReader] reads which happening
/// a sentence tells of, and the readers of slots read what the sentence gives for it. Start reading
/// at [DayTimeReader]. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.slot.event;

import org.jspecify.annotations.NullMarked;
