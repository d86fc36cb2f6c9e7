package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the `article` element of a headline among those of other reports, on pages that put each
/// report, and each teaser or comment, into one.
final class OwnArticle {
    /// In characters of prose; a report of two sentences has as many.
    private static final int MIN_REPORT = 100;

    /// Articles beside that of the headline; a single one may hold the text that goes with it.
    private static final int MIN_OTHERS = 2;

    private OwnArticle() {}

    /// @param boxes every box before those inside it, with their prose
    /// @param title the block of the headline
    static Optional<Box> of(List<Box> boxes, Block title) {
        return title.box().nearest("article", null).filter(own -> isWhole(own, boxes));
    }

    /// Whether it holds a report, and most of the prose that is in no other article.
    private static boolean isWhole(Box own, List<Box> boxes) {
        List<Box> others = new ArrayList<>();
        for (Box box : boxes) {
            boolean isOther = box.tag().equals("article") && !box.isIn(own) && !own.isIn(box);
            if (isOther && (others.isEmpty() || !box.isIn(others.getLast()))) {
                others.add(box);
            }
        }
        int elsewhere = others.stream().mapToInt(Box::prose).sum();
        int loose = boxes.getFirst().prose() - own.prose() - elsewhere;
        return others.size() >= MIN_OTHERS
                && own.cleanProse() >= MIN_REPORT
                && loose < own.cleanProse();
    }
}
