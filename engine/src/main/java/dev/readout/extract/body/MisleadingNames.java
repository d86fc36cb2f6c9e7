package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds boxes whose names mislead: what is called "related" or "comments" and holds most of the
/// prose is the report, or is wrapped around it.
final class MisleadingNames {
    /// A box of clutter holds less of the page's prose.
    private static final double MAX_CLUTTER = 0.5;

    /// Readers' comments may be much longer than the report.
    private static final double MAX_COMMENTS = 0.95;

    /// Captions, by-lines and summaries hold less of the page's prose.
    private static final double MAX_SMALL = 0.25;

    private static final BoxRoles TEXT = BoxRoles.of(BoxRole.CONTENT, BoxRole.BODY);

    private MisleadingNames() {}

    /// Characters of prose on the page without readers' comments.
    static int disbelieve(List<Box> boxes, Set<Box> wrappers) {
        int all = boxes.getFirst().prose();
        for (Box box : boxes) {
            if (box.roles().has(BoxRole.CONTENT)) {
                disbelieveComments(box, all);
            }
        }
        int comments = 0;
        for (Box box : boxes) {
            boolean isNoReport = box.is(BoxRole.COMMENT) || box.is(BoxRole.NOTICE);
            comments += isNoReport && isOutermost(box) ? box.prose() : 0;
        }
        int without = all - comments > MainText.MIN_PROSE * 4 ? all - comments : all;
        for (Box box : boxes) {
            if (box.prose() > 0
                    && box.prose() >= most(box, all, without)
                    && (wrappers.contains(box) || !box.roles().has(BoxRole.CLUTTER))) {
                box.disbelieve();
            }
        }
        return without;
    }

    /// Names under which much of the prose stands in many small boxes, as where every paragraph has
    /// a box of its own.
    static void disbelieveGroups(List<Box> boxes, int wanted) {
        Map<String, Integer> byName = new HashMap<>();
        for (Box box : boxes) {
            if (isOutermost(box)) {
                byName.merge(box.names(), box.prose(), Integer::sum);
            }
        }
        for (Box box : boxes) {
            if (!box.is(BoxRole.COMMENT)
                    && !box.is(BoxRole.NOTICE)
                    && box.prose() < wanted
                    && byName.getOrDefault(box.names(), 0) >= wanted) {
                box.disbelieve();
            }
        }
    }

    /// Boxes with the same name often hold one paragraph each; those inside one of that name are
    /// not counted again.
    private static boolean isOutermost(Box box) {
        return box.prose() > 0
                && !box.names().isEmpty()
                && box.parent().filter(around -> around.names().equals(box.names())).isEmpty();
    }

    /// A name such as "has-comments" around the text itself.
    private static void disbelieveComments(Box content, int all) {
        for (Optional<Box> box = content.parent(); box.isPresent(); box = box.get().parent()) {
            if (box.get().roles().has(BoxRole.COMMENT)
                    && content.prose() >= MAX_SMALL * box.get().prose()
                    && content.prose() >= MAX_SMALL * MAX_CLUTTER * all) {
                box.get().disbelieve();
            }
        }
    }

    /// Characters of prose from which on a box's name is misleading.
    private static double most(Box box, int all, int without) {
        if (box.roles().isEmpty() || isOnlyContent(box)) {
            return Double.MAX_VALUE;
        }
        if (box.roles().has(BoxRole.COMMENT) || box.roles().has(BoxRole.NOTICE)) {
            return MAX_COMMENTS * all;
        }
        return (box.roles().has(BoxRole.CLUTTER) ? MAX_CLUTTER : MAX_SMALL) * without;
    }

    private static boolean isOnlyContent(Box box) {
        return box.roles().only(TEXT).equals(box.roles());
    }

    /// Boxes around the headline or around a box named for the running text: a wrapper may have any
    /// name. All boxes if there is no headline.
    static Set<Box> wrappers(List<Box> boxes, Optional<Block> title) {
        if (title.isEmpty()) {
            return Set.copyOf(boxes);
        }
        Set<Box> wrappers = new HashSet<>();
        addAround(title.get().box(), wrappers);
        for (Box box : boxes) {
            if (box.roles().has(BoxRole.BODY)
                    || (box.tag().equals("article") && box.prose() > MainText.MIN_REPORT)) {
                addAround(box, wrappers);
            }
        }
        return wrappers;
    }

    private static void addAround(Box inner, Set<Box> wrappers) {
        Optional<Box> box = Optional.of(inner);
        while (box.isPresent() && wrappers.add(box.get())) {
            box = box.get().parent();
        }
    }
}
