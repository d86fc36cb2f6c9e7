package dev.readout.align.slot.event;

import dev.readout.align.claim.Measure;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.NumberWord;
import dev.readout.knowledge.NumberWords;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads how long before the news something happened: "was married two weeks ago", "had wed three
/// weeks before the accident".
///
/// Only weeks and more: days pass between two reports.
final class AgoReader implements SlotReader {
    private static final Map<String, Integer> UNITS =
            Map.of(
                    Lemmas.of("week"), 7,
                    Lemmas.of("fortnight"), 14,
                    Lemmas.of("month"), 30,
                    Lemmas.of("year"), 365);

    private static final Set<String> AGO = Set.of("ago", "before", "earlier", "prior");

    private static final Set<String> UNREAL =
            NotWords.and("if", "unless", "never", "might", "could", "would");

    /// Share by which two may lie apart. Chosen.
    private static final double SLACK = 0.2;

    /// So many times as long ago is another happening, or another day of the report. Chosen.
    private static final double TIMES = 2;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!sentence.hasAny(UNREAL)) {
                fills.addAll(fills(sentence));
            }
        }
        return fills;
    }

    private static List<Fill> fills(SentenceWords sentence) {
        List<Fill> fills = new ArrayList<>();
        for (int at = 1; at < sentence.size(); at++) {
            int unit = at;
            if (UNITS.containsKey(sentence.lemma(at)) && AGO.contains(sentence.form(at + 1))) {
                number(sentence.form(at - 1))
                        .ifPresent(number -> fills.addAll(fills(sentence, number, unit)));
            }
        }
        return fills;
    }

    private static Optional<Integer> number(String form) {
        return form.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(form))
                : NumberWords.of(form)
                        .filter(one -> one.kind() == NumberWord.Kind.ONE)
                        .map(one -> one.value().intValue());
    }

    private static List<Fill> fills(SentenceWords sentence, int number, int unit) {
        int first = unit - 1;
        int last = unit + 1;
        double days = number * UNITS.getOrDefault(sentence.lemma(unit), 0);
        Measure measure = new Measure(sentence.span(first, last), "days", days, days, days);
        List<Fill> fills = new ArrayList<>();
        for (Told told : new ToldReader(sentence).with(first, last)) {
            for (String of : Matters.notPlaces(told)) {
                fills.add(
                        new Fill(
                                new Slot(
                                        "how long ago: " + told.kind().name() + of,
                                        Aspect.NUMBER,
                                        Step.Part.TIME,
                                        false,
                                        "one happening at two distances in time"),
                                new Value.Sized(measure, SLACK, TIMES),
                                sentence.cited(
                                        Math.min(first, told.first()),
                                        Math.max(last, told.last()))));
            }
        }
        return fills;
    }
}
