package dev.readout.align.predicate;

import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads how figures stand in their clauses.
final class CountedReader {
    private static final Set<String> INSIDE =
            Set.of(
                    "nummod",
                    "compound",
                    "quantmod",
                    "mwe",
                    "number",
                    "amod",
                    "advmod",
                    "det",
                    "dep");

    private static final Set<String> PARTS = Set.of("nsubj", "nsubjpass", "dobj");

    /// Words that tell one of several apart.
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "last", "final", "next", "previous");

    /// Words that make a count a part of more, or one of several.
    private static final Set<String> LIMITS =
            Set.of(
                    "past",
                    "another",
                    "other",
                    "others",
                    "more",
                    "further",
                    "additional",
                    "extra",
                    "remaining",
                    "straight",
                    "consecutive",
                    "successive",
                    "average",
                    "record",
                    "only",
                    "each",
                    "every",
                    "per",
                    "new");

    private static final Set<String> TIES = Set.of("before", "until", "till", "after", "since");

    /// Words on either side of a figure and its noun that may limit it.
    private static final int REACH = 2;

    private final WordTree words;
    private final RoleReader roles;

    CountedReader(WordTree words, RoleReader roles) {
        this.words = words;
        this.roles = roles;
    }

    /// @param statement the words in which its verb must stand
    Counted read(Span figure, Span statement) {
        List<Integer> inside = words.inside(figure);
        if (inside.isEmpty()) {
            return new Counted("", false, "", Set.of(), figure, Optional.empty(), Optional.empty());
        }
        int noun = noun(inside.getLast());
        int governor = words.word(noun).head();
        boolean measures = governor != Word.ROOT && words.word(governor).isNoun();
        int verb = verb(noun, statement);
        int around = verb(noun, new Span(0, Integer.MAX_VALUE));
        return new Counted(
                verb == Word.ROOT ? "" : WordFamilies.of(words.form(verb)),
                PARTS.contains(words.word(noun).relation()),
                measures ? words.term(governor) : subject(noun, verb),
                limits(inside.getFirst(), Math.max(noun, inside.getLast()), statement, around),
                figure.cover(words.group(noun, inside.getLast())),
                verb == Word.ROOT ? Optional.empty() : Optional.of(words.word(verb).span()),
                around == Word.ROOT ? Optional.empty() : agent(around, noun));
    }

    /// The noun that is counted, or the figure itself.
    private int noun(int at) {
        int noun = at;
        for (int step = 0; step < MOST_STEPS; step++) {
            Word word = words.word(noun);
            if (!INSIDE.contains(word.relation()) || word.head() == Word.ROOT) {
                return noun;
            }
            noun = word.head();
        }
        return noun;
    }

    /// The grammar of a sentence is hardly ever deeper; a circle in it ends here.
    private static final int MOST_STEPS = 20;

    private int verb(int noun, Span statement) {
        int at = noun;
        for (int step = 0; step < MOST_STEPS && at != Word.ROOT; step++) {
            Word word = words.word(at);
            if (!statement.contains(word.span())) {
                return Word.ROOT;
            }
            if (word.isVerb()) {
                return at;
            }
            at = words.word(at).head();
        }
        return Word.ROOT;
    }

    private Optional<Role> agent(int verb, int noun) {
        return words.children(verb, "nsubj").stream()
                .filter(subject -> subject != noun)
                .findFirst()
                .flatMap(subject -> roles.role(subject, Set.of()));
    }

    /// "Sales" in "sales rose to 47 million"; "prices" in "the mill raised prices to 47 crowns".
    private String subject(int noun, int verb) {
        if (verb == Word.ROOT || PARTS.contains(words.word(noun).relation())) {
            return "";
        }
        return Stream.of("dobj", "nsubjpass", "nsubj")
                .flatMap(relation -> words.children(verb, relation).stream())
                .map(words::term)
                .findFirst()
                .orElse("");
    }

    /// Ordinals anywhere in the statement, other limits next to the figure, and what ties the verb
    /// to another time: "before it slowed down".
    private Set<String> limits(int first, int last, Span statement, int verb) {
        Set<String> limits = new TreeSet<>();
        if (verb != Word.ROOT) {
            words.children(verb, "advcl").stream()
                    .flatMap(clause -> words.children(clause, "mark").stream())
                    .map(words::form)
                    .filter(TIES::contains)
                    .forEach(limits::add);
        }
        for (int at : words.inside(statement)) {
            String form = words.form(at);
            boolean near = at >= first - REACH && at <= last + 1;
            if (ORDINALS.contains(form) || (near && LIMITS.contains(form))) {
                limits.add(form);
            }
        }
        return limits;
    }
}
