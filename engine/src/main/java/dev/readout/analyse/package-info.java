/// Report → Analysis: sentences, names, quantities, times, attributions, omissions, statements.
///
/// In goes a [dev.readout.report.Report], out comes an [dev.readout.report.Analysis]. Start reading
/// at [Analyser].
@NullMarked
package dev.readout.analyse;

import org.jspecify.annotations.NullMarked;
