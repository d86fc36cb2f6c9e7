/// Blocks → which of them are the running text.
///
/// [dev.readout.extract.body.MainText] chooses the box of the text,
/// [dev.readout.extract.body.BlockZones] judges each block and lets the steps run that look at
/// several together. [dev.readout.extract.body.BodyCheck] holds the blocks against the text that
/// the page states for machines. Inside of extract: no other package may import it.
@NullMarked
package dev.readout.extract.body;

import org.jspecify.annotations.NullMarked;
