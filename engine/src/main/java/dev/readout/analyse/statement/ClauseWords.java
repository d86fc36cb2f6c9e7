package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.StopWords;
import dev.readout.report.PartOfSpeech;
import dev.readout.text.Span;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What the words of a report are by themselves and in a row, by their position.
final class ClauseWords {
    /// How far ahead a clause is looked for, in words.
    private static final int REACH = 40;

    /// The same for clauses that show themselves at once.
    static final int CONTACT_REACH = 8;

    /// Prepositions that open a happening told by a noun: "during a visit to …".
    private static final Set<String> OF_HAPPENINGS =
            Set.of("during", "following", "amid", "despite", "pending");

    /// Units of how long before or after another thing something happened.
    private static final Set<String> UNITS =
            Set.of(
                    "moments", "minutes", "hours", "days", "weeks", "months", "years", "decades",
                    "minute", "hour", "day", "week", "month", "year", "decade");

    private static final Set<String> BEFORE_OR_AFTER = Set.of("before", "after");

    /// Words by which a clause does not tell as true what it governs.
    private static final Set<String> NEGATIONS =
            NotWords.and(
                    "no", "never", "nor", "neither", "none", "nobody", "nothing", "without",
                    "hardly", "little", "unclear", "doubt", "doubts");

    private final Grammar grammar;
    private final RowFinder rows;

    ClauseWords(Grammar grammar) {
        this.grammar = grammar;
        rows = new RowFinder(this);
    }

    Grammar grammar() {
        return grammar;
    }

    String lower(int at) {
        return grammar.lower(at);
    }

    String tag(int at) {
        return grammar.word(at).tag();
    }

    Span span(int at) {
        return grammar.word(at).span();
    }

    boolean isVerb(int at) {
        return grammar.word(at).isVerb();
    }

    boolean isFinite(int at) {
        return grammar.word(at).isFinite();
    }

    /// The tagger takes many past tenses for participles.
    boolean isPast(int at) {
        return tag(at).equals("VBD") || tag(at).equals("VBN");
    }

    boolean isNoun(int at) {
        return grammar.word(at).isNoun();
    }

    /// Whether the word may stand in a plain noun phrase: noun, adjective, article, possessive or
    /// number.
    boolean isNominal(int at) {
        return PartOfSpeech.isNominal(tag(at));
    }

    boolean isName(int at) {
        return tag(at).startsWith("NNP");
    }

    boolean isFigure(int at) {
        return tag(at).equals("CD");
    }

    /// "leaving" in "the ship leaving Velm", not in "the leaving ship".
    boolean isGerund(int at) {
        return tag(at).equals("VBG") && !grammar.word(at).relation().equals("amod");
    }

    boolean isPreposition(int at) {
        return tag(at).equals("IN") || tag(at).equals("TO");
    }

    /// Whether the word only leads to a noun: "after" in "after the fire".
    boolean isCase(int at) {
        return grammar.word(at).relation().equals("case");
    }

    /// "who", "which", "whose"; "that" where it stands for a noun.
    boolean isRelative(int at) {
        String tag = tag(at);
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$");
    }

    /// Punctuation other than quotation marks.
    boolean isMark(int at) {
        String word = lower(at);
        return word.equals(",") || word.equals(".") || isStrongMark(at);
    }

    /// Punctuation that parts what stands before it from what comes.
    boolean isStrongMark(int at) {
        String word = lower(at);
        return word.equals(";")
                || word.equals(":")
                || word.equals("—")
                || word.equals("–")
                || word.equals("--")
                || word.equals("(")
                || word.equals(")");
    }

    /// Whether a comma parts two nouns of one row: "Velm, Tarsk and Marrin".
    boolean isRowComma(int at, int end) {
        return rows.holds(at, end);
    }

    /// Whether "and" or "or" brings such a row to its end.
    boolean endsRow(int at, int end) {
        return rows.endsAt(at, end);
    }

    boolean isQuotationMark(int at) {
        String word = lower(at);
        return word.length() <= 2 && word.chars().allMatch(c -> "\"“”'‘’`".indexOf(c) >= 0);
    }

