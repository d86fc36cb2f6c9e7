/// Search over reports and claims, by words, by phrases and by near meaning.
///
/// In go the stories that changed; out come hits with the words that match. The index on the disk
/// is derived: it can be deleted at any time and is made again. Start reading at
/// [dev.readout.server.search.Search].
@NullMarked
package dev.readout.server.search;

import org.jspecify.annotations.NullMarked;
