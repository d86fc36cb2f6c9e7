/// Holds two revisions of one report against each other: texts go in, the places come out where
/// their words differ.
///
/// Start reading at [dev.readout.revise.EditFinder].
@NullMarked
package dev.readout.revise;

import org.jspecify.annotations.NullMarked;
