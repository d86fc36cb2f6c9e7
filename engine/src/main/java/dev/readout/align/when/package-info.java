/// When each report was published, and what happened when.
///
/// In go all analyses, out come a [dev.readout.report.Dating] each and the timeline. Start reading
/// at [DatingResolver] and [TimelineBuilder]. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.when;

import org.jspecify.annotations.NullMarked;
