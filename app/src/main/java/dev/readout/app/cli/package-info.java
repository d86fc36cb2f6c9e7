/// One class per command. A command reads its options, asks the engine, prints and returns.
///
/// Results go to standard output, everything else to standard error; the exit code is one of
/// [ExitCode]. Start reading at [ReadoutCommand].
@NullMarked
package dev.readout.app.cli;

import org.jspecify.annotations.NullMarked;
