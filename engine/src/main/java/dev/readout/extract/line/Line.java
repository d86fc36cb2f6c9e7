package dev.readout.extract.line;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;

/// One line, paragraph or block of a page, without the white space at its ends.
///
/// @param words its characters with every run of white space made one space
/// @param isAfterGap whether an empty line stands before it
public record Line(Span span, String words, boolean isAfterGap) {
    /// Of lines longer than this only the start and the end are looked at by the rules for short
    /// lines.
    public static final int LONG = 600;

    /// In characters, of an agency in brackets behind the last sentence.
    private static final int MAX_CREDIT = 30;

    /// In characters, of a line of text that was wrapped.
    private static final int LONGEST_WRAPPED = 110;

    /// In characters, of a line that may have been wrapped rather than ended.
    private static final int SHORTEST_WRAPPED = 45;

    /// Lines that stop in the middle of a sentence show that a text was wrapped from this number.
    private static final int ENOUGH_WRAPPED = 4;

    /// By how many characters the lines of a text that was wrapped by hand are unlike.
    private static final int RAGGED = 10;

    private static final String CLOSING = "\"'“”’»)]」』）";

    /// Of Latin, Chinese and Japanese, Arabic, Urdu, Hindi, Armenian and Ethiopian writing.
    private static final String ENDS = ".!?…。！？؟۔।։።";

    /// The paragraphs of a plain text: its lines, or runs of lines where the text was wrapped at a
    /// fixed width.
    public static List<Line> of(Text text) {
        List<Line> lines = single(text);
        return isWrapped(lines) ? joined(text, lines) : lines;
    }

    public static Line at(Text text, Span span, boolean isAfterGap) {
        return new Line(span, oneLine(text.at(span)), isAfterGap);
    }

    public int wordCount() {
        return wordCount(words);
    }

    /// Whether the last character but quotation marks, brackets and spaces ends a sentence.
    public boolean endsSentence() {
        return endsSentence(words);
    }

    public static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && isClosing(words.charAt(end - 1))) {
            end--;
        }
        return end > 0
                && (ENDS.indexOf(words.charAt(end - 1)) >= 0 || endsBeforeCredit(words, end));
    }

    /// Also the space that some programs leave before a closing mark: `"We are ready. "`
    private static boolean isClosing(char c) {
        return c == ' ' || CLOSING.indexOf(c) >= 0;
    }

    /// "… by noon. (AFP)"
    private static boolean endsBeforeCredit(String words, int end) {
        int open = end < words.length() ? words.lastIndexOf('(', end) : -1;
        return open > 1
                && end - open <= MAX_CREDIT
                && words.charAt(open - 1) == ' '
                && ENDS.indexOf(words.charAt(open - 2)) >= 0;
    }

    public static int wordCount(String words) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean part = Text.isLetterOrDigit(words.charAt(i));
            if (part && !inside) {
                count++;
                inside = true;
            } else if (inside && !part && Character.isWhitespace(words.charAt(i))) {
                inside = false;
            }
        }
        return count;
    }

    /// `words` with every run of white space, also of no-break spaces, made one space.
    public static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Text.isSpace(c)) {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    private static List<Line> single(Text text) {
        List<Line> lines = new ArrayList<>();
        String characters = text.characters();
        boolean gap = false;
        for (int from = 0; from < characters.length(); ) {
            int end = from;
            while (end < characters.length() && !isBreak(characters.charAt(end))) {
                end++;
            }
            Span span = text.trim(new Span(from, end));
            boolean pair =
                    end + 1 < characters.length()
                            && characters.charAt(end) == '\r'
                            && characters.charAt(end + 1) == '\n';
            if (!span.isEmpty()) {
                addPieces(text, span, gap, lines);
            }
            gap = span.isEmpty();
            from = end + (pair ? 2 : 1);
        }
        return lines;
    }

    /// A line, or its two pieces if the first is a date and a wide gap follows: "date 2025-03-12
    /// Ferry sinks".
    private static void addPieces(Text text, Span span, boolean gap, List<Line> lines) {
        if (span.length() <= LONG) {
            String words = text.at(span);
            int cut = Math.max(words.indexOf("  "), words.indexOf('\t'));
            if (cut > 0 && DateLine.is(words.substring(0, cut))) {
                lines.add(at(text, new Span(span.start(), span.start() + cut), gap));
                lines.add(at(text, text.trim(new Span(span.start() + cut, span.end())), false));
                return;
            }
        }
        lines.add(at(text, span, gap));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    /// Wrapped by hand or by a mail program: no line is longer than a typewriter's, most of the
    /// longer ones stop in the middle of a sentence, and there are several, or small letters go on
    /// behind one.
    private static boolean isWrapped(List<Line> lines) {
        int longer = 0;
        int cut = 0;
        boolean goesOn = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.words().length() > LONGEST_WRAPPED) {
                return false;
            }
            boolean isFollowed = i + 1 < lines.size() && !lines.get(i + 1).isAfterGap();
            if (isFollowed && line.words().length() > SHORTEST_WRAPPED) {
                longer++;
                cut += line.endsSentence() ? 0 : 1;
                goesOn |= lines.get(i + 1).goesOn();
            }
        }
        return (longer >= ENOUGH_WRAPPED || goesOn) && cut * 10 > longer * 6;
    }

    private boolean goesOn() {
        return !isAfterGap && Character.isLowerCase(words.charAt(0));
    }

    private static List<Line> joined(Text text, List<Line> lines) {
        int width = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        List<Line> paragraphs = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && isOne(lines.get(to - 1), lines.get(to), width)) {
                to++;
            }
            Span span = lines.get(from).span().cover(lines.get(to - 1).span());
            paragraphs.add(at(text, span, lines.get(from).isAfterGap()));
            from = to;
        }
        return paragraphs;
    }

    /// Whether the line above broke off because it was full: the next word has no room on it. The
    /// lines of a head that stand close together are short.
    private static boolean isOne(Line above, Line below, int width) {
        int word = below.words().indexOf(' ');
        int needed = above.words().length() + 1 + (word < 0 ? below.words().length() : word);
        return !below.isAfterGap && (needed > width - RAGGED || below.goesOn());
    }
}
