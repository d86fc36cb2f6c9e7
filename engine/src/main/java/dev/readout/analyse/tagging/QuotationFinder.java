package dev.readout.analyse.tagging;

import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in double quotation marks, straight or curly, marks included.
///
/// Each paragraph is read by itself. A mark that is never closed counts up to the end of its
/// paragraph if the paragraph begins with it or a curly mark opens it, as when a quotation goes on
/// in the next paragraph, if a verb of speaking and a comma or colon stand before it: `The mayor
/// said, "We are glad.`, or if it opens a sentence behind the words for a speaker: `"We saw smoke,"
/// he said. "We are glad.`; a straight mark elsewhere that is never closed opens nothing.
///
/// A mark that opens a sentence while another one is open shows that the closing mark of that one
/// is missing: `"We saw smoke, Vell said. "We are glad."`
final class QuotationFinder {
    private static final int CLOSED = -1;
    private static final Pattern SAID = Pattern.compile("(\\p{L}+)[,:] $");

    private static final Pattern SENTENCE_BEFORE = Pattern.compile("[.?!]['’)]?\\s+$");

    /// At the end of words whose closing mark is missing: ", Vell said on Monday."
    private static final Pattern SPEAKER_BEHIND =
            Pattern.compile(
                    "[,?!](?<speaker> (?:\\p{Lu}[\\p{L}.’'-]*|\\p{Ll}+)(?:"
                            + " [\\p{L}.’'-]+){1,9}\\.)\\s*$");

    private QuotationFinder() {}

    static List<Span> in(Text text, List<Span> paragraphs) {
        List<Span> found = new ArrayList<>();
        paragraphs.forEach(paragraph -> addFrom(text.characters(), paragraph, found));
        return found;
    }

    private static void addFrom(String text, Span paragraph, List<Span> found) {
        int open = CLOSED;
        int behind = paragraph.start();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char mark = text.charAt(at);
            if (open != CLOSED && OpeningMark.opensSentence(text, at, paragraph.end())) {
                unclosed(text, open, at, paragraph).ifPresent(found::add);
                behind = at;
                open = at;
            } else if (open != CLOSED && (mark == '”' || mark == '"')) {
                found.add(new Span(open, at + 1));
                behind = at + 1;
                open = CLOSED;
            } else if (open == CLOSED && (mark == '“' || mark == '"')) {
                open = at;
            }
        }
        boolean runsOn =
                open != CLOSED
                        && (runsOn(text, open, paragraph)
                                || (behind > paragraph.start()
                                        && isSaidBetween(text.substring(behind, open))));
        if (runsOn && paragraph.end() > open + 1) {
            found.add(new Span(open, paragraph.end()));
        }
    }

    private static boolean runsOn(String text, int open, Span paragraph) {
        return open == paragraph.start()
                || text.charAt(open) == '“'
                || isSaidBefore(text.substring(paragraph.start(), open));
    }

    /// The words from an open mark that nothing closes before the next one; none if the mark itself
    /// may be wrong.
    private static Optional<Span> unclosed(String text, int open, int next, Span paragraph) {
        Matcher speaker = SPEAKER_BEHIND.matcher(text).region(open, next);
        if (speaker.find() && OpeningMark.says(speaker.group("speaker"))) {
            return Optional.of(new Span(open, speaker.start("speaker")));
        }
        int end = next;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return runsOn(text, open, paragraph) ? Optional.of(new Span(open, end)) : Optional.empty();
    }

    /// `," he said in the film. `: one sentence that tells who speaks.
    private static boolean isSaidBetween(String words) {
        Matcher end = SENTENCE_BEFORE.matcher(words);
        return end.find() && OpeningMark.says(words);
    }

    private static boolean isSaidBefore(String words) {
        Matcher matcher = SAID.matcher(words);
        return matcher.find()
                && ReportingVerbs.of(matcher.group(1).toLowerCase(Locale.ROOT)).isPresent();
    }
}
