/// Readers of states and stances: in what state somebody is, how far a deed has come, how somebody
/// met questions, for which day something is fixed.
///
/// In goes one report, out come fills of slots, as [dev.readout.align.slot] tells. Start reading at
/// [StateReaders]; [Parties] tells of whom, beside [dev.readout.align.slot.Persons]. Inside of
/// align: no other package may import it.
@NullMarked
package dev.readout.align.slot.state;

import org.jspecify.annotations.NullMarked;
