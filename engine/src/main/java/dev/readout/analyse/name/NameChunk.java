package dev.readout.analyse.name;

import dev.readout.report.Mention;

/// Words of one sentence that form a name.
///
/// @param begin number of its first word
/// @param end number of the first word after it
/// @param kind what the tagger takes most of its words for, or what is known
/// @param isKnown whether the kind is general knowledge
record NameChunk(int begin, int end, Mention.Kind kind, boolean isKnown) {
    int words() {
        return end - begin;
    }

    /// The same words taken for something else.
    NameChunk as(Mention.Kind other) {
        return new NameChunk(begin, end, other, isKnown);
    }
}
