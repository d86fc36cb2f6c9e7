package dev.readout.knowledge;

import java.util.List;
import java.util.Optional;

/// What persons are arrested for, by the words of reports: "DUI" and "drunk driving" are one.
public final class Offences {
    private static final Phrases<Offence> OFFENCES =
            new Phrases<>(
                    Table.read("offences", 2, row -> new Offence(row.text(0), row.list(1))),
                    Offence::forms);

    private Offences() {}

    private record Offence(String name, List<String> forms) {}

    /// The offence whose words begin at word `from`, the longest first.
    public static Optional<Matched<String>> at(List<String> words, int from) {
        return OFFENCES.longestAt(words, from)
                .map(found -> new Matched<>(found.entry().name(), found.words()));
    }
}
