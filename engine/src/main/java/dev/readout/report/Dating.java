package dev.readout.report;

import java.util.List;

/// When a report was published or changed, how that is known, and the words that prove it.
///
/// How exact it is, the case of `published` tells.
///
/// @param basis where it was found
/// @param evidence may lie in another report of the story if `how` is [How#BORROWED]; empty if no
///   words of the report say it
public record Dating(Published published, How how, Basis basis, List<Citation> evidence) {

    /// Where a date was found.
    public enum Basis {
        /// In words that a reader sees: "Published March 12, 2025".
        WORDS,
        /// In what the page says to machines: schema.org, meta elements, `time` elements.
        MARKUP,
        /// In the address of the page: "/2025/03/12/".
        ADDRESS,
        /// Nowhere.
        NONE
    }

    public Dating {
        evidence = List.copyOf(evidence);
    }

    /// Found in words, or in markup if there are none.
    public Dating(Published published, How how, List<Citation> evidence) {
        this(published, how, evidence.isEmpty() ? Basis.MARKUP : Basis.WORDS, evidence);
    }

    public static Dating unknown() {
        return new Dating(new Published.NotStated(), How.UNKNOWN, Basis.NONE, List.of());
    }

    public boolean isKnown() {
        return how != How.UNKNOWN;
    }
}
