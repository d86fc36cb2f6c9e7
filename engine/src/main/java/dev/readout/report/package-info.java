/// What one document says: the values that pass from extract to analyse and on.
///
/// A [Page] is what came, a [Report] the text found in it with its zones and head, an [Analysis]
/// what was read in that text. Everything is a span of the report's [dev.readout.text.Text]; a
/// [Citation] adds which report. Start reading at [Report], then [Attribution].
@NullMarked
package dev.readout.report;

import org.jspecify.annotations.NullMarked;
