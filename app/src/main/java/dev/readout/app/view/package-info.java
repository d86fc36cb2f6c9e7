/// What every view of a brief shares, be it a terminal or a page: how claims and findings are
/// grouped, what is counted, what things are called.
///
/// In goes a [dev.readout.story.Brief], out come groups of its values and harmless words. Start
/// reading at [Outline].
@NullMarked
package dev.readout.app.view;

import org.jspecify.annotations.NullMarked;
