/// Which reports of a stream tell of one event.
///
/// In goes a [dev.readout.group.Sketch] of each report, in order of arrival; out come the moves it
/// causes, and the [dev.readout.story.Story] values. All that is known is in a
/// [dev.readout.group.GroupState], which can be saved and resumed. Start reading at
/// [dev.readout.group.Grouper].
@NullMarked
package dev.readout.group;

import org.jspecify.annotations.NullMarked;
