package dev.readout.analyse.omission;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.NotWords;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Places where a report states that something is not known, and names nobody who keeps it: "it was
/// unclear whether", "the cause is not known", "no word yet on the crew".
final class Unknowns {
    private static final Set<String> OPEN = Set.of("unclear", "unknown", "uncertain");

    /// The same behind "not".
    private static final Set<String> SURE = Set.of("clear", "known", "certain");

    private static final Set<String> LINKS =
            Set.of("is", "was", "are", "were", "'s", "’s", "remain", "remains", "remained", "been");
    private static final Set<String> QUESTIONS =
            Set.of(
                    "whether",
                    "if",
                    "who",
                    "whose",
                    "what",
                    "which",
                    "why",
                    "how",
                    "when",
                    "where",
                    "exactly",
                    "precisely");

    /// What a report calls unknown by its name alone.
    private static final Set<String> MATTERS =
            Set.of(
                    "cause",
                    "causes",
                    "motive",
                    "motives",
                    "reason",
                    "reasons",
                    "identity",
                    "identities",
                    "whereabouts",
                    "fate",
                    "extent",
                    "circumstances",
                    "origin",
                    "origins",
                    "number",
                    "toll",
                    "scale",
                    "purpose",
                    "destination",
                    "condition");

    /// What there is none of where nothing is known; "no reports of injuries" tells more.
    private static final Set<String> NEWS =
            Set.of("word", "information", "detail", "details", "news", "confirmation", "clarity");

    private static final Set<String> YET = Set.of("yet", "available", "immediately");
    private static final Set<String> ON = Set.of("on", "about", "of", "regarding");
    private static final Set<String> GIVEN =
            Set.of("released", "given", "disclosed", "available", "provided", "published");

    /// Words between a link and what it links: "is not yet immediately clear".
    private static final int REACH = 4;

    /// Words between "no details" and "were released".
    private static final int FAR = 8;

    private final SilenceText text;
    private final Grammar grammar;

    Unknowns(SilenceText text) {
        this.text = text;
        grammar = text.grammar();
    }

    /// @param what the words that name what is not known, where they stand before
    record Unknown(Frame frame, Optional<Span> what) {}

    /// The construction whose telling word stands at `index`.
    Optional<Unknown> at(int index) {
        if (text.word(index).equals("no")) {
            return noNews(index).map(frame -> new Unknown(frame, Optional.empty()));
        }
        boolean open = OPEN.contains(text.word(index));
        boolean sure = SURE.contains(text.word(index));
        OptionalInt link = open || sure ? link(index) : OptionalInt.empty();
        if (link.isEmpty() || (sure && !isDenied(link.getAsInt(), index))) {
            return Optional.empty();
        }
        return asked(link.getAsInt(), index).or(() -> named(link.getAsInt(), index));
    }

    private OptionalInt link(int index) {
        for (int at = index - 1; at >= Math.max(0, index - REACH); at--) {
            if (LINKS.contains(text.word(at))) {
                return OptionalInt.of(at);
            }
            if (!grammar.word(at).tag().startsWith("RB") && !NotWords.NOT.contains(text.word(at))) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean isDenied(int link, int index) {
        for (int at = link + 1; at < index; at++) {
            if (NotWords.NOT.contains(text.word(at))) {
                return true;
            }
        }
        return false;
    }

    /// "It was unclear whether"
    private Optional<Unknown> asked(int link, int index) {
        boolean it = text.word(link - 1).equals("it");
        return it && QUESTIONS.contains(text.word(index + 1))
                ? Optional.of(new Unknown(new Frame(link - 1, index, index), Optional.empty()))
                : Optional.empty();
    }

    /// "The cause of the fire is not known"; not "is unknown to the court".
    private Optional<Unknown> named(int link, int index) {
        OptionalInt subject = grammar.subjectOf(index);
        if (subject.isEmpty()
                || subject.getAsInt() >= link
                || !MATTERS.contains(text.word(subject.getAsInt()))
                || text.word(index + 1).equals("to")) {
            return Optional.empty();
        }
        Span phrase = grammar.phraseOf(subject.getAsInt());
        Span what = new Span(phrase.start(), grammar.word(link - 1).span().end());
        return Optional.of(
                new Unknown(
                        new Frame(grammar.firstAfter(what.start()), index, index),
                        Optional.of(what)));
    }

    /// "There was no word on the crew", "so far no information about the crew", "no details were
    /// released"
    private Optional<Frame> noNews(int no) {
        int noun = text.pastAdjectives(no + 1);
        boolean there = text.word(no - 2).equals("there");
        if (!NEWS.contains(text.word(noun)) || !(there || isFirst(no))) {
            return Optional.empty();
        }
        int last = YET.contains(text.word(noun + 1)) ? noun + 1 : noun;
        int first = there ? no - 2 : no;
        return withheld(no, noun)
                .or(() ->
                        ON.contains(text.word(last + 1))
                                ? Optional.of(new Frame(first, last, last))
                                : Optional.empty());
    }

    /// Whether a sentence begins here, but for "so far" and the like.
    private boolean isFirst(int index) {
        Optional<Span> sentence = grammar.sentenceAt(grammar.word(index).span().start());
        int start = sentence.map(one -> grammar.firstAfter(one.start())).orElse(index);
        return start == index
                || (index - start <= 2
                        && grammar.wordsIn(
                                        new Span(
                                                grammar.word(start).span().start(),
                                                grammar.word(index).span().start()))
                                .allMatch(at ->
                                        Set.of("so", "far", "as", "yet", "still", ",")
                                                .contains(text.word(at))));
    }

    private Optional<Frame> withheld(int no, int noun) {
        for (int at = noun + 1; at < noun + FAR && text.isInside(at); at++) {
            boolean link = LINKS.contains(text.word(at)) && GIVEN.contains(text.word(at + 1));
            if (link && !text.word(at + 2).equals("by")) {
                return Optional.of(new Frame(no, at + 1, at + 1));
            }
        }
        return Optional.empty();
    }
}
