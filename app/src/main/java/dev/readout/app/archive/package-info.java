/// Keeps what was fetched as WARC files, and reads them again: fetches go in, pages come out.
///
/// What is read from a file of ours is what was fetched then, failures and all; of files that
/// others wrote everything is read that is a page of text. Start reading at [ArchiveReader].
@NullMarked
package dev.readout.app.archive;

import org.jspecify.annotations.NullMarked;
