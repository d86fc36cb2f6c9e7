/// Outlets of a small invented world on this machine, for tests: they publish, edit, move and
/// syndicate. Start reading at [dev.readout.server.outlets.Outlets].
@NullMarked
package dev.readout.server.outlets;

import org.jspecify.annotations.NullMarked;
