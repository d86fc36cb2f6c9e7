/// What parties hold against each other and what they answer: who accuses and who denies, who asks
/// and who refuses.
///
/// In goes one report, out of [DisputeReader] come its [Challenge]s and [Reply]s, each with the
/// words that tell it; [Exchange] holds those of all reports against each other. Start reading at
/// [Exchange]. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.position;

import org.jspecify.annotations.NullMarked;
