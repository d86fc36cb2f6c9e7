/// Streams of reports that nobody wrote, for measuring: as many as wanted, the same for one seed.
///
/// Start reading at [dev.readout.bench.stream.SyntheticStream].
@NullMarked
package dev.readout.bench.stream;

import org.jspecify.annotations.NullMarked;
