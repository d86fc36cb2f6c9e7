package dev.readout.align.slot.state;

import dev.readout.align.slot.Auxiliaries;
import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Subjects;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads how far a party has come with what it puts into the world: it considers an order, prepares
/// one, has signed one.
///
/// Only what a party with a name undertakes is read, by the last noun behind the verb with the
/// words that describe it ("a fishing ban", not "a ban"); a report that tells two stages of one
/// tells none.
final class UndertakingReader implements SlotReader {
    private static final Set<String> UNDERTAKINGS =
            Lemmas.setOf(
                    "order",
                    "decree",
                    "ban",
                    "bill",
                    "law",
                    "ordinance",
                    "amendment",
                    "lawsuit",
                    "suit",
                    "complaint",
                    "appeal",
                    "bid",
                    "offer",
                    "plan",
                    "proposal",
                    "strike",
                    "offensive",
                    "attack",
                    "airstrike",
                    "raid",
                    "invasion",
                    "boycott",
                    "blockade",
                    "sanction",
                    "tariff",
                    "embargo",
                    "curfew",
                    "recall",
                    "merger",
                    "takeover",
                    "sale",
                    "pardon",
                    "resolution",
                    "inquiry",
                    "referendum",
                    "summit",
                    "lockdown",
                    "evacuation",
                    "bailout",
                    "campaign",
                    "march",
                    "walkout",
                    "reform",
                    "veto");

    private static final Set<String> CONSIDERING =
            Lemmas.setOf(
                    "consider",
                    "weigh",
                    "mull",
                    "contemplate",
                    "ponder",
                    "explore",
                    "study",
                    "float");

    private static final Set<String> PREPARING =
            Lemmas.setOf("prepare", "plan", "draft", "finalise", "finalize", "ready", "arrange");

    private static final Set<String> DONE =
            Lemmas.setOf(
                    "sign",
                    "issue",
                    "enact",
                    "impose",
                    "launch",
                    "file",
                    "lodge",
                    "submit",
                    "introduce",
                    "order",
                    "grant",
                    "begin",
                    "start",
                    "adopt",
                    "pass");

    private static final Set<String> OPEN =
            NotWords.and(
                    "never",
                    "no",
                    "if",
                    "whether",
                    "unless",
                    "would",
                    "should",
                    "could",
                    "may",
                    "might",
                    "refused",
                    "declined",
                    "wants",
                    "wanted",
                    "urged",
                    "asked",
                    "told",
                    "denied",
                    "before",
                    "after",
                    "to");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her");

    /// Words between a verb and what is undertaken, at most.
    private static final int OBJECT = 5;

    /// Words before a verb that belong to it, at most.
    private static final int HELPERS = 4;

    /// Words shown before the verb, at most.
    private static final int SHOWN = 6;

    @Override
    public List<Fill> in(ReportWords report) {
        Parties parties = new Parties(report);
        return report.each((words, at) ->
                words.tag(at).startsWith("VB") ? fill(words, at, parties) : Optional.empty());
    }

    private static Optional<Fill> fill(SentenceWords words, int verb, Parties parties) {
        return stage(words, verb)
                .filter(stage -> !words.has(verb - HELPERS, verb, OPEN))
                .flatMap(stage ->
                        undertaking(words, verb)
                                .flatMap(noun -> fill(words, verb, noun, stage, parties)));
    }

    private static Optional<Fill> fill(
            SentenceWords words, int verb, int noun, String stage, Parties parties) {
        int first = words.clause(verb, verb, SHOWN).words().start();
        return Subjects.of(words, verb, verb)
                .flatMap(subject -> parties.at(words, subject))
                .filter(party -> party.startsWith("@"))
                .map(party ->
                        new Fill(
                                new Slot(
                                        words.lemma(noun) + " of " + party,
                                        Aspect.STATUS,
                                        Step.Part.DEED,
                                        false,
                                        "considered, prepared or done"),
                                new Value.State(Set.of(stage), words.families(verb + 1, noun)),
                                words.cited(words.at(first), noun)));
    }

    private static Optional<String> stage(SentenceWords words, int verb) {
        String lemma = words.lemma(verb);
        boolean past = words.tag(verb).equals("VBD") || isPerfect(words, verb);
        if (CONSIDERING.contains(lemma)) {
            return Optional.of("considered");
        }
        if (PREPARING.contains(lemma)) {
            return Optional.of("prepared");
        }
        return Optional.of("done").filter(one -> past && DONE.contains(lemma));
    }

    private static boolean isPerfect(SentenceWords words, int verb) {
        return words.tag(verb).equals("VBN")
                && words.has(verb - 2, verb, Auxiliaries.HAVING)
                && !words.has(verb - 2, verb, Auxiliaries.BEING);
    }

    /// The noun of the object; only of a phrase with an article, or of several.
    private static Optional<Integer> undertaking(SentenceWords words, int verb) {
        int last = verb;
        while (last - verb < OBJECT && FoundState.isNounPhrase(words, last + 1)) {
            last++;
        }
        int noun = last;
        boolean known =
                (ARTICLES.contains(words.form(verb + 1)) || words.tag(noun).equals("NNS"))
                        && !words.families(verb + 1, noun).isEmpty();
        return Optional.of(noun)
                .filter(at -> at > verb && known)
                .filter(at -> words.isNoun(at) && UNDERTAKINGS.contains(words.lemma(at)));
    }
}
