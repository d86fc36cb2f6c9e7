package dev.readout.app.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the network addresses of a host.
@FunctionalInterface
public interface Resolver {
    /// As this machine does it. Numbers are not looked up.
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /// @param host a name, or a number in its usual spelling
    /// @return at least one
    /// @throws UnknownHostException if there is none
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
