/// Page → Report: the text of a page, its zones, and what the page says about itself.
///
/// In goes a [dev.readout.report.Page], out comes a [dev.readout.report.Extraction]. Start reading
/// at [Extractor].
@NullMarked
package dev.readout.extract;

import org.jspecify.annotations.NullMarked;
