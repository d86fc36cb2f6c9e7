package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Lemmas;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what one report tells with a reservation before its noun and another without: "a
/// provisional wedding date", "the wedding date"; "a suspected gas leak", "a gas leak".
///
/// Only plans and results, and happenings: a suspected thief and the thief may be two.
final class ReservedNouns {
    /// What is not settled yet.
    private static final Set<String> OF_PLANS =
            Set.of("provisional", "tentative", "preliminary", "unconfirmed", "unofficial");

    /// What is not known for sure.
    private static final Set<String> OF_HAPPENINGS =
            Set.of(
                    "suspected",
                    "apparent",
                    "possible",
                    "probable",
                    "presumed",
                    "supposed",
                    "alleged");

    private static final Set<String> HAPPENINGS =
            Stream.of(
                            "attack",
                            "explosion",
                            "blast",
                            "bomb",
                            "bombing",
                            "leak",
                            "fire",
                            "arson",
                            "murder",
                            "suicide",
                            "homicide",
                            "manslaughter",
                            "overdose",
                            "poisoning",
                            "outbreak",
                            "fraud",
                            "breach",
                            "hack",
                            "cyberattack",
                            "sabotage",
                            "shooting",
                            "stabbing",
                            "robbery",
                            "burglary",
                            "kidnapping",
                            "abduction",
                            "hijacking",
                            "accident",
                            "crash",
                            "failure",
                            "fault",
                            "malfunction",
                            "stroke",
                            "infection",
                            "cancer",
                            "plot",
                            "conspiracy",
                            "tornado",
                            "violation",
                            "terrorism",
                            "spill")
                    .map(Lemmas::of)
                    .collect(Collectors.toUnmodifiableSet());

    /// Nouns of plans and results.
    private static final Set<String> PLANS =
            Stream.of(
                            "date",
                            "agreement",
                            "deal",
                            "plan",
                            "result",
                            "schedule",
                            "budget",
                            "count",
                            "figure",
                            "report",
                            "timetable",
                            "approval",
                            "settlement",
                            "contract",
                            "list",
                            "estimate",
                            "toll",
                            "ruling",
                            "pact",
                            "truce",
                            "ceasefire",
                            "accord",
                            "title",
                            "record",
                            "tally",
                            "licence",
                            "license")
                    .map(Lemmas::of)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?:if|whether|may|might|could|would|not|no|possibl\\p{L}*+|believ\\p{L}*+"
                        + "|suspect\\p{L}*+|alleg\\p{L}*+|apparent\\p{L}*+|investigat\\p{L}*+"
                        + "|accus\\p{L}*+|charge\\p{L}*+|likely|probabl\\p{L}*+|claim\\p{L}*+)\\b");

    /// Words of a phrase behind the reservation, at least; one word names many things.
    private static final int LEAST = 2;

    private static final int MOST = 4;

    /// Words shown on either side.
    private static final int REACH = 4;

    private final Comparison comparison;

    ReservedNouns(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Phrase(SentenceWords sentence, int first, int last) {
        Citation words() {
            return sentence.clause(first, last, REACH);
        }
    }

    /// One finding per phrase.
    List<Finding> find() {
        Map<String, List<Phrase>> reserved = new TreeMap<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                if (OF_PLANS.contains(sentence.form(at))) {
                    add(sentence, at, PLANS, reserved);
                }
                if (OF_HAPPENINGS.contains(sentence.form(at))) {
                    add(sentence, at, HAPPENINGS, reserved);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        reserved.forEach((phrase, some) ->
                Met.of(plain(phrase, some), some, Phrase::words, (one, other) -> true)
                        .map(met ->
                                met.hedged(
                                        comparison,
                                        "told without a reservation, and elsewhere with one"))
                        .ifPresent(findings::add));
        return findings;
    }

    private static void add(
            SentenceWords sentence, int at, Set<String> nouns, Map<String, List<Phrase>> reserved) {
        int last = at;
        while (last - at < MOST && isInPhrase(sentence, last + 1)) {
            last++;
        }
        while (last > at && !sentence.isNoun(last)) {
            last--;
        }
        if (last - at >= LEAST && nouns.contains(sentence.lemma(last))) {
            reserved.computeIfAbsent(key(sentence, at + 1, last), key -> new ArrayList<>())
                    .add(new Phrase(sentence, at, last));
        }
    }

    private static boolean isInPhrase(SentenceWords sentence, int at) {
        return sentence.isNoun(at) || sentence.tag(at).equals("JJ");
    }

    private static String key(SentenceWords sentence, int first, int last) {
        List<String> words = new ArrayList<>();
        for (int at = first; at <= last; at++) {
            words.add(sentence.lemma(at));
        }
        return String.join(" ", words);
    }

    /// The phrase without a reservation, in reports that have none with one.
    private List<Phrase> plain(String phrase, List<Phrase> reserved) {
        Set<ReportId> reports = new TreeSet<>();
        reserved.forEach(one -> reports.add(one.sentence().report()));
        int length = phrase.split(" ").length;
        List<Phrase> plain = new ArrayList<>();
        for (SentenceWords sentence : comparison.sentences()) {
            for (int at = 0;
                    at + length <= sentence.size() && !reports.contains(sentence.report());
                    at++) {
                int last = at + length - 1;
                if (sentence.isNoun(last)
                        && !sentence.isNoun(last + 1)
                        && !sentence.tag(at - 1).equals("JJ")
                        && key(sentence, at, last).equals(phrase)
                        && sentence.isOwnVoice(at, last)
                        && !OPEN.matcher(sentence.text()).find()) {
                    plain.add(new Phrase(sentence, at, last));
                }
            }
        }
        return plain;
    }
}
