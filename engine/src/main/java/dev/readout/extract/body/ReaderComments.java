package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.line.DateReader;
import dev.readout.extract.line.Line;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Words of readers under a report that no name of a box tells: a row of entries, each of which
/// opens with a name and an exact time, "Ina Toll says:" or "2 hours ago".
final class ReaderComments {
    /// Fewer entries are no discussion.
    static final int MIN_ENTRIES = 3;

    /// In characters; a name, a time and a few buttons.
    private static final int MAX_MARK = 120;

    /// Blocks between the mark of an entry and its words: "Reply", "Like", a title.
    private static final int MAX_BETWEEN = 3;

    private static final Pattern AGO =
            Pattern.compile(
                    "(?:.{0,60} )?(?:\\d{1,2}|an?|one)"
                        + " ?(?:s|m|h|d|w|mo|y|sec|min|hr|second|minute|hour|day|week|month|year)s?"
                        + " ago\\b.{0,40}");

    private ReaderComments() {}

    /// The first block of the discussion that stands in some of the blocks.
    static OptionalInt firstOf(List<Block> blocks) {
        int first = -1;
        int entries = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isMark(blocks.get(i)) && isFollowed(blocks, i)) {
                first = first < 0 ? i : first;
                entries++;
            }
        }
        return entries >= MIN_ENTRIES ? OptionalInt.of(first) : OptionalInt.empty();
    }

    private static boolean isFollowed(List<Block> blocks, int mark) {
        for (int i = mark + 1; i < Math.min(blocks.size(), mark + 1 + MAX_BETWEEN); i++) {
            Block block = blocks.get(i);
            if (isMark(block) || block.isHeading()) {
                return false;
            }
            if (block.linked() == 0
                    && (Line.wordCount(block.text()) >= 5 || Line.endsSentence(block.text()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Block block) {
        String words = block.text();
        if (block.isHeading() || words.length() > MAX_MARK) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.endsWith(" says:")
                || lower.endsWith(" said:")
                || lower.endsWith(" wrote:")
                || (lower.contains(" ago") && AGO.matcher(lower).matches())
                || DateReader.in(words).stream().anyMatch(DateReader.Dated::hasTime);
    }
}
