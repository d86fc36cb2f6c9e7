package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads whether somebody left a post by himself or was dismissed. A report that tells both leaves
/// it open.
final class LeavingReader implements SlotReader {
    private static final Set<String> WAYS = Set.of("resignation", "dismissal");

    /// Words of what is asked, feared or not done.
    private static final Set<String> OPEN =
            Set.of(
                    "forced",
                    "asked",
                    "asking",
                    "called",
                    "calls",
                    "calling",
                    "urged",
                    "urging",
                    "demand",
                    "demanded",
                    "demands",
                    "demanding",
                    "refused",
                    "refuses",
                    "pressure",
                    "threatened",
                    "threatens",
                    "failed",
                    "whether",
                    "rumours",
                    "rumors",
                    "should",
                    "must",
                    "can",
                    "or");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence)) {
                for (Told told : new ToldReader(sentence).all()) {
                    if (WAYS.contains(told.kind().name())
                            && !isOpen(told)
                            && sentence.tag(told.first()).startsWith("VB")) {
                        Matters.of(told).forEach(of -> fills.add(fill(told, of)));
                    }
                }
            }
        }
        Set<Value> ways = fills.stream().map(Fill::value).collect(Collectors.toSet());
        return ways.size() == 1 ? fills : List.of();
    }

    private static boolean isOpen(Told told) {
        SentenceWords sentence = told.sentence();
        int from = told.first();
        while (!sentence.isEnd(from - 1)) {
            from--;
        }
        int to = told.last();
        while (!sentence.isEnd(to)) {
            to++;
        }
        return sentence.has(from, to, OPEN);
    }

    private static Fill fill(Told told, String of) {
        return new Fill(
                new Slot(
                        "leaving" + of,
                        Aspect.STATUS,
                        Step.Part.DEED,
                        true,
                        "one left by himself or was dismissed"),
                new Value.Choice(told.kind().name()),
                told.sentence().clause(told.first(), told.last(), PhraseFinder.REACH));
    }
}
