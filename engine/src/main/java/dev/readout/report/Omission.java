package dev.readout.report;

import java.util.List;
import java.util.Optional;

/// A place where a report states that somebody left something out, declined to say or did not
/// answer, or that something is not known.
///
/// Recognised by cues such as "did not mention", "made no reference to", "omitted", "without
/// elaborating", "it was unclear whether".
///
/// @param statement the words that state it: "a point the Chancellery left out"; one or more pieces
/// @param who the words that name the silent one: "the Chancellery"; empty if the report names
///   nobody
/// @param what the words that name what is left out: "the regret"; empty if it is only "this"
/// @param matter the words that a reader can be shown as what is left out, the complement of the
///   silent verb: "whether the lock was shut"; empty where they only point or nothing names it
public record Omission(
        Kind kind,
        List<Citation> statement,
        List<Citation> who,
        List<Citation> what,
        Optional<Citation> matter) {

    /// Who is silent.
    public enum Kind {
        /// Somebody leaves it out: "the mill did not say who opened the lock".
        LEFT_OUT,
        /// Nobody in particular: "it was unclear who opened the lock".
        NOT_KNOWN
    }

    public Omission {
        statement = List.copyOf(statement);
        who = List.copyOf(who);
        what = List.copyOf(what);
        if (statement.isEmpty()) {
            throw new IllegalArgumentException("an omission has words that state it");
        }
    }

    public ReportId report() {
        return statement.getFirst().report();
    }
}
