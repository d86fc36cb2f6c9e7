/// Figures with their bounds, units and what is counted.
///
/// In go the grammar and the time phrases, out come [dev.readout.report.Quantity] values. Start
/// reading at [QuantityFinder]. Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.figure;

import org.jspecify.annotations.NullMarked;
