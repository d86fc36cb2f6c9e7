package dev.readout.align.slot.certainty;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.SlotReader;
import dev.readout.knowledge.Lemmas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads plans, results and happenings with a reservation before the noun and without: "a
/// provisional wedding date", "the wedding date"; "a suspected gas leak", "a gas leak".
///
/// No persons: a suspected thief and the thief may be two. A report that tells it both ways has the
/// reservation.
final class ReservedReader implements SlotReader {
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
            Lemmas.setOf(
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
                    "spill");

    /// Nouns of plans and results.
    private static final Set<String> PLANS =
            Lemmas.setOf(
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
                    "license");

    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?:if|whether|may|might|could|would|not|no|possibl\\p{L}*+|believ\\p{L}*+"
                        + "|suspect\\p{L}*+|alleg\\p{L}*+|apparent\\p{L}*+|investigat\\p{L}*+"
                        + "|accus\\p{L}*+|charge\\p{L}*+|likely|probabl\\p{L}*+|claim\\p{L}*+)\\b");

    /// Words of a phrase behind the reservation, at least; one word names many things.
    private static final int LEAST = 2;

    /// Words of the same, at most: what is longer is no name of one thing. Chosen.
    private static final int MOST = 4;

    /// Words shown on either side.
    private static final int REACH = 4;

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            boolean open = OPEN.matcher(words.text()).find();
            for (int at = 0; at < words.size(); at++) {
                if (isReserved(words, at, lastBehind(words, at))) {
                    fills.add(fill(Certainty.HEDGED, words, at, at + 1, lastBehind(words, at)));
                }
                if (!open && isOfSort(words, at) && !words.isNoun(at + 1)) {
                    addPlain(words, at, fills);
                }
            }
        }
        return Certainty.settled(fills);
    }

    /// The last noun of the phrase behind a word; the word itself if there is none.
    private static int lastBehind(SentenceWords words, int at) {
        int last = at;
        while (last - at < MOST && isInPhrase(words, last + 1)) {
            last++;
        }
        while (last > at && !words.isNoun(last)) {
            last--;
        }
        return last;
    }

    private static boolean isReserved(SentenceWords words, int at, int last) {
        String form = words.form(at);
        String noun = words.lemma(last);
        return last - at >= LEAST
                && ((OF_PLANS.contains(form) && PLANS.contains(noun))
                        || (OF_HAPPENINGS.contains(form) && HAPPENINGS.contains(noun)));
    }

    private static boolean isOfSort(SentenceWords words, int at) {
        return words.isNoun(at)
                && (PLANS.contains(words.lemma(at)) || HAPPENINGS.contains(words.lemma(at)));
    }

    /// Each phrase of which this is the last noun and that no other word describes.
    private static void addPlain(SentenceWords words, int last, List<Fill> fills) {
        for (int first = last - 1;
                last - first < MOST
                        && isInPhrase(words, first)
                        && !isReservation(words, first)
                        && words.isOwnVoice(first, last);
                first--) {
            if (!words.tag(first - 1).equals("JJ") && !isReservation(words, first - 1)) {
                fills.add(fill(Certainty.FACT, words, first, first, last));
            }
        }
    }

    private static boolean isReservation(SentenceWords words, int at) {
        return OF_PLANS.contains(words.form(at)) || OF_HAPPENINGS.contains(words.form(at));
    }

    private static boolean isInPhrase(SentenceWords words, int at) {
        return words.isNoun(at) || words.tag(at).equals("JJ");
    }

    private static Fill fill(
            Certainty certainty, SentenceWords words, int shown, int first, int last) {
        String phrase =
                IntStream.rangeClosed(first, last)
                        .mapToObj(words::lemma)
                        .collect(Collectors.joining(" "));
        return certainty.of(
                "reservation of " + phrase,
                "told without a reservation, and elsewhere with one",
                words.clause(shown, last, REACH));
    }
}
