package dev.readout.extract.block;

import dev.readout.extract.line.Line;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The text of a report as schema.org's `articleBody` gives it to machines. It is often cut short,
/// and as often the only place where a page that is built by a program has its text.
public final class StatedBody {
    private static final String KEY = "\"articleBody\"";

    /// In characters; longer ones are read to here, a book has ten times as many.
    private static final int MAX_READ = 400_000;

    /// In characters; no tag of a text is as long.
    private static final int MAX_TAG = 1_000;

    /// Elements between two paragraphs, where the text is written as HTML.
    private static final Set<String> BREAKS =
            Set.of("p", "br", "div", "li", "ul", "ol", "h2", "h3", "h4", "blockquote", "figure");

    private static final StatedBody NONE = new StatedBody("", new Places());

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int length;

    /// @param inPage of the characters
    private StatedBody(String characters, Places inPage) {
        this.length = characters.length();
        cut(characters, inPage);
    }

    /// The longest that a page gives, with nothing in it if it gives none.
    ///
    /// @param descriptions scripts with words of schema.org
    public static StatedBody of(List<Element> descriptions) {
        StatedBody longest = NONE;
        for (Element script : descriptions) {
            String json = script.data();
            int key = json.indexOf(KEY);
            int open = key < 0 ? -1 : opening(json, key + KEY.length());
            if (open >= 0) {
                StatedBody body = decoded(json, open + 1, start(script));
                longest = body.length > longest.length ? body : longest;
            }
        }
        return longest;
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /// One line for each paragraph.
    public List<String> paragraphs() {
        return paragraphs.stream().map(Paragraph::words).toList();
    }

    /// Where the characters of a paragraph stand in the page that was parsed with positions.
    public Places places(int paragraph) {
        Paragraph one = paragraphs.get(paragraph);
        return Places.of(one.words(), one.raw(), 0).through(one.inPage());
    }

    /// @param words on one line, never blank
    /// @param raw the same with entities and further white space, but without tags
    /// @param inPage where the characters of `raw` stand
    private record Paragraph(String words, String raw, Places inPage) {}

    /// Position of the quotation mark that opens a value, -1 if it is no string.
    private static int opening(String json, int from) {
        int at = from;
        while (at < json.length() && (json.charAt(at) == ':' || Text.isSpace(json.charAt(at)))) {
            at++;
        }
        return at < json.length() && json.charAt(at) == '"' ? at : -1;
    }

    private static int start(Element script) {
        return script.childNodeSize() > 0 && script.childNode(0) instanceof DataNode data
                ? Math.max(0, data.sourceRange().startPos())
                : 0;
    }

    /// The JSON string that begins at `from`.
    private static StatedBody decoded(String json, int from, int start) {
        StringBuilder characters = new StringBuilder();
        Places places = new Places();
        int at = from;
        while (at < json.length() && json.charAt(at) != '"' && characters.length() < MAX_READ) {
            int width = json.charAt(at) != '\\' ? 1 : isUnicode(json, at) ? 6 : 2;
            int end = Math.min(json.length(), at + width);
            characters.append(meant(json.substring(at, end)));
            places.add(start + at, start + end);
            at = end;
        }
        return new StatedBody(characters.toString(), places);
    }

    private static boolean isUnicode(String json, int at) {
        if (at + 6 > json.length() || json.charAt(at + 1) != 'u') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(json.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static char meant(String written) {
        if (written.length() == 1) {
            // A line end that is not escaped was put in by who laid out the page.
            return written.charAt(0) == '\n' || written.charAt(0) == '\r' ? ' ' : written.charAt(0);
        }
        if (written.length() == 6) {
            return (char) Integer.parseInt(written.substring(2), 16);
        }
        return switch (written.charAt(1)) {
            case 'n', 'r' -> '\n';
            case 't', 'b', 'f' -> ' ';
            default -> written.charAt(1);
        };
    }

    /// Into paragraphs, at line ends and at elements.
    private void cut(String characters, Places inPage) {
        StringBuilder raw = new StringBuilder();
        Places places = new Places();
        int at = 0;
        while (at < characters.length()) {
            char c = characters.charAt(at);
            int tagEnd = c == '<' ? tagEnd(characters, at) : -1;
            if (c == '\n' || (tagEnd > 0 && isBreak(characters, at))) {
                add(raw.toString(), places);
                raw.setLength(0);
                places = new Places();
            } else if (tagEnd < 0) {
                raw.append(c);
                places.add(inPage.start(at), inPage.end(at));
            }
            at = tagEnd > 0 ? tagEnd : at + 1;
        }
        add(raw.toString(), places);
    }

    private void add(String raw, Places places) {
        String words = raw;
        for (int i = 0; i < 2 && words.indexOf('&') >= 0; i++) {
            words = Parser.unescapeEntities(words, false);
        }
        words = Line.oneLine(words);
        if (!words.isEmpty()) {
            paragraphs.add(new Paragraph(words, raw, places));
        }
    }

    /// The end of the tag that opens at `at`; -1 if none does.
    private static int tagEnd(String characters, int at) {
        boolean isTag =
                at + 1 < characters.length()
                        && (Character.isLetter(characters.charAt(at + 1))
                                || characters.charAt(at + 1) == '/');
        int close =
                isTag
                        ? characters.indexOf('>', at, Math.min(characters.length(), at + MAX_TAG))
                        : -1;
        return close < 0 ? -1 : close + 1;
    }

    private static boolean isBreak(String characters, int at) {
        int from = characters.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < characters.length() && Character.isLetterOrDigit(characters.charAt(to))) {
            to++;
        }
        return BREAKS.contains(characters.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
