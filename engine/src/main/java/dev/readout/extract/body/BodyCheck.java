package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.StatedBody;
import dev.readout.extract.line.Titles;
import java.util.List;

/// Holds the blocks of a page against the text that the page states for machines.
///
/// That text is often cut short and sometimes another; it is believed only as far as blocks of the
/// page have its words, or if the page has hardly any text of its own.
public final class BodyCheck {
    /// In characters; shorter statements are a summary.
    private static final int MIN_STATED = 400;

    /// In characters; a block of fewer stands in many texts.
    private static final int MIN_BLOCK = 40;

    /// Of the stated text, found in blocks: from here on the page has it.
    private static final double MOST = 0.7;

    /// Of the stated text, found in blocks: up to here the page does not have it.
    private static final double HARDLY_ANY = 0.35;

    /// A text this many times as long as the other holds more than the report.
    private static final int MUCH_MORE = 2;

    /// In characters; the last words of the stated text may stand in a block that is not looked at.
    private static final int NEAR = 60;

    /// Blocks looked for, and characters looked in; no report has as many.
    private static final int MAX_BLOCKS = 500;

    private static final int MAX_SEARCHED = 100_000;

    private final String stated;
    private final boolean[] isFound;
    private int found;
    private int first = -1;
    private int last = -1;
    private int start = Integer.MAX_VALUE;
    private int end;

    public BodyCheck(List<Block> blocks, StatedBody body) {
        this.stated = body.isEmpty() ? "" : bare(body);
        this.isFound = new boolean[blocks.size()];
        int looked = 0;
        for (int i = 0; i < isFound.length && looked < MAX_BLOCKS && isLongEnough(); i++) {
            if (blocks.get(i).text().length() >= MIN_BLOCK && MainText.isProse(blocks.get(i))) {
                looked++;
                look(i, Titles.bare(blocks.get(i).text()));
            }
        }
    }

    private static String bare(StatedBody body) {
        String all = String.join(" ", body.paragraphs());
        return Titles.bare(all.substring(0, Math.min(all.length(), MAX_SEARCHED)));
    }

    private void look(int i, String words) {
        int at = stated.indexOf(words);
        if (at >= 0) {
            isFound[i] = true;
            found += words.length();
            first = first < 0 ? i : first;
            last = i;
            start = Math.min(start, at);
            end = Math.max(end, at + words.length());
        }
    }

    private boolean isLongEnough() {
        return stated.length() >= MIN_STATED;
    }

    /// Whether the block has words of the stated text, between others that have.
    public boolean isPart(int block) {
        return isFound[block] && found >= MOST * stated.length();
    }

    /// Whether the block stands before or after all of the stated text, on a page that has much
    /// more beside it.
    ///
    /// @param body characters of the running text as it was told without the statement
    boolean isBeside(int block, int body) {
        boolean isWhole = start <= NEAR && end >= stated.length() - NEAR;
        return isWhole
                && found >= MOST * stated.length()
                && body > MUCH_MORE * stated.length()
                && (block < first || block > last);
    }

    /// Whether the page has hardly anything of the stated text.
    ///
    /// @param body as in [#isBeside]
    public boolean isMissing(int body) {
        return isLongEnough()
                && found <= HARDLY_ANY * stated.length()
                && body * MUCH_MORE < stated.length();
    }
}
