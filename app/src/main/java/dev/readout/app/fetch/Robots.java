package dev.readout.app.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the `robots.txt` of one host asks of us, read as [RFC
/// 9309](https://www.rfc-editor.org/rfc/rfc9309) says: the groups that name us, else those for all;
/// of the rules that fit, the longest; of two as long, the one that allows.
final class Robots {
    /// Nothing is forbidden.
    static final Robots ALL_ALLOWED = new Robots(List.of(), Optional.empty());

    /// In bytes; the RFC asks to read at least as much.
    static final int MOST_BYTES = 512_000;

    /// A host that asks for more gets this: a brief waits for its pages.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    /// Of one rule, in characters; longer ones are passed by.
    private static final int LONGEST_RULE = 2_000;

    /// Rules are matched one after the other against every page.
    private static final int MOST_RULES = 20_000;

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private Robots(List<Rule> rules, Optional<Duration> delay) {
        this.rules = List.copyOf(rules);
        this.delay = delay;
    }

    /// @param name ours, in any case: "Readout"
    static Robots of(byte[] file, String name) {
        Reading ours = new Reading(name.toLowerCase(Locale.ROOT));
        Reading all = new Reading("*");
        int from = file.length > 2 && file[0] == (byte) 0xEF ? 3 : 0;
        int length = Math.min(file.length, MOST_BYTES) - from;
        String text = new String(file, from, Math.max(0, length), StandardCharsets.UTF_8);
        text.lines()
                .forEach(line -> {
                    ours.line(line);
                    all.line(line);
                });
        Reading reading = ours.isNamed ? ours : all;
        return new Robots(reading.rules, reading.delay);
    }

    /// @param target path and query of an address
    boolean allows(String target) {
        if (target.equals("/robots.txt")) {
            return true;
        }
        Rule longest = new Rule("", true);
        for (Rule rule : rules) {
            int length = rule.path().length();
            boolean isStronger =
                    length > longest.path().length()
                            || (length == longest.path().length() && rule.allows());
            if (isStronger && rule.fits(target)) {
                longest = rule;
            }
        }
        return longest.allows();
    }

    /// How long the host asks to wait between two pages, at most [#LONGEST_DELAY].
    Optional<Duration> delay() {
        return delay;
    }

    /// The groups of one agent, gathered line by line.
    private static final class Reading {
        final List<Rule> rules = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        boolean isNamed;
        private final String agent;
        private boolean isOurs;
        private boolean isInAgents;

        Reading(String agent) {
            this.agent = agent;
        }

        void line(String words) {
            String line = words.split("#", 2)[0];
            int colon = line.indexOf(':');
            if (colon < 0) {
                return;
            }
            String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            switch (key) {
                case "user-agent" -> agent(value);
                case "allow" -> rule(value, true);
                case "disallow" -> rule(value, false);
                case "crawl-delay" -> delay(value);
                default -> {
                    // Other lines, such as Sitemap, belong to no group.
                }
            }
        }

        private void agent(String value) {
            boolean isIt = value.toLowerCase(Locale.ROOT).split("[/\\s]", 2)[0].equals(agent);
            isOurs = (isInAgents && isOurs) || isIt;
            isNamed |= isIt;
            isInAgents = true;
        }

        private void rule(String path, boolean allows) {
            isInAgents = false;
            if (isOurs
                    && !path.isEmpty()
                    && path.length() <= LONGEST_RULE
                    && rules.size() < MOST_RULES) {
                rules.add(new Rule(Escapes.normal(path), allows));
            }
        }

        private void delay(String value) {
            isInAgents = false;
            if (isOurs && value.matches("[0-9]{1,6}(?:\\.[0-9]{1,6})?")) {
                Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1_000));
                delay = Optional.of(asked.compareTo(LONGEST_DELAY) < 0 ? asked : LONGEST_DELAY);
            }
        }
    }

    /// @param path with `*` for any characters and `$` for the end
    private record Rule(String path, boolean allows) {

        /// Takes the first place that fits for every piece between two stars, which finds a fit if
        /// there is one, and looks at each character of the address a few times at most.
        boolean fits(String target) {
            String address = Escapes.normal(target);
            boolean isToEnd = path.endsWith("$");
            String pattern = isToEnd ? path.substring(0, path.length() - 1) : path;
            String[] pieces = pattern.split("\\*", -1);
            if (!address.startsWith(pieces[0])) {
                return false;
            }
            int at = pieces[0].length();
            for (int i = 1; i < pieces.length; i++) {
                boolean isLast = i == pieces.length - 1;
                int found =
                        isLast && isToEnd
                                ? lastPlace(address, pieces[i], at)
                                : address.indexOf(pieces[i], at);
                if (found < 0) {
                    return false;
                }
                at = found + pieces[i].length();
            }
            return !isToEnd || at == address.length();
        }

        private static int lastPlace(String address, String piece, int from) {
            int place = address.length() - piece.length();
            return place >= from && address.endsWith(piece) ? place : -1;
        }
    }
}
