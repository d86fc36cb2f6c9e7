/// Carries what persons corrected into the values that pass from stage to stage.
///
/// In go the reports and their [dev.readout.story.Correction]s. Start reading at [Corrector].
@NullMarked
package dev.readout.correct;

import org.jspecify.annotations.NullMarked;
