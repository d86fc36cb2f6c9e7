package dev.readout.align.position;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Subjects;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.knowledge.Lemmas;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads who will not do what: "refused to resign", "rejected the calls", "vowed to stay", "I will
/// not resign", "ruled out resigning".
final class RefusalReader {
    private static final Set<String> BEING = Lemmas.setOf("be");

    private static final Set<String> WILL = Set.of("will", "would", "wo", "going");

    /// Tags of words behind "remain" and "continue" that tell of no office or race.
    private static final Set<String> OTHERWISE =
            Set.of("TO", "JJ", "VB", "VBN", "VBG", "NN", "NNS", "RB");

    /// Words between "rejected" and "calls".
    private static final int BETWEEN = 4;

    private final Parties parties;
    private final DeedWords deeds;

    RefusalReader(Parties parties) {
        this.parties = parties;
        deeds = new DeedWords(parties);
    }

    /// What a word tells.
    Optional<Reply> at(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        if (words.form(at).startsWith("refusal")) {
            return refusal(sentence, at);
        }
        boolean told = sentence.isVerb(at) && !sentence.isDenied(at) && !sentence.isOpen(at);
        Optional<Reply> reply =
                told
                        ? refused(sentence, at)
                                .or(() -> rejected(sentence, at))
                                .or(() -> vowed(sentence, at))
                                .or(() -> ruledOut(sentence, at))
                        : Optional.empty();
        return reply.or(() -> willNot(sentence, at)).or(() -> staying(sentence, at));
    }

    /// "Refused to resign".
    private Optional<Reply> refused(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean told =
                DisputeWords.REFUSING.has(words.lemma(at)) && words.form(at + 1).equals("to");
        return told && !DisputeWords.TELLING.has(words.lemma(at + 2))
                ? reply(sentence, sentence.doer(at), at, at + 2)
                : Optional.empty();
    }

    /// "Hald's refusal to resign".
    private Optional<Reply> refusal(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        NounPhrase phrase = NounPhrase.of(words, at);
        boolean told = words.form(at + 1).equals("to") && phrase.first() < at;
        return told && !DisputeWords.TELLING.has(words.lemma(at + 2))
                ? reply(
                        sentence,
                        parties.inside(words, phrase.first(), at - 1),
                        Optional.of(phrase),
                        at,
                        at + 2,
                        deeds.at(sentence, at + 2),
                        false)
                : Optional.empty();
    }

