/// The clauses of a report, each in the voice of the reporter or of somebody quoted.
///
/// In go the report, its reading and its attributions, out come [dev.readout.report.Statement]s.
/// Start reading at [StatementFinder]. Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.statement;

import org.jspecify.annotations.NullMarked;
