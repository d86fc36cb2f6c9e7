package dev.readout.bench.accuracy;

import java.util.Locale;

/// Measures the reading of single reports: names and relay chains, on texts marked by hand.
public final class ReadingRun {
    private static final String HEAD =
            """

            ## Names and relays

            300 invented sentences and 20 invented reports, marked by hand before they were measured. Nothing was \
            trained on them; rules for relays were tried on other sentences, rules for names were written after \
            looking at what was missed here.

            | what | measured |
            |---|---|
            """;

    private ReadingRun() {}

    /// The section of the page; measures anew.
    public static String section() {
        StringBuilder section = new StringBuilder(HEAD);
        NameScore.Result names = NameScore.measured();
        names.byKind()
                .forEach((kind, figure) ->
                        row(
                                section,
                                "names of the kind %s".formatted(kind).toLowerCase(Locale.ROOT),
                                figure));
        row(section, "abbreviations in brackets linked to their name", names.abbreviations());
        row(section, "sentences with the whole relay chain right", RelayScore.measured().share());
        return section.toString();
    }

    private static void row(StringBuilder section, String what, Figure figure) {
        section.append("| ").append(what).append(" | ").append(figure).append(" |\n");
    }
}
