/// HTML → blocks of words in boxes, and what the page tells machines.
///
/// One walk over the parsed page ([dev.readout.extract.block.BlockReader]) gives its blocks, its
/// boxes with their roles, and its head; [dev.readout.extract.block.Markup] reads the head. Where
/// each character stood in the page is kept if asked for. Inside of extract: no other package may
/// import it.
@NullMarked
package dev.readout.extract.block;

import org.jspecify.annotations.NullMarked;
