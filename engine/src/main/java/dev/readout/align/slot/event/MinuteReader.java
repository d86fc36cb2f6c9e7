package dev.readout.align.slot.event;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.knowledge.Lemmas;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads by the clock when the incident of the news came, with whatever verb: "the oven caught fire
/// at 6:25 a.m.", "was towing a barge at about 2 a.m. when the cable parted".
///
/// [DayTimeReader] holds hours against each other, this one minutes: two reports that differ by
/// them give a reader no more than a tension.
final class MinuteReader implements SlotReader {
    /// What sort of incident a happening ([Told]) is; of one sort an event seldom has two.
    private static final Map<String, String> INCIDENTS =
            Map.ofEntries(
                    Map.entry("alarm", "alarm"),
                    Map.entry("fire", "fire"),
                    Map.entry("blast", "blast"),
                    Map.entry("crash", "crash"),
                    Map.entry("collapse", "collapse"),
                    Map.entry("sinking", "sinking"),
                    Map.entry("quake", "quake"),
                    Map.entry("eruption", "eruption"),
                    Map.entry("landslide", "landslide"),
                    Map.entry("landfall", "landfall"),
                    Map.entry("liftoff", "liftoff"),
                    Map.entry("robbery", "robbery"),
                    Map.entry("killing", "attack"),
                    Map.entry("attack", "attack"),
                    Map.entry("gunfire", "attack"),
                    Map.entry("traffic stop", "stop"),
                    Map.entry("arrest", "stop"));

    private static final String ALARM = "alarm";

    /// Verbs of what is told or done when the incident is over.
    private static final Set<String> AFTER =
            Lemmas.setOf(
                    "say",
                    "tell",
                    "announce",
                    "release",
                    "reopen",
                    "open",
                    "close",
                    "extinguish",
                    "contain",
                    "control",
                    "douse",
                    "return",
                    "remain",
                    "stay",
                    "continue",
                    "book",
                    "charge",
                    "sentence",
                    "pronounce",
                    "update",
                    "post",
                    "publish",
                    "file",
                    "leave",
                    "surrender",
                    "speak",
                    "expect",
                    "visit",
                    "end",
                    "finish",
                    "resume",
                    "lift",
                    "search",
                    "question",
                    "interview",
                    "appear",
                    "die",
                    "hold",
                    "schedule");

    /// Words that begin what was when the clock showed the time.
    private static final Set<String> WHEN = Set.of("when", "as", "while");

    private static final Set<String> HEADS =
            Set.of("posted", "updated", "published", "last", "filed", "created");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords sentence : report.sentences()) {
            if (!Aside.is(sentence) && !sentence.hasAny(HEADS)) {
                fills.addAll(fills(sentence));
            }
        }
        return fills;
    }

    private static List<Fill> fills(SentenceWords sentence) {
        List<TimePhrase> clocks =
                sentence.analysis().times().stream()
                        .filter(time -> sentence.sentence().contains(time.words()))
                        .filter(time -> time.form() instanceof TimePhrase.Form.AtClock)
                        .toList();
        boolean many = clocks.size() > 1;
        List<Fill> fills = new ArrayList<>();
        for (TimePhrase clock : clocks) {
            Optional<ClockTime> time = ClockTime.of(sentence, clock);
            if (time.isPresent() && !(many && isConverted(sentence, clock))) {
                fills.addAll(fills(sentence, time.get()));
            }
        }
        return fills;
    }

    /// "(1336 GMT)"
    private static boolean isConverted(SentenceWords sentence, TimePhrase clock) {
        int first = sentence.at(clock.words().start());
        return sentence.form(first - 1).equals("(");
    }

    private static List<Fill> fills(SentenceWords sentence, ClockTime time) {
        Map<String, Told> incidents = new TreeMap<>();
        for (Told told : told(sentence, time)) {
            Optional.ofNullable(INCIDENTS.get(told.kind().name()))
                    .ifPresent(name -> incidents.putIfAbsent(name, told));
        }
        if (incidents.containsKey(ALARM)) {
            incidents.keySet().retainAll(Set.of(ALARM));
        }
        List<Fill> fills = new ArrayList<>();
        if (incidents.size() == 1) {
            incidents.forEach((name, told) -> fills.addAll(fills(sentence, time, name, told)));
        }
        return fills;
    }

    private static List<Fill> fills(
            SentenceWords sentence, ClockTime time, String incident, Told told) {
        List<Fill> fills = new ArrayList<>();
        for (String of : Matters.notPlaces(told)) {
            fills.add(
                    new Fill(
                            new Slot(
                                    "minute of %s %s%s".formatted(incident, time.zone(), of),
                                    Aspect.TIME,
                                    Step.Part.TIME,
                                    false,
                                    "one happening at two times, minutes apart"),
                            time.minute(),
                            sentence.clause(time.first(), time.last(), ClockTime.SHOWN)));
        }
        return fills;
    }

    /// What the words of the clock tell more of; else all that the sentence tells, if the clock
    /// stands with no other deed, or before "when".
    private static List<Told> told(SentenceWords sentence, ClockTime time) {
        ToldReader reader = new ToldReader(sentence);
        List<Told> own = reader.with(time.first(), time.last());
        if (!own.isEmpty()) {
            return own;
        }
        if (isBefore(sentence, time.last(), WHEN)) {
            return reader.all().stream().filter(told -> told.first() > time.last()).toList();
        }
        return isAfter(sentence, time.first()) ? List.of() : reader.all();
    }

    /// Whether one of these stands behind the clock in its clause.
    private static boolean isBefore(SentenceWords sentence, int last, Set<String> forms) {
        int at = last + 1;
        while (!sentence.isEnd(at) && !sentence.tag(at).startsWith("VB")) {
            if (forms.contains(sentence.form(at))) {
                return true;
            }
            at++;
        }
        return forms.contains(sentence.form(at)) || forms.contains(sentence.form(at + 1));
    }

    /// Whether the verb of the clock is one of what came after.
    private static boolean isAfter(SentenceWords sentence, int first) {
        for (int at = first - 1; at >= 0; at--) {
            if (sentence.tag(at).startsWith("VB")) {
                return AFTER.contains(sentence.lemma(at));
            }
        }
        return false;
    }
}