    /// Whether the word has no letter and no digit.
    boolean isSign(int at) {
        return grammar.text().at(span(at)).chars().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether "before" or "after" with how long stands there: "two days | before".
    boolean isBehindDuration(int at) {
        return BEFORE_OR_AFTER.contains(lower(at)) && at > 0 && UNITS.contains(lower(at - 1));
    }

    /// Whether the word does not tell as true what it governs.
    boolean isNegation(int at) {
        return NEGATIONS.contains(lower(at));
    }

    /// Whether the word alone opens a happening told by a noun.
    boolean opensHappening(int at) {
        return OF_HAPPENINGS.contains(lower(at));
    }

    boolean isPhrase(int at, int end, String... words) {
        return IntStream.range(0, words.length)
                .allMatch(i -> at + i < end && lower(at + i).equals(words[i]));
    }

    boolean hasVerb(int from, int to) {
        return any(from, to, this::isVerb);
    }

    boolean hasFinite(int from, int to) {
        return any(from, to, this::isFinite);
    }

    boolean hasPreposition(int from, int to) {
        return any(from, to, this::isPreposition);
    }

    boolean any(int from, int to, IntPredicate is) {
        return IntStream.range(from, to).anyMatch(is);
    }

    /// How many words tell something.
    int matter(int from, int to) {
        return (int)
                IntStream.range(from, to)
                        .filter(at -> !isSign(at) && !StopWords.is(lower(at)))
                        .count();
    }

    /// Position of the next punctuation; `end` if there is none.
    int nextMark(int from, int end) {
        return IntStream.range(from, end).filter(this::isMark).findFirst().orElse(end);
    }

    int skipAdverbs(int from, int end) {
        int at = from;
        while (at < end && tag(at).startsWith("RB")) {
            at++;
        }
        return at;
    }

    /// Whether a finite verb comes before the next mark or clause word; commas of a row and around
    /// an aside are none.
    boolean finiteWithin(int from, int end) {
        int reach = Math.min(end, from + REACH);
        for (int at = from; at < reach; at++) {
            if (subjectOfAside(at, end).isPresent()) {
                return true;
            }
            boolean parts = isMark(at) && !isRowComma(at, end);
            if (parts || isRelative(at) || lower(at).equals("that")) {
                return false;
            }
            if (isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    /// The subject before the comma whose verb stands behind another comma: "Marr" in "Marr, the
    /// captain, swam".
    private OptionalInt subjectOfAside(int comma, int end) {
        if (!lower(comma).equals(",")) {
            return OptionalInt.empty();
        }
        for (int at = comma + 2; at < Math.min(end - 1, comma + REACH); at++) {
            if (isStrongMark(at)) {
                return OptionalInt.empty();
            }
            int verb = skipAdverbs(at + 1, end);
            if (lower(at).equals(",") && verb < end && isFinite(verb)) {
                OptionalInt subject = grammar.subjectOf(verb);
                boolean before = subject.isPresent() && subject.getAsInt() < comma;
                return before && !hasFinite(subject.getAsInt(), comma)
                        ? subject
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Whether the next finite verb has its subject after word `at`.
    boolean subjectFollows(int at, int end) {
        for (int verb = at + 1; verb < Math.min(end, at + REACH); verb++) {
            OptionalInt subject = subjectOfAside(verb, end);
            if (subject.isPresent()) {
                return at < subject.getAsInt();
            }
            if (isMark(verb) && !isRowComma(verb, end)) {
                return false;
            }
            if (isRelative(verb) || (verb > at + 1 && lower(verb).equals("that"))) {
                return false;
            }
            if (isFinite(verb)) {
                int first = verb;
                return grammar.subjectOf(verb).stream().anyMatch(s -> at < s && s < first);
            }
        }
        return false;
    }

    /// Whether a subject and a finite verb come before the next mark. "a fee and they paid it": the
    /// noun belongs to the clause before, the pronoun begins another.
    boolean opensMainClause(int at, int end) {
        String tag = tag(at);
        boolean mayBeSubject =
                tag.equals("DT")
                        || tag.startsWith("PRP")
                        || tag.startsWith("NN")
                        || tag.startsWith("JJ")
                        || tag.equals("CD")
                        || tag.equals("EX");
        return mayBeSubject
                && !isRowComma(at - 1, end)
                && finiteWithin(at + 1, end)
                && subjectFollows(at - 1, end)
                && !goesOnWithPronoun(at, end);
    }

    private boolean goesOnWithPronoun(int at, int end) {
        for (int next = at + 1; next < Math.min(end, at + CONTACT_REACH); next++) {
            if (isFinite(next)) {
                return false;
            }
            if (tag(next).equals("CC") && next + 1 < end) {
                return tag(next + 1).equals("PRP");
            }
        }
        return false;
    }
}
