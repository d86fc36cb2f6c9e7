package dev.readout.app.page;

import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Brief;
import dev.readout.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Shows words of reports: as a quotation that links to its place, or inside what stands around
/// them.
final class Evidence {
    /// Characters shown before and after the words, about two lines of a column.
    private static final int AROUND = 140;

    /// Shorter words are mostly articles and prepositions and tell no difference.
    private static final int WORD = 3;

    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Wording wording;
    private final Places places = new Places();

    Evidence(Brief brief) {
        brief.reports().forEach(report -> reports.put(report.id(), report));
        this.wording = new Wording(brief, Integer.MAX_VALUE);
    }

    Wording wording() {
        return wording;
    }

    Places places() {
        return places;
    }

    /// The words between quotation marks, linked to their place in the report.
    void quote(Html html, Citation citation) {
        html.element("a", wording.quoted(citation), "class", "q", "href", places.link(citation));
    }

    /// Links to reports: "r1 r2".
    static void reports(Html html, Collection<ReportId> ids) {
        for (ReportId id : ids.stream().distinct().sorted().toList()) {
            html.element("a", id.value(), "class", "r", "href", "#" + id.value()).text(" ");
        }
    }

    static void reportsOf(Html html, Collection<Citation> citations) {
        reports(html, citations.stream().map(Citation::report).toList());
    }

    /// The words inside their line, marked; words that none of `others` has stand out.
    void inContext(Html html, Citation citation, List<Citation> others) {
        Report report = reports.get(citation.report());
        if (report == null) {
            return;
        }
        String text = report.text().characters();
        Span words = citation.words();
        Span around = around(text, words);
        html.open("blockquote");
        html.text(
                (isLineStart(text, around.start()) ? "" : "… ")
                        + line(text, around.start(), words.start()));
        html.open("mark");
        marked(html, text.substring(words.start(), words.end()), vocabulary(others));
        html.close("mark");
        html.text(
                line(text, words.end(), around.end())
                        + (isLineEnd(text, around.end()) ? "" : " …"));
        html.close("blockquote");
    }

    /// The line that holds the words, cut at a space where it is long.
    private static Span around(String text, Span words) {
        int from = words.start();
        while (from > 0 && !isLineStart(text, from) && words.start() - from < AROUND) {
            from--;
        }
        while (from < words.start() && !isLineStart(text, from) && text.charAt(from - 1) != ' ') {
            from++;
        }
        int to = words.end();
        while (!isLineEnd(text, to) && to - words.end() < AROUND) {
            to++;
        }
        while (to > words.end() && !isLineEnd(text, to) && text.charAt(to) != ' ') {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static boolean isLineEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /// A stretch of a line with its spaces at the ends kept as one.
    private static String line(String text, int from, int to) {
        String words = text.substring(from, to);
        String plain = PlainText.of(words);
        if (plain.isEmpty()) {
            return words.isEmpty() ? "" : " ";
        }
        boolean before = Character.isWhitespace(words.charAt(0));
        boolean after = Character.isWhitespace(words.charAt(words.length() - 1));
        return (before ? " " : "") + plain + (after ? " " : "");
    }

    private static void marked(Html html, String words, Set<String> others) {
        int at = 0;
        while (at < words.length()) {
            int end = at;
            boolean letters = Character.isLetterOrDigit(words.charAt(at));
            while (end < words.length()
                    && Character.isLetterOrDigit(words.charAt(end)) == letters) {
                end++;
            }
            String piece = words.substring(at, end);
            boolean own = letters && !others.isEmpty() && isTelling(piece);
            if (own && !others.contains(piece.toLowerCase(Locale.ROOT))) {
                html.element("em", piece);
            } else {
                html.text(piece);
            }
            at = end;
        }
    }

    private static boolean isTelling(String word) {
        return word.length() >= WORD || Character.isDigit(word.charAt(0));
    }

    private Set<String> vocabulary(List<Citation> citations) {
        Set<String> all = new HashSet<>();
        for (Citation citation : citations) {
            Report report = reports.get(citation.report());
            String words = report == null ? "" : report.at(citation).toLowerCase(Locale.ROOT);
            int start = 0;
            for (int i = 0; i <= words.length(); i++) {
                if (i == words.length() || !Character.isLetterOrDigit(words.charAt(i))) {
                    all.add(words.substring(start, i));
                    start = i + 1;
                }
            }
        }
        return all;
    }
}
