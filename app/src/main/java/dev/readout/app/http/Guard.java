package dev.readout.app.http;

import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Judges whether an address belongs to the web, or to this machine, the local network or nobody.
///
/// Every address that is dialled is judged in the form in which it is dialled, four or sixteen
/// bytes, so that no spelling and no name can hide it. IPv6 forms that carry an IPv4 address
/// (mapped, NAT64, 6to4, ISATAP) are judged by what they carry. The kinds are those of the IANA
/// registries of special-purpose addresses for
/// [IPv4](https://www.iana.org/assignments/iana-ipv4-special-registry) and
/// [IPv6](https://www.iana.org/assignments/iana-ipv6-special-registry), and of the cards of this
/// machine. Safe for many threads.
public final class Guard {
    /// What lets hosts of this machine be asked, on the command line.
    public static final String LEAVE = "--allow-local";

    private static final String HERE = "of this machine";
    private static final String NEAR = "of the local network";
    private static final String LINK = "of the local network (link-local, cloud metadata)";
    private static final String NOBODY = "of no host of the web (reserved)";
    private static final String MANY = "of many hosts at once (multicast)";

    private static final List<Range> SPECIAL =
            List.of(
                    Range.of("0.0.0.0/8", HERE),
                    Range.of("10.0.0.0/8", NEAR),
                    Range.of("100.64.0.0/10", "of a provider's own network (carrier-grade NAT)"),
                    Range.of("127.0.0.0/8", HERE),
                    // Azure's host of the virtual machine, a public number that is never far away.
                    Range.of("168.63.129.16/32", LINK),
                    Range.of("169.254.0.0/16", LINK),
                    Range.of("172.16.0.0/12", NEAR),
                    Range.of("192.0.0.0/24", NOBODY),
                    Range.of("192.0.2.0/24", NOBODY),
                    Range.of("192.88.99.0/24", NOBODY),
                    Range.of("192.168.0.0/16", NEAR),
                    Range.of("198.18.0.0/15", NOBODY),
                    Range.of("198.51.100.0/24", NOBODY),
                    Range.of("203.0.113.0/24", NOBODY),
                    Range.of("224.0.0.0/4", MANY),
                    Range.of("240.0.0.0/4", NOBODY),
                    Range.of("::/128", HERE),
                    Range.of("::1/128", HERE),
                    Range.of("64:ff9b:1::/48", NEAR),
                    Range.of("fc00::/7", NEAR),
                    Range.of("fe80::/10", LINK),
                    Range.of("fec0::/10", NEAR),
                    Range.of("ff00::/8", MANY),
                    Range.of("2001::/23", NOBODY),
                    Range.of("2001:db8::/32", NOBODY),
                    Range.of("3fff::/20", NOBODY));

    /// Outside of this no address of IPv6 is given to a host of the web.
    private static final Range GLOBAL = Range.of("2000::/3", "");

    private static final Range NAT64 = Range.of("64:ff9b::/96", "");
    private static final Range SIX_TO_FOUR = Range.of("2002::/16", "");

    /// A card may claim more of the web than its wire reaches; shorter prefixes are not believed.
    private static final int SHORTEST_PREFIX = 16;

    private final Reach reach;
    private final List<Range> cards;
    private final List<Range> allowed;

    /// What may be dialled.
    public enum Reach {
        /// Addresses of the web.
        WEB,
        /// All.
        LOCAL_TOO
    }

    /// Reads which addresses the cards of this machine have.
    public Guard(Reach reach) {
        this(reach, cards(), List.of());
    }

    private Guard(Reach reach, List<Range> cards, List<Range> allowed) {
        this.reach = reach;
        this.cards = List.copyOf(cards);
        this.allowed = List.copyOf(allowed);
    }

