package dev.readout.report;

import dev.readout.text.Span;

/// Where the characters of a report's text stand in its page.
///
/// The page is its characters after decoding; for a plain text they are the text itself. One
/// character of the text may stand for several of the page, as `é` for `&eacute;`. Characters that
/// the text leaves out (tags, soft hyphens, further white space) lie between its characters.
public final class PageMap {
    private final String page;
    private final int[] starts;
    private final int[] ends;

    /// @param page the characters of the page
    /// @param starts one place in the page per character of the text, not falling inside a block
    /// @param ends one per character, the place after it; the same as the start if the character
    ///   was put in, as line ends between blocks are
    public PageMap(String page, int[] starts, int[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(
                    "%d starts and %d ends".formatted(starts.length, ends.length));
        }
        this.page = page;
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /// Of a text that is its page.
    public static PageMap same(String page) {
        int[] starts = new int[page.length()];
        int[] ends = new int[page.length()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new PageMap(page, starts, ends);
    }

    /// Number of characters of the text.
    public int length() {
        return starts.length;
    }

    /// From the first character of `words` to the last, as they stand in the page.
    ///
    /// @throws IllegalArgumentException if the span is empty or ends after the text
    public Span inPage(Span words) {
        if (words.isEmpty() || words.end() > starts.length) {
            throw new IllegalArgumentException(
                    "span [%d, %d) is empty or ends after the text, which has %d characters"
                            .formatted(words.start(), words.end(), starts.length));
        }
        int start = starts[words.start()];
        return new Span(start, Math.max(start, ends[words.end() - 1]));
    }

    /// The characters of the page under a span of the text, with their tags and entities.
    public String at(Span words) {
        Span place = inPage(words);
        return page.substring(place.start(), place.end());
    }
}
