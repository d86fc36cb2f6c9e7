/// Not shipped: measures what the program does on labelled reports and how fast it does it, and
/// writes `docs/accuracy.md` and `docs/performance.md`. Start reading at [Bench].
@NullMarked
package dev.readout.bench;

import org.jspecify.annotations.NullMarked;
