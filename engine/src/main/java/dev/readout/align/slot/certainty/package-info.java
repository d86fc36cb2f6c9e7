/// Readers of how sure reports are: what one tells as a fact and another with a hedge, a thing that
/// is examined, a purpose, a cause of death, a plan, a number, the second of two things.
///
/// In goes one report, out come fills of slots, as [dev.readout.align.slot] tells. Start reading at
/// [CertaintyReaders]. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.slot.certainty;

import org.jspecify.annotations.NullMarked;
