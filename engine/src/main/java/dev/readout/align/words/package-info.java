/// The words of a report in the form in which two places are held against each other.
///
/// In goes the text of a report, out come words without case, accents or inflection, each with its
/// span. Start reading at [Tokens]. Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.words;

import org.jspecify.annotations.NullMarked;
