package dev.readout.align.finding;

import dev.readout.align.predicate.Role;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Optional;

/// Tells on which side those who bear arms stand: "soldiers" and "rebels" do nothing as one.
final class Arms {
    private final Comparison comparison;

    Arms(Comparison comparison) {
        this.comparison = comparison;
    }

    /// Whether one is of a state and the other is against it or the law.
    boolean areOpposed(
            ReportId report, Optional<Role> one, ReportId otherReport, Optional<Role> other) {
        Optional<WordGroup> side = side(report, one);
        Optional<WordGroup> otherSide = side(otherReport, other);
        return side.isPresent() && otherSide.isPresent() && !side.equals(otherSide);
    }

    private Optional<WordGroup> side(ReportId report, Optional<Role> role) {
        return role.flatMap(Role::words)
                .map(words -> Plain.words(comparison.text(new Citation(report, words))))
                .filter(words -> !words.isEmpty())
                .map(List::getLast)
                .flatMap(Arms::side);
    }

    private static Optional<WordGroup> side(String noun) {
        return List.of(WordGroup.STATE_FORCE, WordGroup.ARMED_GROUP).stream()
                .filter(group -> group.has(noun))
                .findFirst();
    }
}
