package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.line.Line;
import dev.readout.extract.line.Titles;
import dev.readout.report.Zone.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes out of the text what stands in the page several times.
final class RepeatedBlocks {
    /// In characters; shorter blocks may repeat each other anywhere.
    private static final int MIN_REPEATED = 30;

    /// In characters; nobody repeats as long a sentence on purpose.
    private static final int MIN_PARAGRAPH = 80;

    /// In characters; longer blocks are paragraphs.
    private static final int MAX_QUOTE = 400;

    /// Pull quotes looked for; long pieces have a dozen.
    private static final int MAX_QUOTES = 100;

    /// Characters of text that a pull quote is looked for in.
    private static final int MAX_SEARCHED = 200_000;

    private final BlockKinds all;

    private RepeatedBlocks(BlockKinds all) {
        this.all = all;
    }

    static void drop(BlockKinds all) {
        RepeatedBlocks blocks = new RepeatedBlocks(all);
        blocks.dropRepeated();
        blocks.dropPullQuotes();
    }

    /// Bodies that stand in the markup several times, pull quotes, repeated captions. What an
    /// author repeats stands in the same box: steps of a recipe, names under several letters.
    private void dropRepeated() {
        Map<String, Box> seen = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Block block = all.block(i);
            if (all.kind(i) != Kind.BODY || block.text().length() <= MIN_REPEATED) {
                continue;
            }
            Box first = seen.putIfAbsent(block.text(), block.box());
            boolean isParagraph =
                    block.text().length() >= MIN_PARAGRAPH && Line.endsSentence(block.text());
            if (first != null && (isParagraph || !isByOneHand(first, block.box()))) {
                all.set(i, Kind.CLUTTER);
            }
        }
    }

    /// Words of the text that stand a second time in a box of their own, as a pull quote.
    private void dropPullQuotes() {
        List<Integer> quotes = new ArrayList<>();
        for (int i = 0; i < all.size() && quotes.size() < MAX_QUOTES; i++) {
            int length = all.block(i).text().length();
            boolean isSmall = length > MIN_REPEATED && length <= MAX_QUOTE;
            if (all.kind(i) == Kind.BODY && isSmall && isAlone(i)) {
                quotes.add(i);
            }
        }
        String text = quotes.isEmpty() ? "" : bareText();
        for (int i : quotes) {
            String bare = Titles.bare(all.block(i).text());
            int at = text.indexOf(bare);
            if (at >= 0 && text.indexOf(bare, at + 1) >= 0) {
                all.set(i, Kind.CLUTTER);
            }
        }
    }

    private String bareText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size() && text.length() < MAX_SEARCHED; i++) {
            if (all.kind(i) == Kind.BODY) {
                text.append('\n').append(Titles.bare(all.block(i).text()));
            }
        }
        return text.toString();
    }

    /// Whether neither neighbour stands in the same box.
    private boolean isAlone(int i) {
        Box box = all.block(i).box();
        return box != all.main()
                && (i == 0 || all.block(i - 1).box() != box)
                && (i + 1 == all.size() || all.block(i + 1).box() != box);
    }

    private static boolean isByOneHand(Box one, Box other) {
        boolean isPart = other.tag().equals("blockquote") || other.tag().equals("li");
        return one == other
                || (isPart && one.tag().equals(other.tag()) && one.parent().equals(other.parent()));
    }
}
