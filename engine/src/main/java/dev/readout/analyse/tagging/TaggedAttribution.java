package dev.readout.analyse.tagging;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An attribution as the tagger sees it, before any rule: at least a cue or one content.
///
/// @param content in the order of the text; may be empty
public record TaggedAttribution(Optional<Span> source, Optional<Span> cue, List<Span> content) {
    /// By the first position of cue or content.
    static final Comparator<TaggedAttribution> ORDER =
            Comparator.comparingInt(TaggedAttribution::firstPosition);

    private static final Set<String> JOINING = Set.of("and", "but", "or");
    private static final String BETWEEN = " ,;";

    public TaggedAttribution {
        content = List.copyOf(content);
        if (cue.isEmpty() && content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a cue or content");
        }
    }

    /// Without the "and", "but" or "or" that a content ends with: it joins what the reporter goes
    /// on to say.
    TaggedAttribution trimmed(Text text) {
        return new TaggedAttribution(
                source, cue, content.stream().map(part -> trimmed(part, text)).toList());
    }

    private static Span trimmed(Span part, Text text) {
        String words = text.at(part);
        int space = words.lastIndexOf(' ');
        if (space < 0 || !JOINING.contains(words.substring(space + 1))) {
            return part;
        }
        int end = space;
        while (end > 0 && BETWEEN.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? part : new Span(part.start(), part.start() + end);
    }

    private int firstPosition() {
        int ofCue = cue.map(Span::start).orElse(Integer.MAX_VALUE);
        return content.isEmpty() ? ofCue : Math.min(ofCue, content.getFirst().start());
    }
}
