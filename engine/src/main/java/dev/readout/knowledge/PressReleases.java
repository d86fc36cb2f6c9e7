package dev.readout.knowledge;

import java.util.List;
import java.util.Locale;

/// Words by which a press release shows what it is: "For immediate release", "Media contact". Safe
/// for many threads.
public final class PressReleases {
    /// In characters, of a line; what stands later is text.
    private static final int START = 120;

    /// Lines at the top in which a release names itself; the letterhead takes two or three.
    private static final int TOP = 6;

    private static final List<Entry> ALL =
            Table.read(
                    "press-releases", 2, row -> new Entry(row.choice(0, Kind.class), row.text(1)));

    private PressReleases() {}

    private enum Kind {
        HEAD,
        CONTACT
    }

    private record Entry(Kind kind, String phrase) {}

    /// Whether a text says at its top that it is a release, or has a line of its own for reporters
    /// who ask: "Media contact: …".
    public static boolean is(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).map(PressReleases::start).toList();
        return lines.stream().limit(TOP).anyMatch(line -> begins(line, Kind.HEAD))
                || lines.stream().anyMatch(line -> begins(line, Kind.CONTACT));
    }

    /// Whether a line tells whom reporters may ask.
    public static boolean isContact(String line) {
        String start = start(line);
        return ALL.stream()
                .anyMatch(entry -> entry.kind == Kind.CONTACT && start.contains(entry.phrase));
    }

    private static boolean begins(String start, Kind kind) {
        return ALL.stream().anyMatch(entry -> entry.kind == kind && start.startsWith(entry.phrase));
    }

    private static String start(String line) {
        String words = line.strip();
        return words.substring(0, Math.min(words.length(), START)).toLowerCase(Locale.ROOT);
    }
}
