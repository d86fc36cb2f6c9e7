package dev.readout.report;

import java.util.List;

/// One clause of one report with one predicate, in the reporter's voice or attributed.
///
/// @param words the smallest clause that carries it, without cue and speaker
/// @param attributions those whose content holds the clause, the innermost first; empty in the
///   reporter's own voice
public record Statement(Citation words, List<Attribution> attributions) {
    public Statement {
        attributions = List.copyOf(attributions);
    }
}
