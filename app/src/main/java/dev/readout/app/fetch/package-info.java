/// Fetches pages from the web politely: addresses go in, pages come out, or why there is none.
///
/// Asks `robots.txt` first, names itself, leaves time between two pages of one host, follows a few
/// redirects, and reads no more than the settings allow. Start reading at [Fetcher].
@NullMarked
package dev.readout.app.fetch;

import org.jspecify.annotations.NullMarked;
