/// The pages that a newsroom works with: written on the server, readable without a script, asking
/// no other host.
///
/// Start reading at [Pages].
@NullMarked
package dev.readout.server.page;

import org.jspecify.annotations.NullMarked;
