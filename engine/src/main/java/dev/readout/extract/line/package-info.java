/// Lines of a page, and what each is by its own words, wherever it stands: a date, a by-line, a
/// dateline, a credit, a caption, the name of an outlet, a menu.
///
/// In goes a line, out comes a [dev.readout.extract.line.Cue], and what the words name. Start
/// reading at [dev.readout.extract.line.Cue]. Knows nothing of HTML. Inside of extract: no other
/// package may import it.
@NullMarked
package dev.readout.extract.line;

import org.jspecify.annotations.NullMarked;
