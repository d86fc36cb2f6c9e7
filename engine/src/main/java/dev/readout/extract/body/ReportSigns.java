package dev.readout.extract.body;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.DateMark;
import dev.readout.extract.line.Cue;
import dev.readout.extract.line.Line;
import dev.readout.report.Zone.Kind;
import java.util.List;

/// Tells a short report from the short words of other pages by what stands around reports alone: a
/// headline of its own, and near it the day or the writer.
public final class ReportSigns {
    /// In words; what names a part of the paper has one or two: "World", "About us".
    private static final int MIN_HEADLINE = 3;

    /// Blocks before the headline in which the day or the writer is looked for.
    private static final int BEFORE = 3;

    /// As [#BEFORE], after the headline.
    private static final int AFTER = 8;

    private ReportSigns() {}

    /// Whether the page shows a headline with its day or its writer.
    ///
    /// @param cues one per block, as are `kinds`
    /// @param dates those that elements of the page give to machines
    public static boolean areIn(
            List<Block> blocks, List<Cue> cues, List<Kind> kinds, List<DateMark> dates) {
        int headline = kinds.indexOf(Kind.TITLE);
        if (headline < 0 || Line.wordCount(blocks.get(headline).text()) < MIN_HEADLINE) {
            return false;
        }
        int from = Math.max(0, headline - BEFORE);
        int to = Math.min(blocks.size(), headline + AFTER);
        return dates.stream().anyMatch(mark -> mark.block() >= from && mark.block() < to)
                || cues.subList(from, to).stream().anyMatch(ReportSigns::isOfReport);
    }

    private static boolean isOfReport(Cue cue) {
        return cue == Cue.DATE || cue == Cue.BYLINE;
    }
}
