/// Characters and places in them: what every statement points at.
///
/// A [Text] holds the characters of one report as they came; a [Span] is a run of them. Nothing
/// here knows reports, stories or files. Start reading at [Span].
@NullMarked
package dev.readout.text;

import org.jspecify.annotations.NullMarked;
