package dev.readout.extract.block;

import dev.readout.extract.line.DateLine;
import dev.readout.extract.line.Line;
import dev.readout.text.Text;
import java.util.Arrays;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// The words of the block that is being read: one line, white space run together, characters that
/// nobody sees left out.
final class BlockWords {
    /// In characters; a date with its label and its time has 20 to 50.
    private static final int MAX_DATE = 60;

    private final String page;
    private final boolean isMapped;
    private final Places places = new Places();
    private char[] characters = new char[1_024];
    private int length;
    private int linked;
    private int strong;

    /// @param page the characters that were parsed with positions, to map words back to; empty for
    ///   none
    BlockWords(String page) {
        this.page = page;
        this.isMapped = !page.isEmpty();
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    char last() {
        return characters[length - 1];
    }

    /// Characters in links.
    int linked() {
        return linked;
    }

    /// Characters in bold type.
    int strong() {
        return strong;
    }

    boolean is(String words) {
        return length == words.length() && text(length).equalsIgnoreCase(words);
    }

    /// The last words, at most so many characters.
    String end(int most) {
        int from = Math.max(0, length - most);
        return new String(characters, from, length - from);
    }

    boolean endsSentence() {
        return Line.endsSentence(end(64).stripTrailing());
    }

    /// Whether they are a date and hardly anything else.
    boolean isDate() {
        return length <= MAX_DATE && DateLine.is(text(length).strip());
    }

    void append(TextNode node, boolean isLinked, boolean isStrong) {
        String text = node.getWholeText();
        Places origin = isMapped ? origin(node, text) : places;
        int before = length;
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Text.isSpace(c)) {
                if (length > 0 && last() != ' ') {
                    append(' ', origin, i);
                    spaces++;
                }
            } else if (isSeen(c)) {
                append(c, origin, i);
            }
        }
        linked += isLinked ? length - before - spaces : 0;
        strong += isStrong ? length - before - spaces : 0;
    }

    /// Whether a text node has a character that is seen.
    static boolean hasWords(TextNode node) {
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            if (!Text.isSpace(text.charAt(i)) && isSeen(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Not soft hyphens, joiners and their like.
    private static boolean isSeen(char c) {
        return c != '\u00AD' && c != '\u200C' && c != '\u200D' && c != '\u2060';
    }

    private void append(char c, Places origin, int at) {
        grow();
        characters[length++] = c;
        if (isMapped) {
            places.add(origin.start(at), origin.end(at));
        }
    }

    /// A space that the page does not have.
    void gap() {
        if (length > 0 && last() != ' ') {
            grow();
            characters[length++] = ' ';
            if (isMapped) {
                places.addNothing();
            }
        }
    }

    private void grow() {
        if (length == characters.length) {
            characters = Arrays.copyOf(characters, 2 * length);
        }
    }

    private Places origin(TextNode node, String text) {
        int start = Math.max(0, node.sourceRange().startPos());
        int end = Math.min(page.length(), Math.max(start, node.sourceRange().endPos()));
        return Places.of(text, page.substring(Math.min(start, end), end), start);
    }

    /// The words as readers see them; empty if there are none.
    String shown() {
        return unescaped(read());
    }

    /// Where the characters of [#shown()] stand in the page.
    Places inPage() {
        String read = read();
        return Places.of(unescaped(read), read, 0).through(places);
    }

    void clear() {
        length = 0;
        linked = 0;
        strong = 0;
        places.clear();
    }

    private String read() {
        return text(length > 0 && last() == ' ' ? length - 1 : length);
    }

    private String text(int end) {
        return new String(characters, 0, end);
    }

    /// Some pages escape their text twice.
    private static String unescaped(String text) {
        int at = text.indexOf('&');
        return at >= 0 && text.indexOf(';', at) > 0
                ? Line.oneLine(Parser.unescapeEntities(text, false))
                : text;
    }
}
