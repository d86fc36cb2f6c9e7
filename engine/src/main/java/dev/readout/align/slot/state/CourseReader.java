package dev.readout.align.slot.state;

import dev.readout.align.slot.Auxiliaries;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.Holder;
import dev.readout.align.slot.Persons;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Subjects;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Courses;
import dev.readout.knowledge.Lemmas;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads how far the course of a thing is told to have come: roads are still closed or reopened, a
/// fire burns or is out, results are awaited or known.
///
/// A report stands at the last stage that it tells. An early stage counts only where it is told to
/// last ("are closed", "was still burning"), and what is yet to come ("will reopen", "not yet
/// reopened") tells the stage before it.
final class CourseReader implements SlotReader {
    /// Words between a thing and what is told of it, at most.
    private static final int NEAR = 8;

    /// Words before a thing that may tell of a part of it, at most.
    private static final int PARTS = 3;

    /// Words shown on either side.
    private static final int REACH = 7;

    /// Words before a thing that tell of a part of it.
    private static final Set<String> PART =
            Set.of("some", "one", "two", "several", "many", "most", "few", "half", "other");

    /// @param number of the stage
    private record Told(Fill fill, int number) {}

    @Override
    public List<Fill> in(ReportWords report) {
        List<Told> all = new ArrayList<>();
        Persons persons = new Persons(report);
        for (SentenceWords words : report.sentences()) {
            boolean past = words.namesYear();
            for (int at = 0; at < words.size() && !past; at++) {
                for (Courses.Stage stage : Courses.from(words.lemma(at))) {
                    FoundStage.at(words, at, stage)
                            .flatMap(one -> told(words, one, persons))
                            .ifPresent(all::add);
                }
            }
        }
        Map<String, Integer> last = new HashMap<>();
        all.forEach(one -> last.merge(one.fill().slot().key(), one.number(), Math::max));
        return all.stream()
                .filter(one -> one.number() == last.getOrDefault(one.fill().slot().key(), 0))
                .map(Told::fill)
                .toList();
    }

    private static Optional<Told> told(SentenceWords words, FoundStage found, Persons persons) {
        return found.number(words)
                .flatMap(number ->
                        key(words, found, persons)
                                .map(key -> new Told(fill(words, found, key, number), number)));
    }

    private static Fill fill(SentenceWords words, FoundStage found, String key, int number) {
        Set<String> about = new TreeSet<>();
        if (found.stage().knownBy() == Courses.KnownBy.WORDS) {
            about.addAll(words.families());
            about.removeAll(words.families(found.first(), found.last() + 1));
            about.removeIf(family -> found.stage().things().contains(Lemmas.of(family)));
        }
        return new Fill(
                new Slot(
                        key,
                        Aspect.STATUS,
                        Step.Part.DEED,
                        false,
                        "told at one stage, and elsewhere at another one"),
                new Value.State(Set.of(String.valueOf(number)), about),
                words.clause(found.first(), found.last(), REACH));
    }

    private static Optional<String> key(SentenceWords words, FoundStage found, Persons persons) {
        Courses.Stage stage = found.stage();
        if (stage.knownBy() == Courses.KnownBy.PERSON) {
            return Subjects.of(words, found.first(), found.last())
                    .flatMap(at -> persons.at(words, at))
                    .map(Holder::key)
                    .filter(key -> key.startsWith("@"))
                    .map(key -> stage.course() + " of " + key);
        }
        return thing(words, found)
                .map(at ->
                        stage.knownBy() == Courses.KnownBy.THING
                                ? stage.course() + " of " + words.lemma(at)
                                : stage.course());
    }

    /// The word that tells of what: the subject, the object, or the nearest of its sort; behind the
    /// verb where it has an object, as it is not of the officers that "the officers detained a man"
    /// tells; none if it tells of a part.
    private static Optional<Integer> thing(SentenceWords words, FoundStage found) {
        boolean done =
                found.stage().knownBy() != Courses.KnownBy.WORDS
                        && words.children(found.first(), Set.of("dobj")).stream()
                                .anyMatch(object -> object > found.last());
        Optional<Integer> before =
                done
                        ? Optional.empty()
                        : Subjects.of(words, found.first(), found.last())
                                .filter(at -> isOfSort(words, at, found.stage()))
                                .or(() -> before(words, found));
        return before.or(() -> behind(words, found)).filter(at -> !words.has(at - PARTS, at, PART));
    }

    private static Optional<Integer> before(SentenceWords words, FoundStage found) {
        for (int at = found.first() - 1; found.first() - at <= NEAR && !words.isEnd(at); at--) {
            if (words.isNoun(at) && isOfSort(words, at, found.stage())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> behind(SentenceWords words, FoundStage found) {
        for (int at = found.first() + 1; at - found.last() <= NEAR && !words.isEnd(at); at++) {
            if (words.isNoun(at) && isOfSort(words, at, found.stage())) {
                return Optional.of(at);
            }
            boolean verb = words.tag(at).startsWith("VB") && at > found.last();
            if (verb || Auxiliaries.is(words.form(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSort(SentenceWords words, int at, Courses.Stage stage) {
        return stage.things().contains(words.lemma(at))
                || (stage.ofNamed() && words.tag(at).startsWith("NNP"));
    }
}
