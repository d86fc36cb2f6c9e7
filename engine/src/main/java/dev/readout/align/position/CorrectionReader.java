package dev.readout.align.position;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.stand.Clause;
import dev.readout.align.stand.NounPhrase;
import dev.readout.knowledge.DisputeWords;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a report itself calls false: "claimed, falsely, that the dam was sold", "his false
/// claims about the dam"; and what anybody is said to say, which it may mean.
public final class CorrectionReader {
    /// Words between a verb of saying and "falsely".
    private static final int BESIDE = 3;

    /// Words of what is false that count.
    private static final int REACH = 12;

    private final ReportWords report;
    private final Parties parties;

    public CorrectionReader(ReportWords report) {
        this.report = report;
        parties = new Parties(report);
    }

    /// What the report calls false, by whom it was said.
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
        if (clause.isDenied(at) || clause.isOpen(at)) {
            return Optional.empty();
        }
        return DisputeWords.FALSELY.has(words.lemma(at))
                ? falsely(clause, at)
                : falseClaim(clause, at);
    }

    private Optional<Reply> falsely(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        for (int beside = 1; beside <= BESIDE; beside++) {
            for (int verb : new int[] {at + beside, at - beside}) {
                if (clause.isVerb(verb) && DisputeWords.SAYING.has(words.lemma(verb))) {
                    return correction(
                            clause,
                            new Clause(words, verb).subject().filter(one -> one.head() < verb),
                            Math.min(at, verb),
                            Math.max(at, verb));
                }
            }
        }
        return Optional.empty();
    }

    /// "His false claims about the dam".
    private Optional<Reply> falseClaim(ClauseWords clause, int at) {
        SentenceWords words = clause.words();
        boolean told =
                DisputeWords.FALSE.has(words.lemma(at))
                        && words.isNoun(at + 1)
                        && DisputeWords.CHARGE.has(words.lemma(at + 1));
        return told
                ? correction(clause, new Clause(words, words.head(at + 1)).subject(), at, at + 1)
                : Optional.empty();
    }

    private Optional<Reply> correction(
            ClauseWords clause, Optional<NounPhrase> who, int at, int last) {
        Set<String> terms = clause.terms(parties, last + 1, last + 1 + REACH);
        return who.map(parties::of)
                .filter(by -> !by.isEmpty() && !terms.isEmpty() && isOwn(clause, at, by))
                .map(by ->
                        new Reply(
                                by,
                                Matter.of(terms),
                                false,
                                false,
                                clause.place(),
                                clause.shown(who, at, begin(clause, last))));
    }

    /// Whether the report itself calls it false, on nobody's word but that of whom it corrects.
    private boolean isOwn(ClauseWords clause, int at, Set<String> by) {
        return clause.words().isOwnVoice(at, at)
                || parties.speaker(clause.words().span(at, at)).equals(by);
    }

    /// Past the mark in "claimed, falsely, that".
    private static int begin(ClauseWords clause, int last) {
        int begin = last;
        while (begin - last < BESIDE
                && begin + 1 < clause.words().size()
                && (clause.isMark(begin + 1) || clause.words().form(begin + 1).equals("that"))) {
            begin++;
        }
        return begin;
    }

    /// What somebody is said to say, as a challenge to nobody but himself.
    public List<Challenge> said() {
        List<Challenge> all = new ArrayList<>();
        for (Attribution attribution : report.analysis().attributions()) {
            Set<String> by =
                    attribution.source().isEmpty()
                            ? Set.of()
                            : parties.speaker(attribution.content().getFirst().words());
            if (!by.isEmpty() && attribution.polarity() == Attribution.Polarity.AFFIRMED) {
                attribution.content().forEach(words -> said(by, words).ifPresent(all::add));
            }
        }
        return all;
    }

    private Optional<Challenge> said(Set<String> by, Citation words) {
        for (int place = 0; place < report.sentences().size(); place++) {
            SentenceWords sentence = report.sentences().get(place);
            if (sentence.sentence().contains(words.words())) {
                ClauseWords clause = new ClauseWords(sentence, place);
                Set<String> terms =
                        clause.terms(
                                parties,
                                sentence.at(words.words().start()),
                                sentence.at(words.words().end() - 1) + 1);
                return Optional.of(new Challenge(Set.of(), by, Matter.of(terms), place, words));
            }
        }
        return Optional.empty();
    }
}
