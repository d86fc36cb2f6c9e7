package dev.readout.align.finding;

import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Claim;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Two accounts of one matter of which one leaves a point out, as a report states: a tension.
///
/// Not where somebody only gives no details or declines to answer.
final class OmissionTensions {
    /// Pieces of words that tell that an account has a hole.
    private static final Set<String> CUES =
            Set.of(
                    "mention",
                    "omit",
                    "left out",
                    "leaves out",
                    "leave out",
                    "leaving out",
                    "silent",
                    "silence",
                    "reference",
                    "skipp",
                    "absent",
                    "missing");

    private OmissionTensions() {}

    static List<Finding> of(Comparison comparison, List<Finding.Silence> silences) {
        Map<String, List<Finding.Silence>> gathered = new TreeMap<>();
        for (Finding.Silence silence : silences) {
            if (silence.strength() == Finding.Strength.EXPLICIT && tells(comparison, silence)) {
                gathered.computeIfAbsent(silence.about().id().value(), key -> new ArrayList<>())
                        .add(silence);
            }
        }
        return gathered.values().stream().map(same -> tension(comparison, same)).toList();
    }

    private static boolean tells(Comparison comparison, Finding.Silence silence) {
        return silence.statement().stream()
                .map(words -> comparison.text(words).toLowerCase(Locale.ROOT))
                .anyMatch(text -> CUES.stream().anyMatch(text::contains));
    }

    private static Finding tension(Comparison comparison, List<Finding.Silence> same) {
        Claim claim = same.getFirst().about();
        List<Citation> statements =
                same.stream().flatMap(silence -> silence.statement().stream()).toList();
        return new Finding.Tension(
                List.of(comparison.side(claim.words()), comparison.side(statements)),
                Aspect.OMISSION,
                "one account tells it, the other is said to leave it out");
    }
}
