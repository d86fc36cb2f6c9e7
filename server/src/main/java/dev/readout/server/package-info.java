/// The server: takes reports in, keeps them, answers over HTTP.
///
/// In go requests, out come JSON and pages. Start reading at [dev.readout.server.ReadoutServer];
/// what is kept is in [dev.readout.server.store].
@NullMarked
package dev.readout.server;

import org.jspecify.annotations.NullMarked;
