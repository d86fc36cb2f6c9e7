/// What reading English needs besides knowledge: pieces of words, trained networks, the likeness of
/// two wordings.
///
/// Any stage may ask; nothing here knows reports. Start reading at [Embedder].
@NullMarked
package dev.readout.language;

import org.jspecify.annotations.NullMarked;
