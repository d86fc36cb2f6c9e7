package dev.readout.extract;

import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import dev.readout.knowledge.Furniture;
import dev.readout.report.Zone.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Tells what each block of an HTML page is for, once the box of the running text is known.
final class BlockZones {
    /// A block with more of its characters in links points to other reports.
    private static final double MAX_LINKED = 0.8;

    /// Fewer boxes of one kind are no row of teasers.
    private static final int MIN_TEASERS = 3;

    /// As [#MAX_LINKED], for a block that begins "Read more:".
    private static final double MAX_LINKED_POINTER = 0.5;

    private static final double MAX_LINKED_IN_LIST = 0.6;

    /// A discussion of readers below the text, up to the end.
    private void dropComments() {
        int first = 0;
        while (first < kinds.length && proseAt(first) == 0) {
            first++;
        }
        int last = first;
        for (int i = first; i < kinds.length; i++) {
            last = blocks.get(i).box().isIn(main) ? i + 1 : last;
        }
        Box home = first < kinds.length ? blocks.get(first).box() : main;
        OptionalInt comments = ReaderComments.firstOf(blocks.subList(first, last));
        for (int i = first + comments.orElse(last); i < last; i++) {
            if (blocks.get(i).box() != home && kinds[i] != Kind.TITLE) {
                kinds[i] = Kind.CLUTTER;
            }
        }
    }

    /// A heading such as "Related" closes the report if at most this share of the prose follows.
    private static final double MAX_AFTER_END = 0.25;

    /// Blocks with fewer words that are no sentences are labels, not paragraphs.
    private static final int MIN_WORDS = 4;

    /// In characters; shorter blocks may repeat each other anywhere.
    private static final int MIN_REPEATED = 30;

    /// In characters; nobody repeats as long a sentence on purpose.
    private static final int MIN_PARAGRAPH = 80;

    /// In characters; longer blocks are paragraphs.
    private static final int MAX_QUOTE = 400;

    /// In characters; longer blocks around the headline are no by-line and no date.
    private static final int MAX_HEAD = 200;

    /// In characters; "Yes" and "Monday" in a table are no menu and no date.
    private static final int MAX_CELL = 20;

    /// Pull quotes looked for; long pieces have a dozen.
    private static final int MAX_QUOTES = 100;

    /// Characters of text that a pull quote is looked for in.
    private static final int MAX_SEARCHED = 200_000;

    /// Blocks after these are judged by their place alone; no report has as many.
    private static final int MAX_JUDGED = 10_000;

    private static final BoxRoles BESIDE =
            BoxRoles.of(BoxRole.CLUTTER, BoxRole.COMMENT, BoxRole.NOTICE);
    private static final BoxRoles HEAD = BoxRoles.of(BoxRole.BYLINE, BoxRole.DATE);
    private static final BoxRoles SMALL_PRINT = HEAD.with(BoxRoles.of(BoxRole.META));

    private final List<Block> blocks;
    private final Box main;
    private final String title;
    private final BodyCheck check;
    private final Cue[] cues;
    private final Kind[] kinds;

    private BlockZones(List<Block> blocks, Box main, String title, BodyCheck check) {
        this.blocks = blocks;
        this.main = main;
        this.title = Titles.bare(title);
        this.check = check;
        this.cues = new Cue[blocks.size()];
        this.kinds = new Kind[blocks.size()];
    }

    /// One entry per block.
    record Judged(List<Cue> cues, List<Kind> kinds) {}

    /// @param title the headline, empty if there is none
    static Judged of(List<Block> blocks, Box main, String title, BodyCheck check) {
        BlockZones zones = new BlockZones(blocks, main, title, check);
        zones.judgeEach();
        zones.restoreStated();
        zones.dropRepeated();
        zones.dropPullQuotes();
        zones.dropLinkLists();
        zones.dropTeasers();
        zones.dropOtherReports();
        zones.dropComments();
        zones.closeAtEndMatter();
        zones.trimEnds();
        zones.dropUnstated();
        zones.dropBoxedHeadings();
        zones.dropEmptyHeadings();
        zones.addStandfirst();
        return new Judged(List.of(zones.cues), List.of(zones.kinds));
    }

