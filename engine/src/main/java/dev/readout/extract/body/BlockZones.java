package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.line.Cue;
import dev.readout.extract.line.Line;
import dev.readout.extract.line.Titles;
import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import dev.readout.knowledge.Furniture;
import dev.readout.report.Zone.Kind;
import java.util.List;

/// Tells what each block of an HTML page is for, once the box of the running text is known.
///
/// Each block is judged by its words and its box first; then come the steps that look at several
/// blocks together.
public final class BlockZones {
    /// A block with more of its characters in links points to other reports.
    private static final double MAX_LINKED = 0.8;

    /// As [#MAX_LINKED], for a block that begins "Read more:".
    private static final double MAX_LINKED_POINTER = 0.5;

    /// Blocks with fewer words that are no sentences are labels, not paragraphs.
    private static final int MIN_WORDS = 4;

    /// In characters; shorter blocks may repeat each other anywhere.
    private static final int MIN_REPEATED = 30;

    /// In characters; nobody repeats as long a sentence on purpose.
    private static final int MIN_PARAGRAPH = 80;

    /// In characters; longer blocks around the headline are no by-line and no date.
    private static final int MAX_HEAD = 200;

    /// In characters; "Yes" and "Monday" in a table are no menu and no date.
    private static final int MAX_CELL = 20;

    /// Blocks after these are judged by their place alone; no report has as many.
    private static final int MAX_JUDGED = 10_000;

    private static final BoxRoles BESIDE =
            BoxRoles.of(BoxRole.CLUTTER, BoxRole.COMMENT, BoxRole.NOTICE);

    private static final BoxRoles HEAD = BoxRoles.of(BoxRole.BYLINE, BoxRole.DATE);

    private static final BoxRoles SMALL_PRINT = HEAD.with(BoxRoles.of(BoxRole.META));

    private final BlockKinds all;
    private final String title;
    private final BodyCheck check;

    private BlockZones(BlockKinds all, String title, BodyCheck check) {
        this.all = all;
        this.title = Titles.bare(title);
        this.check = check;
    }

    /// @param title the headline, empty if there is none
    public static BlockKinds of(List<Block> blocks, Box main, String title, BodyCheck check) {
        BlockKinds all = new BlockKinds(blocks, main);
        BlockZones zones = new BlockZones(all, title, check);
        zones.judgeEach();
        zones.restoreStated();
        RepeatedBlocks.drop(all);
        LinkedBlocks.drop(all);
        TextEnds.trim(all);
        zones.dropUnstated();
        Subheads.judge(all);
        return all;
    }

    private void judgeEach() {
        boolean isHead = false;
        for (int i = 0; i < all.size(); i++) {
            Block block = all.block(i);
            boolean isInside = block.box().isIn(all.main());
            boolean isJudged = i < MAX_JUDGED && (isInside || isOfHead(block, isHead));
            Cue cue = isJudged ? Cue.of(block.line()) : Cue.NONE;
            Kind kind = isInside ? kindOf(block, cue) : outside(block, cue);
            isHead = !isInside && (isHead || kind == Kind.TITLE);
            all.add(cue, kind);
        }
    }

    /// @param isHead whether it stands between the headline and the text
    private static boolean isOfHead(Block block, boolean isHead) {
        return block.text().length() <= MAX_HEAD
                && (isHead
                        || block.box().isWithinAny(HEAD, null)
                        || block.text().regionMatches(true, 0, "by ", 0, 3));
    }

    private Kind outside(Block block, Cue cue) {
        if (isTitle(block)) {
            return Kind.TITLE;
        }
        Box box = block.box();
        if (box.isWithin(BoxRole.CAPTION, null)
                && !box.isWithin(BoxRole.CLUTTER, null)
                && Line.wordCount(block.text()) >= MIN_WORDS) {
            return Kind.CAPTION;
        }
        return cue == Cue.BYLINE || cue == Cue.DATE ? Kind.META : Kind.CLUTTER;
    }

    private boolean isTitle(Block block) {
        int length = block.text().length();
        return !title.isEmpty()
                && length >= title.length()
                && length <= 2 * title.length() + MIN_REPEATED
                && Titles.bare(block.text()).equals(title);
    }

    private Kind kindOf(Block block, Cue cue) {
        Box box = block.box();
        if (isTitle(block)) {
            return Kind.TITLE;
        }
        if (box.isWithinAny(BESIDE, all.main())) {
            return Kind.CLUTTER;
        }
        if (box.isWithin(BoxRole.CAPTION, all.main())) {
            return Kind.CAPTION;
        }
        if (box.isWithinAny(SMALL_PRINT, all.main())) {
            return Kind.META;
        }
        if (block.tag().equals("h1")) {
            return Kind.CLUTTER;
        }
        return byCue(block, cue);
    }

    private Kind byCue(Block block, Cue cue) {
        if (isTable(block.tag()) && block.linked() == 0 && block.text().length() <= MAX_CELL) {
            return plain(block);
        }
        return switch (cue) {
            case ADDRESS, DATE, BYLINE, COPYRIGHT, DISTRIBUTOR, AGENCY, OUTLET -> Kind.META;
            case CAPTION -> Kind.CAPTION;
            case ELSEWHERE, FURNITURE, END_MATTER -> Kind.CLUTTER;
            case NONE -> plain(block);
        };
    }

    private static Kind plain(Block block) {
        if (block.linkedShare() > MAX_LINKED
                || (block.linkedShare() > MAX_LINKED_POINTER && Furniture.points(block.text()))) {
            return Kind.CLUTTER;
        }
        if (block.isHeading()) {
            return Kind.SUBHEAD;
        }
        if (block.tag().equals("li") || block.tag().equals("p") || MainText.isProse(block)) {
            return Kind.BODY;
        }
        boolean isLabel =
                Line.wordCount(block.text()) < MIN_WORDS && !Line.endsSentence(block.text());
        return isLabel && !isTable(block.tag()) ? Kind.CLUTTER : Kind.BODY;
    }

    private static boolean isTable(String tag) {
        return tag.equals("td") || tag.equals("th") || tag.equals("dd") || tag.equals("dt");
    }

    /// Paragraphs outside the chosen box that the page states to be of the report.
    private void restoreStated() {
        for (int i = 0; i < all.size(); i++) {
            if (all.kind(i) == Kind.CLUTTER
                    && all.cue(i) == Cue.NONE
                    && all.block(i).text().length() >= MIN_PARAGRAPH
                    && check.isPart(i)) {
                all.set(i, Kind.BODY);
            }
        }
    }

    /// Text around the report that the page does not state.
    private void dropUnstated() {
        int body = all.length();
        for (int i = 0; i < all.size(); i++) {
            if (check.isBeside(i, body)) {
                all.drop(i);
            }
        }
    }
}
