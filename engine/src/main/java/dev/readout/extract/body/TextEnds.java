package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.line.Cue;
import dev.readout.extract.line.Line;
import dev.readout.report.Zone.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Finds where the running text begins and ends among the blocks of its box.
final class TextEnds {
    /// A heading such as "Related" closes the report if at most this share of the prose follows.
    private static final double MAX_AFTER_END = 0.25;

    /// Blocks with fewer words that are no sentences are labels, not paragraphs.
    private static final int MIN_WORDS = 4;

    private final BlockKinds all;

    private TextEnds(BlockKinds all) {
        this.all = all;
    }

    static void trim(BlockKinds all) {
        TextEnds blocks = new TextEnds(all);
        blocks.dropOtherReports();
        blocks.dropComments();
        blocks.closeAtEndMatter();
        blocks.trimEnds();
    }

    /// Where several reports follow one another, only the one under the headline stays.
    private void dropOtherReports() {
        int from = -1;
        int to = all.size();
        long prose = 0;
        for (int i = 0; i < all.size(); i++) {
            Block block = all.block(i);
            boolean isHeadline =
                    block.tag().equals("h1")
                            && block.box().isIn(all.main())
                            && (from < 0 || isOfSameKind(all.block(from).box(), block.box()));
            if (all.kind(i) == Kind.TITLE && from < 0 && isHeadline) {
                from = i;
            } else if (isHeadline
                    && from >= 0
                    && to == all.size()
                    && all.kind(i) != Kind.TITLE
                    && prose > 0) {
                to = i;
            }
            prose += from < 0 ? 0 : all.proseAt(i);
        }
        if (from >= 0 && to < all.size()) {
            all.dropFrom(to);
        }
    }

    /// Headlines of several reports have boxes of one kind, headings inside a report share one box.
    private static boolean isOfSameKind(Box one, Box other) {
        return one != other
                && one.tag().equals(other.tag())
                && one.names().equals(other.names())
                && !one.parent().equals(other.parent());
    }

    /// A discussion of readers below the text, up to the end.
    private void dropComments() {
        int first = 0;
        while (first < all.size() && all.proseAt(first) == 0) {
            first++;
        }
        int last = first;
        for (int i = first; i < all.size(); i++) {
            last = all.block(i).box().isIn(all.main()) ? i + 1 : last;
        }
        Box home = first < all.size() ? all.block(first).box() : all.main();
        OptionalInt comments = ReaderComments.firstOf(all.blocks().subList(first, last));
        for (int i = first + comments.orElse(last); i < last; i++) {
            if (all.block(i).box() != home && all.kind(i) != Kind.TITLE) {
                all.set(i, Kind.CLUTTER);
            }
        }
    }

    /// A heading such as "Related" closes the report; one in a box of its own only interrupts it.
    private void closeAtEndMatter() {
        Box home = home();
        long prose = all.prose(0, all.size());
        long seen = 0;
        for (int i = 0; i < all.size(); i++) {
            seen += all.proseAt(i);
            if (all.cue(i) == Cue.END_MATTER && seen > 0 && prose - seen <= prose * MAX_AFTER_END) {
                boolean isBoxed = all.block(i).box() != home;
                for (int j = i; j < all.size(); j++) {
                    if (!isBoxed || all.block(j).box() != home) {
                        all.drop(j);
                    }
                }
                return;
            }
        }
    }

    /// The box that holds most of the prose, not counting what boxes inside it hold.
    private Box home() {
        Map<Box, Integer> prose = new HashMap<>();
        Box home = all.main();
        for (int i = 0; i < all.size(); i++) {
            Box box = all.block(i).box();
            int sum = prose.merge(box, all.proseAt(i), Integer::sum);
            home = sum > prose.getOrDefault(home, 0) ? box : home;
        }
        return home;
    }

    /// Blocks before the first paragraph and after the last that are no sentences.
    private void trimEnds() {
        int prose = 0;
        while (prose < all.size() && all.proseAt(prose) == 0) {
            prose++;
        }
        int first = 0;
        while (first < prose && !isShortParagraph(first, prose)) {
            all.drop(first++);
        }
        int last = all.size() - 1;
        while (last >= 0 && all.proseAt(last) == 0 && !isSentence(last) && !isItem(last)) {
            all.drop(last--);
        }
    }

    /// A short sentence or one that leads on to a list, beside the first long paragraph.
    private boolean isShortParagraph(int i, int prose) {
        Block block = all.block(i);
        return all.kind(i) == Kind.BODY
                && prose < all.size()
                && block.tag().equals("p")
                && block.linked() == 0
                && (block.box() == all.block(prose).box() || block.box().isIn(all.main()))
                && Line.wordCount(block.text()) >= MIN_WORDS
                && (Line.endsSentence(block.text()) || block.text().endsWith(":"));
    }

    /// An item of a list that belongs to the text.
    private boolean isItem(int i) {
        return all.kind(i) == Kind.BODY
                && all.block(i).tag().equals("li")
                && all.block(i).linked() == 0
                && Line.wordCount(all.block(i).text()) >= MIN_WORDS;
    }

    private boolean isSentence(int i) {
        Block block = all.block(i);
        int least = block.tag().equals("p") && block.linked() == 0 ? MIN_WORDS - 1 : MIN_WORDS;
        return all.kind(i) == Kind.BODY
                && Line.endsSentence(block.text())
                && Line.wordCount(block.text()) >= least;
    }
}
