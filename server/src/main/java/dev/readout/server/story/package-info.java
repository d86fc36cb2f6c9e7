/// Stories on the server: reports are grouped as they come in, and each story has its brief.
///
/// In go the revisions that the store keeps; out come stories and briefs in their written forms,
/// and news of what moves. All of it is derived: it can be thrown away and made again. Start
/// reading at [dev.readout.server.story.Newsroom].
@NullMarked
package dev.readout.server.story;

import org.jspecify.annotations.NullMarked;
