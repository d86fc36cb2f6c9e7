/// What reports say differently, and what some leave out.
///
/// In goes a [Comparison] of all claims and statements, out come [dev.readout.story.Finding]s.
/// Start reading at [ConflictFinder] and [SilenceFinder]. Inside of align: no other package may
/// import it.
@NullMarked
package dev.readout.align.finding;

import org.jspecify.annotations.NullMarked;
