package dev.readout.align.position;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.stand.Clause;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import java.util.Optional;
import java.util.Set;

/// Reads what a report itself calls false: "claimed, falsely, that the dam was sold", "his false
/// claims about the dam".
final class CorrectionReader {
    /// Words between a verb of saying and "falsely".
    private static final int BESIDE = 3;

    /// Words of what is false that count.
    private static final int REACH = 12;

    private final Parties parties;

    CorrectionReader(Parties parties) {
        this.parties = parties;
    }

    /// What a word tells.
    Optional<Reply> at(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        if (sentence.isDenied(at) || sentence.isOpen(at)) {
            return Optional.empty();
        }
        return DisputeWords.FALSELY.has(words.lemma(at))
                ? falsely(sentence, at)
                : falseClaim(sentence, at);
    }

    private Optional<Reply> falsely(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        for (int beside = 1; beside <= BESIDE; beside++) {
            for (int verb : new int[] {at + beside, at - beside}) {
                if (sentence.isVerb(verb) && DisputeWords.SAYING.has(words.lemma(verb))) {
                    return correction(
                            sentence,
                            new Clause(words, verb).subject().filter(one -> one.head() < verb),
                            Math.min(at, verb),
                            Math.max(at, verb));
                }
            }
        }
        return Optional.empty();
    }

    /// "His false claims about the dam".
    private Optional<Reply> falseClaim(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean told =
                DisputeWords.FALSE.has(words.lemma(at))
                        && words.isNoun(at + 1)
                        && DisputeWords.CHARGE.has(words.lemma(at + 1));
        return told
                ? correction(sentence, new Clause(words, words.head(at + 1)).subject(), at, at + 1)
                : Optional.empty();
    }

    private Optional<Reply> correction(
            DisputeSentence sentence, Optional<NounPhrase> who, int at, int last) {
        Set<String> terms = sentence.terms(parties, last + 1, last + 1 + REACH);
        return who.map(parties::of)
                .filter(by -> !by.isEmpty() && !terms.isEmpty() && isOwn(sentence, at, by))
                .map(by ->
                        new Reply(
                                by,
                                Matter.of(terms),
                                false,
                                false,
                                sentence.place(),
                                sentence.shown(who, at, begin(sentence, last))));
    }

    /// Whether the report itself calls it false, on nobody's word but that of whom it corrects.
    private boolean isOwn(DisputeSentence sentence, int at, Set<String> by) {
        return sentence.words().isOwnVoice(at, at)
                || parties.speaker(sentence.words().span(at, at)).equals(by);
    }

    /// Past the mark in "claimed, falsely, that".
    private static int begin(DisputeSentence sentence, int last) {
        int begin = last;
        while (begin - last < BESIDE
                && begin + 1 < sentence.words().size()
                && (sentence.isMark(begin + 1)
                        || sentence.words().form(begin + 1).equals("that"))) {
            begin++;
        }
        return begin;
    }
}
