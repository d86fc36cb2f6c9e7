package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.line.Line;
import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses the box of an HTML page that holds the running text.
///
/// From the whole page it goes down into the box that holds most of the prose, as long as that box
/// holds nearly all of it. A name such as "related" or "footer" keeps a box out only if the box
/// holds little of the page's prose, for pages are often wrapped in boxes with misleading names.
public final class MainText {
    /// Shorter blocks are no evidence of running text; a line on a phone has about 40 characters.
    static final int MIN_PROSE = 50;

    /// Letters for one character of Chinese or Japanese.
    private static final int DENSITY = 3;

    /// Kana, ideographs and hangul lie above.
    private static final char FIRST_DENSE = '\u3040';

    /// A block with more of its characters in links is a list of links.
    private static final double MAX_LINKED = 0.45;

    /// As [#MAX_LINKED], for a block with at least 100 characters outside links.
    private static final double MAX_LINKED_IN_LONG = 0.65;

    /// A box that holds this share of the prose of the box around it holds the running text.
    private static final double MOST = 0.75;

    /// As [#MOST], inside a box whose name says that it holds the text.
    private static final double NEARLY_ALL = 0.9;

    /// As [#MOST], for a box whose name says that it holds the text.
    private static final double MOST_IF_NAMED = 0.4;

    /// In characters of prose; shorter boxes around a headline are a summary.
    static final int MIN_REPORT = 400;

    /// Of the prose chosen before; notes on the authors beside a headline have less.
    private static final double MIN_BESIDE = 0.2;

    /// In characters of prose; shorter boxes after the headline are a summary.
    private static final int MIN_BODY = 200;

    /// In characters of prose; a box in which the running text goes on may be short.
    private static final int MIN_CONTINUED = 100;

    /// A box after the headline whose name says that it is the running text holds at least this
    /// share of the page's prose; teasers and other reports may hold the rest.
    private static final double MIN_BODY_SHARE = 0.15;

    private static final BoxRoles ASIDE =
            BoxRoles.of(
                    BoxRole.CLUTTER,
                    BoxRole.COMMENT,
                    BoxRole.NOTICE,
                    BoxRole.CAPTION,
                    BoxRole.BYLINE,
                    BoxRole.META);

    /// Elements that are a part of a text and never hold all of it.
    private static final Set<String> PARTS = Set.of("ul", "ol", "dl", "blockquote");

    private MainText() {}

    /// @param title the block of the headline, if one is known
    public static Box of(List<Box> boxes, List<Block> blocks, Optional<Block> title) {
        for (Block block : blocks) {
            if (isProse(block)) {
                block.box().addProse(block.text().length());
            }
        }
        int wanted = MisleadingNames.disbelieve(boxes, MisleadingNames.wrappers(boxes, title)) / 2;
        weighClean(blocks);
        Optional<Box> own = title.flatMap(block -> OwnArticle.of(boxes, block));
        if (own.isPresent()) {
            return descend(own.get());
        }
        if (title.isPresent() && boxes.getFirst().cleanProse() < Math.max(MIN_REPORT, wanted / 5)) {
            MisleadingNames.disbelieve(boxes, Set.copyOf(boxes));
            boxes.forEach(Box::clearCleanProse);
            weighClean(blocks);
        }
        if (boxes.getFirst().cleanProse() < wanted) {
            MisleadingNames.disbelieveGroups(boxes, wanted);
            boxes.forEach(Box::clearCleanProse);
            weighClean(blocks);
        }
        Box page = boxes.getFirst();
        Box most = descend(page);
        Box main = besideTitle(most, least(most, blocks), title);
        return body(boxes, title)
                .filter(body ->
                        !main.isIn(body) && body.cleanProse() >= MIN_BODY_SHARE * page.cleanProse())
                .map(MainText::descend)
                .orElse(main);
    }

    /// The first box after the headline whose name says that it is the running text, or the box
    /// around several such boxes of one `article`.
    private static Optional<Box> body(List<Box> boxes, Optional<Block> title) {
        Optional<Box> headline = title.map(Block::box);
        Optional<Box> first = Optional.empty();
        Optional<Box> around = Optional.empty();
        boolean isAfter = title.isEmpty();
        for (Box box : boxes) {
            isAfter |= headline.filter(other -> other == box).isPresent();
            boolean isBody =
                    box.roles().has(BoxRole.BODY)
                            && box.cleanProse() >= (first.isEmpty() ? MIN_BODY : MIN_PROSE)
                            && (isAfter || headline.filter(other -> other.isIn(box)).isPresent());
            if (isBody && first.isEmpty()) {
                first = Optional.of(box);
                around = first;
            } else if (isBody
                    && box.nearest("article", null).equals(first.get().nearest("article", null))) {
                around = around.map(one -> one.common(box));
            }
        }
        return around;
    }

