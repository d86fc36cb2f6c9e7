package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.SilenceWords;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// The clause that states a silence, as a whole: from the question that opens it to the last of the
/// words behind it, "Whether he saw the crack | it did not say", "did not say | how many boats
/// came".
final class SilenceClause {
    /// Behind these words a sentence tells why or when somebody is silent, not on what.
    private static final Set<String> ENDS =
            Set.of("because", "as", "citing", "saying", "while", "until", "but", "though");

    private static final Set<String> STOPS =
            Set.of(".", ",", ":", ";", "!", "?", "(", ")", "-", "–", "—", "“", "”", "\"");

    /// Words that open what is left out where it stands first.
    private static final Set<String> FRONTED =
            Set.of("what", "whether", "how", "who", "where", "when", "why", "on", "about");

    private static final Set<String> ASKED = Set.of("asked", "questioned", "pressed");

    /// "Has not spoken to the paper" names the one who asked.
    private static final Set<String> SPEAKING =
            Set.of("speak", "spoke", "spoken", "talk", "talked", "respond", "reply", "replied");

    /// "Could not be reached by telephone" tells how.
    private static final Set<String> REACHED = Set.of("reached", "contacted");

    private static final Set<String> JOINTS = Set.of(",", "or", "nor", "and");
    private static final Set<String> DENYING = Set.of("deny", "rebut", "dispute");

    private static final Set<String> TO = Set.of("to", "with");

    private final SilenceText text;
    private final Grammar grammar;

    SilenceClause(SilenceText text) {
        this.text = text;
        grammar = text.grammar();
    }

    /// With the verbs joined to its last one: "could not confirm, deny or comment".
    Frame joined(Frame frame) {
        int last = frame.last();
        int next = afterJoint(last + 1);
        while (next > last + 1 && text.isInside(next) && isBareTelling(last, next)) {
            last = next;
            next = afterJoint(last + 1);
        }
        return last == frame.last() ? frame : new Frame(frame.first(), last, frame.verb());
    }

    private int afterJoint(int at) {
        int next = at;
        while (JOINTS.contains(text.word(next))) {
            next++;
        }
        return next;
    }

    /// Whether both are verbs of telling in the same form.
    private boolean isBareTelling(int last, int next) {
        String tag = grammar.word(next).tag();
        return tag.equals("VB")
                && grammar.word(last).tag().equals(tag)
                && (text.is(next, SilenceWords.Kind.SAYING) || DENYING.contains(text.word(next)));
    }

    /// With "There was" where it opens with that: "There was no word from the owner".
    Span opened(Span core) {
        int first = grammar.firstAfter(core.start());
        int there = text.word(first - 1).equals("there") ? first - 1 : first - 2;
        return text.word(there).equals("there") && grammar.word(there).relation().equals("expl")
                ? grammar.word(there).span().cover(core)
                : core;
    }

    /// What stands in the clause behind `core`: up to a comma, a reason, or the next thing that the
    /// silent one does.
    Optional<Span> rest(Span core) {
        int first = grammar.firstAfter(core.end());
        int next = first;
        while (text.isInside(next) && belongs(next, core)) {
            next++;
        }
        return next == first
                ? Optional.empty()
                : Optional.of(grammar.word(first).span().cover(grammar.word(next - 1).span()));
    }

    private boolean belongs(int index, Span core) {
        String word = text.word(index);
        return !ENDS.contains(word)
                && !STOPS.contains(word)
                && !joinsAnother(index)
                && grammar.sentenceAt(core.start())
                        .filter(sentence -> sentence.contains(grammar.word(index).span()))
                        .isPresent();
    }

    /// "and" before the next thing that the silent one did.
    private boolean joinsAnother(int index) {
        return grammar.word(index).tag().equals("CC")
                && text.isInside(index + 1)
                && grammar.word(index + 1).isFinite();
    }

    /// The question before `clause`: "Asked about the dam, …"; other openings only where nothing
    /// else tells what is left out.
    ///
    /// @param open whether nothing else does
    Optional<Span> front(Span clause, boolean open) {
        Optional<Span> before =
                grammar.sentenceAt(clause.start())
                        .map(sentence -> new Span(sentence.start(), clause.start()));
        return before.flatMap(span -> grammar.wordsIn(span).boxed().findFirst())
                .filter(first ->
                        ASKED.contains(text.word(first))
                                || (open
                                        && FRONTED.contains(text.word(first))
                                        && !text.isTime(first + 1)))
                .map(first ->
                        grammar.word(first)
                                .span()
                                .cover(grammar.word(lastBefore(clause.start())).span()));
    }

    private int lastBefore(int position) {
        int last = grammar.firstAfter(position) - 1;
        return STOPS.contains(text.word(last)) ? last - 1 : last;
    }

    /// Whether what follows names the one who is not answered: "has not spoken to the paper".
    boolean namesHearer(Frame frame) {
        return SPEAKING.contains(text.word(frame.last()))
                && TO.contains(text.word(frame.last() + 1));
    }

    /// Whether the silent one could not be asked.
    boolean isUnreached(Frame frame) {
        return REACHED.contains(text.word(frame.last()));
    }
}
