package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.report.Omission.Kind;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the places where a report states that somebody left something out, declined to say or did
/// not answer.
///
/// Six constructions: a negated verb of saying ("did not mention the visit", [Negations]), a verb
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
    private final Evasions evasions;
    private final Negations negations;
    private final Leavings leavings;
    private final Wants wants;
    private final OmissionRoles roles;
    private final Reserve reserve;
    private final Unknowns unknowns;
    private final SilenceClause clause;
    private final SilenceMatter matter;
    private final Askers askers;
    private final List<Attribution> attributions;

    /// @param attributions tell who says that he will not tell
    public OmissionFinder(Grammar grammar, List<Attribution> attributions) {
        this.grammar = grammar;
        this.attributions = attributions;
        text = new SilenceText(grammar);
        Dodges dodges = new Dodges(text);
        turns = new SilenceTurns(text, dodges);
        evasions = new Evasions(text, dodges);
        negations = new Negations(text, turns, evasions);
        leavings = new Leavings(text, dodges, evasions);
        wants = new Wants(text);
        roles = new OmissionRoles(text, turns);
        reserve = new Reserve(text);
        unknowns = new Unknowns(text);
        clause = new SilenceClause(text);
        matter = new SilenceMatter(text);
        askers = new Askers(text);
    }

    /// Omissions in the order of the text, at most one per clause.
    public List<Omission> in(ReportId report) {
        List<Omission> found = new ArrayList<>();
        int next = 0;
        while (next < grammar.size()) {
            Optional<Found> here = at(next, report);
            here.map(Found::omission).ifPresent(found::add);
            next = Math.max(next, here.map(Found::last).orElse(next)) + 1;
        }
        return found;
    }

    /// @param last position of the last word that states it
    private record Found(int last, Omission omission) {}

    private Optional<Found> at(int index, ReportId report) {
        return unknowns.at(index)
                .filter(unknown -> states(unknown.frame()) && speaker(unknown.frame()).isEmpty())
                .map(unknown -> notKnown(unknown, report))
                .or(() -> reserve.at(index).flatMap(frame -> reserved(frame, report)))
                .or(() ->
                        frameAt(index)
                                .map(clause::joined)
                                .filter(this::states)
                                .filter(frame -> !isOwn(frame))
                                .filter(frame -> !askers.isStory(frame, whole(span(frame))))
                                .map(frame -> new Found(frame.last(), omission(report, frame))));
    }

    private Found notKnown(Unknowns.Unknown unknown, ReportId report) {
        Frame frame = unknown.frame();
        Optional<Span> what = unknown.what().or(() -> roles.what(frame));
        Span core = what.map(span(frame)::cover).orElse(span(frame));
        return new Found(
                frame.last(),
                new Omission(
                        Kind.NOT_KNOWN,
                        List.of(new Citation(report, whole(core))),
                        List.of(),
                        cited(report, List.of(what, clause.rest(core))),
                        unknown.what()
                                .or(() -> matter.of(frame, Optional.empty()))
                                .map(words -> new Citation(report, words))));
    }

    /// Who says it keeps it back; where nobody says it, the report tells that it is not known.
    private Optional<Found> reserved(Frame frame, ReportId report) {
        Optional<Citation> speaker = speaker(frame);
        if (speaker.isEmpty() && !states(frame)) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        frame.last(),
                        new Omission(
                                speaker.isEmpty() ? Kind.NOT_KNOWN : Kind.LEFT_OUT,
                                List.of(new Citation(report, whole(span(frame)))),
                                speaker.stream().toList(),
                                cited(report, List.of(clause.rest(span(frame)))),
                                matter.of(frame, Optional.empty())
                                        .map(words -> new Citation(report, words)))));
    }

    private Optional<Citation> speaker(Frame frame) {
        return Attribution.innermost(attributions, span(frame)).map(one -> one.source().getFirst());
    }

    private Optional<Frame> frameAt(int index) {
        if (negations.isNot(index)) {
            return negations.at(index).or(() -> turns.at(index));
        }
        if (leavings.isLeaving(index)) {
            return leavings.at(index);
        }
        return leavings.leftOut(index)
                .or(() -> turns.at(index))
                .or(() -> evasions.refused(index))
                .or(() -> wants.at(index));
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
        Span withWho =
                who.filter(span -> roles.isNear(span, frame))
                        .map(span(frame)::cover)
                        .orElse(span(frame));
        Span core = what.map(withWho::cover).orElse(withWho);
        Optional<Span> rest = clause.rest(core);
        Span whole = whole(core);
        Optional<Span> front = clause.front(whole, what.isEmpty() && rest.isEmpty());
        boolean named = who.filter(span -> span.end() == core.end()).isPresent();
        return new Omission(
                Kind.LEFT_OUT,
                List.of(new Citation(report, front.map(whole::cover).orElse(whole))),
                cited(
                        report,
                        Stream.concat(who.stream(), roles.others(frame, who))
                                .map(Optional::of)
                                .toList()),
                cited(
                        report,
                        List.of(
                                front,
                                what.filter(span -> tells(span, who, frame)),
                                rest.filter(span -> !named && !clause.isUnreached(frame)))),
                matter.of(frame, front).map(words -> new Citation(report, words)));
    }

    /// Whether it tells what is left out, and not who is silent or who asked.
    private boolean tells(Span what, Optional<Span> who, Frame frame) {
        return !clause.namesHearer(frame) && who.filter(one -> one.contains(what)).isEmpty();
    }

    /// The clause of the core that states it.
    private Span whole(Span core) {
        return clause.opened(clause.rest(core).map(core::cover).orElse(core));
    }

    private static List<Citation> cited(ReportId report, List<Optional<Span>> spans) {
        return spans.stream()
                .flatMap(Optional::stream)
                .map(words -> new Citation(report, words))
                .toList();
    }

    private Span span(Frame frame) {
        return grammar.word(frame.first()).span().cover(grammar.word(frame.last()).span());
    }
}
