/// What speakers hold of a matter (for it, against it, or not content with it yet), and what
/// reports make of their words (a warning, mockery).
///
/// In goes one report, out come its stands and tellings, each with the words that tell it;
/// [Opposed] holds the stands of all reports against each other. Start reading at [StandReader].
/// Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.stand;

import org.jspecify.annotations.NullMarked;
