package dev.readout.app.view;

import dev.readout.app.view.Excerpt.Kind;
import dev.readout.app.view.Excerpt.Piece;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Brief;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Cuts sentences out of reports and marks in them what others say in the same words.
///
/// Words are compared as they are written, without their case: "killed" and "kills" differ.
public final class Excerpts {
    /// Characters of a sentence shown before and after the words; longer ones are cut at a space.
    private static final int AROUND = 240;

    /// Shorter words are mostly articles and prepositions and tell no difference.
    private static final int TELLING = 3;

    private static final String JOINING = ":.,'’-";

    private final Brief brief;
    private final Map<ReportId, Report> reports = new HashMap<>();

    public Excerpts(Brief brief) {
        this.brief = brief;
        brief.reports().forEach(report -> reports.put(report.id(), report));
    }

    /// The words in their sentence.
    ///
    /// @param others what they are held against; if empty, no word is marked as shared or own
    /// @return no pieces if the brief has no such report
    public Excerpt of(Citation citation, Collection<Citation> others) {
        Report report = reports.get(citation.report());
        if (report == null) {
            return new Excerpt(List.of());
        }
        String text = report.text().characters();
        Span words = citation.words();
        Span around = cut(text, brief.sentence(citation), words);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Kind.AROUND, text, new Span(around.start(), words.start()));
        pieces.addAll(marked(text, words, vocabulary(others)));
        add(pieces, Kind.AROUND, text, new Span(words.end(), around.end()));
        return new Excerpt(ellipses(pieces, around, brief.sentence(citation)));
    }

    private static Span cut(String text, Span sentence, Span words) {
        int from = Math.max(sentence.start(), words.start() - AROUND);
        while (from > sentence.start() && from < words.start() && text.charAt(from - 1) != ' ') {
            from++;
        }
        int to = Math.min(sentence.end(), words.end() + AROUND);
        while (to < sentence.end() && to > words.end() && text.charAt(to) != ' ') {
            to--;
        }
        return new Span(from, to);
    }

    private static List<Piece> ellipses(List<Piece> pieces, Span around, Span sentence) {
        List<Piece> all = new ArrayList<>(pieces);
        if (around.start() > sentence.start()) {
            all.addFirst(new Piece(Kind.AROUND, "… "));
        }
        if (around.end() < sentence.end()) {
            all.addLast(new Piece(Kind.AROUND, " …"));
        }
        return all;
    }

    /// Runs of one kind; what stands between two words belongs to a run if both do.
    private static List<Piece> marked(String text, Span words, Set<String> others) {
        List<Piece> pieces = new ArrayList<>();
        Kind open = Kind.CITED;
        int from = words.start();
        int last = words.start();
        int at = words.start();
        while (at < words.end()) {
            int end = wordEnd(text, at, words.end());
            if (end == at) {
                at++;
                continue;
            }
            Kind kind = kind(text.substring(at, end), others, open);
            if (kind != open) {
                add(pieces, open, text, new Span(from, last));
                add(pieces, Kind.CITED, text, new Span(last, at));
                open = kind;
                from = at;
            }
            last = end;
            at = end;
        }
        add(pieces, open, text, new Span(from, last));
        add(pieces, Kind.CITED, text, new Span(last, words.end()));
        return pieces;
    }

    /// Letters and digits, and what joins two of them: "4:52", "Dunmere's", "12,000".
    private static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && isOfWord(text, end, from, limit)) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(String text, int at, int from, int limit) {
        return Character.isLetterOrDigit(text.charAt(at))
                || (JOINING.indexOf(text.charAt(at)) >= 0
                        && at > from
                        && at + 1 < limit
                        && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /// A short word goes on what stands before it, as far as that is true of it.
    private static Kind kind(String word, Set<String> others, Kind before) {
        if (others.isEmpty()) {
            return Kind.CITED;
        }
        boolean telling = word.length() >= TELLING || Character.isDigit(word.charAt(0));
        if (others.contains(word.toLowerCase(Locale.ROOT))) {
            return telling || before == Kind.SHARED ? Kind.SHARED : Kind.CITED;
        }
        return telling || before == Kind.OWN ? Kind.OWN : Kind.CITED;
    }

    private static void add(List<Piece> pieces, Kind kind, String text, Span span) {
        String words = onOneLine(text.substring(span.start(), span.end()));
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words));
        }
    }

    /// As [PlainText#of(String)], with a space kept at either end.
    private static String onOneLine(String words) {
        String plain = PlainText.of(words);
        if (plain.isEmpty()) {
            return words.isEmpty() ? "" : " ";
        }
        boolean before = Character.isWhitespace(words.charAt(0));
        boolean after = Character.isWhitespace(words.charAt(words.length() - 1));
        return (before ? " " : "") + plain + (after ? " " : "");
    }

    private Set<String> vocabulary(Collection<Citation> citations) {
        Set<String> all = new HashSet<>();
        for (Citation citation : citations) {
            Report report = reports.get(citation.report());
            String words = report == null ? "" : report.at(citation).toLowerCase(Locale.ROOT);
            for (int at = 0; at < words.length(); at++) {
                int end = wordEnd(words, at, words.length());
                if (end > at) {
                    all.add(words.substring(at, end));
                    at = end;
                }
            }
        }
        return all;
    }
}
