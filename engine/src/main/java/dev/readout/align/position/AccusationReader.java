package dev.readout.align.position;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Subjects;
import dev.readout.align.stand.Clause;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads who is accused of what: "accused Hald of taking money", "Hald is charged with theft",
/// "alleged that Hald took money", "allegations of theft against Hald".
public final class AccusationReader {
    /// Between the accused and of what.
    private static final Set<String> OF = Set.of("of", "for", "with", "over", "as", "in");

    /// Words of what one is accused of that count.
    private static final int REACH = 20;

    private final ReportWords report;
    private final Parties parties;

    public AccusationReader(ReportWords report) {
        this.report = report;
        parties = new Parties(report);
    }

    /// In the order of the text.
    public List<Challenge> all() {
        List<Challenge> all = new ArrayList<>();
        for (int place = 0; place < report.sentences().size(); place++) {
            ClauseWords clause = new ClauseWords(report.sentences().get(place), place);
            for (int at = 0; at < clause.words().size(); at++) {
                at(clause, at).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Challenge> at(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        String lemma = words.lemma(at);
        if (words.isNoun(at)) {
            return DisputeWords.CHARGE.has(lemma) ? charge(clause, at) : Optional.empty();
        }
        boolean told =
                clause.isVerb(at)
                        && !clause.isDenied(at)
                        && !clause.isOpen(at)
                        && !clause.isInfinitive(at);
        if (!told) {
            return Optional.empty();
        }
        Optional<Challenge> accused =
                DisputeWords.ACCUSING.has(lemma) ? accused(clause, at) : Optional.empty();
        return accused.isEmpty() && DisputeWords.ALLEGING.has(lemma)
                ? alleged(clause, at)
                : accused;
    }

    /// "Accused Hald of taking money", "Hald was accused of taking money".
    private Optional<Challenge> accused(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        Clause verb = new Clause(words, at);
        boolean passive = OF.contains(words.form(at + 1)) && !words.tag(at).equals("VBG");
        Optional<NounPhrase> whom =
                passive
                        ? verb.object()
                                .filter(one -> one.head() < at)
                                .or(() ->
                                        Subjects.of(words, at, at)
                                                .map(one -> NounPhrase.of(words, one)))
                        : verb.object();
        int of = passive ? at + 1 : whom.map(NounPhrase::head).orElse(at) + 1;
        if (whom.isEmpty() || of <= at || !OF.contains(words.form(of))) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = passive ? Optional.empty() : verb.subject();
        return challenge(
                by(who, clause, at),
                parties.all(whom.get()),
                clause,
                of,
                clause.shown(passive ? whom : who, at, of));
    }

    /// "Alleged that Hald took money", "Hald is alleged to have taken money".
    private Optional<Challenge> alleged(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        Clause verb = new Clause(words, at);
        if (words.form(at + 1).equals("to") && verb.isPassive()) {
            return verb.object()
                    .filter(one -> one.head() < at)
                    .flatMap(one ->
                            challenge(
                                    Set.of(),
                                    parties.all(one),
                                    clause,
                                    at,
                                    clause.shown(Optional.of(one), at, at)));
        }
        Optional<NounPhrase> who = verb.subject().filter(one -> one.head() < at);
        return words.children(at, Set.of("ccomp")).stream()
                .filter(said -> said > at)
                .findFirst()
                .flatMap(said -> new Clause(words, said).subject())
                .filter(one -> one.head() > at)
                .flatMap(one ->
                        challenge(
                                by(who, clause, at),
                                parties.all(one),
                                clause,
                                one.head(),
                                clause.shown(who, at, one.head())));
    }

    /// "Allegations that Hald took money", "accusations of theft against Hald".
    private Optional<Challenge> charge(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        int subject = words.form(at + 1).equals("that") ? clause.phraseEnd(at + 2) : -1;
        Optional<NounPhrase> whom =
                subject < 0
                        ? new Clause(words, at).behind("against")
                        : Optional.of(NounPhrase.of(words, subject));
        return whom.flatMap(one ->
                challenge(
                        Set.of(),
                        parties.all(one),
                        clause,
                        at,
                        clause.shown(Optional.empty(), at, one.head())));
    }

    private Set<String> by(Optional<NounPhrase> who, ClauseWords clause, int at) {
        return who.map(parties::of)
                .filter(one -> !one.isEmpty())
                .orElseGet(() ->
                        who.isPresent() ? Set.of() : parties.speaker(clause.words().span(at, at)));
    }

    private Optional<Challenge> challenge(
            Set<String> by, Set<String> whom, ClauseWords clause, int of, Citation words) {
        boolean two = !whom.isEmpty() && Collections.disjoint(by, whom);
        return two
                ? Optional.of(
                        new Challenge(
                                by,
                                whom,
                                Matter.of(clause.terms(parties, of + 1, of + 1 + REACH)),
                                clause.place(),
                                words))
                : Optional.empty();
    }
}
