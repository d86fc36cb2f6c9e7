/// Page → Report: the text of a page, its zones, and what the page says about itself.
///
/// An HTML page is cut into blocks ([BlockReader]), the box of its text is chosen ([MainText]),
/// each block is judged ([BlockZones]) and the head is read; a plain text is told apart line by
/// line ([LineZones], [TextHead]). In goes a [dev.readout.report.Page], out comes a
/// [dev.readout.report.Extraction]. Start reading at [Extractor].
@NullMarked
package dev.readout.extract;

import org.jspecify.annotations.NullMarked;
