/// The words of a report with their parts of speech and who governs whom, to look up in.
///
/// In goes a [dev.readout.report.Reading], out come answers about words and phrases. Start reading
/// at [Grammar]. Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.grammar;

import org.jspecify.annotations.NullMarked;
