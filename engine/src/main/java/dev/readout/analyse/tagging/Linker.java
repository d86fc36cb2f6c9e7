package dev.readout.analyse.tagging;

import dev.readout.analyse.tagging.Windows.Window;
import dev.readout.language.Pieces;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins sources, cues and contents to attributions, window by window: every cue points at its
/// source or at none, every content at its cue.
///
/// A cue finds only sources in its own window, context included; a content likewise. A content
/// without any cue there stands alone.
final class Linker {
    private final Pieces pieces;
    private final List<RoleRun> sources = new ArrayList<>();
    private final List<Linked> cues = new ArrayList<>();
    private final List<TaggedAttribution> alone = new ArrayList<>();

    Linker(Pieces pieces) {
        this.pieces = pieces;
    }

    /// A cue with what was joined to it so far.
    private record Linked(Optional<RoleRun> source, RoleRun cue, List<RoleRun> contents) {}

    /// Joins the runs that begin in the tagged part of a window. Windows come in their order.
    ///
    /// @param runs all runs of the window, in the order of the text
    void add(Window window, Model.Answers answers, List<RoleRun> runs) {
        of(Role.SOURCE, runs).forEach(sources::add);
        for (RoleRun cue : of(Role.CUE, runs)) {
            cues.add(new Linked(source(cue, window, answers), cue, new ArrayList<>()));
        }
        for (RoleRun content : of(Role.CONTENT, runs)) {
            cue(content, window, answers)
                    .ifPresentOrElse(
                            linked -> linked.contents().add(content),
                            () -> alone.add(attribution(List.of(content))));
        }
    }

    /// In the order of the text.
    List<TaggedAttribution> attributions() {
        List<TaggedAttribution> all = new ArrayList<>(alone);
        for (Linked linked : cues) {
            all.add(
                    new TaggedAttribution(
                            linked.source().map(this::span),
                            Optional.of(span(linked.cue())),
                            linked.contents().stream().map(this::span).toList()));
        }
        return all.stream().sorted(TaggedAttribution.ORDER).toList();
    }

    private TaggedAttribution attribution(List<RoleRun> contents) {
        return new TaggedAttribution(
                Optional.empty(), Optional.empty(), contents.stream().map(this::span).toList());
    }

    private static List<RoleRun> of(Role role, List<RoleRun> runs) {
        return runs.stream().filter(run -> run.role() == role).toList();
    }

    private Optional<RoleRun> source(RoleRun cue, Window window, Model.Answers answers) {
        int place = window.placeOf(cue.begin());
        float best = answers.sourceOf(place, 0);
        Optional<RoleRun> found = Optional.empty();
        for (RoleRun source : sources.reversed()) {
            if (source.begin() < window.context()) {
                break;
            }
            float suits = answers.sourceOf(place, window.placeOf(source.begin()));
            if (suits > best) {
                best = suits;
                found = Optional.of(source);
            }
        }
        return found;
    }

    private Optional<Linked> cue(RoleRun content, Window window, Model.Answers answers) {
        int place = window.placeOf(content.begin());
        float best = Float.NEGATIVE_INFINITY;
        Optional<Linked> found = Optional.empty();
        for (Linked linked : cues.reversed()) {
            if (linked.cue().begin() < window.context()) {
                break;
            }
            float suits = answers.cueOf(place, window.placeOf(linked.cue().begin()));
            if (suits > best) {
                best = suits;
                found = Optional.of(linked);
            }
        }
        return found;
    }

    private Span span(RoleRun run) {
        return new Span(pieces.start(run.begin()), pieces.end(run.end() - 1));
    }
}