    private void judgeEach() {
        boolean isHead = false;
        for (int i = 0; i < kinds.length; i++) {
            Block block = blocks.get(i);
            boolean isInside = block.box().isIn(main);
            boolean isJudged = i < MAX_JUDGED && (isInside || isOfHead(block, isHead));
            cues[i] = isJudged ? Cue.of(block.line()) : Cue.NONE;
            kinds[i] = isInside ? kindOf(block, cues[i]) : outside(block, cues[i]);
            isHead = !isInside && (isHead || kinds[i] == Kind.TITLE);
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
        if (box.isWithinAny(BESIDE, main)) {
            return Kind.CLUTTER;
        }
        if (box.isWithin(BoxRole.CAPTION, main)) {
            return Kind.CAPTION;
        }
        if (box.isWithinAny(SMALL_PRINT, main)) {
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
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.CLUTTER
                    && cues[i] == Cue.NONE
                    && blocks.get(i).text().length() >= MIN_PARAGRAPH
                    && check.isPart(i)) {
                kinds[i] = Kind.BODY;
            }
        }
    }

    /// Text around the report that the page does not state.
    private void dropUnstated() {
        int body = 0;
        for (int i = 0; i < kinds.length; i++) {
            body += kinds[i] == Kind.BODY ? blocks.get(i).text().length() : 0;
        }
        for (int i = 0; i < kinds.length; i++) {
            if (check.isBeside(i, body)) {
                drop(i);
            }
        }
    }

