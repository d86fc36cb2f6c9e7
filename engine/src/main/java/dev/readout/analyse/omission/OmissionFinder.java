package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the places where a report states that somebody left something out, declined to say or did
/// not answer.
///
/// Four constructions: a negated verb of saying ("did not mention the visit", [Negations]), a verb
/// of leaving out ("a detail the ministry omitted", "declined to comment", [Leavings]), a want of
/// words ("made no reference to the visit", "without elaborating", [Wants]), and set turns
/// ([SilenceTurns]). Words in quotation marks, questions and conditions state no silence. Time
/// grows with the length of the report.
public final class OmissionFinder {
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    /// "Asked if", "know if": what follows is a question that was put, and no condition.
    private static final Set<String> WONDERING =
            Set.of("asked", "asks", "asking", "ask", "know", "knew", "see", "wondered", "question");

    private static final Set<String> OWN = Set.of("our", "my", "i");

    private final Grammar grammar;
    private final SilenceText text;
    private final SilenceTurns turns;
    private final Negations negations;
    private final Leavings leavings;
    private final Wants wants;
    private final OmissionRoles roles;

    public OmissionFinder(Grammar grammar) {
        this.grammar = grammar;
        text = new SilenceText(grammar);
        turns = new SilenceTurns(text);
        negations = new Negations(text, turns);
        leavings = new Leavings(text, turns);
        wants = new Wants(text);
        roles = new OmissionRoles(text, turns);
    }

    /// Omissions in the order of the text, at most one per clause.
    public List<Omission> in(ReportId report) {
        List<Omission> found = new ArrayList<>();
        int next = 0;
        while (next < grammar.size()) {
            Optional<Frame> frame = frameAt(next).filter(this::states).filter(one -> !isOwn(one));
            frame.ifPresent(one -> found.add(omission(report, one)));
            next = Math.max(next, frame.map(Frame::last).orElse(next)) + 1;
        }
        return found;
    }

    private Optional<Frame> frameAt(int index) {
        if (negations.isNot(index)) {
            return negations.at(index);
        }
        if (leavings.isLeaving(index)) {
            return leavings.at(index);
        }
        return leavings.leftOut(index).or(() -> turns.at(index)).or(() -> wants.at(index));
    }

    /// Not in quotation marks, not in a question, not under a condition.
    private boolean states(Frame frame) {
        Span words = span(frame);
        return !grammar.isQuoted(words)
                && grammar.sentenceAt(words.start())
                        .filter(sentence -> !grammar.text().at(sentence).strip().endsWith("?"))
                        .map(sentence -> new Span(sentence.start(), words.start()))
                        .filter(before -> grammar.wordsIn(before).noneMatch(this::isCondition))
                        .isPresent();
    }

    private boolean isCondition(int index) {
        return CONDITIONS.contains(text.word(index)) && !WONDERING.contains(text.word(index - 1));
    }

    /// "Our report did not say that …": the newsroom speaks of itself.
    private boolean isOwn(Frame frame) {
        return roles.who(frame)
                .map(who -> text.word(grammar.firstAfter(who.start())))
                .filter(OWN::contains)
                .isPresent();
    }

    private Omission omission(ReportId report, Frame frame) {
        Optional<Span> who = roles.who(frame);
        Optional<Span> what = roles.what(frame);
        Span words = span(frame);
        Span withWho =
                who.filter(span -> roles.isNear(span, frame)).map(words::cover).orElse(words);
        return new Omission(
                List.of(new Citation(report, what.map(withWho::cover).orElse(withWho))),
                cited(report, who),
                cited(report, what));
    }

    private static List<Citation> cited(ReportId report, Optional<Span> span) {
        return span.stream().map(words -> new Citation(report, words)).toList();
    }

    private Span span(Frame frame) {
        return grammar.word(frame.first()).span().cover(grammar.word(frame.last()).span());
    }
}
