package dev.readout.copy;

import dev.readout.report.Citation;
import dev.readout.report.Credit;
import dev.readout.report.Published;
import dev.readout.story.Copy.CreditLine;
import dev.readout.story.Copy.Direction;
import dev.readout.story.Copy.Earlier;
import dev.readout.story.Copy.Proof;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells which of two reports had the words first: a credit of the one for the other tells it, then
/// the dates.
final class DirectionRule {
    private DirectionRule() {}

    static Direction of(Witness one, Witness other) {
        var credits = Stream.concat(lines(one), lines(other)).toList();
        boolean oneCredits = one.credits(other);
        boolean otherCredits = other.credits(one);
        if (oneCredits != otherCredits) {
            return new Direction(otherCredits ? Earlier.ONE : Earlier.OTHER, Proof.CREDIT, credits);
        }
        int order = order(one.report().published(), other.report().published());
        return new Direction(
                order < 0 ? Earlier.ONE : order > 0 ? Earlier.OTHER : Earlier.UNKNOWN,
                order == 0 ? Proof.NONE : Proof.PUBLISHED,
                credits);
    }

    private static Stream<CreditLine> lines(Witness witness) {
        return witness.credits().stream()
                .filter(credit -> credit.evidence().isPresent())
                .map(credit -> line(witness, credit));
    }

    private static CreditLine line(Witness witness, Credit credit) {
        return new CreditLine(
                new Citation(witness.report().id(), credit.evidence().orElseThrow()),
                credit.name());
    }

    /// Below 0 if `one` is earlier, above if `other` is, 0 if the dates do not tell: a day holds no
    /// time, and a time without its zone is held only against another one.
    private static int order(Published one, Published other) {
        if (one instanceof Published.At a && other instanceof Published.At b) {
            if (a.offset().isPresent() && b.offset().isPresent()) {
                return a.local()
                        .toInstant(a.offset().get())
                        .compareTo(b.local().toInstant(b.offset().get()));
            }
            if (a.offset().isEmpty() && b.offset().isEmpty()) {
                return a.local().compareTo(b.local());
            }
        }
        Optional<LocalDate> day = one.onDay();
        Optional<LocalDate> otherDay = other.onDay();
        return day.isPresent() && otherDay.isPresent() ? day.get().compareTo(otherDay.get()) : 0;
    }
}
