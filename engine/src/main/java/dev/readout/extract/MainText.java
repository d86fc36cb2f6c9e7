package dev.readout.extract;

import dev.readout.knowledge.BoxRole;
import java.util.List;
import java.util.Set;

/// Chooses the box of an HTML page that holds the running text.
///
/// From the whole page it goes down into the box that holds most of the prose, as long as that box
/// holds nearly all of it. A name such as "related" or "footer" keeps a box out only if the box
/// holds little of the page's prose, for pages are often wrapped in boxes with misleading names.
final class MainText {
    /// Shorter blocks are no evidence of running text; a line on a phone has about 40 characters.
    private static final int MIN_PROSE = 50;

    /// A block with more of its characters in links is a list of links.
    private static final double MAX_LINKED = 0.45;

    /// A box of clutter holds less of the page's prose.
    private static final double MAX_CLUTTER = 0.4;

    /// Readers' comments may be much longer than the report.
    private static final double MAX_COMMENTS = 0.95;

    /// Captions, by-lines and summaries hold less of the page's prose.
    private static final double MAX_SMALL = 0.25;

    /// A box that holds this share of the prose of the box around it holds the running text.
    private static final double MOST = 0.75;

    /// As [#MOST], for a box whose name says that it holds the text.
    private static final double MOST_IF_NAMED = 0.4;

    private MainText() {}

    static Box of(List<Box> boxes, List<Block> blocks) {
        for (Block block : blocks) {
            if (isProse(block)) {
                block.box().addProse(block.text().length());
            }
        }
        disbelieve(boxes);
        for (Block block : blocks) {
            if (isProse(block) && !isAside(block.box())) {
                block.box().addCleanProse(block.text().length());
            }
        }
        return descend(boxes.getFirst());
    }

    static boolean isProse(Block block) {
        return block.text().length() >= MIN_PROSE
                && !block.isHeading()
                && block.linkedShare() <= MAX_LINKED
                && (block.text().length() >= 2 * MIN_PROSE || Line.endsSentence(block.text()));
    }

    private static boolean isAside(Box box) {
        for (BoxRole role :
                List.of(
                        BoxRole.CLUTTER,
                        BoxRole.COMMENT,
                        BoxRole.CAPTION,
                        BoxRole.BYLINE,
                        BoxRole.META)) {
            if (box.isWithin(role, null)) {
                return true;
            }
        }
        return false;
    }

    private static void disbelieve(List<Box> boxes) {
        int comments = 0;
        int all = boxes.getFirst().prose();
        for (Box box : boxes) {
            if (box.roles().contains(BoxRole.COMMENT)
                    && box.parent()
                            .filter(around -> around.isWithin(BoxRole.COMMENT, null))
                            .isEmpty()) {
                comments += box.prose();
            }
        }
        int without = all - comments > MIN_PROSE * 4 ? all - comments : all;
        for (Box box : boxes) {
            if (box.roles().isEmpty() || box.prose() == 0) {
                continue;
            }
            double most =
                    box.roles().contains(BoxRole.COMMENT)
                            ? MAX_COMMENTS * all
                            : box.roles().contains(BoxRole.CLUTTER)
                                    ? MAX_CLUTTER * without
                                    : MAX_SMALL * without;
            if (box.prose() >= most && !box.roles().equals(Set.of(BoxRole.CONTENT))) {
                box.disbelieve();
            }
        }
    }

    private static Box descend(Box page) {
        Box main = page;
        while (true) {
            Box most = main;
            for (Box child : main.children()) {
                boolean isMore = most == main || child.cleanProse() > most.cleanProse();
                most = isMore ? child : most;
            }
            boolean isNamed =
                    most.roles().contains(BoxRole.CONTENT)
                            || most.tag().equals("article")
                            || most.tag().equals("main");
            double enough = (isNamed ? MOST_IF_NAMED : MOST) * main.cleanProse();
            boolean isTooSmall =
                    Set.of("li", "ul", "ol", "blockquote", "tr", "td", "p").contains(most.tag())
                            && most.children().isEmpty();
            if (most == main
                    || most.cleanProse() == 0
                    || most.cleanProse() < enough
                    || isTooSmall) {
                return main;
            }
            main = most;
        }
    }
}
