package dev.readout.align;

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

    private Leaders() {}

    /// @param head a title in plain words
    static boolean isLeader(String head) {
        return OFFICES.contains(head);
    }
}
