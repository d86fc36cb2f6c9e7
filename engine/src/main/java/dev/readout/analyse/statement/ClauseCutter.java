package dev.readout.analyse.statement;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a run of words into clauses of one predicate each.
///
/// Works from left to right on parts of speech and on the closed class of words that open clauses,
/// so that a wrong head elsewhere in the sentence does no harm; grammatical heads only decide
/// whether "and" joins clauses or names. A cut stands before the word that opens the clause.
final class ClauseCutter {
    /// Words that open a clause with a verb of its own.
    private static final Set<String> SUBORDINATORS =
            Set.of(
                    "as",
                    "while",
                    "although",
                    "though",
                    "because",
                    "since",
                    "after",
                    "before",
                    "if",
                    "unless",
                    "until",
                    "till",
                    "whereas",
                    "once",
                    "so",
                    "when",
                    "whenever",
                    "where",
                    "that",
                    "lest");

    /// Prepositions that open a happening told by a noun: "during a visit to …".
    private static final Set<String> OF_HAPPENINGS =
            Set.of("during", "following", "amid", "despite", "pending");

    /// Subordinators that may stand before a noun or a time alone.
    private static final Set<String> ALSO_PREPOSITIONS =
            Set.of("since", "after", "before", "until", "till", "as");

    /// Auxiliaries that wait for a participle.
    private static final Set<String> HAVE = Set.of("have", "has", "had");

    /// Words by which a clause does not tell as true what it governs.
    private static final Set<String> NEGATIONS =
            Set.of(
                    "not", "n't", "n’t", "no", "never", "nor", "neither", "none", "nobody",
                    "nothing", "without", "hardly", "little", "unclear", "doubt", "doubts");

    /// Words of a bracket that holds an abbreviation or a converted figure, marks included.
    private static final int ASIDE = 6;

    /// How far ahead a clause is looked for, in words.
    private static final int REACH = 40;

    /// The same for clauses that show themselves at once.
    static final int CONTACT_REACH = 8;

    private final Grammar grammar;
    private final TailFinder tails;
    private final RelativeFinder relatives;
    private final PurposeFinder purposes;

    ClauseCutter(Grammar grammar) {
        this.grammar = grammar;
        tails = new TailFinder(grammar);
        relatives = new RelativeFinder(grammar, this);
        purposes = new PurposeFinder(grammar, this);
    }

    /// Words `from` (included) to `to` (excluded).
    record Run(int from, int to) {
        int length() {
            return to - from;
        }

        boolean contains(int word) {
            return from <= word && word < to;
        }
    }

