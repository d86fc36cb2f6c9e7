/// The names of persons, bodies and places in a text.
///
/// In go words with the labels of the tagger, out come [dev.readout.report.Mention]s. Start reading
/// at [NameFinder]. Inside of analyse: no other package may import it.
@NullMarked
package dev.readout.analyse.name;

import org.jspecify.annotations.NullMarked;
