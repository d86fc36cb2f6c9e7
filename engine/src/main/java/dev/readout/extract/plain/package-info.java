/// Plain text → zones and a report: lines told apart by their words and places, without any markup.
///
/// Start reading at [dev.readout.extract.plain.TextPage]. Inside of extract: no other package may
/// import it.
@NullMarked
package dev.readout.extract.plain;

import org.jspecify.annotations.NullMarked;
