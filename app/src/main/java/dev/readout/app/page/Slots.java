package dev.readout.app.page;

import dev.readout.report.ReportId;
import java.util.Map;

/// Places in the HTML of a brief where a page that has more than the brief puts its own parts.
///
/// There is one for entries of the list of sections ([#ENTRIES]), one for sections ([#SECTIONS]),
/// both before the reports; one in each report, named by its id in the brief; and one behind the
/// words of each claim, difference and report, for what is new ([#since]).
public final class Slots {
    /// Where `<li>` elements go, each with a link to a section.
    public static final String ENTRIES = "entries";

    /// Where `<section>` elements go.
    public static final String SECTIONS = "sections";

    private static final String START = "<!--slot ";
    private static final String END = "-->";

    private Slots() {}

    /// Where a page may say that a claim, a difference or a report is new.
    ///
    /// @param report without which it would not stand there: the first one of a claim, in the order
    ///   of the ids; of a difference the first one of the side that came last
    public static String since(ReportId report) {
        return "since " + report.value();
    }

    /// No report can write one: what stands in a report is escaped.
    static String mark(String name) {
        return START + name + END;
    }

    /// The HTML with the contents of its slots; those without a content vanish.
    ///
    /// @param html as [PageBrief#content] gave it
    /// @param contents HTML by the name of a slot
    public static String filled(String html, Map<String, String> contents) {
        StringBuilder filled = new StringBuilder(html.length());
        int from = 0;
        for (int at = html.indexOf(START); at >= 0; at = html.indexOf(START, from)) {
            int end = html.indexOf(END, at);
            filled.append(html, from, at);
            filled.append(contents.getOrDefault(html.substring(at + START.length(), end), ""));
            from = end + END.length();
        }
        return filled.append(html, from, html.length()).toString();
    }
}
