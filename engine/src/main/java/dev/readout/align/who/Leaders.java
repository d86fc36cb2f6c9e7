package dev.readout.align.who;

import java.util.Set;

/// Offices whose holder reports call "the leader" of a country.
final class Leaders {
    private static final Set<String> OFFICES =
            Set.of(
                    "president",
                    "prime minister",
                    "premier",
                    "chancellor",
                    "king",
                    "queen",
                    "emperor",
                    "emir",
                    "sultan",
                    "supreme leader",
                    "leader");

    /// Offices that a country, a town or a house has one of, so that "the mayor" of a story is the
    /// one whom any report names.
    private static final Set<String> SINGLE =
            Set.of(
                    "president",
                    "prime minister",
                    "premier",
                    "chancellor",
                    "king",
                    "queen",
                    "foreign minister",
                    "defence minister",
                    "interior minister",
                    "finance minister",
                    "health minister",
                    "justice minister",
                    "speaker",
                    "mayor",
                    "governor",
                    "attorney general",
                    "police chief",
                    "central bank governor",
                    "chief executive",
                    "pope");

    private Leaders() {}

    static boolean isOnlyOne(String head) {
        return SINGLE.contains(head);
    }

    /// @param head a title in plain words
    static boolean isLeader(String head) {
        return OFFICES.contains(head);
    }
}
