/// A brief as one page that stands alone: no other file, no other host, no script from a report.
///
/// In goes a [dev.readout.story.Brief], out comes HTML or Markdown. Every word of a report passes
/// [Html#text] or [MarkdownBrief] before it is shown. Start reading at [PageBrief].
@NullMarked
package dev.readout.app.page;

import org.jspecify.annotations.NullMarked;
