package dev.readout.app.http;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address of the web in its normal form: "https://gazette.example/2025/ferry?page=2".
///
/// A number in any spelling (decimal, octal, hexadecimal, in one to four parts) is turned into the
/// usual one, so that 0x7f.1 is 127.0.0.1; other alphabets are turned into ASCII; what stands
/// behind a `#` is left out.
///
/// @param scheme http or https
/// @param host in lower case, in ASCII; an IPv6 address without brackets
/// @param port 1 to 65535
/// @param target path and query, in ASCII, beginning with a slash
public record Address(String scheme, String host, int port, String target) {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):(.*)");
    private static final Pattern LOOKS_LIKE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://.*|(?i)https?:.*");

    /// In characters; servers and browsers know no longer ones.
    private static final int LONGEST = 8_000;

    private static final int LONGEST_HOST = 253;
    private static final String KEPT = "-._~!$&'()*+,;=:@/?%[]";

    /// What became of the words that somebody wrote for an address.
    public sealed interface Parsed {
        record Good(Address address) implements Parsed {}

        /// @param detail completes the sentence "WORDS …"
        record Bad(Reason reason, String detail) implements Parsed {}
    }

    /// Whether somebody who wrote this meant an address rather than a file.
    public static boolean looksLike(String words) {
        return LOOKS_LIKE.matcher(words.strip()).matches();
    }

    /// Never throws, on any words.
    public static Parsed parse(String words) {
        String address = words.strip();
        Matcher matcher = SCHEME.matcher(address);
        if (address.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            return bad("it holds a control character");
        }
        if (address.length() > LONGEST) {
            return bad("it has %d characters".formatted(address.length()));
        }
        if (!matcher.matches()) {
            return bad("it does not begin with http:// or https://");
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Parsed.Bad(
                    Reason.SCHEME,
                    "is not read: its scheme is %s, and only http and https are read"
                            .formatted(scheme));
        }
        return matcher.group(2).startsWith("//")
                ? afterScheme(scheme, matcher.group(2).substring(2))
                : bad("two slashes and a host come after " + scheme + ":");
    }

    private static Parsed afterScheme(String scheme, String rest) {
        int end = indexOfAny(rest, "/?#\\");
        String authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            return bad("it carries a user name, which readout does not send");
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon >= 0 && authority.indexOf(']', colon) < 0;
        String host = hasPort ? authority.substring(0, colon) : authority;
        String port = hasPort ? authority.substring(colon + 1) : "";
        if (!port.matches("[0-9]{0,5}")) {
            return bad("its port is \"%s\"".formatted(port));
        }
        int number = port.isEmpty() ? defaultPort(scheme) : Integer.parseInt(port);
        if (number < 1 || number > 65_535) {
            return bad("its port is " + number);
        }
        return switch (Host.of(host)) {
            case Host.Good good ->
                    new Parsed.Good(
                            new Address(scheme, good.name(), number, target(rest.substring(end))));
            case Host.Bad none -> bad(none.why());
        };
    }

    private static Parsed bad(String why) {
        return new Parsed.Bad(Reason.NO_ADDRESS, "is no address: " + why);
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static int indexOfAny(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static String target(String pathAndMore) {
        int hash = pathAndMore.indexOf('#');
        String bare = hash < 0 ? pathAndMore : pathAndMore.substring(0, hash);
        int question = bare.indexOf('?');
        String path = question < 0 ? bare : bare.substring(0, question);
        String query = question < 0 ? "" : bare.substring(question);
        return withoutDots(escaped(path)) + escaped(query);
    }

    private static String escaped(String part) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isKept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            escaped.append(isKept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return escaped.toString();
    }

    /// The path without `.` and `..`, as RFC 3986, section 5.2.4, says.
    private static String withoutDots(String path) {
        StringBuilder plain = new StringBuilder();
        int from = path.startsWith("/") ? 1 : 0;
        boolean isOpen = true;
        while (from <= path.length() && isOpen) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(from, end);
            boolean isLast = slash < 0;
            if (segment.equals("..")) {
                plain.setLength(Math.max(0, plain.lastIndexOf("/")));
                plain.append(isLast ? "/" : "");
            } else if (segment.equals(".")) {
                plain.append(isLast ? "/" : "");
            } else {
                plain.append('/').append(segment);
            }
            from = end + 1;
            isOpen = !isLast;
        }
        return plain.isEmpty() ? "/" : plain.toString();
    }

    /// The address that a redirect or a link of this page leads to.
    public Parsed resolve(String reference) {
        String words = reference.strip();
        if (SCHEME.matcher(words).matches()) {
            return parse(words);
        }
        if (words.startsWith("//")) {
            return parse(scheme + ":" + words);
        }
        String path = target.split("\\?", 2)[0];
        String next =
                words.startsWith("/")
                        ? words
                        : words.startsWith("?")
                                ? path + words
                                : words.isEmpty() || words.startsWith("#")
                                        ? target
                                        : path.substring(0, path.lastIndexOf('/') + 1) + words;
        return parse(origin() + next);
    }

    /// Scheme, host and port: "https://gazette.example", "http://localhost:8080".
    public String origin() {
        return scheme + "://" + hostAndPort();
    }

    /// As the header `Host` wants it.
    public String hostAndPort() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == defaultPort(scheme) ? name : name + ":" + port;
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    /// The host of an address in its normal form.
    private sealed interface Host {
        record Good(String name) implements Host {}

        record Bad(String why) implements Host {}

        static Host of(String words) {
            if (words.isEmpty()) {
                return new Bad("it names no host");
            }
            if (words.startsWith("[")) {
                return sixth(words);
            }
            String name;
            try {
                name = IDN.toASCII(words, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            } catch (IllegalArgumentException e) {
                return isNoHost(words);
            }
            String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            if (bare.length() > LONGEST_HOST
                    || !bare.matches("[a-z0-9_-]++(?:\\.[a-z0-9_-]++)*+")) {
                return isNoHost(words);
            }
            String last = bare.substring(bare.lastIndexOf('.') + 1);
            return last.matches("[0-9]+|0x[0-9a-f]*") ? fourth(bare) : new Good(bare);
        }

        private static Host isNoHost(String words) {
            return new Bad("\"%s\" is not the name of a host".formatted(words));
        }

        /// An IPv4 address as browsers read it: the last part fills what the others leave.
        private static Host fourth(String name) {
            String[] parts = name.split("\\.", -1);
            long value = 0;
            for (int i = 0; i < parts.length; i++) {
                long part = number(parts[i]);
                boolean isLast = i == parts.length - 1;
                int bytes = isLast ? 5 - parts.length : 1;
                if (parts.length > 4 || part < 0 || part >= 1L << (8 * bytes)) {
                    return new Bad("\"%s\" is not the number of a host".formatted(name));
                }
                value = (value << (8 * bytes)) + part;
            }
            return new Good(
                    "%d.%d.%d.%d"
                            .formatted(
                                    value >> 24,
                                    (value >> 16) & 0xFF,
                                    (value >> 8) & 0xFF,
                                    value & 0xFF));
        }

        /// Decimal, octal after 0, hexadecimal after 0x; below 0 if it is none of them.
        private static long number(String part) {
            try {
                if (part.startsWith("0x")) {
                    return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
                }
                return part.length() > 1 && part.startsWith("0")
                        ? Long.parseLong(part, 8)
                        : Long.parseLong(part);
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        /// An IPv6 address in brackets. One that names a network card is not for other hosts.
        private static Host sixth(String words) {
            if (!words.matches("\\[[0-9A-Fa-f:.]{2,45}\\]")) {
                return isNoHost(words);
            }
            try {
                // In brackets only a number is understood: nothing is looked up.
                return new Good(InetAddress.getByName(words).getHostAddress());
            } catch (UnknownHostException e) {
                return isNoHost(words);
            }
        }
    }
}
