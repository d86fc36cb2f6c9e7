package dev.readout.analyse.attribution;

import dev.readout.analyse.tagging.TaggedAttribution;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An attribution while the rules still work on it. Lives inside one call of [AttributionFinder]
/// only.
final class Draft {
    final List<Span> source = new ArrayList<>();
    final List<Span> cue = new ArrayList<>();
    final List<Span> content = new ArrayList<>();
    final List<Span> relay = new ArrayList<>();

    static Draft of(TaggedAttribution tagged) {
        Draft draft = new Draft();
        tagged.source().ifPresent(draft.source::add);
        tagged.cue().ifPresent(draft.cue::add);
        draft.content.addAll(tagged.content());
        return draft;
    }

    boolean isEmpty() {
        return source.isEmpty() && cue.isEmpty() && content.isEmpty();
    }

    /// Where source and cue stand, without the content; empty if there is neither.
    Optional<Span> frame() {
        return cover(source, cue);
    }

    /// From the first to the last word of all parts.
    Optional<Span> whole() {
        Optional<Span> frame = frame();
        Optional<Span> inside = cover(content, relay);
        if (frame.isEmpty() || inside.isEmpty()) {
            return frame.or(() -> inside);
        }
        return Optional.of(frame.get().cover(inside.get()));
    }

    /// Whether cue, source and content of `inner` lie in this content.
    boolean holds(Draft inner) {
        return Stream.of(inner.source, inner.cue, inner.content)
                .flatMap(List::stream)
                .allMatch(this::saysWithin);
    }

    /// Whether one piece of the content holds all of `part`.
    boolean saysWithin(Span part) {
        return content.stream().anyMatch(piece -> piece.contains(part));
    }

    /// Start of the first part, for sorting.
    int start() {
        return whole().map(Span::start).orElse(0);
    }

    private static Optional<Span> cover(Collection<Span> some, Collection<Span> more) {
        List<Span> all = new ArrayList<>(some);
        all.addAll(more);
        return all.stream().reduce(Span::cover);
    }
}
