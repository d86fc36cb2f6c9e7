package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Citation;
import dev.readout.report.TimePhrase;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Finds what one report looks back on as still to come and another tells as done: "the dairy was
/// to open its new shop on Monday", "the dairy opened its new shop on Monday".
final class DueConflicts {
    /// Words that what is done has in common in both, or one and who does it.
    private static final int SHARED = 2;

    /// Words behind the verb that are read, at most.
    private static final int OBJECT = 7;

    private static final Set<String> DUE =
            Set.of("due", "set", "scheduled", "expected", "supposed", "meant", "planned");

    private final Comparison comparison;
    private final DeedReader reader;

    DueConflicts(Comparison comparison) {
        this.comparison = comparison;
        reader = new DeedReader(comparison);
    }

    /// @param verb its base form
    /// @param doer what stands before it in its clause
    private record Deed(String verb, Set<String> doer, Set<String> object, Citation words) {}

    List<Finding> find() {
        List<Deed> due = new ArrayList<>();
        List<Deed> done = new ArrayList<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                if (isDue(sentence, at) && !tellsClock(sentence)) {
                    due.add(deed(sentence, at));
                }
            }
            reader.in(sentence).stream()
                    .filter(ToldDeed::isPlain)
                    .filter(ToldDeed::isPast)
                    .map(deed -> new Deed(deed.lemma(), deed.doer(), deed.object(), deed.words()))
                    .forEach(done::add);
        }
        return Met.of(done, due, Deed::words, DueConflicts::areOne)
                .map(met ->
                        met.otherDeed(
                                comparison,
                                Aspect.STATUS,
                                "told as done, and elsewhere as what was still to come"))
                .stream()
                .toList();
    }

    /// Whether it tells of a timetable, which is kept or not.
    private static boolean tellsClock(SentenceWords sentence) {
        return sentence.analysis().times().stream()
                .filter(time -> sentence.sentence().contains(time.words()))
                .anyMatch(time -> time.form() instanceof TimePhrase.Form.AtClock);
    }

    /// The verb in "was to open", "were due to open".
    private static boolean isDue(SentenceWords sentence, int at) {
        int was = DUE.contains(sentence.form(at - 2)) ? at - 3 : at - 2;
        return sentence.tag(at).equals("VB")
                && sentence.form(at - 1).equals("to")
                && Set.of("was", "were").contains(sentence.form(was))
                && !sentence.form(at).equals("be");
    }

    private static Deed deed(SentenceWords sentence, int verb) {
        int end = verb;
        while (end - verb < OBJECT && !sentence.isEnd(end + 1)) {
            end++;
        }
        int start = verb;
        while (verb - start < OBJECT && !sentence.isEnd(start - 1)) {
            start--;
        }
        return new Deed(
                sentence.lemma(verb),
                sentence.families(start, verb - 1),
                sentence.families(verb + 1, end + 1),
                sentence.clause(verb, verb, OBJECT));
    }

    private static boolean areOne(Deed done, Deed due) {
        long objects = done.object().stream().filter(due.object()::contains).count();
        boolean doer = !Collections.disjoint(done.doer(), due.doer());
        return done.verb().equals(due.verb()) && (objects >= SHARED || (objects > 0 && doer));
    }
}
