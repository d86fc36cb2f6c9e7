/// A brief on a terminal: few lines, calm, each with the words that prove it.
///
/// In goes a [dev.readout.story.Brief] and a [Screen], out come lines. Words of reports are hostile
/// until [dev.readout.app.view.PlainText] has seen them. Start reading at [TerminalBrief].
@NullMarked
package dev.readout.app.terminal;

import org.jspecify.annotations.NullMarked;
