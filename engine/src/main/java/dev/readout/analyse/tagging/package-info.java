/// Sentences, words, names and attributions of a text, as the tagger and its network mark them.
///
/// In goes a text with its zones, out come a [dev.readout.report.Reading] and raw attributions.
/// Start reading at [TaggedText]. Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.tagging;

import org.jspecify.annotations.NullMarked;
