package dev.readout.server;

import dev.readout.server.feed.FetchRules;
import dev.readout.server.store.StoreAddress;
import java.nio.file.Path;

/// What a server needs to know before it starts.
///
/// @param host the address that it listens at
/// @param port 0 takes any that is free
/// @param data the folder that holds everything
public record Settings(String host, int port, Path data, StoreAddress store, FetchRules fetching) {
    static final String LOOPBACK = "127.0.0.1";
    static final int USUAL_PORT = 8420;
    static final String USUAL_DATA = "data";

    /// With the usual rules of fetching.
    public Settings(String host, int port, Path data, StoreAddress store) {
        this(host, port, data, store, FetchRules.USUAL);
    }

    /// Whether only programs of this machine can ask.
    boolean isLoopback() {
        return host.equals(LOOPBACK) || host.equals("::1") || host.equals("localhost");
    }
}
