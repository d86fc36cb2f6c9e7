package dev.readout.align.finding;

import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;

/// Finds where reports differ, and says whether a reader must know or both can be true.
///
/// Each kind of difference has a finder of its own that rather misses one than raises a false
/// alarm.
public final class ConflictFinder {
    private ConflictFinder() {}

    public static List<Finding> in(Comparison comparison, List<Finding.Silence> silences) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new TollFinder(comparison).find());
        findings.addAll(new FigureConflicts(comparison).find());
        findings.addAll(new ClockConflicts(comparison).find());
        findings.addAll(new PartnerConflicts(comparison).find());
        findings.addAll(new CertaintyTensions(comparison).find());
        findings.addAll(new DenialConflicts(comparison).find());
        findings.addAll(new WordingTensions(comparison).find());
        findings.addAll(OmissionTensions.of(comparison, silences));
        return findings;
    }
}
