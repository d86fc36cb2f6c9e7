package dev.readout.align.position;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Subjects;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.knowledge.Lemmas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads who will not do what: "refused to resign", "rejected the calls", "vowed to stay", "I will
/// not resign", "ruled out resigning".
public final class RefusalReader {
    private static final Set<String> BEING = Lemmas.setOf("be");

    private static final Set<String> WILL = Set.of("will", "would", "wo", "going");

    /// Tags of words behind "remain" and "continue" that tell of no office or race.
    private static final Set<String> OTHERWISE =
            Set.of("TO", "JJ", "VB", "VBN", "VBG", "NN", "NNS", "RB");

    /// Words between "rejected" and "calls".
    private static final int BETWEEN = 4;

    private final ReportWords report;
    private final Parties parties;
    private final DeedWords deeds;

    public RefusalReader(ReportWords report) {
        this.report = report;
        parties = new Parties(report);
        deeds = new DeedWords(parties);
    }

    /// In the order of the text.
    public List<Reply> all() {
        List<Reply> all = new ArrayList<>();
        for (int place = 0; place < report.sentences().size(); place++) {
            ClauseWords clause = new ClauseWords(report.sentences().get(place), place);
            for (int at = 0; at < clause.words().size(); at++) {
                at(clause, at).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Reply> at(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        if (words.form(at).startsWith("refusal")) {
            return refusal(clause, at);
        }
        boolean told = clause.isVerb(at) && !clause.isDenied(at) && !clause.isOpen(at);
        Optional<Reply> reply =
                told
                        ? refused(clause, at)
                                .or(() -> rejected(clause, at))
                                .or(() -> vowed(clause, at))
                                .or(() -> ruledOut(clause, at))
                        : Optional.empty();
        return reply.or(() -> willNot(clause, at)).or(() -> staying(clause, at));
    }

    /// "Refused to resign".
    private Optional<Reply> refused(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        boolean told =
                DisputeWords.REFUSING.has(words.lemma(at)) && words.form(at + 1).equals("to");
        return told && !DisputeWords.TELLING.has(words.lemma(at + 2))
                ? reply(clause, clause.doer(at), at, at + 2)
                : Optional.empty();
    }

    /// "Hald's refusal to resign".
    private Optional<Reply> refusal(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        NounPhrase phrase = NounPhrase.of(words, at);
        boolean told = words.form(at + 1).equals("to") && phrase.first() < at;
        return told && !DisputeWords.TELLING.has(words.lemma(at + 2))
                ? reply(
                        clause,
                        parties.inside(words, phrase.first(), at - 1),
                        Optional.of(phrase),
                        at,
                        at + 2,
                        deeds.at(clause, at + 2),
                        false)
                : Optional.empty();
    }

    /// "Rejected the calls", "ignored calls to resign".
    private Optional<Reply> rejected(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        OptionalInt end = clause.end(DisputeWords.REJECTING_DEMAND, at);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        int last = end.getAsInt();
        for (int noun = last + 1; noun - last <= BETWEEN && !words.isEnd(noun); noun++) {
            if (words.isNoun(noun) && !words.isNoun(noun + 1)) {
                return DisputeWords.DEMAND.has(words.lemma(noun))
                        ? demand(clause, at, noun)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Reply> demand(ClauseWords clause, int at, int noun) {
        SentenceWords words = clause.words();
        int verb = noun + 2;
        boolean told = words.form(noun + 1).equals("to") && words.tag(verb).equals("VB");
        Optional<NounPhrase> who = clause.doer(at);
        return reply(
                clause,
                who.map(parties::of).orElse(Set.of()),
                who,
                at,
                noun,
                told
                        ? deeds.at(clause, verb)
                        : new Matter("?", clause.terms(parties, noun + 1, noun + 1 + BETWEEN)),
                !told);
    }

    /// "Vowed to stay on", "said he would stay on", "promised not to resign".
    private Optional<Reply> vowed(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        boolean vow = DisputeWords.VOWING.has(words.lemma(at)) || isInsistent(words, at);
        if (!vow) {
            return Optional.empty();
        }
        Optional<NounPhrase> who = clause.doer(at);
        if (words.form(at + 1).equals("to")) {
            OptionalInt stay = stay(clause, at + 2);
            return stay.isPresent() ? stays(clause, who, at, stay.getAsInt()) : Optional.empty();
        }
        boolean not =
                Set.of("not", "never").contains(words.form(at + 1))
                        && words.form(at + 2).equals("to");
        return not && !DisputeWords.TELLING.has(words.lemma(at + 3))
                ? reply(clause, who, at, at + 3)
                : Optional.empty();
    }

    private static boolean isInsistent(SentenceWords words, int at) {
        return words.form(at).equals("determined");
    }

    /// "Ruled out resigning".
    private Optional<Reply> ruledOut(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        OptionalInt end = clause.end(DisputeWords.RULING_OUT, at);
        return end.isPresent() && words.tag(end.getAsInt() + 1).equals("VBG")
                ? reply(clause, clause.doer(at), at, end.getAsInt() + 1)
                : Optional.empty();
    }

    /// "I will not resign", "said she would not resign", "is not leaving", by whom it is of.
    private Optional<Reply> willNot(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        boolean will = words.tag(at).equals("VB") && clause.hasBefore(at, BETWEEN, WILL);
        boolean leaves =
                words.tag(at).equals("VBG")
                        && clause.end(DisputeWords.LEAVING, at).isPresent()
                        && BEING.contains(words.lemma(at - 2));
        if ((!will && !leaves)
                || !clause.isDenied(at)
                || DisputeWords.TELLING.has(words.lemma(at))) {
            return Optional.empty();
        }
        return own(clause, at).flatMap(who -> reply(clause, Optional.of(who), at, at));
    }

    /// "I am staying in", "she will stay on", by whom it is of.
    private Optional<Reply> staying(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        OptionalInt end = stay(clause, at);
        boolean told =
                end.isPresent()
                        && !clause.isDenied(at)
                        && ((words.tag(at).equals("VBG") && BEING.contains(words.lemma(at - 1)))
                                || (words.tag(at).equals("VB")
                                        && clause.hasBefore(
                                                at, 2, Set.of("will", "would", "'ll", "’ll"))));
        return told
                ? own(clause, at)
                        .flatMap(who -> stays(clause, Optional.of(who), at, end.getAsInt()))
                : Optional.empty();
    }

    /// The last word of "stay on", "remain in the race"; not of "continue to rise", "remain calm".
    private static OptionalInt stay(ClauseWords clause, int at) {
        OptionalInt end = clause.end(DisputeWords.STAYING, at);
        if (end.isEmpty()) {
            return end;
        }
        boolean alone = end.getAsInt() == at;
        String next = clause.words().tag(end.getAsInt() + 1);
        return alone && OTHERWISE.contains(next) ? OptionalInt.empty() : end;
    }

    /// The subject, if he says it himself.
    private Optional<NounPhrase> own(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        Set<String> speaker = parties.speaker(words.span(at, at));
        return Subjects.of(words, at, at)
                .map(one -> NounPhrase.of(words, one))
                .filter(one ->
                        !Collections.disjoint(
                                parties.withParties(parties.of(one)),
                                parties.withParties(speaker)));
    }

    private Optional<Reply> stays(ClauseWords clause, Optional<NounPhrase> who, int at, int last) {
        return reply(
                clause,
                who.map(parties::of).orElse(Set.of()),
                who,
                at,
                last,
                new Matter(Matter.LEAVE, Set.of()),
                false);
    }

    private Optional<Reply> reply(ClauseWords clause, Optional<NounPhrase> who, int at, int verb) {
        return reply(
                clause,
                who.map(parties::of).orElse(Set.of()),
                who,
                at,
                verb,
                deeds.at(clause, verb),
                false);
    }

    private Optional<Reply> reply(
            ClauseWords clause,
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
                                clause.place(),
                                clause.shown(who, at, last)));
    }
}
