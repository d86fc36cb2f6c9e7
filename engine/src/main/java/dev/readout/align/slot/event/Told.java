package dev.readout.align.slot.event;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Happenings;
import java.util.SortedSet;

/// A happening as words of a sentence tell it.
///
/// @param at its words, by their number in the sentence
record Told(SentenceWords sentence, Happenings.Kind kind, SortedSet<Integer> at) {
    int first() {
        return at.first();
    }

    int last() {
        return at.last();
    }

    boolean isSingle() {
        return kind.sort() == Happenings.Sort.SINGLE;
    }
}
