package dev.readout.align.when;

import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Analysis;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the clause that tells what took place at a time: a subject, its verb of a tense, and what
/// that verb needs.
///
/// From the time we climb to the verb that it hangs on, and farther while that verb stands in a
/// part that is no clause of its own: "to leave", "published on Monday", "who left on Monday", "if
/// he leaves". What somebody believes, wants or denies keeps the verb that says so.
public final class EventClause {
    /// Characters without white space of a clause that is shown with all that belongs to it, at
    /// most: two lines of a terminal.
    private static final int LONG = 150;

    /// The same for one that is shown with no more than it needs.
    private static final int LONGEST = 200;

    /// Words from a time up to the verb of the clause, each governed by the next, at most. Chosen.
    private static final int MOST_STEPS = 14;

    private static final Set<String> ASIDES =
            Set.of("acl", "appos", "parataxis", "advcl", "conj", "cc", "punct");

    private static final Set<String> NEEDED =
            Set.of("dobj", "iobj", "ccomp", "xcomp", "nsubj", "nsubjpass", "csubj", "neg", "cop");

    /// Behind these a clause does not tell that anything took place.
    private static final Set<String> OPEN_MARKS =
            Set.of("if", "unless", "before", "until", "till", "whether", "for", "than", "lest");

    /// What ties a noun to the words before it.
    private static final Set<String> LINKS = Set.of("case", "cc", "punct", "mark");

    /// Before what is spoken of.
    private static final Set<String> TOPICS =
            Set.of("about", "of", "against", "for", "regarding", "concerning");

    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$");

    private static final Set<String> CIRCUMSTANCES =
            Set.of("when", "whenever", "as", "after", "once", "since", "where");

    private final SentenceTree tree;

    public EventClause(Analysis analysis) {
        this(new SentenceTree(analysis));
    }

    EventClause(SentenceTree tree) {
        this.tree = tree;
    }

