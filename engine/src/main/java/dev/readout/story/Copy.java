package dev.readout.story;

import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.List;

/// Two reports of a stream that share running words.
///
/// @param one the report that arrived first
/// @param containment distinct runs of five words that both hold, over those of the report that has
///   fewer: 0 = no run shared, 1 = every run of one stands in the other
/// @param passages in the order of `other`
public record Copy(
        ReportId one,
        ReportId other,
        double containment,
        List<Shared> passages,
        Direction direction,
        Kind kind) {
    public Copy {
        passages = List.copyOf(passages);
    }

    /// The same words, but for case and punctuation, in both reports.
    public record Shared(Span inOne, Span inOther) {}

    /// Which of the two had the words first, and how that is known.
    ///
    /// @param credits words that name an agency or a distributor, in either report
    public record Direction(Earlier earlier, Proof by, List<CreditLine> credits) {
        public Direction {
            credits = List.copyOf(credits);
        }
    }

    public enum Earlier {
        ONE,
        OTHER,
        UNKNOWN
    }

    public enum Proof {
        /// One report credits the agency that published the other one.
        CREDIT,
        /// One was published before the other. It may still have taken the words from a third.
        PUBLISHED,
        /// No credit tells it, and no date does or both are the same.
        NONE
    }

    /// "(AP)" in a dateline, "With reporting by Reuters" at the end.
    public record CreditLine(Citation words, String name) {}

    /// What the two are to each other. The first of these that fits counts.
    public enum Kind {
        /// One outlet has published nearly the same words twice.
        SAME_REPORT,
        /// A body that distributes press releases is credited with the words or published them, or
        /// one of the two shows by its words that it is a release: "For immediate release".
        PRESS_RELEASE,
        /// What they share stands between quotation marks in both, nearly all of it.
        SHARED_QUOTATION,
        /// Two outlets, nearly the same words.
        SYNDICATED,
        /// Two outlets, part of the words or less than half of the larger report, and at least one
        /// report credits an agency or is its own.
        EDITED_AGENCY_COPY,
        /// They share words, and nothing tells where these come from: a press release without a
        /// name, an older report, background that an outlet prints again and again.
        SHARED_TEXT
    }
}
