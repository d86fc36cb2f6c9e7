/// The server under load, as a process of its own: how fast it starts, answers and takes reports
/// in.
///
/// Start reading at [dev.readout.bench.load.LoadRun].
@NullMarked
package dev.readout.bench.load;

import org.jspecify.annotations.NullMarked;
