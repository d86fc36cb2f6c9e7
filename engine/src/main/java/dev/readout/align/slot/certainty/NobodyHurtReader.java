package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads that nobody came to harm, told as a fact or only as a belief: "nobody was hurt", "nobody
/// is thought to have been hurt".
///
/// "No injuries were reported" is how reports mostly tell that nobody was hurt, and no hedge.
final class NobodyHurtReader implements SlotReader {
    private static final String NOBODY =
            "(?:nobody|no one|no-one|none of them|no people|no persons)";
    private static final String HARMED =
            "(?:(injured|hurt|wounded|harmed)|(killed|dead|died|perished))";
    private static final String BELIEVED =
            "(?:believed|thought|understood|feared|presumed|assumed|suspected)";

    private static final Pattern FACT =
            Pattern.compile(
                    "\\b(?:"
                            + NOBODY
                            + " (?:(?:was|were|is|has been|had been|got|has) )?"
                            + HARMED
                            + "|(?:there (?:were|was|are|have been|had been)|with|without)"
                            + " (?:no|any) (?:(injuries|injury|wounded)|(deaths|fatalities)))\\b");

    private static final Pattern BELIEF =
            Pattern.compile(
                    "\\b(?:"
                            + NOBODY
                            + " (?:is|was|are|were|has been|had been)(?: currently| yet)? "
                            + BELIEVED
                            + " to (?:be|have been|have)(?: been)?(?: \\p{L}+ly)? "
                            + HARMED
                            + "|"
                            + NOBODY
                            + " (?:appears|appeared|seems|seemed) to (?:be|have been)"
                            + "(?: \\p{L}+ly)? "
                            + HARMED
                            + "|(?:not|n['’]t) "
                            + BELIEVED
                            + " (?:to be any|that (?:anyone|anybody) (?:was|is|has been|had been))"
                            + " (?:(injuries|injured|hurt|wounded)|(deaths|killed|dead)))\\b");

    /// Words of a part, of what may be, and of how things stood so far.
    private static final Pattern LIMITED =
            Pattern.compile(
                    "\\b(?:else|other|others|another|further|more|so far|almost|seriously"
                            + "|gravely|badly|if|unless|would|will|could|may|might|should|hope"
                            + "|hopes|hoped|ensure|that no)\\b");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            String text = words.text().toLowerCase(Locale.ROOT);
            if (LIMITED.matcher(text).find()) {
                continue;
            }
            Matcher belief = BELIEF.matcher(text);
            Matcher fact = FACT.matcher(text);
            if (belief.find()) {
                fills.addAll(fills(words, belief, Certainty.HEDGED));
            } else if (fact.find()) {
                fills.addAll(fills(words, fact, Certainty.FACT));
            }
        }
        return Certainty.settled(fills);
    }

    private static List<Fill> fills(SentenceWords words, Matcher found, Certainty certainty) {
        boolean injured = false;
        for (int group = 1; group <= found.groupCount(); group += 2) {
            injured |= found.group(group) != null;
        }
        int start = words.sentence().start();
        return List.of(
                certainty.of(
                        injured ? "nobody hurt" : "nobody killed",
                        "told as a fact, and elsewhere only as a belief",
                        words.cited(
                                words.at(start + found.start()),
                                words.at(start + found.end() - 1))));
    }
}
