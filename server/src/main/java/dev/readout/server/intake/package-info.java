/// Takes reports in: what comes is archived first, then read, then kept as rows.
///
/// In go words and pages, out comes what became of them. The rows follow from the archive alone, in
/// its order. Start reading at [dev.readout.server.intake.Intake].
@NullMarked
package dev.readout.server.intake;

import org.jspecify.annotations.NullMarked;
