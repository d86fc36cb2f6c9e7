/// What the server tells of itself: its log and its figures.
///
/// Start reading at [dev.readout.server.watch.Journal].
@NullMarked
package dev.readout.server.watch;

import org.jspecify.annotations.NullMarked;
