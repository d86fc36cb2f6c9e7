package dev.readout.align.finding;

import dev.readout.align.slot.SlotReaders;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds where reports differ, and says whether a reader must know or both can be true.
///
/// Each kind of difference has a finder of its own that rather misses one than raises a false
/// alarm.
public final class ConflictFinder {
    private ConflictFinder() {}

    public static List<Finding> in(Comparison comparison, List<Finding.Silence> silences) {
        List<Finding> findings = new ArrayList<>();
        Denying denying = new Denying(comparison);
        Said said = new Said(comparison, denying);
        findings.addAll(new TollFinder(comparison).find());
        findings.addAll(new CrowdCounts(comparison).find());
        FigureConflicts figures = new FigureConflicts(comparison, said);
        List<Finding> hauls = new HaulConflicts(comparison).find();
        findings.addAll(hauls);
        figures.find().stream().filter(one -> !isPartOfAny(one, hauls)).forEach(findings::add);
        findings.addAll(new BoundConflicts(comparison).find());
        findings.addAll(new CountTensions(comparison).besides(figures.kinds()));
        findings.addAll(new LengthConflicts(comparison, said).find());
        findings.addAll(new TermConflicts(comparison).find());
        findings.addAll(new CurrencyConflicts(comparison).find());
        findings.addAll(new FirstSinceConflicts(comparison).find());
        findings.addAll(new DateConflicts(comparison, said).find());
        findings.addAll(new EventDates(comparison).find());
        findings.addAll(new ContactConflicts(comparison).find());
        findings.addAll(new PlaceConflicts(comparison, said).find());
        findings.addAll(new ClockConflicts(comparison, said).find());
        findings.addAll(new MinuteConflicts(comparison, said).find());
        findings.addAll(new DoerConflicts(comparison, said).find());
        findings.addAll(new PartnerConflicts(comparison).find());
        findings.addAll(new SpeakerTensions(comparison).find());
        findings.addAll(new CertaintyTensions(comparison, said).find());
        addUntold(new HedgedDeeds(comparison).find(), findings);
        findings.addAll(new DegreeTensions(comparison).find());
        findings.addAll(new BackingTensions(comparison).find());
        findings.addAll(new DeathTensions(comparison).find());
        findings.addAll(new GravityTensions(comparison).find());
        findings.addAll(new CauseTensions(comparison).find());
        findings.addAll(new UnclearTensions(comparison).find());
        findings.addAll(new DenialConflicts(comparison, denying, said).find());
        findings.addAll(new DeniedDenials(comparison, denying).find());
        findings.addAll(new PlanConflicts(comparison).find());
        findings.addAll(new DueConflicts(comparison).find());
        findings.addAll(new AbsenceTensions(comparison).find());
        findings.addAll(new OppositeConflicts(comparison, said).find());
        findings.addAll(new WordingTensions(comparison).find());
        findings.addAll(new QuotedWords(comparison).find());
        findings.addAll(new OmissionTensions(comparison).of(silences));
        for (Finding slot : new FilledSlots(comparison, SlotReaders.all()).find()) {
            if (!isToldByAny(slot, findings) && !isDenied(slot, findings)) {
                findings.add(slot);
            }
        }
        addUntold(new ExchangeTensions(comparison).find(), findings);
        Stream.of(new StandTensions(comparison).find(), new FramingTensions(comparison).find())
                .flatMap(List::stream)
                .filter(one -> !isToldByAny(one, findings))
                .toList()
                .forEach(findings::add);
        return withoutRepeats(findings);
    }

    private static void addUntold(List<Finding> some, List<Finding> findings) {
        some.stream().filter(one -> !isToldByAny(one, findings)).toList().forEach(findings::add);
    }

    /// Whether all its words stand within those of one of these: a count of a list that differs.
    private static boolean isPartOfAny(Finding finding, List<Finding> others) {
        List<Citation> words = allWords(finding);
        return others.stream()
                .map(ConflictFinder::allWords)
                .anyMatch(all ->
                        words.stream().allMatch(one -> all.stream().anyMatch(one::overlaps)));
    }

    /// Whether each of its sides shares words with a side of one of these.
    private static boolean isToldByAny(Finding finding, List<Finding> others) {
        return others.stream()
                .map(ConflictFinder::words)
                .anyMatch(sides ->
                        words(finding).stream()
                                .allMatch(side -> sides.stream().anyMatch(one -> meet(side, one))));
    }

    /// Whether one of its sides stands in a denial that is told already.
    private static boolean isDenied(Finding finding, List<Finding> others) {
        return others.stream()
                .filter(Finding.Contradiction.class::isInstance)
                .map(Finding.Contradiction.class::cast)
                .filter(one -> one.aspect() == Aspect.STANCE)
                .anyMatch(
                        one -> words(finding).stream().anyMatch(side -> meet(side, allWords(one))));
    }

    private static boolean meet(List<Citation> one, List<Citation> other) {
        return one.stream().anyMatch(words -> other.stream().anyMatch(words::overlaps));
    }

    private static List<Citation> allWords(Finding finding) {
        return words(finding).stream().flatMap(List::stream).toList();
    }

    /// Of findings with the same words on their sides the first.
    private static List<Finding> withoutRepeats(List<Finding> findings) {
        Set<Set<List<Citation>>> seen = new HashSet<>();
        return findings.stream().filter(finding -> seen.add(words(finding))).toList();
    }

    private static Set<List<Citation>> words(Finding finding) {
        return finding instanceof Finding.Difference difference
                ? difference.sides().stream().map(Side::words).collect(Collectors.toSet())
                : Set.of();
    }
}
