/// The places where a report states that somebody left something out, declined to say or did not
/// answer.
///
/// In goes the reading, out come [dev.readout.report.Omission]s. Start reading at [OmissionFinder].
/// Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.omission;

import org.jspecify.annotations.NullMarked;
