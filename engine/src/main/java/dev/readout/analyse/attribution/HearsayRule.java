package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;

/// Tells what is hearsay where a word says so inside the clause: "reportedly", "allegedly".
///
/// "The mayor reportedly thanked …": nobody is named for the hearsay, and the thanks stand inside
/// it. "The cable was reportedly cut by ships": what stands on both sides of the word is told.
final class HearsayRule {
    private final Grammar grammar;

    HearsayRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        List.copyOf(drafts).forEach(draft -> split(draft, drafts));
        drafts.forEach(this::complete);
    }

    private void split(Draft draft, List<Draft> drafts) {
        List<Integer> words = cueOf(draft);
        Optional<Integer> hearsay = hearsayIn(words);
        if (hearsay.isEmpty() || words.size() < 2) {
            return;
        }
        Draft outer = new Draft();
        outer.cue.add(grammar.word(hearsay.get()).span());
        outer.content.addAll(draft.source);
        Span rest = grammar.word(words.get(words.indexOf(hearsay.get()) == 0 ? 1 : 0)).span();
        draft.content.stream()
                .findFirst()
                .ifPresent(content -> outer.content.add(rest.cover(content)));
        draft.cue.clear();
        words.stream()
                .filter(word -> !word.equals(hearsay.get()))
                .map(word -> grammar.word(word).span())
                .reduce(Span::cover)
                .ifPresent(draft.cue::add);
        drafts.add(outer);
    }

    /// Adds the predicate where the tagger found the subject only.
    private void complete(Draft draft) {
        List<Integer> words = cueOf(draft);
        Optional<Integer> hearsay = hearsayIn(words).filter(word -> words.size() == 1);
        hearsay.filter(word -> draft.source.isEmpty() && endsAt(draft, word))
                .flatMap(this::predicateBehind)
                .ifPresent(draft.content::add);
    }

    private List<Integer> cueOf(Draft draft) {
        return draft.cue.stream().flatMap(cue -> grammar.wordsIn(cue).boxed()).toList();
    }

    private Optional<Integer> hearsayIn(List<Integer> words) {
        return words.stream().filter(word -> Cue.isHearsay(grammar.lower(word))).findFirst();
    }

    /// Whether the content is what stands right before the word.
    private boolean endsAt(Draft draft, int word) {
        return !draft.content.isEmpty()
                && draft.content.stream().allMatch(span -> grammar.firstAfter(span.end()) <= word)
                && grammar.firstAfter(draft.content.getLast().end()) == word;
    }

    /// From the verb behind the word to the next mark.
    private Optional<Span> predicateBehind(int word) {
        int from = word + 1;
        if (from >= grammar.size() || !grammar.word(from).isVerb()) {
            return Optional.empty();
        }
        Span sentence = grammar.sentenceAt(grammar.word(word).span().start()).orElseThrow();
        int to = from;
        while (to < grammar.size()
                && sentence.contains(grammar.word(to).span())
                && grammar.lower(to).chars().anyMatch(Character::isLetterOrDigit)) {
            to++;
        }
        return Optional.of(grammar.word(from).span().cover(grammar.word(to - 1).span()));
    }
}