    /// The clauses in order, disjoint; words between them open or close a clause.
    List<Run> cut(Run sentence) {
        List<Run> clauses = new ArrayList<>();
        int start = sentence.from();
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            if (opens(at, new Run(start, sentence.to()))) {
                clauses.add(new Run(start, at));
                start = at;
            }
        }
        clauses.add(new Run(start, sentence.to()));
        return clauses;
    }

    /// Whether a clause begins at word `at`, while the one before began at the start of `open` and
    /// the sentence ends with it.
    private boolean opens(int at, Run open) {
        String word = grammar.lower(at);
        String before = grammar.lower(at - 1);
        if (isStrongMark(before)) {
            return !isAside(at - 1, open);
        }
        if (isInNamedQuotation(at)) {
            return false;
        }
        if (before.equals(",")) {
            return opensAfterComma(at, open);
        }
        return relatives.opens(at, open)
                || relatives.opensContact(at, open)
                || opensSubordinate(at, word, open)
                || opensCoordinate(at, open)
                || opensAccompaniment(at, word, open)
                || purposes.opens(at, open)
                || opensReported(at, open)
                || opensHappening(at, word, open)
                || tails.opensOutcome(at, open.to());
    }

    /// Whether the bracket at `mark` opens or closes an abbreviation or a converted figure: "45
    /// metres (148 feet) tall". A time of day in brackets is none.
    private boolean isAside(int mark, Run open) {
        int opening = mark;
        while (opening > Math.max(0, mark - ASIDE) && !grammar.lower(opening).equals("(")) {
            opening--;
        }
        int closing = grammar.lower(mark).equals(")") ? mark : mark + 1;
        int last = Math.min(open.to() - 1, opening + ASIDE);
        while (closing < last && !grammar.lower(closing).equals(")")) {
            closing++;
        }
        return closing < open.to()
                && grammar.lower(opening).equals("(")
                && grammar.lower(closing).equals(")")
                && !hasVerb(opening, closing)
                && !hasClock(opening, closing);
    }

    /// "6:52 a.m.": tells when by itself.
    private boolean hasClock(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = grammar.lower(at);
            int colon = word.indexOf(':');
            if (colon > 0 && colon + 1 < word.length()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words around `at` stand in quotation marks and name something rather than state
    /// it: 'praised their "courage, skill and patience"'.
    private boolean isInNamedQuotation(int at) {
        Span word = grammar.word(at).span();
        return grammar.reading().quotations().stream()
                .filter(quotation -> quotation.contains(word) && word.start() > quotation.start())
                .anyMatch(quotation ->
                        grammar.wordsIn(quotation).noneMatch(one -> grammar.word(one).isVerb()));
    }

    private boolean opensAfterComma(int at, Run open) {
        String tag = tag(at);
        if (awaitsVerb(open.from(), at)) {
            return false;
        }
        if (tag.equals("VBG") || (tag.equals("VBN") && at + 1 < open.to() && !isNoun(at + 1))) {
            return !grammar.lower(at).equals("including");
        }
        if (isFinite(at) && hasVerb(open.from(), at)) {
            return true;
        }
        return relatives.opens(at, open)
                || opensSubordinate(at, grammar.lower(at), open)
                || opensCoordinate(at, open)
                || opensHappening(at, grammar.lower(at), open)
                || opensApposition(at, open)
                || grammar.lower(at).equals("according")
                || tails.opensAfterComma(at, open.to())
                || opensFigure(at, open)
                || isMainClause(at, open);
    }

    /// "has, over the years, …": the clause that began at `from` still waits for its verb.
    private boolean awaitsVerb(int from, int to) {
        int last = to - 1;
        while (last > from && !grammar.word(last).isVerb() && !tag(last).equals("MD")) {
            last--;
        }
        boolean auxiliary = tag(last).equals("MD") || HAVE.contains(grammar.lower(last));
        return auxiliary && last + 1 < to && grammar.lower(last + 1).equals(",");
    }

    boolean isRelative(int at) {
        String tag = tag(at);
        return tag.equals("WDT") || tag.equals("WP") || tag.equals("WP$");
    }

    private boolean opensSubordinate(int at, String word, Run open) {
        if (!SUBORDINATORS.contains(word) || isRelative(at)) {
            return false;
        }
        if (at + 1 < open.to() && tag(at + 1).equals("VBG")) {
            return !word.equals("as");
        }
        return finiteWithin(at + 1, open.to())
                && (!word.equals("that") || isDenied(open.from(), at))
                && !grammar.lower(at - 1).equals("such")
                && !(ALSO_PREPOSITIONS.contains(word) && goesOnWithVerb(at, open.to()));
    }

    /// Whether what follows is a time, and the verb behind "and" belongs to the clause before:
    /// "since March and sold them", "since May and nobody came".
    private boolean goesOnWithVerb(int at, int end) {
        for (int next = at + 1; next < end && !isFinite(next); next++) {
            if (tag(next).equals("CC")) {
                int verb = skipAdverbs(next + 1, end);
                return verb < end && (isFinite(verb) || isTime(next - 1));
            }
        }
        return false;
    }

    private boolean isTime(int at) {
        String word = grammar.text().at(grammar.word(at).span());
        return tag(at).equals("CD")
                || CalendarNames.month(word).isPresent()
                || CalendarNames.weekday(word).isPresent();
    }

    /// "she denied | that she had left": what is denied is a statement, which others may affirm.
    /// Whatever else "that" opens belongs to the words that say how true it is: "no proof that …",
    /// "the board knew that …".
    private boolean isDenied(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (grammar.word(at).isVerb()) {
                return ReportingVerbs.of(grammar.lower(at))
                        .filter(verb -> verb.kind() == ReportingVerb.Kind.DENY)
                        .isPresent();
            }
        }
        return false;
    }

    /// "with the crew leaving the ship".
    private boolean opensAccompaniment(int at, String word, Run open) {
        if (!word.equals("with")) {
            return false;
        }
        for (int next = at + 2; next < Math.min(open.to(), at + CONTACT_REACH); next++) {
            if (isMark(next) || isFinite(next) || isPreposition(next)) {
                return false;
            }
            if (tag(next).equals("VBG")) {
                return !tag(next - 1).equals("DT");
            }
        }
        return false;
    }

    /// "and left …", "and its epicentre was …".
    private boolean opensCoordinate(int at, Run open) {
        if (!tag(at).equals("CC") || at + 1 >= open.to()) {
            return false;
        }
        int next = skipAdverbs(at + 1, open.to());
        if (next >= open.to()) {
            return false;
        }
        if (grammar.word(next).isVerb() || tag(next).equals("MD")) {
            boolean content = next + 1 < open.to() && !isMark(next + 1);
            return content && hasVerbLike(next, open.from(), at);
        }
        return (hasFinite(open.from(), at) && subjectFollows(at, open.to()))
                || opensFigure(next, open)
                || opensNamed(next, open);
    }

    /// "blocked the road to Kell and Tavenna shut its bridge": a name, a finite verb and its
    /// object, where the clause before has a verb of its own.
    private boolean opensNamed(int from, Run open) {
        int verb = from;
        while (verb < open.to() && tag(verb).startsWith("NNP")) {
            verb++;
        }
        return verb > from
                && verb + 1 < open.to()
                && isFinite(verb)
                && (tag(verb + 1).equals("DT") || tag(verb + 1).equals("PRP$"))
                && hasFinite(open.from(), from)
                && hasPreposition(open.from() + 1, from);
    }

    /// "four ships were held and at least 30 turned away", "five dead, two missing": the verb is
    /// said once or not at all, the figures differ.
    private boolean opensFigure(int from, Run open) {
        boolean figure = false;
        for (int at = from; at < Math.min(open.to(), from + CONTACT_REACH); at++) {
            figure |= tag(at).equals("CD");
            String tag = tag(at);
            boolean auxiliary = isFinite(at) && at + 1 < open.to() && tag(at + 1).equals("VBN");
            if (!auxiliary && (tag.equals("VBN") || tag.equals("VBD") || tag.equals("JJ"))) {
                boolean parallel = hasVerb(open.from(), from) || isFigure(open.from());
                return figure && parallel && endsAt(at + 1, open.to());
            }
            if (isMark(at)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the clause ends at `at` or goes on with a preposition.
    private boolean endsAt(int at, int end) {
        return at >= end
                || isMark(at)
                || isPreposition(at)
                || isClosing(at)
                || tag(at).equals("WRB");
    }

    private boolean isClosing(int at) {
        return grammar.text()
                .at(grammar.word(at).span())
                .chars()
                .noneMatch(Character::isLetterOrDigit);
    }

    /// Whether the next finite verb has its subject after word `at`.
    boolean subjectFollows(int at, int end) {
        for (int verb = at + 1; verb < Math.min(end, at + REACH) && !isMark(verb); verb++) {
            if (isRelative(verb) || (verb > at + 1 && grammar.lower(verb).equals("that"))) {
                return false;
            }
            if (isFinite(verb)) {
                int first = verb;
                return grammar.subjectOf(verb).stream().anyMatch(s -> at < s && s < first);
            }
        }
        return false;
    }

    /// "said he was", "believes the bridge fell": what is said begins after the verb.
    private boolean opensReported(int at, Run open) {
        boolean said =
                grammar.word(at - 1).isVerb()
                        && ReportingVerbs.of(grammar.lower(at - 1))
                                .filter(v -> v.frames().contains(ReportingVerb.Frame.THAT))
                                .isPresent();
        return said
                && !tag(at).equals("VBN")
                && isMainClause(at, open)
                && !isDoubted(open.from(), at);
    }

    /// "no evidence | that …", "did not find | that …": what follows is not told as true.
    private boolean isDoubted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (NEGATIONS.contains(grammar.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean opensHappening(int at, String word, Run open) {
        boolean ahead = isPhrase(at, open.to(), "ahead", "of");
        boolean part = isPhrase(at, open.to(), "as", "part", "of");
        return (ahead || part || OF_HAPPENINGS.contains(word))
                && !grammar.word(at).isNoun()
                && at + 1 < open.to()
                && !isMark(at + 1);
    }

    boolean isPhrase(int at, int end, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= end || !grammar.lower(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// ", a detail that …", ", his first trip to …": a noun phrase that tells something by itself.
    private boolean opensApposition(int at, Run open) {
        int first = tag(at).equals("CC") && at + 1 < open.to() ? at + 1 : at;
        String tag = tag(first);
        if (!tag.equals("DT") && !tag.equals("PRP$")) {
            return false;
        }
        int end = nextMark(at, open.to());
        return end - at > 3 && (hasVerb(at, end) || hasPreposition(at, end));
    }

    /// A subject and a finite verb before the next mark. "a fee and they paid it": the noun belongs
    /// to the clause before, the pronoun begins another.
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

    private boolean isMainClause(int at, Run open) {
        String tag = tag(at);
        boolean mayBeSubject =
                tag.equals("DT")
                        || tag.startsWith("PRP")
                        || tag.startsWith("NN")
                        || tag.startsWith("JJ")
                        || tag.equals("CD")
                        || tag.equals("EX");
        return mayBeSubject
                && finiteWithin(at + 1, open.to())
                && subjectFollows(at - 1, open.to())
                && !goesOnWithPronoun(at, open.to());
    }

    /// Whether a finite verb comes before the next mark or clause word.
    private boolean finiteWithin(int from, int end) {
        for (int at = from; at < Math.min(end, from + REACH); at++) {
            if (isMark(at) || isRelative(at) || grammar.lower(at).equals("that")) {
                return false;
            }
            if (isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerbLike(int verb, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean both = isFinite(verb) && isFinite(at);
            boolean past = isPast(verb) && isPast(at);
            if (both || past || tag(at).equals(tag(verb))) {
                return true;
            }
        }
        return false;
    }

    /// The tagger takes many past tenses for participles.
    private boolean isPast(int at) {
        return tag(at).equals("VBD") || tag(at).equals("VBN");
    }

    boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (grammar.word(at).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFinite(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFinite(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPreposition(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isPreposition(at)) {
                return true;
            }
        }
        return false;
    }

    private int nextMark(int from, int end) {
        int at = from;
        while (at < end && !isMark(at)) {
            at++;
        }
        return at;
    }

    private int skipAdverbs(int from, int end) {
        int at = from;
        while (at < end && tag(at).startsWith("RB")) {
            at++;
        }
        return at;
    }

    /// Whether `word` alone opens a happening told by a noun.
    static boolean opensHappening(String word) {
        return OF_HAPPENINGS.contains(word);
    }

    boolean isFinite(int at) {
        return grammar.word(at).isFinite();
    }

    private boolean isFigure(int at) {
        return tag(at).equals("CD");
    }

    boolean isNoun(int at) {
        return grammar.word(at).isNoun();
    }

    boolean isPreposition(int at) {
        return tag(at).equals("IN") || tag(at).equals("TO");
    }

    static boolean isStrongMark(String word) {
        return word.equals(";")
                || word.equals(":")
                || word.equals("—")
                || word.equals("–")
                || word.equals("--")
                || word.equals("(")
                || word.equals(")");
    }

    /// Punctuation other than quotation marks.
    boolean isMark(int at) {
        String word = grammar.lower(at);
        return word.equals(",") || word.equals(".") || isStrongMark(word);
    }

    boolean isQuotationMark(int at) {
        String word = grammar.lower(at);
        return word.length() <= 2 && word.chars().allMatch(c -> "\"“”'‘’`".indexOf(c) >= 0);
    }

    String tag(int at) {
        return grammar.word(at).tag();
    }
}
