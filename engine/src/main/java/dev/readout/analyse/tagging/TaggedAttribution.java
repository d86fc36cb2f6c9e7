package dev.readout.analyse.tagging;

import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// An attribution as the tagger sees it, before any rule: at least a cue or one content.
///
/// @param content in the order of the text; may be empty
public record TaggedAttribution(Optional<Span> source, Optional<Span> cue, List<Span> content) {
    /// By the first position of cue or content.
    static final Comparator<TaggedAttribution> ORDER =
            Comparator.comparingInt(TaggedAttribution::firstPosition);

    public TaggedAttribution {
        content = List.copyOf(content);
        if (cue.isEmpty() && content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a cue or content");
        }
    }

    private int firstPosition() {
        int ofCue = cue.map(Span::start).orElse(Integer.MAX_VALUE);
        return content.isEmpty() ? ofCue : Math.min(ofCue, content.getFirst().start());
    }
}
