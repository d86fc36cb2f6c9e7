package dev.readout.server.search;

import dev.readout.report.Citation;
import dev.readout.report.Meaning;
import dev.readout.server.lineage.Lineage;
import dev.readout.server.search.Wanted.Kind;
import java.util.Optional;

/// What the index knows of a report, a claim, a statement, or where the words of a report come
/// from.
///
/// @param id of a report its id; else of the claim in its brief, or of the report there
/// @param words that it is found by, the title first
/// @param wording of a claim or statement, with its place
/// @param lineage of a report, in an entry of its own that changes more often
/// @param meaning empty if it is still to be found, or nobody asks for it
record Entry(
        Kind kind,
        String id,
        String words,
        Optional<Citation> wording,
        Facts facts,
        Optional<Lineage> lineage,
        Optional<Meaning> meaning) {

    /// Whether it can be found by its meaning.
    boolean hasMeaning() {
        return kind == Kind.REPORT || kind == Kind.CLAIM;
    }

    Entry withMeaning(Meaning found) {
        return new Entry(kind, id, words, wording, facts, lineage, Optional.of(found));
    }
}
