/// What one event, person or thing has one of, and what each report gives for it: the magnitude of
/// the quake, the age of the girl, the day of the vote.
///
/// In goes one report, out come [Fill]s: a [Slot] and the [Value] that the report gives for it,
/// with the words. Two values of one slot that do not fit are a difference, however unlike the
/// sentences around them are worded. Start reading at [SlotReader]; [Subjects] finds of whom words
/// tell something, [Persons] who that is. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.slot;

import org.jspecify.annotations.NullMarked;
