/// Who is said to have said what, through whom: the rules that complete what the tagger marks.
///
/// In go raw attributions and the grammar, out come [dev.readout.report.Attribution]s. Start
/// reading at [AttributionFinder]. Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.attribution;

import org.jspecify.annotations.NullMarked;
