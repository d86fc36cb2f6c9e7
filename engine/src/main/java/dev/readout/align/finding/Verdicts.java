package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.report.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Tells which reports tell of a verdict or a confession, after which a charge may be told as a
/// fact.
final class Verdicts {
    private static final Set<String> VERDICT =
            Set.of("convicted", "guilty", "sentenced", "jailed", "admitted", "confessed");

    /// Sentences at the head of a report that tell of its own matter.
    private static final int HEAD = 4;

    private final Map<ReportId, List<SentenceWords>> sentences = new TreeMap<>();

    Verdicts(Comparison comparison) {
        comparison
                .sentences()
                .forEach(one ->
                        sentences.computeIfAbsent(one.report(), key -> new ArrayList<>()).add(one));
    }

    /// Whether the report of a deed tells of a verdict at its head, or anywhere of one about such a
    /// deed.
    boolean tellsOf(ToldDeed deed) {
        List<SentenceWords> own = sentences.getOrDefault(deed.sentence().report(), List.of());
        for (int number = 0; number < own.size(); number++) {
            SentenceWords sentence = own.get(number);
            boolean about = number < HEAD || sentence.families().contains(deed.family());
            if (about && tells(sentence)) {
                return true;
            }
        }
        return false;
    }

    /// "Was convicted", "pleaded guilty"; not "a convicted thief", "not guilty".
    private static boolean tells(SentenceWords sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            boolean verdict =
                    VERDICT.contains(sentence.form(at))
                            && !sentence.form(at - 1).equals("not")
                            && !sentence.isNoun(at + 1);
            if (verdict) {
                return true;
            }
        }
        return false;
    }
}
