/// What many reports of one event say together: the values that pass from align to trace to brief.
///
/// [Entities] tell who is who, a [Claim] gathers the statements that say the same, a [Finding]
/// holds claims and reports against each other, a [Lineage] tells through whom words came, a
/// [Brief] is the result. Start reading at [Brief].
@NullMarked
package dev.readout.story;

import org.jspecify.annotations.NullMarked;
