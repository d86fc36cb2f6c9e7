/// Tells what was changed in a report after it was published: revisions go in, out come the words
/// that changed, whether the outlet says so, and the claims that the words belong to.
///
/// Start reading at [dev.readout.server.revision.Changes].
@NullMarked
package dev.readout.server.revision;

import org.jspecify.annotations.NullMarked;