    private static void weighClean(List<Block> blocks) {
        for (Block block : blocks) {
            if (isProse(block) && !isAside(block.box())) {
                block.box().addCleanProse(block.text().length());
            }
        }
    }

    public static boolean isProse(Block block) {
        int least = isDense(block.text()) ? MIN_PROSE / DENSITY : MIN_PROSE;
        return block.text().length() >= least
                && !block.isHeading()
                && isUnlinked(block)
                && (block.text().length() >= 2 * least || Line.endsSentence(block.text()));
    }

    /// Chinese and Japanese say in one character what takes three letters elsewhere.
    private static boolean isDense(String words) {
        return words.length() < MIN_PROSE
                && words.length() >= MIN_PROSE / DENSITY
                && dense(words) * 2 > words.length();
    }

    private static int dense(String words) {
        int dense = 0;
        for (int i = 0; i < words.length(); i++) {
            dense += words.charAt(i) >= FIRST_DENSE ? 1 : 0;
        }
        return dense;
    }

    /// How long the words are, in letters of an alphabet.
    public static int letters(String words) {
        return words.length() + (DENSITY - 1) * dense(words);
    }

    /// A paragraph may be full of links, if enough of its words stand outside them.
    private static boolean isUnlinked(Block block) {
        return block.linkedShare() <= MAX_LINKED
                || (block.text().length() - block.linked() >= 2 * MIN_PROSE
                        && block.linkedShare() <= MAX_LINKED_IN_LONG
                        && Line.endsSentence(block.text()));
    }

    private static boolean isAside(Box box) {
        return box.isWithinAny(ASIDE, null);
    }

    /// The headline stands in the box of the running text or beside it. If it stands elsewhere,
    /// with prose of its own around it, that prose is the report: pages of short reports often hold
    /// longer teasers.
    private static Box besideTitle(Box main, double least, Optional<Block> title) {
        Optional<Box> around = title.map(Block::box);
        while (around.isPresent() && around.get().cleanProse() < least) {
            around = around.get().parent();
        }
        return around.filter(box -> box.parent().isPresent() && !main.isIn(box) && !box.isIn(main))
                .map(MainText::descend)
                .orElse(main);
    }

    /// Characters of prose of a report beside the box with most of it; a discussion of readers may
    /// be any number of times longer.
    private static double least(Box most, List<Block> blocks) {
        List<Block> inside = blocks.stream().filter(block -> block.box().isIn(most)).toList();
        return ReaderComments.firstOf(inside).isPresent()
                ? MIN_REPORT
                : Math.max(MIN_REPORT, MIN_BESIDE * most.cleanProse());
    }

    private static Box descend(Box page) {
        List<Box> path = new ArrayList<>(List.of(page));
        Optional<Box> next = next(page, page);
        while (next.isPresent()) {
            path.add(next.get());
            next = next(next.get(), page);
        }
        int named = 0;
        for (int i = 0; i < path.size(); i++) {
            named = isNamed(path.get(i)) ? i : named;
        }
        // Where paragraphs are nested in one another by mistake, each step loses a few.
        Box main = path.get(named);
        for (Box box : path.subList(named, path.size())) {
            main = box.cleanProse() >= MOST * path.get(named).cleanProse() ? box : main;
        }
        return main;
    }

    private static Optional<Box> next(Box main, Box page) {
        Optional<Box> most = Optional.empty();
        for (Box child : main.children()) {
            if (!PARTS.contains(child.tag())
                    && child.cleanProse() > most.map(Box::cleanProse).orElse(0)) {
                most = Optional.of(child);
            }
        }
        return most.filter(child -> child.cleanProse() >= wanted(child, main, page));
    }

    /// Characters of prose from which on we go down from `main` into `child`.
    private static double wanted(Box child, Box main, Box page) {
        if (main.isWithin(BoxRole.CONTENT, null) || isContinued(child, main)) {
            return NEARLY_ALL * main.cleanProse();
        }
        return isNamed(child)
                ? MOST_IF_NAMED * Math.max(page.cleanProse(), main.cleanProse())
                : MOST * main.cleanProse();
    }

    /// Whether the running text goes on beside the box: "article-body-top", "article-body-bottom".
    private static boolean isContinued(Box child, Box main) {
        return child.roles().has(BoxRole.BODY)
                && main.children().stream()
                        .anyMatch(other ->
                                other != child
                                        && other.roles().has(BoxRole.BODY)
                                        && other.cleanProse() >= MIN_CONTINUED);
    }

    private static boolean isNamed(Box box) {
        return box.roles().has(BoxRole.CONTENT)
                || box.tag().equals("article")
                || box.tag().equals("main");
    }
}
