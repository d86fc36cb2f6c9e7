package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the verb of speaking behind a verb of doing: of "the crews sent letters to the board
/// urging it to act" the tagger takes "sent" for the cue, and what is urged is part of what is
/// sent.
final class GerundRule {
    private static final Set<ReportingVerb.Kind> SPOKEN =
            Set.of(
                    ReportingVerb.Kind.SAY,
                    ReportingVerb.Kind.ASK,
                    ReportingVerb.Kind.DENY,
                    ReportingVerb.Kind.SPEECH_ACT);

    /// Words of those who are urged: "the head of the harbour board to".
    private static final int REACH = 8;

    private final Grammar grammar;

    GerundRule(Grammar grammar) {
        this.grammar = grammar;
    }

    void apply(List<Draft> drafts) {
        drafts.forEach(this::read);
    }

    private void read(Draft draft) {
        if (draft.cue.isEmpty()
                || draft.source.isEmpty()
                || draft.content.size() != 1
                || Cue.of(draft.cue, grammar) != Cue.NONE) {
            return;
        }
        Span content = draft.content.getFirst();
        Optional<Integer> verb =
                grammar.wordsIn(content)
                        .filter(word -> word > grammar.firstAfter(draft.cue.getLast().start()))
                        .filter(word -> !grammar.isQuoted(grammar.word(word).span()))
                        .filter(word -> gives(word, content.end()))
                        .boxed()
                        .findFirst();
        verb.ifPresent(word -> {
            draft.cue.clear();
            draft.cue.add(grammar.word(word).span());
            draft.content.set(0, new Span(grammar.word(word + 1).span().start(), content.end()));
        });
    }

    /// "Saying that …", "urging the board to act".
    private boolean gives(int word, int end) {
        if (!grammar.word(word).tag().equals("VBG") || word + 1 >= grammar.size()) {
            return false;
        }
        Optional<ReportingVerb> verb =
                ReportingVerbs.of(grammar.lower(word)).filter(one -> SPOKEN.contains(one.kind()));
        if (verb.isEmpty()) {
            return false;
        }
        return grammar.lower(word + 1).equals("that")
                || (verb.get().frames().contains(ReportingVerb.Frame.OBJECT_TO)
                        && isTold(word + 1, end));
    }

    /// Whether somebody and "to" with a verb follow.
    private boolean isTold(int from, int end) {
        for (int at = from + 1; at < Math.min(from + REACH, grammar.size() - 1); at++) {
            if (grammar.word(at).span().start() >= end || !isNominal(at - 1)) {
                return false;
            }
            if (grammar.word(at).tag().equals("TO")) {
                return grammar.word(at + 1).tag().equals("VB");
            }
        }
        return false;
    }

    private boolean isNominal(int word) {
        String tag = grammar.word(word).tag();
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("JJ")
                || Set.of("DT", "CD", "POS", "IN", "CC").contains(tag);
    }
}
