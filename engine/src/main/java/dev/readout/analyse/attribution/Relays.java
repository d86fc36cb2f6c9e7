package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Outlets;
import dev.readout.report.Mention;
import dev.readout.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells whether a noun phrase names somebody who carries news: an agency, a broadcaster, a
/// newspaper.
final class Relays {
    /// No agency in the data files has a longer name.
    private static final int MAX_WORDS = 7;

    private final Grammar grammar;

    /// Names that this text calls an agency, a newspaper or the like: "the Norda news agency".
    private final Set<String> introduced = new HashSet<>();

    Relays(Grammar grammar) {
        this.grammar = grammar;
        for (Mention name : grammar.reading().names()) {
            if (standsBesideMedium(name.span())) {
                introduced.add(grammar.lower(name.span()));
            }
        }
    }

    /// "the Norda news agency", "the newspaper Norda", "broadcaster Norda TV".
    private boolean standsBesideMedium(Span name) {
        int first = grammar.firstAfter(name.start());
        int next = grammar.firstAfter(name.end() - 1) + 1;
        return isMedium(next, next)
                || isMedium(next, next + 1)
                || isMedium(first - 1, first - 1)
                || isMedium(first - 2, first - 1);
    }

    private boolean isMedium(int first, int last) {
        return first >= 0
                && last < grammar.size()
                && Bodies.is(
                        grammar.text()
                                .at(grammar.word(first).span().cover(grammar.word(last).span())),
                        Body.Kind.MEDIUM);
    }

    /// "Solvaria's Solpress news agency", "the Associated Press", "state television", "the Daily
    /// Harbour newspaper".
    boolean isRelay(Span phrase) {
        List<Integer> words = grammar.wordsIn(phrase).boxed().toList();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from; to < Math.min(words.size(), from + MAX_WORDS); to++) {
                Span part =
                        grammar.word(words.get(from))
                                .span()
                                .cover(grammar.word(words.get(to)).span());
                if (introduced.contains(grammar.lower(part))
                        || (carriesNews(grammar.text().at(part)) && !isPieceOfName(part))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "Hill" in "Capitol Hill" is not The Hill.
    private boolean isPieceOfName(Span part) {
        int before = grammar.firstAfter(part.start()) - 1;
        return before >= 0
                && Outlets.named(grammar.text().at(part))
                        .filter(outlet -> outlet.name().startsWith("The "))
                        .isPresent()
                && grammar.reading().names().stream()
                        .anyMatch(name ->
                                name.span().contains(part)
                                        && name.span().contains(grammar.word(before).span())
                                        && !grammar.lower(before).equals("the"));
    }

    private static boolean carriesNews(String name) {
        return Agencies.named(name).isPresent()
                || Outlets.named(name).isPresent()
                || Bodies.is(name, Body.Kind.MEDIUM);
    }
}
