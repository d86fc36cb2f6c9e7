package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.line.Line;
import dev.readout.knowledge.BoxRole;
import dev.readout.report.Zone.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Tells the headings and the standfirst of a text from those of boxes beside it.
final class Subheads {
    /// Blocks with fewer words that are no sentences are labels, not paragraphs.
    private static final int MIN_WORDS = 4;

    private final BlockKinds all;

    private Subheads(BlockKinds all) {
        this.all = all;
    }

    static void judge(BlockKinds all) {
        Subheads blocks = new Subheads(all);
        blocks.dropBoxedHeadings();
        blocks.dropEmptyHeadings();
        blocks.addStandfirst();
    }

    /// Subheads in a box of their own with nothing of the text in it.
    private void dropBoxedHeadings() {
        Set<Box> withText = new HashSet<>();
        Map<Box, Integer> blocksIn = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Box box = all.block(i).box();
            if (all.kind(i) == Kind.BODY || all.kind(i) == Kind.TITLE) {
                withText.add(box);
            }
            blocksIn.merge(box, 1, Integer::sum);
        }
        for (int i = 0; i < all.size(); i++) {
            Box box = all.block(i).box();
            boolean isBoxed = box != all.main() && !withText.contains(box);
            if (all.kind(i) == Kind.SUBHEAD && isBoxed && blocksIn.getOrDefault(box, 0) > 1) {
                all.drop(i);
            }
        }
    }

    /// Subheads that no text follows before the next subhead of the same or a higher rank.
    private void dropEmptyHeadings() {
        boolean isFollowed = false;
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.kind(i) == Kind.BODY) {
                isFollowed = true;
            } else if (all.kind(i) == Kind.SUBHEAD && !isFollowed) {
                all.set(i, Kind.CLUTTER);
            }
        }
    }

    /// The summary between the headline and the text.
    private void addStandfirst() {
        int title = -1;
        for (int i = 0; i < all.size() && all.kind(i) != Kind.BODY; i++) {
            title = all.kind(i) == Kind.TITLE ? i : title;
        }
        for (int i = Math.max(0, title);
                title >= 0 && i < all.size() && all.kind(i) != Kind.BODY;
                i++) {
            Block block = all.block(i);
            if (all.kind(i) == Kind.CLUTTER
                    && block.box().isWithin(BoxRole.STANDFIRST, null)
                    && !block.box().isWithin(BoxRole.CLUTTER, null)
                    && block.linked() == 0
                    && Line.wordCount(block.text()) >= 2 * MIN_WORDS) {
                all.set(i, Kind.SUBHEAD);
            }
        }
    }
}
