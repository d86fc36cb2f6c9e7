package dev.readout.extract.block;

import dev.readout.text.Text;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Where each of some characters stands in a page; grows as they are read.
public final class Places {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?");

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int length;

    public int length() {
        return length;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    public int[] starts() {
        return Arrays.copyOf(starts, length);
    }

    public int[] ends() {
        return Arrays.copyOf(ends, length);
    }

    public void add(int start, int end) {
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        starts[length] = start;
        ends[length++] = end;
    }

    public void addAll(Places other) {
        for (int i = 0; i < other.length; i++) {
            add(other.starts[i], other.ends[i]);
        }
    }

    /// A character that the page does not have: where the one before it ends.
    public void addNothing() {
        int at = length == 0 ? 0 : ends[length - 1];
        add(at, at);
    }

    void clear() {
        length = 0;
    }

    /// From characters over what they were read from to where that stands: a place of this is a run
    /// of characters of `raw`.
    public Places through(Places raw) {
        Places all = new Places();
        for (int i = 0; i < length; i++) {
            int first = Math.min(starts[i], raw.length - 1);
            int last = Math.max(first, Math.min(ends[i], raw.length) - 1);
            all.add(raw.starts[first], raw.ends[last]);
        }
        return all;
    }

    /// Places of the characters of `read` in what they were read from, at `from` in the page.
    ///
    /// @param raw the same characters with entities, and perhaps with more white space and
    ///   characters that are not read
    public static Places of(String read, String raw, int from) {
        Places places = new Places();
        Matcher entity = ENTITY.matcher(raw);
        int at = 0;
        for (int i = 0; i < read.length(); ) {
            while (at < raw.length() && raw.charAt(at) != '&' && !isSame(raw, at, read.charAt(i))) {
                at++;
            }
            if (at == raw.length()) {
                places.add(from + at, from + at);
                i++;
            } else if (raw.charAt(at) == '&' && entity.region(at, raw.length()).lookingAt()) {
                String written = entity.group();
                String meant = Parser.unescapeEntities(written, false);
                if (!meant.isEmpty() && !isSame(meant, 0, read.charAt(i))) {
                    at++;
                    continue;
                }
                int tail = commonEnd(written, meant);
                int head = Math.max(meant.length() - tail, written.equals(meant) ? 1 : 0);
                int width = Math.max(1, written.length() - (meant.length() - head));
                for (int k = 0; k < Math.max(1, head) && i < read.length(); k++, i++) {
                    places.add(from + at, from + at + width);
                }
                at += width;
            } else if (isSame(raw, at, read.charAt(i))) {
                places.add(from + at, from + at + 1);
                at++;
                i++;
            } else {
                at++;
            }
        }
        return places;
    }

    private static boolean isSame(String raw, int at, char c) {
        return raw.charAt(at) == c || (Text.isSpace(raw.charAt(at)) && Text.isSpace(c));
    }

    private static int commonEnd(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - common)
                        == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        return common;
    }
}
