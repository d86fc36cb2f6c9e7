/// One HTTP exchange with a host that may be hostile: an address goes in, the bytes of request and
/// answer come out, or the reason why not.
///
/// The only code that opens the network. It dials only what [Guard] has judged, so nothing can
/// change between check and connection. Start reading at [Client].
@NullMarked
package dev.readout.app.http;

import org.jspecify.annotations.NullMarked;
