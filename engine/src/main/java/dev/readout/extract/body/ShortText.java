package dev.readout.extract.body;

import dev.readout.extract.line.Cue;
import dev.readout.extract.line.Line;
import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.BoxRoles;
import dev.readout.report.Zone.Kind;
import java.util.ArrayList;
import java.util.List;

/// Finds the text of a report that is so short that no paragraph of it passes for prose: the
/// sentences that follow its headline.
public final class ShortText {
    /// In words, all sentences together; "Watch the film above." is no report.
    private static final int MIN_WORDS = 8;

    /// In words of a sentence.
    private static final int MIN_SENTENCE = 3;

    private static final BoxRoles BESIDE =
            BoxRoles.of(BoxRole.CLUTTER, BoxRole.COMMENT, BoxRole.NOTICE, BoxRole.CAPTION);

    private ShortText() {}

    /// Makes the sentences after the headline the running text, up to the next heading, link or box
    /// beside the report.
    public static void find(BlockKinds all) {
        List<Integer> sentences = new ArrayList<>();
        int words = 0;
        for (int i = all.kinds().indexOf(Kind.TITLE) + 1; i < all.size() && !isEnd(all, i); i++) {
            if (isSentence(all, i)) {
                sentences.add(i);
                words += Line.wordCount(all.block(i).text());
            } else if (!sentences.isEmpty() && all.cue(i) == Cue.NONE) {
                break;
            }
        }
        if (words >= MIN_WORDS) {
            all.dropFrom(0);
            sentences.forEach(i -> all.set(i, Kind.BODY));
        }
    }

    private static boolean isEnd(BlockKinds all, int i) {
        return all.block(i).isHeading()
                || all.block(i).linked() > 0
                || all.cue(i) == Cue.END_MATTER
                || all.block(i).box().isWithinAny(BESIDE, all.main());
    }

    private static boolean isSentence(BlockKinds all, int i) {
        return all.cue(i) == Cue.NONE
                && Line.endsSentence(all.block(i).text())
                && Line.wordCount(all.block(i).text()) >= MIN_SENTENCE;
    }
}
