package dev.readout.analyse;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Outlets;
import dev.readout.text.Span;
import java.util.List;

/// Tells whether a noun phrase names somebody who carries news: an agency, a broadcaster, a
/// newspaper.
final class Relays {
    /// No agency in the data files has a longer name.
    private static final int MAX_WORDS = 7;

    private final Grammar grammar;

    Relays(Grammar grammar) {
        this.grammar = grammar;
    }

    /// "Russia's TASS news agency", "the Associated Press", "state television", "the Daily Harbour
    /// newspaper".
    boolean isRelay(Span phrase) {
        List<Integer> words = grammar.wordsIn(phrase).boxed().toList();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < Math.min(words.size(), from + MAX_WORDS); to++) {
                Span part =
                        grammar.word(words.get(from))
                                .span()
                                .cover(grammar.word(words.get(to)).span());
                if (carriesNews(grammar.text().at(part))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean carriesNews(String name) {
        return Agencies.named(name).isPresent()
                || Outlets.named(name).isPresent()
                || Bodies.is(name, Body.Kind.MEDIUM);
    }
}
