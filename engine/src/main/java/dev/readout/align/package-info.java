/// Analyses → Alignment: who is who over the whole story, claims, findings, shared passages,
/// timeline.
///
/// In go the [dev.readout.report.Analysis] of all reports, out comes an
/// [dev.readout.story.Alignment]. Start reading at [Aligner].
@NullMarked
package dev.readout.align;

import org.jspecify.annotations.NullMarked;
