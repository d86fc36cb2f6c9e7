/// Words that place a happening in time, as written.
///
/// In goes the grammar, out come [dev.readout.report.TimePhrase]s. Start reading at
/// [TimePhraseFinder]. Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.time;

import org.jspecify.annotations.NullMarked;
