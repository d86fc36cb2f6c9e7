package dev.readout.server;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/// Keeps web pages of others from using the server through a reader's browser.
///
/// A server that listens on this machine alone answers only to the machine's own names, so that no
/// other name can be made to point here; and what changes something is not taken from another
/// origin.
final class Visitors {
    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Settings settings;

    Visitors(Settings settings) {
        this.settings = settings;
    }

    void check(Context request) {
        String host = header(request, "Host");
        if (settings.isLoopback() && !OWN_NAMES.contains(withoutPort(host))) {
            throw new Problem(403, "this server does not answer to the name " + withoutPort(host));
        }
        String origin = header(request, "Origin");
        if (!origin.isEmpty() && !origin.equals("http://" + host)) {
            throw new Problem(403, "pages of another site may not ask this server");
        }
    }

    private static String header(Context request, String name) {
        String value = request.header(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
