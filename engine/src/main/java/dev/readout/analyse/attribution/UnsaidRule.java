package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Drops verbs of speaking that tell of nothing that was said.
///
/// "She said the port would ask for help", "agencies proposing to dredge must pay", "those who
/// promise too much": inside somebody's words these are plans, kinds of people and hearsay, not the
/// words of somebody else. "If a court finds that …": nothing has been found. "The law seeks to
/// protect" nobody by asking. "I thank you" is said by whoever is quoted with it.
final class UnsaidRule {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "those", "whoever");
    private static final Set<String> THINGS = Set.of("it", "which", "that");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> ANY = Set.of("a", "an", "any", "that", "some", "either");
    private static final Set<String> DOING = Set.of("do", "does", "did");
    private static final Set<String> CHANCE = Set.of("could", "might", "may");
    private static final Set<String> MISTAKEN =
            Set.of("mistakenly", "wrongly", "erroneously", "incorrectly", "falsely");
    private static final Set<String> OWN = Set.of("he", "she", "it", "they", "i", "we");
    private static final Set<String> MARKS = Set.of(",", "-", "–", "—");

    private final Grammar grammar;
    private final Speakers speakers;

    UnsaidRule(Grammar grammar) {
        this.grammar = grammar;
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        List<Draft> all = List.copyOf(drafts);
        drafts.removeIf(draft ->
                isSupposed(draft)
                        || seeksAsThing(draft)
                        || isSelf(draft)
                        || isMereChance(draft)
                        || isMistaken(draft)
                        || (isInside(draft, all) && isIdle(draft)));
    }

    /// "“We thank the crews,” she said": she speaks, and nobody else thanks. "I applaud her": the
    /// writer of the report does.
    private boolean isSelf(Draft draft) {
        if (draft.source.size() != 1) {
            return false;
        }
        String source = grammar.lower(draft.source.getFirst());
        return source.equals("i")
                || (source.equals("we") && grammar.isQuoted(draft.source.getFirst()));
    }

    /// "Lund could assume the chair", "the mayor may ask for help": nobody has said so yet.
    private boolean isMereChance(Draft draft) {
        Cue cue = Cue.of(draft.cue, grammar);
        boolean unsaid = cue == Cue.BELIEVE || cue == Cue.SPEECH_ACT || cue == Cue.ASK;
        if (!unsaid || draft.content.stream().anyMatch(grammar::isQuoted)) {
            return false;
        }
        int first = grammar.firstAfter(draft.cue.getFirst().start());
        return CHANCE.contains(grammar.lower(first))
                || (first > 0 && CHANCE.contains(grammar.lower(first - 1)));
    }

    /// "The guards had mistakenly believed": the report tells what it knows better.
    private boolean isMistaken(Draft draft) {
        return Cue.of(draft.cue, grammar) == Cue.BELIEVE
                && grammar.wordsIn(draft.frame().orElseThrow())
                        .anyMatch(word -> MISTAKEN.contains(grammar.lower(word)));
    }

    private boolean isInside(Draft draft, List<Draft> all) {
        return draft.frame()
                .filter(frame ->
                        grammar.isQuoted(frame)
                                || all.stream()
                                        .anyMatch(
                                                other -> other != draft && other.saysWithin(frame)))
                .isPresent();
    }

    private boolean isIdle(Draft draft) {
        return !draft.cue.isEmpty()
                && (isPlanned(draft)
                        || isUnfinished(draft)
                        || isOfSomeKind(draft)
                        || isPerceived(draft)
                        || isOwnBelief(draft));
    }

    /// "Would ask", "may thank", "will have to consult"; not "did ask".
    private boolean isPlanned(Draft draft) {
        int first = grammar.firstAfter(draft.cue.getFirst().start());
        boolean base = grammar.word(first).tag().equals("VB");
        return isModal(first)
                || (first > 0 && isModal(first - 1))
                || (base && !(first > 0 && DOING.contains(grammar.lower(first - 1))));
    }

    private boolean isModal(int index) {
        return grammar.word(index).tag().equals("MD");
    }

    /// "Proposing to dredge", "a survey to determine": no verb of its own clause; "saying that"
    /// gives words.
    private boolean isUnfinished(Draft draft) {
        int first = grammar.firstAfter(draft.cue.getFirst().start());
        String tag = grammar.word(first).tag();
        int behind = grammar.firstAfter(draft.cue.getLast().end());
        boolean that = behind < grammar.size() && grammar.lower(behind).equals("that");
        return !hasSubjectBehind(draft)
                && (tag.equals("TO") || isGerund(first))
                && !that
                && !grammar.lower(draft.cue.getLast()).endsWith(" that");
    }

    /// "Despite saying they were outbid, the Rovers": see [AdjunctRule].
    private static boolean hasSubjectBehind(Draft draft) {
        return !draft.source.isEmpty()
                && !draft.content.isEmpty()
                && draft.source.getFirst().start() >= draft.content.getLast().end();
    }

    /// Whatever the tagger makes of it: after a plural, "agencies proposing", it takes it for
    /// finite.
    private boolean isGerund(int word) {
        String form = grammar.lower(word);
        return grammar.word(word).tag().equals("VBG")
                || ReportingVerbs.of(form).filter(verb -> verb.gerund().equals(form)).isPresent();
    }

    /// "People who promise", "those who deny"; not "Lund, who promised".
    private boolean isOfSomeKind(Draft draft) {
        if (draft.source.size() != 1
                || !RELATIVE.contains(grammar.lower(draft.source.getFirst()))) {
            return false;
        }
        int before = grammar.firstAfter(draft.source.getFirst().start()) - 1;
        while (before > 0 && MARKS.contains(grammar.lower(before))) {
            before--;
        }
        return before < 0 || !speakers.isName(grammar.word(before).span());
    }

    /// "We are sad to hear of it."
    private boolean isPerceived(Draft draft) {
        return draft.cue.stream()
                .flatMap(span -> grammar.wordsIn(span).boxed())
                .anyMatch(word -> isForm(word, "hear"));
    }

    /// "Lund said he believed that", "she says she expects to win": one statement, of the one who
    /// speaks.
    private boolean isOwnBelief(Draft draft) {
        return Cue.of(draft.cue, grammar) == Cue.BELIEVE
                && draft.source.size() == 1
                && OWN.contains(grammar.lower(draft.source.getFirst()));
    }

    /// "If a court finds", "unless any state objects", "if the board decides": nobody has.
    private boolean isSupposed(Draft draft) {
        Optional<Span> source = draft.source.stream().findFirst();
        int first = source.map(span -> grammar.firstAfter(span.start())).orElse(0);
        int cue = draft.cue.isEmpty() ? first : grammar.firstAfter(draft.cue.getFirst().start());
        boolean present = Set.of("VBZ", "VBP").contains(grammar.word(cue).tag());
        return first > 0
                && (ANY.contains(grammar.lower(first)) || present)
                && CONDITIONS.contains(grammar.lower(first - 1));
    }

    /// "The law, which seeks to protect": it asks for nothing.
    private boolean seeksAsThing(Draft draft) {
        return draft.source.size() == 1
                && THINGS.contains(grammar.lower(draft.source.getFirst()))
                && draft.cue.stream()
                        .flatMap(span -> grammar.wordsIn(span).boxed())
                        .anyMatch(word -> isForm(word, "seek"));
    }

    private boolean isForm(int word, String lemma) {
        return ReportingVerbs.of(grammar.lower(word))
                .filter(verb -> verb.lemma().equals(lemma))
                .isPresent();
    }
}
