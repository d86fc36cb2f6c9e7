package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.report.Zone.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Takes lists of links and rows of teasers out of the text.
final class LinkedBlocks {
    /// A block with more of its characters in links points to other reports.
    private static final double MAX_LINKED = 0.8;

    private static final double MAX_LINKED_IN_LIST = 0.6;

    /// Fewer boxes of one kind are no row of teasers.
    private static final int MIN_TEASERS = 3;

    private final BlockKinds all;

    private LinkedBlocks(BlockKinds all) {
        this.all = all;
    }

    static void drop(BlockKinds all) {
        LinkedBlocks blocks = new LinkedBlocks(all);
        blocks.dropLinkLists();
        blocks.dropTeasers();
    }

    /// Lists most of whose items are links.
    private void dropLinkLists() {
        Map<Box, Integer> characters = new HashMap<>();
        Map<Box, Integer> linked = new HashMap<>();
        for (Block block : all.blocks()) {
            listOf(block)
                    .ifPresent(list -> {
                        characters.merge(list, block.text().length(), Integer::sum);
                        linked.merge(list, block.linked(), Integer::sum);
                    });
        }
        for (int i = 0; i < all.size(); i++) {
            Optional<Box> list = all.kind(i) == Kind.BODY ? listOf(all.block(i)) : Optional.empty();
            if (list.isPresent()
                    && linked.getOrDefault(list.get(), 0)
                            > characters.getOrDefault(list.get(), 0) * MAX_LINKED_IN_LIST) {
                all.set(i, Kind.CLUTTER);
            }
        }
    }

    private Optional<Box> listOf(Block block) {
        return block.box().nearest("li", all.main()).flatMap(Box::parent);
    }

    /// Rows of boxes of one kind in each of which a link stands first: a headline and its summary.
    private void dropTeasers() {
        Map<Box, Integer> firsts = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Box box = all.block(i).box();
            while (box != all.main()
                    && box.parent().isPresent()
                    && box.isIn(all.main())
                    && firsts.putIfAbsent(box, i) == null) {
                box = box.parent().get();
            }
        }
        Map<Row, int[]> rows = new HashMap<>();
        firsts.forEach((box, first) -> {
            int[] counts = rows.computeIfAbsent(Row.of(box), row -> new int[2]);
            counts[0]++;
            counts[1] += all.block(first).linkedShare() > MAX_LINKED ? 1 : 0;
        });
        for (int i = 0; i < all.size(); i++) {
            Box box = all.block(i).box();
            for (int up = 0; up < 3 && box != all.main() && all.kind(i) != Kind.TITLE; up++) {
                int[] counts = rows.getOrDefault(Row.of(box), new int[2]);
                if (box.cleanProse() < 500
                        && counts[0] >= MIN_TEASERS
                        && counts[1] * 5 >= counts[0] * 4) {
                    all.drop(i);
                }
                box = box.parent().orElse(all.main());
            }
        }
    }

    /// Boxes of one kind side by side.
    private record Row(Optional<Box> around, String tag, String names) {
        static Row of(Box box) {
            return new Row(box.parent(), box.tag(), box.names());
        }
    }
}
