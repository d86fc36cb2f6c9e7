package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Lemmas;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds a death of which one report tells only that it was found and another, on nobody's word,
/// that somebody caused it and how: "the horse was found dead", "the horse was beaten to death".
final class DeathTensions {
    /// Ways by which somebody kills, told before "to death".
    private static final Set<String> WAYS =
            Lemmas.setOf(
                    "beat",
                    "stab",
                    "shoot",
                    "strangle",
                    "batter",
                    "bludgeon",
                    "hack",
                    "kick",
                    "club",
                    "choke",
                    "stone",
                    "torture",
                    "burn",
                    "poison",
                    "smother",
                    "crush");

    /// Words between a victim and what befell it, at most.
    private static final int NEAR = 8;

    /// Words shown on either side.
    private static final int REACH = 7;

    private final Comparison comparison;

    DeathTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    /// How much is told of a death, the least first.
    private enum Telling {
        FOUND,
        KILLED,
        HOW
    }

    private record Death(SentenceWords sentence, int first, int last, Telling telling) {
        Citation words() {
            return sentence.clause(first, last, REACH);
        }
    }

    /// One finding per victim.
    List<Finding> find() {
        Map<String, List<Death>> deaths = new TreeMap<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                int last = at;
                telling(sentence, at)
                        .ifPresent(telling ->
                                victim(sentence, last)
                                        .ifPresent(victim ->
                                                deaths.computeIfAbsent(
                                                                sentence.lemma(victim),
                                                                key -> new ArrayList<>())
                                                        .add(
                                                                new Death(
                                                                        sentence, victim, last,
                                                                        telling))));
            }
        }
        List<Finding> findings = new ArrayList<>();
        deaths.values().forEach(all -> finding(all).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Telling> telling(SentenceWords sentence, int at) {
        String form = sentence.form(at);
        if (form.equals("dead") && sentence.form(at - 1).equals("found")) {
            return Optional.of(Telling.FOUND);
        }
        if (form.equals("killed") && isPassive(sentence, at)) {
            return Optional.of(Telling.KILLED);
        }
        boolean how =
                form.equals("death")
                        && sentence.form(at - 1).equals("to")
                        && WAYS.contains(sentence.lemma(at - 2))
                        && isPassive(sentence, at - 2);
        return how ? Optional.of(Telling.HOW) : Optional.empty();
    }

    private static boolean isPassive(SentenceWords sentence, int verb) {
        return sentence.has(verb - 3, verb, Set.of("was", "were", "been", "found"));
    }

    /// The last noun before it in its clause.
    private static Optional<Integer> victim(SentenceWords sentence, int at) {
        for (int noun = at - 1; at - noun <= NEAR && !sentence.isEnd(noun); noun--) {
            if (sentence.tag(noun).equals("NN") && !sentence.form(noun).equals("death")) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    /// Reports that tell more than one of these know how much they tell.
    private Optional<Finding> finding(List<Death> deaths) {
        List<Death> how = deaths.stream().filter(DeathTensions::isPlainHow).toList();
        Set<ReportId> telling = new TreeSet<>();
        deaths.stream()
                .filter(one -> one.telling() == Telling.HOW)
                .forEach(one -> telling.add(one.sentence().report()));
        List<Death> less =
                deaths.stream()
                        .filter(one -> one.telling() != Telling.HOW)
                        .filter(one -> !telling.contains(one.sentence().report()))
                        .toList();
        return Met.of(less, how, Death::words, (one, other) -> true)
                .map(met ->
                        met.otherDeed(
                                comparison,
                                Aspect.CERTAINTY,
                                "one death, of which one tells how, on nobody's word, and the"
                                        + " other does not"));
    }

    private static boolean isPlainHow(Death death) {
        return death.telling() == Telling.HOW && death.sentence().isOwnVoice();
    }
}
