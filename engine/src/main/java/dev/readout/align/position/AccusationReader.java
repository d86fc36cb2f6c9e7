package dev.readout.align.position;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Subjects;
import dev.readout.align.stand.Clause;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.report.Citation;
import java.util.Optional;
import java.util.Set;

/// Reads who is accused of what: "accused Hald of taking money", "Hald is charged with theft",
/// "alleged that Hald took money", "allegations of theft against Hald".
final class AccusationReader {
    /// Between the accused and of what.
    private static final Set<String> OF = Set.of("of", "for", "with", "over", "as", "in");

    /// Words of what one is accused of that count.
    private static final int REACH = 20;

    private final Parties parties;

    AccusationReader(Parties parties) {
        this.parties = parties;
    }

    /// What a word tells.
    Optional<Challenge> at(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        String lemma = words.lemma(at);
        if (words.isNoun(at)) {
            return DisputeWords.CHARGE.has(lemma) ? charge(sentence, at) : Optional.empty();
        }
        boolean told =
                sentence.isVerb(at)
                        && !sentence.isDenied(at)
                        && !sentence.isOpen(at)
                        && !sentence.isInfinitive(at);
        if (!told) {
            return Optional.empty();
        }
        Optional<Challenge> accused =
                DisputeWords.ACCUSING.has(lemma) ? accused(sentence, at) : Optional.empty();
        return accused.isEmpty() && DisputeWords.ALLEGING.has(lemma)
                ? alleged(sentence, at)
                : accused;
    }

    /// "Accused Hald of taking money", "Hald was accused of taking money".
    private Optional<Challenge> accused(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
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
                parties.by(who, words.span(at, at)),
                parties.all(whom.get()),
                sentence,
                of,
                sentence.shown(passive ? whom : who, at, of));
    }

    /// "Alleged that Hald took money", "Hald is alleged to have taken money".
    private Optional<Challenge> alleged(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        Clause verb = new Clause(words, at);
        if (words.form(at + 1).equals("to") && verb.isPassive()) {
            return verb.object()
                    .filter(one -> one.head() < at)
                    .flatMap(one ->
                            challenge(
                                    Set.of(),
                                    parties.all(one),
                                    sentence,
                                    at,
                                    sentence.shown(Optional.of(one), at, at)));
        }
        Optional<NounPhrase> who = verb.subject().filter(one -> one.head() < at);
        return words.children(at, Set.of("ccomp")).stream()
                .filter(said -> said > at)
                .findFirst()
                .flatMap(said -> new Clause(words, said).subject())
                .filter(one -> one.head() > at)
                .flatMap(one ->
                        challenge(
                                parties.by(who, words.span(at, at)),
                                parties.all(one),
                                sentence,
                                one.head(),
                                sentence.shown(who, at, one.head())));
    }

    /// "Allegations that Hald took money", "accusations of theft against Hald".
    private Optional<Challenge> charge(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        int subject = words.form(at + 1).equals("that") ? sentence.phraseEnd(at + 2) : -1;
        Optional<NounPhrase> whom =
                subject < 0
                        ? new Clause(words, at).behind("against")
                        : Optional.of(NounPhrase.of(words, subject));
        return whom.flatMap(one ->
                challenge(
                        Set.of(),
                        parties.all(one),
                        sentence,
                        at,
                        sentence.shown(Optional.empty(), at, one.head())));
    }

    private Optional<Challenge> challenge(
            Set<String> by, Set<String> whom, DisputeSentence sentence, int of, Citation words) {
        return Challenge.between(
                by,
                whom,
                Matter.of(sentence.terms(parties, of + 1, of + 1 + REACH)),
                sentence.place(),
                words);
    }
}
