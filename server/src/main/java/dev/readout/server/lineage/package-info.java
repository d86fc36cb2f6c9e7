/// Tells where the words of a report come from: which are the outlet's own, which it attributes to
/// somebody, which stood elsewhere before, and through whom they came.
///
/// In goes a brief in its written form; out comes a [dev.readout.server.lineage.Lineage] for each
/// report, and for many of them a [dev.readout.server.lineage.Profile].
@NullMarked
package dev.readout.server.lineage;

import org.jspecify.annotations.NullMarked;
