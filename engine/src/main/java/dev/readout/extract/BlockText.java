package dev.readout.extract;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.BlockReader;
import dev.readout.extract.block.Box;
import dev.readout.extract.block.DateMark;
import dev.readout.extract.block.Markup;
import dev.readout.extract.block.Places;
import dev.readout.extract.block.StatedBody;
import dev.readout.extract.body.AuthorNotes;
import dev.readout.extract.body.BlockKinds;
import dev.readout.extract.body.BlockZones;
import dev.readout.extract.body.BodyCheck;
import dev.readout.extract.body.MainText;
import dev.readout.extract.body.ReportSigns;
import dev.readout.extract.body.ShortText;
import dev.readout.extract.head.HtmlHead;
import dev.readout.extract.line.ByLine;
import dev.readout.extract.line.Cue;
import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import dev.readout.report.Zone.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The blocks of an HTML page, each with what it is for; where the page shows hardly anything of
/// the text that it states for machines, with that text in their midst.
///
/// @param cues one per block, as are `kinds`
/// @param isStated whether the running text is what the page states for machines
/// @param places one per block if the page was read with positions, else none
record BlockText(
        HtmlHead head,
        List<Block> blocks,
        List<Cue> cues,
        List<Kind> kinds,
        List<DateMark> dates,
        List<Places> places,
        boolean isStated) {

    static BlockText of(BlockReader reader, Markup markup, StatedBody stated) {
        List<Block> blocks = reader.blocks();
        HtmlHead head = new HtmlHead(markup, blocks);
        String title = head.title();
        Optional<Block> headline = head.titleBlock(title);
        Box main = MainText.of(reader.boxes(), blocks, headline);
        BodyCheck check = new BodyCheck(blocks, stated);
        BlockKinds judged = BlockZones.of(blocks, main, title, check);
        boolean isMissing = judged.length() == 0 || isOfReaders(main, headline);
        if (isMissing && isOfReport(judged, reader.dates(), markup)) {
            ShortText.find(judged);
        }
        BlockText shown =
                new BlockText(
                        head,
                        blocks,
                        judged.cues(),
                        withoutNotes(blocks, judged, markup),
                        reader.dates(),
                        reader.places(),
                        false);
        return check.isMissing(shown.length()) ? shown.with(stated, headline) : shown;
    }

    /// Whether the longest text is what readers say below a report: it stands in a box with such a
    /// name, and the headline does not.
    private static boolean isOfReaders(Box main, Optional<Block> headline) {
        Optional<Box> box = Optional.of(main);
        while (box.isPresent() && headline.isPresent()) {
            if (box.get().roles().has(BoxRole.COMMENT)) {
                return !headline.get().box().isIn(box.get());
            }
            box = box.get().parent();
        }
        return false;
    }

    private static boolean isOfReport(BlockKinds judged, List<DateMark> dates, Markup markup) {
        return markup.isReport()
                || markup.isArticle()
                || ReportSigns.areIn(judged.blocks(), judged.cues(), judged.kinds(), dates);
    }

    /// Whether the page bears the signs of a report.
    boolean isSigned() {
        return ReportSigns.areIn(blocks, cues, kinds, dates);
    }

    private static List<Kind> withoutNotes(List<Block> blocks, BlockKinds judged, Markup markup) {
        List<String> lines = new ArrayList<>(markup.names("author"));
        for (int i = 0; i < blocks.size(); i++) {
            if (judged.cues().get(i) == Cue.BYLINE) {
                lines.add(blocks.get(i).text());
            }
        }
        Set<String> authors = new TreeSet<>();
        for (String line : lines) {
            ByLine.names(line).forEach(name -> authors.add(name.value().toLowerCase(Locale.ROOT)));
        }
        List<Kind> kinds = new ArrayList<>(judged.kinds());
        int start = new AuthorNotes(blocks, kinds, authors).start();
        kinds.subList(start, kinds.size()).replaceAll(kind -> isRunning(kind) ? Kind.META : kind);
        return kinds;
    }

    private static boolean isRunning(Kind kind) {
        return kind == Kind.BODY || kind == Kind.SUBHEAD;
    }

    /// Characters of running text.
    private int length() {
        int length = 0;
        for (int i = 0; i < blocks.size(); i++) {
            length += kinds.get(i) == Kind.BODY ? blocks.get(i).text().length() : 0;
        }
        return length;
    }

    /// With the stated text instead of what the page shows, where that begins.
    private BlockText with(StatedBody stated, Optional<Block> headline) {
        int at = kinds.indexOf(Kind.BODY);
        if (at < 0) {
            at = headline.map(block -> blocks.indexOf(block) + 1).orElse(blocks.size());
        }
        List<Block> added = new ArrayList<>();
        List<Places> origins = new ArrayList<>();
        Box box = new Box(null, "script", "", BoxRoles.NONE);
        for (String words : stated.paragraphs()) {
            origins.add(places.size() < blocks.size() ? new Places() : stated.places(added.size()));
            added.add(new Block(words, box, "p", 0, 0));
        }
        int count = added.size();
        List<Kind> shown = new ArrayList<>(kinds);
        shown.replaceAll(kind -> isRunning(kind) ? Kind.CLUTTER : kind);
        return new BlockText(
                head,
                inserted(blocks, at, added),
                inserted(cues, at, Collections.nCopies(count, Cue.NONE)),
                inserted(shown, at, Collections.nCopies(count, Kind.BODY)),
                moved(at, count),
                places.size() < blocks.size() ? places : inserted(places, at, origins),
                true);
    }

    private List<DateMark> moved(int at, int count) {
        return dates.stream().map(mark -> mark.block() < at ? mark : mark.later(count)).toList();
    }

    private static <T> List<T> inserted(List<T> list, int at, List<T> added) {
        List<T> all = new ArrayList<>(list);
        all.addAll(at, added);
        return all;
    }
}
