/// Which reports of a stream share running words with one another, and which words.
///
/// In goes one [dev.readout.report.Arrival] after the other, out come the [dev.readout.story.Copy]
/// of each and the reports before it. Start reading at [dev.readout.copy.CopyFinder].
@NullMarked
package dev.readout.copy;

import org.jspecify.annotations.NullMarked;
