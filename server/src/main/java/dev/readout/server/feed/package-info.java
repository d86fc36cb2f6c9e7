/// Reads feeds and the pages that they list, again and again, without pressing anybody.
///
/// In go subscriptions, out come pages in the intake, and for every address what became of it.
/// Start reading at [dev.readout.server.feed.Rounds].
@NullMarked
package dev.readout.server.feed;

import org.jspecify.annotations.NullMarked;
