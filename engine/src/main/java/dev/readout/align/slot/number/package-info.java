/// Readers of figures: how many befell what, how old, how strong, how long, how much.
///
/// In goes one report, out come fills of slots, as [dev.readout.align.slot] tells. Start reading at
/// [NumberReaders]; [Figure] is one number of a sentence, [Doubts] tells what it must not be.
/// Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.slot.number;

import org.jspecify.annotations.NullMarked;