    /// A guard that lets a few numbers pass though they are not of the web, and no others.
    ///
    /// @param numbers in their usual spelling: "127.0.0.1"
    public static Guard exceptFor(List<String> numbers) {
        List<Range> allowed =
                numbers.stream()
                        .map(number ->
                                Range.of(number + (number.contains(":") ? "/128" : "/32"), ""))
                        .toList();
        return new Guard(Reach.WEB, cards(), allowed);
    }

    /// A guard on a machine whose cards have these addresses.
    ///
    /// @param cards each with the length of its prefix: "198.35.26.96/28"
    static Guard onMachineWith(List<String> cards) {
        return new Guard(
                Reach.WEB, cards.stream().map(card -> Range.of(card, NEAR)).toList(), List.of());
    }

    /// Why the address may not be dialled.
    ///
    /// @return empty if it may; else what it is, "of this machine"
    Optional<String> objection(InetAddress address) {
        boolean isAllowed =
                reach == Reach.LOCAL_TOO
                        || allowed.stream().anyMatch(range -> range.has(address.getAddress()));
        return isAllowed ? Optional.empty() : kind(address);
    }

    /// Whether the address is not one of the web.
    public boolean isLocal(InetAddress address) {
        return kind(address).isPresent();
    }

    private Optional<String> kind(InetAddress address) {
        byte[] bytes = address.getAddress();
        Optional<String> own = kindIn(SPECIAL, bytes).or(() -> kindIn(cards, bytes));
        if (own.isPresent() || bytes.length == 4) {
            return own;
        }
        Optional<byte[]> carried = carried(bytes);
        return carried.isPresent()
                ? kindIn(SPECIAL, carried.get()).or(() -> kindIn(cards, carried.get()))
                : GLOBAL.has(bytes) ? Optional.empty() : Optional.of(NOBODY);
    }

    private static Optional<String> kindIn(List<Range> ranges, byte[] address) {
        return ranges.stream().filter(range -> range.has(address)).findFirst().map(Range::kind);
    }

    /// The IPv4 address that a form of IPv6 stands for.
    private static Optional<byte[]> carried(byte[] six) {
        boolean isMapped = allZero(six, 0, 10) && (six[10] & six[11] & 0xFF) == 0xFF;
        boolean isIsatap =
                (six[8] & 0xFD) == 0 && six[9] == 0 && six[10] == 0x5E && (six[11] & 0xFF) == 0xFE;
        if (isMapped || isIsatap || NAT64.has(six)) {
            return Optional.of(Arrays.copyOfRange(six, 12, 16));
        }
        return SIX_TO_FOUR.has(six) ? Optional.of(Arrays.copyOfRange(six, 2, 6)) : Optional.empty();
    }

    private static boolean allZero(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Range> cards() {
        List<Range> cards = new ArrayList<>();
        try {
            for (NetworkInterface card :
                    Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InterfaceAddress own : card.getInterfaceAddresses()) {
                    byte[] bytes = own.getAddress().getAddress();
                    cards.add(new Range(bytes, bytes.length * 8, HERE));
                    if (own.getNetworkPrefixLength() >= SHORTEST_PREFIX) {
                        cards.add(new Range(bytes, own.getNetworkPrefixLength(), NEAR));
                    }
                }
            }
        } catch (SocketException e) {
            throw new IllegalStateException("the network cards of this machine are not known", e);
        }
        return cards;
    }

    /// The addresses that begin with the same bits.
    private static final class Range {
        private final byte[] start;
        private final int bits;
        private final String kind;

        Range(byte[] start, int bits, String kind) {
            this.start = start;
            this.bits = bits;
            this.kind = kind;
        }

        static Range of(String words, String kind) {
            String[] parts = words.split("/", 2);
            try {
                byte[] start = InetAddress.getByName(parts[0]).getAddress();
                return new Range(start, Integer.parseInt(parts[1]), kind);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("no range of addresses: " + words, e);
            }
        }

        String kind() {
            return kind;
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += 8) {
                int mask = 0xFF << Math.max(0, 8 - (bits - bit));
                if (((address[bit / 8] ^ start[bit / 8]) & mask & 0xFF) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
