/// Alignment and Trace → Brief: what a reader is told, in which order.
///
/// Start reading at [BriefWriter].
@NullMarked
package dev.readout.brief;

import org.jspecify.annotations.NullMarked;
