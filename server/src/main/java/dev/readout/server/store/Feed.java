package dev.readout.server.store;

import java.time.Instant;
import java.util.Optional;

/// A feed that is read again and again.
///
/// @param outlet who publishes what it lists, where the pages do not say
/// @param title as the feed gives it
public record Feed(
        long id,
        String url,
        Optional<String> outlet,
        Optional<String> title,
        Instant added,
        boolean isPaused,
        Turn turn) {}