    /// The clause that tells what the words are a part of: for "she had sold it" in "when she had
    /// sold it, he left" the whole of it. Empty if the words are such a clause themselves, or where
    /// none is short enough.
    public Optional<Span> around(Span words) {
        Span sentence = tree.sentenceOf(words);
        int top = mainOf(words);
        int verb = top == Word.ROOT || tree.isPredicate(top) ? top : over(top);
        if (verb != Word.ROOT
                && words.overlaps(tree.word(verb).span())
                && isClause(verb)
                && !isCircumstance(verb)) {
            return shown(verb, words, sentence).filter(whole -> !words.contains(whole));
        }
        for (; verb != Word.ROOT; verb = over(verb)) {
            if (isClause(verb) && !isCircumstance(verb) && tellsSomething(verb)) {
                Optional<Span> clause = shown(verb, words, sentence);
                if (clause.isPresent()) {
                    return clause;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the words are told only as a part of something else: in "if she sells it", "no sign
    /// that she sells it", "to sell it".
    public boolean isHeld(Span words) {
        int verb = mainOf(words);
        return verb != Word.ROOT
                && tree.isPredicate(verb)
                && tree.word(verb).head() != Word.ROOT
                && (!isClause(verb) || isCircumstance(verb));
    }

    /// The word of a clause that governs the others.
    private int mainOf(Span words) {
        return tree.wordsIn(words)
                .filter(word -> !tree.relation(word).equals("punct"))
                .filter(word -> isOutside(tree.word(word).head(), words))
                .boxed()
                .max(
                        Comparator.comparing((Integer word) -> tree.isPredicate(word))
                                .thenComparingInt(word -> tree.phraseOf(word).length()))
                .orElse(Word.ROOT);
    }

    /// "When she left", "after she left"
    private boolean isCircumstance(int verb) {
        return tree.relation(verb).equals("advcl")
                && tree.children(verb).stream()
                        .filter(child -> child < verb)
                        .anyMatch(child -> CIRCUMSTANCES.contains(tree.form(child)));
    }

    /// Empty where the sentence has no such clause that is short enough.
    Optional<Span> of(Span phrase) {
        Span sentence = tree.sentenceOf(phrase);
        int noun = Word.ROOT;
        for (int verb = predicateOver(phrase); verb != Word.ROOT; verb = over(verb)) {
            if (isClause(verb) && tellsSomething(verb)) {
                Optional<Span> clause = shown(verb, phrase, sentence);
                if (clause.isPresent()) {
                    return clause;
                }
            }
            if (tree.relation(verb).equals("acl") && noun == Word.ROOT) {
                noun = verb;
            }
        }
        return noun == Word.ROOT
                ? withQuotation(phrase, sentence)
                : withNoun(noun, phrase, sentence);
    }

    /// The whole sentence of what somebody said at a time, where it quotes: "“We left,” he said on
    /// Monday".
    private Optional<Span> withQuotation(Span phrase, Span sentence) {
        boolean quotes =
                tree.text().at(sentence).chars().anyMatch(each -> "\"“".indexOf(each) >= 0);
        return Optional.of(tidy(sentence))
                .filter(whole -> quotes && predicateOver(phrase) != Word.ROOT)
                .filter(whole -> length(whole) <= LONGEST && isWhole(whole));
    }

    private int predicateOver(Span phrase) {
        int top = topOf(phrase);
        return top == Word.ROOT ? Word.ROOT : over(top);
    }

    private int topOf(Span phrase) {
        return tree.wordsIn(phrase)
                .filter(word -> isOutside(tree.word(word).head(), phrase))
                .findFirst()
                .orElse(Word.ROOT);
    }

    private boolean isOutside(int word, Span phrase) {
        return word == Word.ROOT || !phrase.overlaps(tree.word(word).span());
    }

    /// The nearest predicate above the word.
    private int over(int word) {
        int current = tree.word(word).head();
        for (int step = 0; step < MOST_STEPS && current != Word.ROOT; step++) {
            if (tree.isPredicate(current)) {
                return current;
            }
            current = tree.word(current).head();
        }
        return Word.ROOT;
    }

    /// Whether the predicate opens a clause that tells something by itself.
    private boolean isClause(int verb) {
        return switch (tree.relation(verb)) {
            case "acl", "xcomp", "csubj", "nmod" -> false;
            case "conj" -> isClauseOrFirst(verb);
            case "ccomp" -> hasSubjectAndTense(verb) && isStated(verb);
            case "advcl" -> hasSubjectAndTense(verb) && !hasOpenMark(verb);
            default -> hasSubjectAndTense(verb);
        };
    }

    private boolean isClauseOrFirst(int verb) {
        int first = tree.word(verb).head();
        return first != Word.ROOT
                && tree.isPredicate(first)
                && (hasSubjectAndTense(verb) || !tree.hasSubject(verb))
                && isClause(first);
    }

    private boolean hasSubjectAndTense(int verb) {
        boolean headline = tree.word(verb).tag().equals("VBN") && !hasOpenMark(verb);
        return tree.hasSubject(verb) && !isRelative(verb) && (tree.isFinite(verb) || headline);
    }

    /// "Which is a third of those who came in 2000"
    private boolean isRelative(int verb) {
        return tree.relation(verb).equals("acl")
                || tree.children(verb).stream()
                        .filter(child -> child < verb)
                        .anyMatch(child -> RELATIVE.contains(tree.word(child).tag()));
    }

    private boolean hasOpenMark(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child < verb)
                .filter(child -> Set.of("mark", "advmod", "case").contains(tree.relation(child)))
                .anyMatch(child -> OPEN_MARKS.contains(tree.form(child)));
    }

    /// Whether the verb above only says so: not "expects that", "denied that", "no sign that".
    private boolean isStated(int verb) {
        int above = tree.word(verb).head();
        boolean denied = above == Word.ROOT || tree.governs(above, Set.of("neg"));
        return !denied
                && !hasOpenMark(verb)
                && ReportingVerbs.of(tree.form(above))
                        .filter(found -> states(found.kind()))
                        .isPresent();
    }

    private static boolean states(ReportingVerb.Kind kind) {
        return switch (kind) {
            case SAY, REPORT -> true;
            case DENY, OMIT, ASK, BELIEVE, FEEL, SPEECH_ACT -> false;
        };
    }

    /// Whether what is said is told, where the verb tells that somebody speaks: not "he said on
    /// Monday".
    private boolean tellsSomething(int verb) {
        boolean speaks =
                ReportingVerbs.of(tree.form(verb))
                        .filter(found -> found.frames().contains(ReportingVerb.Frame.THAT))
                        .filter(found -> states(found.kind()))
                        .isPresent();
        return !speaks
                || tree.children(verb).stream()
                        .anyMatch(child ->
                                Set.of("ccomp", "xcomp", "dobj", "nsubjpass")
                                                .contains(tree.relation(child))
                                        || tree.children(child).stream()
                                                .anyMatch(each ->
                                                        tree.relation(each).equals("case")
                                                                && TOPICS.contains(
                                                                        tree.form(each))));
    }

    /// The clause with all that belongs to it, or with as much as is short enough.
    private Optional<Span> shown(int verb, Span phrase, Span sentence) {
        Span start = tree.word(subjectHolder(verb)).span().cover(tree.word(verb).span());
        for (int child : tree.children(subjectHolder(verb))) {
            if (child < verb && leads(child)) {
                start = start.cover(tree.phraseOf(child));
            }
        }
        return fitting(start.cover(whole(phrase, verb)), verb, sentence);
    }

    /// The time with the nouns that it belongs to: "in Tuesday's primary".
    private Span whole(Span phrase, int verb) {
        Span whole = phrase;
        int current = topOf(phrase);
        while (current != Word.ROOT && current != verb) {
            whole = whole.cover(tree.phraseOf(current, this::isAside));
            current = tree.word(current).head();
        }
        return whole;
    }

    /// What stands before the verb and belongs to it: its subject and its helpers.
    private boolean leads(int child) {
        String relation = tree.relation(child);
        return relation.startsWith("nsubj")
                || relation.equals("csubj")
                || relation.equals("expl")
                || relation.equals("ccomp")
                || relation.startsWith("aux")
                || relation.equals("neg")
                || relation.equals("cop");
    }

    /// The verb whose subject the verb has: "came and | left".
    private int subjectHolder(int verb) {
        int current = verb;
        while (!tree.hasSubject(current)
                && tree.relation(current).equals("conj")
                && tree.word(current).head() != Word.ROOT) {
            current = tree.word(current).head();
        }
        return current;
    }

    /// "The film that they made in 1963"
    private Optional<Span> withNoun(int verb, Span phrase, Span sentence) {
        int noun = tree.word(verb).head();
        if (noun == Word.ROOT || !tree.word(noun).isNoun()) {
            return Optional.empty();
        }
        Span left =
                tree.phraseOf(noun, child -> child > noun || LINKS.contains(tree.relation(child)));
        return fitting(left.cover(tree.word(verb).span()).cover(phrase), verb, sentence);
    }

    private Optional<Span> fitting(Span needed, int verb, Span sentence) {
        List<Span> ends = new ArrayList<>();
        Span bare = needed;
        Span full = needed;
        for (int child : tree.children(verb)) {
            if (child > verb && NEEDED.contains(tree.relation(child))) {
                bare = bare.cover(tree.phraseOf(child, this::isAside));
                full = full.cover(tree.phraseOf(child));
            }
        }
        Span all = full;
        for (int child : tree.children(verb)) {
            if (child > verb && !isApart(child)) {
                all = all.cover(tree.phraseOf(child));
                ends.add(all);
            }
        }
        return Stream.concat(
                        ends.reversed().stream().filter(span -> length(span) <= LONG),
                        Stream.of(full, bare))
                .map(this::tidy)
                .filter(span -> length(span) <= LONGEST)
                .filter(sentence::contains)
                .filter(this::isWhole)
                .filter(span -> !opensRelative(span))
                .findFirst();
    }

    /// "Whose mill they bought in 1963"
    private boolean opensRelative(Span span) {
        return tree.wordsIn(span)
                .limit(1)
                .anyMatch(word ->
                        RELATIVE.contains(tree.word(word).tag())
                                && tree.sentenceOf(span).start() < span.start());
    }

    private boolean isAside(int child) {
        return ASIDES.contains(tree.relation(child));
    }

    /// Whether it is a clause of its own beside the verb's: "left, and the others stayed".
    private boolean isApart(int child) {
        return switch (tree.relation(child)) {
            case "punct", "parataxis", "cc", "discourse" -> true;
            case "conj" -> tree.isPredicate(child) && tree.hasSubject(child);
            case "advcl" -> tree.form(child - 1).equals(",");
            default -> false;
        };
    }

    /// Without the marks at its end.
    private Span tidy(Span span) {
        Text text = tree.text();
        int end = span.end();
        while (end > span.start() && ",;:-–—. ".indexOf(text.characters().charAt(end - 1)) >= 0) {
            end--;
        }
        return unquoted(text.trim(new Span(span.start(), end)));
    }

    /// Without a quotation mark at one end alone.
    private Span unquoted(Span span) {
        if (isWhole(span)) {
            return span;
        }
        String words = tree.text().at(span);
        boolean opens = "\"“".indexOf(words.charAt(0)) >= 0;
        boolean closes = "\"”".indexOf(words.charAt(words.length() - 1)) >= 0;
        return opens
                ? tidy(new Span(span.start() + 1, span.end()))
                : closes ? tidy(new Span(span.start(), span.end() - 1)) : span;
    }

    /// Whether every quotation and bracket that is opened in it is closed.
    private boolean isWhole(Span span) {
        String words = tree.text().at(span);
        long quotes = words.chars().filter(each -> each == '"').count();
        return quotes % 2 == 0
                && count(words, '“') == count(words, '”')
                && count(words, '(') == count(words, ')');
    }

    private static long count(String words, char mark) {
        return words.chars().filter(each -> each == mark).count();
    }

    private long length(Span span) {
        return tree.text().at(span).chars().filter(each -> !Text.isSpace((char) each)).count();
    }
}
