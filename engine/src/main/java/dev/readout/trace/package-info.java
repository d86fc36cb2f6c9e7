/// Findings → Origins: who first said it, who only passed it on.
///
/// In go the analyses and their [dev.readout.story.Alignment], out comes a
/// [dev.readout.story.Trace]. Start reading at [Tracer].
@NullMarked
package dev.readout.trace;

import org.jspecify.annotations.NullMarked;
