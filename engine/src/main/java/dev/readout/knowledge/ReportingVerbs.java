package dev.readout.knowledge;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Verbs of reporting in all their forms. Case does not count.
///
/// Many forms are nouns too ("claims", "report"): the caller looks at the words around.
public final class ReportingVerbs {
    private static final List<ReportingVerb> ALL =
            Table.read("reporting-verbs", 4, ReportingVerbs::verb);
    private static final Phrases<ReportingVerb> FORMS = new Phrases<>(ALL, ReportingVerb::forms);

    private ReportingVerbs() {}

    /// The verb with this form: "said", "pointed out".
    public static Optional<ReportingVerb> of(String form) {
        return FORMS.of(form);
    }

    /// The longest verb that begins at word `from`, particles included: "ruled out".
    public static Optional<Matched<ReportingVerb>> longestAt(List<String> words, int from) {
        return FORMS.longestAt(words, from);
    }

    public static List<ReportingVerb> all() {
        return ALL;
    }

    private static ReportingVerb verb(Table.Row row) {
        return new ReportingVerb(
                row.text(0), row.list(1), row.choice(2, ReportingVerb.Kind.class), frames(row));
    }

    private static Set<ReportingVerb.Frame> frames(Table.Row row) {
        Set<ReportingVerb.Frame> frames = EnumSet.noneOf(ReportingVerb.Frame.class);
        for (String frame : row.list(3)) {
            frames.add(ReportingVerb.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
        }
        return frames;
    }
}
