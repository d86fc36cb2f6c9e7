package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.report.Citation;
import dev.readout.text.Span;

/// How many victims of one sort a statement counts.
///
/// @param sort what befell them, one of [Victims#FATES]
/// @param fate the word that tells it
/// @param words the statement
record Toll(String sort, Measure measure, Span fate, Citation words) {
    Citation cited(Span part) {
        return new Citation(words.report(), part);
    }
}
