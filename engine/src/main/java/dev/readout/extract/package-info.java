/// Page → Report: the text of a page, its zones, and what the page says about itself.
///
/// An HTML page is cut into blocks (package `block`), those of the running text are chosen (`body`)
/// and the head is read (`head`); a plain text is told apart line by line (`plain`); what a line is
/// by its own words, all of them ask `line`. In goes a [dev.readout.report.Page], out comes a
/// [dev.readout.report.Extraction]. Start reading at [Extractor].
@NullMarked
package dev.readout.extract;

import org.jspecify.annotations.NullMarked;
