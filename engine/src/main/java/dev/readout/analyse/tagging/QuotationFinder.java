package dev.readout.analyse.tagging;

import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in double quotation marks, straight or curly, marks included.
///
/// Each paragraph is read by itself. A mark that is never closed counts up to the end of its
/// paragraph if the paragraph begins with it or a curly mark opens it, as when a quotation goes on
/// in the next paragraph, or if a verb of speaking and a comma or colon stand before it: `The mayor
/// said, "We are glad.`; a straight mark elsewhere that is never closed opens nothing.
final class QuotationFinder {
    private static final int CLOSED = -1;
    private static final Pattern SAID = Pattern.compile("(\\p{L}+)[,:] $");

    private QuotationFinder() {}

    static List<Span> in(Text text, List<Span> paragraphs) {
        List<Span> found = new ArrayList<>();
        paragraphs.forEach(paragraph -> addFrom(text.characters(), paragraph, found));
        return found;
    }

    private static void addFrom(String text, Span paragraph, List<Span> found) {
        int open = CLOSED;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char mark = text.charAt(at);
            if (open != CLOSED && (mark == '”' || mark == '"')) {
                found.add(new Span(open, at + 1));
                open = CLOSED;
            } else if (open == CLOSED && (mark == '“' || mark == '"')) {
                open = at;
            }
        }
        boolean runsOn =
                open == paragraph.start()
                        || (open != CLOSED
                                && (text.charAt(open) == '“'
                                        || isSaidBefore(text.substring(paragraph.start(), open))));
        if (runsOn && paragraph.end() > open + 1) {
            found.add(new Span(open, paragraph.end()));
        }
    }

    private static boolean isSaidBefore(String words) {
        Matcher matcher = SAID.matcher(words);
        return matcher.find()
                && ReportingVerbs.of(matcher.group(1).toLowerCase(Locale.ROOT)).isPresent();
    }
}