    /// Bodies that stand in the markup several times, pull quotes, repeated captions. What an
    /// author repeats stands in the same box: steps of a recipe, names under several letters.
    private void dropRepeated() {
        Map<String, Box> seen = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            Block block = blocks.get(i);
            if (kinds[i] != Kind.BODY || block.text().length() <= MIN_REPEATED) {
                continue;
            }
            Box first = seen.putIfAbsent(block.text(), block.box());
            boolean isParagraph =
                    block.text().length() >= MIN_PARAGRAPH && Line.endsSentence(block.text());
            if (first != null && (isParagraph || !isByOneHand(first, block.box()))) {
                kinds[i] = Kind.CLUTTER;
            }
        }
    }

    /// Words of the text that stand a second time in a box of their own, as a pull quote.
    private void dropPullQuotes() {
        List<Integer> quotes = new ArrayList<>();
        for (int i = 0; i < kinds.length && quotes.size() < MAX_QUOTES; i++) {
            int length = blocks.get(i).text().length();
            boolean isSmall = length > MIN_REPEATED && length <= MAX_QUOTE;
            if (kinds[i] == Kind.BODY && isSmall && isAlone(i)) {
                quotes.add(i);
            }
        }
        String all = quotes.isEmpty() ? "" : bareText();
        for (int i : quotes) {
            String bare = Titles.bare(blocks.get(i).text());
            int at = all.indexOf(bare);
            if (at >= 0 && all.indexOf(bare, at + 1) >= 0) {
                kinds[i] = Kind.CLUTTER;
            }
        }
    }

    private String bareText() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < kinds.length && all.length() < MAX_SEARCHED; i++) {
            if (kinds[i] == Kind.BODY) {
                all.append('\n').append(Titles.bare(blocks.get(i).text()));
            }
        }
        return all.toString();
    }

    /// Whether neither neighbour stands in the same box.
    private boolean isAlone(int i) {
        Box box = blocks.get(i).box();
        return box != main
                && (i == 0 || blocks.get(i - 1).box() != box)
                && (i + 1 == kinds.length || blocks.get(i + 1).box() != box);
    }

    private static boolean isByOneHand(Box one, Box other) {
        boolean isPart = other.tag().equals("blockquote") || other.tag().equals("li");
        return one == other
                || (isPart && one.tag().equals(other.tag()) && one.parent().equals(other.parent()));
    }

    /// Lists most of whose items are links.
    private void dropLinkLists() {
        Map<Box, Integer> characters = new HashMap<>();
        Map<Box, Integer> linked = new HashMap<>();
        for (Block block : blocks) {
            listOf(block)
                    .ifPresent(list -> {
                        characters.merge(list, block.text().length(), Integer::sum);
                        linked.merge(list, block.linked(), Integer::sum);
                    });
        }
        for (int i = 0; i < kinds.length; i++) {
            Optional<Box> list = kinds[i] == Kind.BODY ? listOf(blocks.get(i)) : Optional.empty();
            if (list.isPresent()
                    && linked.getOrDefault(list.get(), 0)
                            > characters.getOrDefault(list.get(), 0) * MAX_LINKED_IN_LIST) {
                kinds[i] = Kind.CLUTTER;
            }
        }
    }

    private Optional<Box> listOf(Block block) {
        return block.box().nearest("li", main).flatMap(Box::parent);
    }

    /// Rows of boxes of one kind in each of which a link stands first: a headline and its summary.
    private void dropTeasers() {
        Map<Box, Integer> firsts = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            Box box = blocks.get(i).box();
            while (box != main
                    && box.parent().isPresent()
                    && box.isIn(main)
                    && firsts.putIfAbsent(box, i) == null) {
                box = box.parent().get();
            }
        }
        Map<Row, int[]> rows = new HashMap<>();
        firsts.forEach((box, first) -> {
            int[] counts = rows.computeIfAbsent(Row.of(box), row -> new int[2]);
            counts[0]++;
            counts[1] += blocks.get(first).linkedShare() > MAX_LINKED ? 1 : 0;
        });
        for (int i = 0; i < kinds.length; i++) {
            Box box = blocks.get(i).box();
            for (int up = 0; up < 3 && box != main && kinds[i] != Kind.TITLE; up++) {
                int[] counts = rows.getOrDefault(Row.of(box), new int[2]);
                if (box.cleanProse() < 500
                        && counts[0] >= MIN_TEASERS
                        && counts[1] * 5 >= counts[0] * 4) {
                    drop(i);
                }
                box = box.parent().orElse(main);
            }
        }
    }

    /// Boxes of one kind side by side.
    private record Row(Optional<Box> around, String tag, String names) {
        static Row of(Box box) {
            return new Row(box.parent(), box.tag(), box.names());
        }
    }

    /// Where several reports follow one another, only the one under the headline stays.
    private void dropOtherReports() {
        int from = -1;
        int to = kinds.length;
        for (int i = 0; i < kinds.length; i++) {
            Block block = blocks.get(i);
            boolean isHeadline =
                    block.tag().equals("h1")
                            && block.box().isIn(main)
                            && (from < 0 || isOfSameKind(blocks.get(from).box(), block.box()));
            if (kinds[i] == Kind.TITLE && from < 0 && isHeadline) {
                from = i;
            } else if (isHeadline
                    && from >= 0
                    && to == kinds.length
                    && kinds[i] != Kind.TITLE
                    && prose(from, i) > 0) {
                to = i;
            }
        }
        if (from >= 0 && to < kinds.length) {
            dropFrom(to);
        }
    }

    /// Headlines of several reports have boxes of one kind, headings inside a report share one box.
    private static boolean isOfSameKind(Box one, Box other) {
        return one != other
                && one.tag().equals(other.tag())
                && one.names().equals(other.names())
                && !one.parent().equals(other.parent());
    }

    private long prose(int from, int to) {
        long prose = 0;
        for (int i = from; i < to; i++) {
            prose += proseAt(i);
        }
        return prose;
    }

    private int proseAt(int i) {
        return kinds[i] == Kind.BODY && MainText.isProse(blocks.get(i))
                ? blocks.get(i).text().length()
                : 0;
    }

    /// A heading such as "Related" closes the report; one in a box of its own only interrupts it.
    private void closeAtEndMatter() {
        Box home = home();
        long all = prose(0, kinds.length);
        long seen = 0;
        for (int i = 0; i < kinds.length; i++) {
            seen += proseAt(i);
            if (cues[i] == Cue.END_MATTER && seen > 0 && all - seen <= all * MAX_AFTER_END) {
                boolean isBoxed = blocks.get(i).box() != home;
                for (int j = i; j < kinds.length; j++) {
                    if (!isBoxed || blocks.get(j).box() != home) {
                        drop(j);
                    }
                }
                return;
            }
        }
    }

    /// The box that holds most of the prose, not counting what boxes inside it hold.
    private Box home() {
        Map<Box, Integer> prose = new HashMap<>();
        Box home = main;
        for (int i = 0; i < kinds.length; i++) {
            Box box = blocks.get(i).box();
            int sum = prose.merge(box, proseAt(i), Integer::sum);
            home = sum > prose.getOrDefault(home, 0) ? box : home;
        }
        return home;
    }

    private void dropFrom(int from) {
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == Kind.BODY || kinds[i] == Kind.SUBHEAD) {
                kinds[i] = Kind.CLUTTER;
            }
        }
    }

    /// Blocks before the first paragraph and after the last that are no sentences.
    private void trimEnds() {
        int prose = 0;
        while (prose < kinds.length && proseAt(prose) == 0) {
            prose++;
        }
        int first = 0;
        while (first < prose && !isShortParagraph(first, prose)) {
            drop(first++);
        }
        int last = kinds.length - 1;
        while (last >= 0 && proseAt(last) == 0 && !isSentence(last) && !isItem(last)) {
            drop(last--);
        }
    }

    /// A short sentence or one that leads on to a list, beside the first long paragraph.
    private boolean isShortParagraph(int i, int prose) {
        Block block = blocks.get(i);
        return kinds[i] == Kind.BODY
                && prose < kinds.length
                && block.tag().equals("p")
                && block.linked() == 0
                && (block.box() == blocks.get(prose).box() || block.box().isIn(main))
                && Line.wordCount(block.text()) >= MIN_WORDS
                && (Line.endsSentence(block.text()) || block.text().endsWith(":"));
    }

    /// An item of a list that belongs to the text.
    private boolean isItem(int i) {
        return kinds[i] == Kind.BODY
                && blocks.get(i).tag().equals("li")
                && blocks.get(i).linked() == 0
                && Line.wordCount(blocks.get(i).text()) >= MIN_WORDS;
    }

    private boolean isSentence(int i) {
        Block block = blocks.get(i);
        int least = block.tag().equals("p") && block.linked() == 0 ? MIN_WORDS - 1 : MIN_WORDS;
        return kinds[i] == Kind.BODY
                && Line.endsSentence(block.text())
                && Line.wordCount(block.text()) >= least;
    }

    private void drop(int i) {
        if (kinds[i] == Kind.BODY || kinds[i] == Kind.SUBHEAD) {
            kinds[i] = Kind.CLUTTER;
        }
    }

    /// The summary between the headline and the text.
    private void addStandfirst() {
        int title = -1;
        for (int i = 0; i < kinds.length && kinds[i] != Kind.BODY; i++) {
            title = kinds[i] == Kind.TITLE ? i : title;
        }
        for (int i = Math.max(0, title);
                title >= 0 && i < kinds.length && kinds[i] != Kind.BODY;
                i++) {
            Block block = blocks.get(i);
            if (kinds[i] == Kind.CLUTTER
                    && block.box().isWithin(BoxRole.STANDFIRST, null)
                    && !block.box().isWithin(BoxRole.CLUTTER, null)
                    && block.linked() == 0
                    && Line.wordCount(block.text()) >= 2 * MIN_WORDS) {
                kinds[i] = Kind.SUBHEAD;
            }
        }
    }

    /// Subheads in a box of their own with nothing of the text in it.
    private void dropBoxedHeadings() {
        Set<Box> withText = new HashSet<>();
        Map<Box, Integer> blocksIn = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            Box box = blocks.get(i).box();
            if (kinds[i] == Kind.BODY || kinds[i] == Kind.TITLE) {
                withText.add(box);
            }
            blocksIn.merge(box, 1, Integer::sum);
        }
        for (int i = 0; i < kinds.length; i++) {
            Box box = blocks.get(i).box();
            boolean isBoxed = box != main && !withText.contains(box);
            if (kinds[i] == Kind.SUBHEAD && isBoxed && blocksIn.getOrDefault(box, 0) > 1) {
                drop(i);
            }
        }
    }

    /// Subheads that no text follows before the next subhead of the same or a higher rank.
    private void dropEmptyHeadings() {
        boolean isFollowed = false;
        for (int i = kinds.length - 1; i >= 0; i--) {
            if (kinds[i] == Kind.BODY) {
                isFollowed = true;
            } else if (kinds[i] == Kind.SUBHEAD && !isFollowed) {
                kinds[i] = Kind.CLUTTER;
            }
        }
    }
}