    /// "Rejected the calls", "ignored calls to resign".
    private Optional<Reply> rejected(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        OptionalInt end = sentence.end(DisputeWords.REJECTING_DEMAND, at);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        int last = end.getAsInt();
        for (int noun = last + 1; noun - last <= BETWEEN && !words.isEnd(noun); noun++) {
            if (words.isNoun(noun) && !words.isNoun(noun + 1)) {
                return DisputeWords.DEMAND.has(words.lemma(noun))
                        ? demand(sentence, at, noun)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Reply> demand(DisputeSentence sentence, int at, int noun) {
        SentenceWords words = sentence.words();
        int verb = noun + 2;
        boolean told = words.form(noun + 1).equals("to") && words.tag(verb).equals("VB");
        Optional<NounPhrase> who = sentence.doer(at);
        return reply(
                sentence,
                who.map(parties::of).orElse(Set.of()),
                who,
                at,
                noun,
                told
                        ? deeds.at(sentence, verb)
                        : new Matter("?", sentence.terms(parties, noun + 1, noun + 1 + BETWEEN)),
                !told);
    }

    /// "Vowed to stay on", "said he would stay on", "promised not to resign".
    private Optional<Reply> vowed(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean vow = DisputeWords.VOWING.has(words.lemma(at)) || isInsistent(words, at);
        if (!vow) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = sentence.doer(at);
        if (words.form(at + 1).equals("to")) {
            OptionalInt stay = stay(sentence, at + 2);
            return stay.isPresent() ? stays(sentence, who, at, stay.getAsInt()) : Optional.empty();
        }
        boolean not =
                Set.of("not", "never").contains(words.form(at + 1))
                        && words.form(at + 2).equals("to");
        return not && !DisputeWords.TELLING.has(words.lemma(at + 3))
                ? reply(sentence, who, at, at + 3)
                : Optional.empty();
    }

    private static boolean isInsistent(SentenceWords words, int at) {
        return words.form(at).equals("determined");
    }

    /// "Ruled out resigning".
    private Optional<Reply> ruledOut(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        OptionalInt end = sentence.end(DisputeWords.RULING_OUT, at);
        return end.isPresent() && words.tag(end.getAsInt() + 1).equals("VBG")
                ? reply(sentence, sentence.doer(at), at, end.getAsInt() + 1)
                : Optional.empty();
    }

    /// "I will not resign", "said she would not resign", "is not leaving", by whom it is of.
    private Optional<Reply> willNot(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        boolean will = words.tag(at).equals("VB") && sentence.hasBefore(at, BETWEEN, WILL);
        boolean leaves =
                words.tag(at).equals("VBG")
                        && sentence.end(DisputeWords.LEAVING, at).isPresent()
                        && BEING.contains(words.lemma(at - 2));
        if ((!will && !leaves)
                || !sentence.isDenied(at)
                || DisputeWords.TELLING.has(words.lemma(at))) {
            return Optional.empty();
        }
        return own(sentence, at).flatMap(who -> reply(sentence, Optional.of(who), at, at));
    }

    /// "I am staying in", "she will stay on", by whom it is of.
    private Optional<Reply> staying(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        OptionalInt end = stay(sentence, at);
        boolean told =
                end.isPresent()
                        && !sentence.isDenied(at)
                        && ((words.tag(at).equals("VBG") && BEING.contains(words.lemma(at - 1)))
                                || (words.tag(at).equals("VB")
                                        && sentence.hasBefore(
                                                at, 2, Set.of("will", "would", "'ll", "’ll"))));
        return told
                ? own(sentence, at)
                        .flatMap(who -> stays(sentence, Optional.of(who), at, end.getAsInt()))
                : Optional.empty();
    }

    /// The last word of "stay on", "remain in the race"; not of "continue to rise", "remain calm".
    private static OptionalInt stay(DisputeSentence sentence, int at) {
        OptionalInt end = sentence.end(DisputeWords.STAYING, at);
        if (end.isEmpty()) {
            return end;
        }
        boolean alone = end.getAsInt() == at;
        String next = sentence.words().tag(end.getAsInt() + 1);
        return alone && OTHERWISE.contains(next) ? OptionalInt.empty() : end;
    }

    /// The subject, if he says it himself.
    private Optional<NounPhrase> own(DisputeSentence sentence, int at) {
        SentenceWords words = sentence.words();
        Set<String> speaker = parties.speaker(words.span(at, at));
        return Subjects.of(words, at, at)
                .map(one -> NounPhrase.of(words, one))
                .filter(one ->
                        !Collections.disjoint(
                                parties.withParties(parties.of(one)),
                                parties.withParties(speaker)));
    }

    private Optional<Reply> stays(
            DisputeSentence sentence, Optional<NounPhrase> who, int at, int last) {
        return reply(
                sentence,
                who.map(parties::of).orElse(Set.of()),
                who,
                at,
                last,
                new Matter(Matter.LEAVE, Set.of()),
                false);
    }

    private Optional<Reply> reply(
            DisputeSentence sentence, Optional<NounPhrase> who, int at, int verb) {
        return reply(
                sentence,
                who.map(parties::of).orElse(Set.of()),
                who,
                at,
                verb,
                deeds.at(sentence, verb),
                false);
    }

    private Optional<Reply> reply(
            DisputeSentence sentence,
            Set<String> by,
            Optional<NounPhrase> who,
            int at,
            int last,
            Matter matter,
            boolean pointing) {
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reply(
                                parties.withParties(by),
                                matter,
                                pointing,
                                false,
                                sentence.place(),
                                sentence.shown(who, at, last)));
    }
}
