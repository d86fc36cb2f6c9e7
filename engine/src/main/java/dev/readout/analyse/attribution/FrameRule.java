package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Drops verbs of speaking that by the words behind or before them tell no words.
///
/// "The captain claimed the prize", "the council approved the plan", "crews responded with foam"
/// are deeds; "the boy was heard by the court" tells no words of the court, and "a lawyer might
/// suggest", "if Lund says so" that nothing was said. With a quotation or "that" behind the verb
/// they say something: "the court ordered that", "claimed it was safe".
final class FrameRule {
    /// What is claimed with words.
    private static final Set<String> CLAIMED =
            Set.of(
                    "responsibility",
                    "blame",
                    "innocence",
                    "ignorance",
                    "credit",
                    "immunity",
                    "victory");

    /// What an office does by saying so.
    private static final Set<String> OF_OFFICE =
            Set.of(
                    "accept",
                    "allow",
                    "approve",
                    "authorise",
                    "authorize",
                    "ban",
                    "bar",
                    "decide",
                    "decree",
                    "forbid",
                    "grant",
                    "mandate",
                    "oblige",
                    "ordain",
                    "order",
                    "overrule",
                    "pardon",
                    "permit",
                    "prescribe",
                    "prohibit",
                    "require");

    /// What is answered without words: "respond to the alarm", "respond with foam".
    private static final Set<String> ANSWERING = Set.of("respond", "react");

    private static final Set<String> HEARING = Set.of("hear", "learn", "read");
    private static final Set<String> POSSIBLE = Set.of("might", "may", "could");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");
    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> TURNED = Set.of("'s", "’s");
    private static final Set<String> ADDRESSED = Set.of("to", "before");

    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;

    FrameRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        drafts.removeIf(draft ->
                !draft.source.isEmpty()
                        && !draft.cue.isEmpty()
                        && !draft.content.isEmpty()
                        && (isBlamed(draft)
                                || isOfNoun(draft)
                                || (!givesQuotation(draft)
                                        && (isSupposed(draft) || isDone(draft)))));
    }

    /// "Renk scolded Lund for saying that": who says so is not who scolds.
    private boolean isBlamed(Draft draft) {
        int verb = grammar.firstAfter(draft.cue.getFirst().start());
        return verb > 1
                && verb < grammar.size()
                && grammar.word(verb).tag().equals("VBG")
                && grammar.lower(verb - 1).equals("for")
                && draft.source.getLast().end() < grammar.word(verb - 2).span().end();
    }

    /// "The recovery (that) he promised has turned into debts": what became of it is the reporter's
    /// word.
    private boolean isOfNoun(Draft draft) {
        if (Cue.of(draft.cue, grammar) != Cue.SPEECH_ACT) {
            return false;
        }
        int noun = grammar.firstAfter(draft.content.getFirst().end()) - 1;
        int source = grammar.firstAfter(draft.source.getFirst().start());
        int next = noun + 1 < source && grammar.isRelative(noun + 1) ? noun + 2 : noun + 1;
        return noun >= 0 && next == source && grammar.word(noun).isNoun();
    }

    /// Whether part of the content stands in quotation marks that the cue stands outside of.
    private boolean givesQuotation(Draft draft) {
        Span cue = draft.cue.getLast();
        return grammar.reading().quotations().stream()
                .filter(quotation -> !quotation.contains(cue))
                .anyMatch(quotation -> draft.content.stream().anyMatch(quotation::overlaps));
    }

    /// "A lawyer might suggest", "if Lund says": nothing was said. Not "I might add".
    private boolean isSupposed(Draft draft) {
        Span source = draft.source.getFirst();
        int first = grammar.firstAfter(source.start());
        boolean possible =
                !FIRST.contains(grammar.lower(source))
                        && auxiliaries(draft).anyMatch(at -> POSSIBLE.contains(grammar.lower(at)));
        return possible
                || (CONDITIONS.contains(grammar.lower(first - 1))
                        && source.start() < draft.cue.getFirst().start());
    }

    /// The words of the cue and the two before it.
    private IntStream auxiliaries(Draft draft) {
        int verb = grammar.firstAfter(draft.cue.getFirst().end() - 1);
        int from = Math.max(0, grammar.firstAfter(draft.cue.getFirst().start()) - 2);
        return IntStream.range(from, verb)
                .filter(at -> grammar.word(at).tag().equals("MD"))
                .filter(at -> grammar.word(at).span().start() >= draft.source.getFirst().end());
    }

    private boolean isDone(Draft draft) {
        Optional<Integer> last =
                draft.cue.stream()
                        .flatMap(span -> grammar.wordsIn(span).boxed())
                        .filter(index -> grammar.word(index).isVerb())
                        .reduce((one, other) -> other);
        if (last.isEmpty()) {
            return false;
        }
        int verb = last.get();
        String lemma = ReportingVerbs.of(grammar.lower(verb)).map(ReportingVerb::lemma).orElse("");
        return (lemma.equals("claim") && isTaken(verb) && !tellsClause(draft, verb))
                || (lemma.equals("say") && isHearsay(verb))
                || (OF_OFFICE.contains(lemma) && !opensWords(verb) && !opensClause(verb))
                || (ANSWERING.contains(lemma) && Set.of("to", "with").contains(next(verb)))
                || (HEARING.contains(lemma) && next(verb).equals("by"))
                || isTurnedPassive(verb, lemma)
                || isAddressOnly(draft, verb);
    }

    private String next(int verb) {
        return grammar.lower(verb + 1);
    }

    private boolean opensWords(int verb) {
        return next(verb).equals("that") || next(verb).equals(":");
    }

    /// "Decided the pier will close".
    private boolean opensClause(int verb) {
        Optional<Span> subject = phrases.from(verb + 1);
        if (subject.isEmpty()) {
            return false;
        }
        int behind = grammar.firstAfter(subject.get().end());
        while (behind < grammar.size() && grammar.word(behind).tag().startsWith("RB")) {
            behind++;
        }
        return behind < grammar.size() && grammar.word(behind).isFinite();
    }

    /// "A man said to have been released": others say so of him.
    private boolean isHearsay(int verb) {
        return next(verb).equals("to") && Set.of("have", "be").contains(grammar.lower(verb + 2));
    }

    /// "Claims its stand on the fish of the lake remains": a verb stands behind that opens no
    /// relative clause.
    private boolean tellsClause(Draft draft, int verb) {
        List<Integer> words =
                draft.content.stream()
                        .flatMap(span -> grammar.wordsIn(span).boxed())
                        .filter(word -> word > verb)
                        .takeWhile(word -> !grammar.isRelative(word))
                        .toList();
        return words.stream().map(grammar::word).anyMatch(Word::isFinite);
    }

    /// "Claimed the first prize": a thing is taken. Not "claimed the prize was his", "claimed
    /// responsibility for the blast", "claimed victory".
    private boolean isTaken(int verb) {
        Optional<Span> object = phrases.from(verb + 1);
        if (object.isEmpty() || speaksOfItself(verb + 1)) {
            return false;
        }
        int head = grammar.firstAfter(object.get().end() - 1);
        boolean bare = !Set.of("DT", "CD", "JJ").contains(grammar.word(verb + 1).tag());
        if (CLAIMED.contains(next(verb))
                || (bare && CLAIMED.contains(grammar.lower(head)))
                || !grammar.word(head).isNoun()) {
            return false;
        }
        return !opensClause(verb);
    }

    /// Whether the word is the subject of a verb: "claimed the lead | was his".
    private boolean speaksOfItself(int word) {
        Span phrase = phrases.from(word).orElse(grammar.word(word).span());
        return grammar.wordsIn(phrase)
                .mapToObj(grammar::word)
                .map(Word::relation)
                .anyMatch(relation -> relation.startsWith("nsubj"));
    }

    /// "He's accused of theft".
    private boolean isTurnedPassive(int verb, String lemma) {
        int before = verb - 1;
        while (before > 0 && grammar.word(before).tag().startsWith("RB")) {
            before--;
        }
        return !lemma.isEmpty()
                && before >= 0
                && TURNED.contains(grammar.lower(before))
                && grammar.word(verb).tag().equals("VBN")
                && grammar.word(before).relation().equals("auxpass");
    }

    /// "Testified to the committee": whom one speaks to tells nothing.
    private boolean isAddressOnly(Draft draft, int verb) {
        int first = grammar.firstAfter(draft.content.getFirst().start());
        boolean addressed =
                ADDRESSED.contains(grammar.lower(first - 1))
                        || ADDRESSED.contains(grammar.lower(first));
        int noun = ADDRESSED.contains(grammar.lower(first)) ? first + 1 : first;
        Optional<Span> whole = phrases.from(noun);
        return draft.content.size() == 1
                && first > verb
                && addressed
                && whole.isPresent()
                && whole.get().end() >= draft.content.getFirst().end()
                && speakers.isKnown(whole.get())
                && Cue.of(draft.cue, grammar) == Cue.SAY;
    }
}
