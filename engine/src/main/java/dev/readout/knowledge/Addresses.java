package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Web addresses in the form in which they are compared: two spellings of the address of one page
/// have one form.
public final class Addresses {
    private static final Set<String> TRACKING = WordSet.of("tracking-parameters").words();

    /// Doors to the same site for other screens.
    private static final List<String> DOORS = List.of("www.", "m.", "mobile.", "amp.");

    private static final List<String> INDEXES =
            List.of("/index.html", "/index.htm", "/index.php", "/amp", "/");

    private Addresses() {}

    /// Without scheme, door ("www.", "m."), default port, fragment, parameters that only count
    /// visits, and what stands for the folder itself; parameters sorted.
    ///
    /// `HTTP://www.Example.org:80/a/?utm_source=x&b=2#top` is `example.org/a?b=2`. What is no
    /// address on the web stays as it is.
    public static String canonical(String address) {
        String rest = address.strip();
        int scheme = rest.indexOf("://");
        if (scheme >= 0) {
            String name = rest.substring(0, scheme).toLowerCase(Locale.ROOT);
            if (!name.equals("http") && !name.equals("https")) {
                return rest;
            }
            rest = rest.substring(scheme + 3);
        }
        int fragment = rest.indexOf('#');
        rest = fragment < 0 ? rest : rest.substring(0, fragment);
        int query = rest.indexOf('?');
        String place = query < 0 ? rest : rest.substring(0, query);
        int path = place.indexOf('/');
        String host = host(path < 0 ? place : place.substring(0, path));
        String canonical = host + folder(path < 0 ? "" : place.substring(path));
        return query < 0 ? canonical : canonical + parameters(rest.substring(query + 1));
    }

    /// The host of an address without its door, empty if there is none.
    public static String hostOf(String address) {
        String canonical = canonical(address);
        int end = 0;
        while (end < canonical.length() && "/?".indexOf(canonical.charAt(end)) < 0) {
            end++;
        }
        String host = canonical.substring(0, end);
        return host.indexOf('.') < 0 || host.indexOf(':') >= 0 ? "" : host;
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        for (String port : List.of(":80", ":443")) {
            host = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
        }
        for (String door : DOORS) {
            if (host.startsWith(door) && host.indexOf('.', door.length()) > 0) {
                return host.substring(door.length());
            }
        }
        return host;
    }

    private static String folder(String path) {
        for (String index : INDEXES) {
            if (path.endsWith(index)) {
                return path.substring(0, path.length() - index.length());
            }
        }
        return path;
    }

    private static String parameters(String query) {
        List<String> kept = new ArrayList<>();
        int from = 0;
        while (from <= query.length()) {
            int end = query.indexOf('&', from);
            end = end < 0 ? query.length() : end;
            String parameter = query.substring(from, end);
            if (!parameter.isEmpty() && !isTracking(parameter)) {
                kept.add(parameter);
            }
            from = end + 1;
        }
        kept.sort(null);
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static boolean isTracking(String parameter) {
        int end = parameter.indexOf('=');
        String name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
