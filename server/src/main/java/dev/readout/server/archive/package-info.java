/// Keeps everything that comes in, as it came, before anything is made of it: in WARC files that
/// only grow.
///
/// In go deliveries, out come places that find them again. All that the store knows of reports can
/// be made anew from here. Start reading at [dev.readout.server.archive.Archive].
@NullMarked
package dev.readout.server.archive;

import org.jspecify.annotations.NullMarked;
