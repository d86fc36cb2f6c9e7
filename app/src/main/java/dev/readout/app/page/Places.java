package dev.readout.app.page;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The places in the reports that the page links to; each becomes a target where the report is
/// shown.
final class Places {
    private final Map<ReportId, NavigableMap<Span, NavigableSet<String>>> wanted = new HashMap<>();

    /// The address of the words on the page, e.g. `#r2-120-164`; from now on it has a target.
    String link(Citation citation) {
        claims(citation);
        return "#" + id(citation);
    }

    /// As [#link], for words that carry a claim: at them the page links back to it.
    void mark(Citation citation, String claim) {
        claims(citation).add(claim);
    }

    /// The spans of one report that are linked to, each with the claims it carries.
    NavigableMap<Span, NavigableSet<String>> in(ReportId report) {
        return wanted.getOrDefault(report, new TreeMap<>());
    }

    static String id(Citation citation) {
        return "%s-%s-%s"
                .formatted(
                        citation.report().value(),
                        citation.words().start(),
                        citation.words().end());
    }

    private NavigableSet<String> claims(Citation citation) {
        return wanted.computeIfAbsent(citation.report(), report -> new TreeMap<>())
                .computeIfAbsent(citation.words(), span -> new TreeSet<>(Places::byNumber));
    }

    /// `c2` before `c10`.
    private static int byNumber(String one, String other) {
        return one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }
}
