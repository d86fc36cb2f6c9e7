package dev.readout.story;

import dev.readout.report.Citation;
import java.util.List;

/// The same words in two or more places.
///
/// @param places at least two, sorted; one per occurrence
public record Passage(Kind kind, List<Citation> places) {
    public Passage {
        places = places.stream().sorted().toList();
        if (places.size() < 2) {
            throw new IllegalArgumentException("a passage stands in at least two places");
        }
    }

    /// What kind of copy it is.
    public enum Kind {
        /// The same words in quotation marks.
        SHARED_QUOTE,
        /// One utterance in different words, as translations leave it.
        TRANSLATION_VARIANT,
        /// Running text with few words changed.
        NEAR_COPY,
        /// A whole report at another address.
        SYNDICATED,
        /// Twice in one page: a headline, a caption.
        REPEAT_IN_PAGE
    }
}
