package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;

/// Reads at what time of day something happened: "fire crews were called shortly after two in the
/// morning", "the leaders spoke by telephone late on Thursday afternoon".
final class DayTimeReader implements SlotReader {
    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence)) {
                fills.addAll(fills(sentence));
            }
        }
        return fills;
    }

    private static List<Fill> fills(SentenceWords sentence) {
        List<Fill> fills = new ArrayList<>();
        ToldReader reader = new ToldReader(sentence);
        for (DayTime time : DayTimeFinder.in(sentence)) {
            int first = sentence.at(time.words().start());
            int last = sentence.at(time.words().end() - 1);
            for (Told told : reader.with(first, last)) {
                for (String of : Matters.notPlaces(told)) {
                    fills.add(
                            new Fill(
                                    slot(told, time, of),
                                    time.hours(),
                                    sentence.cited(
                                            Math.min(first, told.first()),
                                            Math.max(last, told.last()))));
                }
            }
        }
        return fills;
    }

    private static Slot slot(Told told, DayTime time, String of) {
        return new Slot(
                "time of %s %s%s".formatted(told.kind().name(), time.zone(), of),
                Aspect.TIME,
                Step.Part.TIME,
                time.exact(),
                "one happening at two times of day");
    }
}
