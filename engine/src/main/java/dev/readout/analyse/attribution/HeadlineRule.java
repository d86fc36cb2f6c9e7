package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.Bodies;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the colon of headlines: "Ferry was overloaded: report", "Ministry: bridge is safe".
///
/// A headline that stands in the page more than once speaks once.
final class HeadlineRule {
    /// A speaker of a headline is short: "Foreign Ministry", "two officials".
    private static final int MAX_WORDS = 3;

    private final Grammar grammar;
    private final Relays relays;

    HeadlineRule(Grammar grammar) {
        this.grammar = grammar;
        relays = new Relays(grammar);
    }

    List<Draft> in(List<Span> titles) {
        List<Draft> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Span title : titles) {
            Span words = grammar.text().trim(title);
            if (seen.add(grammar.text().at(words).toLowerCase(Locale.ROOT))) {
                read(words).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Draft> read(Span title) {
        String words = grammar.text().at(title);
        int colon = words.lastIndexOf(": ");
        if (colon < 0 || words.indexOf(": ") != colon) {
            return Optional.empty();
        }
        Text text = grammar.text();
        Span before = text.trim(new Span(title.start(), title.start() + colon));
        Span after = text.trim(new Span(title.start() + colon + 1, title.end()));
        Span mark = new Span(title.start() + colon, title.start() + colon + 1);
        if (isSpeaker(after) && !isSpeaker(before)) {
            return Optional.of(draft(after, mark, before));
        }
        return isSpeaker(before) && !isSpeaker(after)
                ? Optional.of(draft(before, mark, after))
                : Optional.empty();
    }

    private boolean isSpeaker(Span phrase) {
        List<Integer> words = grammar.wordsIn(phrase).boxed().toList();
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return false;
        }
        Span last = grammar.word(words.getLast()).span();
        return Bodies.of(grammar.text().at(last)).isPresent()
                || Bodies.of(grammar.text().at(phrase)).isPresent()
                || relays.isRelay(phrase);
    }

    private static Draft draft(Span source, Span cue, Span content) {
        Draft draft = new Draft();
        draft.source.add(source);
        draft.cue.add(cue);
        draft.content.add(content);
        return draft;
    }
}
