package dev.readout.copy;

import dev.readout.story.Copy.Kind;

/// Tells what two reports are to each other, by outlets, credits, and how much they share.
final class KindRule {
    /// Share of the runs of five words, 0 to 1, from which two reports are nearly the same words.
    /// An edited headline, a changed figure and a cut last paragraph stay above.
    static final double NEARLY_ALL = 0.8;

    /// Share of the runs of the larger report, 0 to 1, below which an agency's words are cut as
    /// editors cut them.
    static final double HALF = 0.5;

    /// Share of the shared words that are quoted in both, 0 to 1.
    static final double QUOTED = 0.8;

    private KindRule() {}

    /// @param containment share of the runs of the smaller report, 0 to 1
    /// @param ofLarger share of the runs of the larger report, 0 to 1
    /// @param quoted share of the words of the passages that are quoted in both texts, 0 to 1
    static Kind of(Witness one, Witness other, double containment, double ofLarger, double quoted) {
        boolean sameOutlet = one.isOfOutletOf(other);
        if (sameOutlet && ofLarger >= NEARLY_ALL) {
            return Kind.SAME_REPORT;
        }
        if (one.isOfRelease() || other.isOfRelease()) {
            return Kind.PRESS_RELEASE;
        }
        if (quoted >= QUOTED) {
            return Kind.SHARED_QUOTATION;
        }
        if (!one.isOfOtherOutletThan(other)) {
            return Kind.SHARED_TEXT;
        }
        boolean isOfAgency = one.isOfAgency() || other.isOfAgency();
        if (containment >= NEARLY_ALL && (ofLarger >= HALF || !isOfAgency)) {
            return Kind.SYNDICATED;
        }
        return isOfAgency ? Kind.EDITED_AGENCY_COPY : Kind.SHARED_TEXT;
    }
}
