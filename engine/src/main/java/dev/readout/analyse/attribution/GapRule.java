package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Closes the gaps that the tagger leaves in a content or a source.
///
/// "Norda News said \[the mayor told crews\] that \[the bridge is safe\]" is one clause; of "\[The
/// meeting\] was held in the open, according to the ministry" the ministry says the whole sentence;
/// "\[data from\] the weather office" is that of the weather office.
final class GapRule {
    private final Grammar grammar;
    private final SentenceParts parts;
    private final Phrases phrases;

    GapRule(Grammar grammar) {
        this.grammar = grammar;
        parts = new SentenceParts(grammar);
        phrases = new Phrases(grammar);
    }

    void apply(List<Draft> drafts) {
        drafts.forEach(this::completeSource);
        drafts.forEach(this::joinOverThat);
        drafts.forEach(draft -> reachToCue(draft, drafts));
    }

    private void completeSource(Draft draft) {
        draft.source.replaceAll(source -> {
            int next = grammar.firstAfter(source.end());
            boolean open = next > 0 && grammar.word(next - 1).tag().equals("IN");
            return open ? phrases.from(next).map(source::cover).orElse(source) : source;
        });
    }

    private void joinOverThat(Draft draft) {
        List<Span> joined = new ArrayList<>();
        for (Span part : draft.content) {
            if (!joined.isEmpty() && isOneClause(joined.getLast(), part)) {
                joined.set(joined.size() - 1, joined.getLast().cover(part));
            } else {
                joined.add(part);
            }
        }
        draft.content.clear();
        draft.content.addAll(joined);
    }

    private boolean isOneClause(Span before, Span behind) {
        int from = before.end();
        int to = behind.start();
        return from < to
                && grammar.wordsIn(new Span(from, to))
                        .allMatch(word -> grammar.lower(word).equals("that"))
                && grammar.sentenceAt(to).filter(sentence -> sentence.contains(before)).isPresent();
    }

    /// A noun without its verb says nothing; the verb stands between it and "according to".
    private void reachToCue(Draft draft, List<Draft> drafts) {
        if (draft.content.size() != 1
                || Cue.of(draft.cue, grammar) != Cue.ACCORDING
                || hasVerb(draft.content.getFirst())) {
            return;
        }
        Span noun = draft.content.getFirst();
        int cue = draft.frame().map(Span::start).orElse(0);
        boolean before =
                noun.end() < cue
                        && grammar.sentenceAt(cue)
                                .filter(sentence -> sentence.contains(noun))
                                .isPresent();
        if (before) {
            Span gap = new Span(noun.end(), cue);
            boolean free =
                    drafts.stream()
                            .filter(other -> other != draft)
                            .noneMatch(other -> other.whole().filter(gap::overlaps).isPresent());
            if (free && hasVerb(gap)) {
                draft.content.set(0, parts.withoutEnding(noun.cover(gap)));
            }
        }
    }

    private boolean hasVerb(Span span) {
        return grammar.wordsIn(span).mapToObj(grammar::word).anyMatch(Word::isVerb);
    }
}
