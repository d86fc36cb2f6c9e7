/// Statements of several reports that say the same, under one wording.
///
/// In go all statements with what they name, measure and quote, out come
/// [dev.readout.story.Claim]s. Start reading at [ClaimBuilder]. Inside of align: no other package
/// may import it.
@NullMarked
package dev.readout.align.claim;

import org.jspecify.annotations.NullMarked;
