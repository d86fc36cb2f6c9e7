/// Stretches of words that reports share, as agency copy and relays leave them.
///
/// In go all analyses, out come [dev.readout.story.Passage] groups. Start reading at
/// [PassageFinder]. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.passage;

import org.jspecify.annotations.NullMarked;
