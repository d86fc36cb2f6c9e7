/// The names that stand in one report.
///
/// In go the words and the mentions of a report, out come [Named] stretches with the kind of thing
/// they name. Start reading at [NameFinder]. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.name;

import org.jspecify.annotations.NullMarked;
