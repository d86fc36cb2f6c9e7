package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Lemmas;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds an injury of one part of the body that one report calls grave and another slight: "slight
/// back injuries", "severe back injuries". Who says nothing of how grave it is does not differ.
final class GravityTensions {
    private static final Set<String> INJURIES =
            Lemmas.setOf("injury", "wound", "burn", "trauma", "damage", "fracture");

    private static final Set<String> PARTS =
            Set.of(
                    "head",
                    "facial",
                    "face",
                    "skull",
                    "brain",
                    "neck",
                    "throat",
                    "chest",
                    "back",
                    "spine",
                    "spinal",
                    "abdominal",
                    "stomach",
                    "pelvic",
                    "hip",
                    "leg",
                    "arm",
                    "hand",
                    "foot",
                    "knee",
                    "shoulder",
                    "ankle",
                    "wrist",
                    "eye",
                    "internal",
                    "upper-body",
                    "lung",
                    "liver",
                    "kidney",
                    "nerve");

    private static final Set<String> GRAVE =
            Set.of(
                    "severe",
                    "serious",
                    "grave",
                    "critical",
                    "massive",
                    "extensive",
                    "catastrophic",
                    "devastating",
                    "fatal",
                    "life-threatening",
                    "horrific",
                    "horrendous");

    private static final Set<String> SLIGHT =
            Set.of("minor", "slight", "light", "superficial", "mild", "small");

    /// Words shown on either side.
    private static final int REACH = 4;

    private final Comparison comparison;

    GravityTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    private enum Gravity {
        SLIGHT,
        NOT_TOLD,
        GRAVE
    }

    private record Injury(SentenceWords sentence, int first, int last, Gravity gravity) {
        Citation words() {
            return sentence.clause(first, last, REACH);
        }
    }

    /// One finding per part of the body.
    List<Finding> find() {
        Map<String, List<Injury>> injuries = new TreeMap<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (int at = 1; at < sentence.size(); at++) {
                if (INJURIES.contains(sentence.lemma(at))
                        && PARTS.contains(sentence.form(at - 1))) {
                    injuries.computeIfAbsent(sentence.form(at - 1), key -> new ArrayList<>())
                            .add(injury(sentence, at));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        injuries.values().forEach(all -> add(all, findings));
        return findings;
    }

    private static Injury injury(SentenceWords sentence, int at) {
        int first = at - 1;
        Gravity gravity = Gravity.NOT_TOLD;
        while (sentence.tag(first - 1).equals("JJ")) {
            first--;
            gravity =
                    GRAVE.contains(sentence.form(first))
                            ? Gravity.GRAVE
                            : SLIGHT.contains(sentence.form(first)) ? Gravity.SLIGHT : gravity;
        }
        return new Injury(sentence, first, at, gravity);
    }

    private void add(List<Injury> all, List<Finding> findings) {
        Met.of(of(all, Gravity.SLIGHT), of(all, Gravity.GRAVE), Injury::words, (one, other) -> true)
                .map(met ->
                        met.tension(
                                comparison,
                                Aspect.WORDING,
                                Step.Part.POINT,
                                Step.Outcome.OTHER,
                                "one injury, told as graver by one than by the other"))
                .ifPresent(findings::add);
    }

    private static List<Injury> of(List<Injury> all, Gravity gravity) {
        return all.stream().filter(one -> one.gravity() == gravity).toList();
    }
}
