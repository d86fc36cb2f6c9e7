package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives content to a source and cue that stand behind or inside what was said.
///
/// "The minister thanked the crews, Norda News said." The tagger gives the clause to "thanked" and
/// leaves "Norda News said" empty-handed; everything before the comma is what Norda News said.
final class ClauseFinalRule {
    private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom", "where");

    /// So few words after the cue belong to it still: "on Tuesday", "in a statement late in the
    /// evening".
    private static final int TAIL_WORDS = 6;

    private final Grammar grammar;

    ClauseFinalRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.content.isEmpty()) {
                draft.frame().flatMap(this::contentBefore).ifPresent(draft.content::add);
            }
        }
    }

    private Optional<Span> contentBefore(Span frame) {
        Optional<Span> sentence = grammar.sentenceAt(frame.start());
        if (sentence.isEmpty()
                || !sentence.get().contains(frame)
                || !isSetOff(frame, sentence.get())) {
            return Optional.empty();
        }
        Span before = trim(new Span(sentence.get().start(), frame.start()));
        long after = grammar.wordsIn(new Span(frame.end(), sentence.get().end())).count();
        if (after > TAIL_WORDS) {
            before = lastChunk(before);
        }
        return hasPredicate(before) ? Optional.of(before) : Optional.empty();
    }

    /// A comma, a dash or a closing quotation mark stands right before the frame.
    private boolean isSetOff(Span frame, Span sentence) {
        int index = grammar.firstAfter(frame.start()) - 1;
        if (index < 0 || grammar.word(index).span().start() < sentence.start()) {
            return false;
        }
        String mark = grammar.lower(index);
        return mark.length() == 1 && ",-–—”\"'’".contains(mark);
    }

    /// The words behind the last comma of `before`, without a leading relative pronoun and its
    /// "was".
    private Span lastChunk(Span before) {
        List<Integer> words = grammar.wordsIn(before).boxed().toList();
        int start = before.start();
        int from = 0;
        for (int place = words.size() - 2; place > 0; place--) {
            if (grammar.lower(words.get(place)).equals(",")
                    && !grammar.isQuoted(grammar.word(words.get(place)).span())) {
                start = grammar.word(words.get(place + 1)).span().start();
                from = place + 1;
                break;
            }
        }
        if (from > 0
                && RELATIVE.contains(grammar.lower(words.get(from)))
                && from + 1 < words.size()) {
            start = grammar.word(words.get(from + 1)).span().start();
        }
        return new Span(start, before.end());
    }

    private boolean hasPredicate(Span span) {
        return grammar.wordsIn(span).mapToObj(grammar::word).anyMatch(Word::isVerb);
    }

    /// Without the comma or dash at the end; a closing quotation mark and a comma inside it stay.
    private Span trim(Span span) {
        Span trimmed = grammar.text().trim(span);
        String words = grammar.text().at(trimmed);
        int end = words.length();
        while (end > 0 && ",-–— ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return grammar.text().trim(new Span(trimmed.start(), trimmed.start() + end));
    }
}
