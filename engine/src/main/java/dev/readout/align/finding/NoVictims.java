package dev.readout.align.finding;

import dev.readout.report.Analysis;
import dev.readout.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds that nobody is said to have come to harm: "nobody was killed", "there were no injuries".
///
/// "No reports of casualties" says less, and so does "nobody else".
final class NoVictims {
    private static final Pattern NOBODY =
            Pattern.compile(
                    "\\b(?:nobody|no one|no-one|no people) (?:(?:was|were|is|has been|had been)"
                        + " )?(?:(killed|died|dead|perished)|(injured|hurt|wounded)|(?:harmed|came"
                        + " to harm))\\b|\\bno (?:(deaths|fatalities|dead|loss of"
                        + " life)|(injuries|injured|wounded)|(?:casualties|victims))\\b");

    /// Words of what may be, of a part, or of how things stood so far.
    private static final Pattern LIMITED =
            Pattern.compile(
                    "\\b(?:will|would|could|may|might|should|if|that no|hop(?:e|es|ed|ing)|yet|so"
                            + " far|almost|other|others|further|else|more|reports?|known)\\b");

    private NoVictims() {}

    /// The words by family of what befell nobody.
    static Map<String, Span> in(Analysis analysis, Span statement) {
        String text = analysis.report().text().at(statement).toLowerCase(Locale.ROOT);
        Matcher nobody = NOBODY.matcher(text);
        Map<String, Span> found = new TreeMap<>();
        if (!LIMITED.matcher(text).find() && nobody.find()) {
            Span words =
                    new Span(statement.start() + nobody.start(), statement.start() + nobody.end());
            boolean killed = nobody.group(1) != null || nobody.group(3) != null;
            boolean injured = nobody.group(2) != null || nobody.group(4) != null;
            families(killed, injured).forEach(family -> found.put(family, words));
        }
        return found;
    }

    private static List<String> families(boolean killed, boolean injured) {
        return killed == injured
                ? List.of(Victims.KILLED, Victims.INJURED)
                : List.of(killed ? Victims.KILLED : Victims.INJURED);
    }
}
