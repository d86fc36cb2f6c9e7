package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.PhraseClasses;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads by what somebody was brought to safety or got away: "winched up by helicopter", "carried
/// off the hill on a stretcher", "fled on foot".
final class MeansReader implements SlotReader {
    private static final Set<String> WAYS = Set.of("rescue", "escape");

    /// Of these often several serve one rescue.
    private static final Set<String> RESCUERS =
            Set.of("helicopter", "stretcher", "boat", "rope", "ladder");

    private static final Set<String> NO = Set.of("no", "without", "instead");

    private static final Set<String> BEFORE = Set.of("by", "on", "in", "with", "aboard", "into");

    /// Words between the preposition and its noun, at most.
    private static final int NEAR = 4;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence) && !sentence.hasAny(NO)) {
                fills.addAll(fills(sentence));
                PhraseFinder.in(sentence, PhraseClasses.MEANS).stream()
                        .map(PhraseFinder.Found::name)
                        .filter(RESCUERS::contains)
                        .forEach(named::add);
            }
        }
        return named.size() > 1 ? List.of() : fills;
    }

    private static List<Fill> fills(SentenceWords sentence) {
        List<Fill> fills = new ArrayList<>();
        ToldReader reader = new ToldReader(sentence);
        for (PhraseFinder.Found found : PhraseFinder.in(sentence, PhraseClasses.MEANS)) {
            if (!isBy(sentence, found)) {
                continue;
            }
            for (Told told : reader.all()) {
                boolean verb = sentence.tag(told.first()).startsWith("VB");
                if (verb
                        && WAYS.contains(told.kind().name())
                        && isOneClause(sentence, told, found)) {
                    Matters.of(told).forEach(of -> fills.add(fill(sentence, told, found, of)));
                }
            }
        }
        return fills;
    }

    private static boolean isBy(SentenceWords sentence, PhraseFinder.Found found) {
        int at = found.at().first();
        return found.at().size() > 1
                || sentence.tag(at).startsWith("VB")
                || sentence.has(at - NEAR, at, BEFORE);
    }

    private static boolean isOneClause(
            SentenceWords sentence, Told told, PhraseFinder.Found found) {
        int first = Math.min(told.first(), found.at().first());
        int last = Math.max(told.last(), found.at().last());
        for (int at = first; at < last; at++) {
            if (sentence.isEnd(at)) {
                return false;
            }
        }
        return true;
    }

    private static Fill fill(
            SentenceWords sentence, Told told, PhraseFinder.Found found, String of) {
        return new Fill(
                new Slot(
                        "means of " + told.kind().name() + of,
                        Aspect.POSITION,
                        Step.Part.DEED,
                        true,
                        "one way told to have been made by two means"),
                new Value.Choice(found.name()),
                sentence.cited(
                        Math.min(told.first(), found.at().first()),
                        Math.max(told.last(), found.at().last())));
    }
}
