package dev.readout.story;

import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Statement;
import java.util.List;

/// How one report carries a claim.
///
/// @param statements those of this report that say it, in the order of the text, never empty
/// @param parts for each statement the words that carry the claim: where a statement tells more
///   than the others, the part that they tell, too
public record Support(List<Statement> statements, List<Citation> parts) {
    public Support {
        statements = List.copyOf(statements);
        parts = List.copyOf(parts);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a support has statements");
        }
        if (parts.size() != statements.size()) {
            throw new IllegalArgumentException("each statement has its part");
        }
    }

    public Support(List<Statement> statements) {
        this(statements, statements.stream().map(Statement::words).toList());
    }

    public ReportId report() {
        return statements.getFirst().words().report();
    }

    public List<Citation> words() {
        return statements.stream().map(Statement::words).toList();
    }

    /// The attributions of all statements, each once, innermost first.
    public List<Attribution> attributions() {
        return statements.stream()
                .flatMap(statement -> statement.attributions().stream())
                .distinct()
                .toList();
    }

    public Voice voice() {
        boolean attributed =
                statements.stream().anyMatch(statement -> !statement.attributions().isEmpty());
        boolean newsroom =
                statements.stream().anyMatch(statement -> statement.attributions().isEmpty());
        return attributed && newsroom ? Voice.BOTH : attributed ? Voice.ATTRIBUTED : Voice.NEWSROOM;
    }

    /// In whose voice a report says something.
    public enum Voice {
        ATTRIBUTED,
        /// In the reporter's own voice.
        NEWSROOM,
        BOTH
    }
}
