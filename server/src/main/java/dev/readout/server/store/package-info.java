/// What the server keeps: reports and their revisions, in SQLite or PostgreSQL.
///
/// One set of numbered migrations and one set of statements serve both. Start reading at
/// [dev.readout.server.store.Store].
@NullMarked
package dev.readout.server.store;

import org.jspecify.annotations.NullMarked;
