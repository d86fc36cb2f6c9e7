package dev.readout.align.predicate;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.NotWords;
import dev.readout.report.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads whether a clause says that something is so, and whether it says "not".
final class MoodReader {
    private static final Set<String> CONDITIONS =
            Set.of(
                    "if", "unless", "whether", "until", "till", "before", "lest", "as", "why",
                    "how", "when", "once");

    /// Words that take back a part of what a clause says, or tie it to a time.
    private static final Set<String> LIMITS =
            Set.of(
                    "yet",
                    "only",
                    "just",
                    "merely",
                    "simply",
                    "solely",
                    "further",
                    "anymore",
                    "longer",
                    "always",
                    "necessarily",
                    "entirely",
                    "fully",
                    "completely",
                    "normally",
                    "usually",
                    "immediately",
                    "directly",
                    "again",
                    "still",
                    "even",
                    "enough",
                    "far",
                    "alone",
                    "exactly",
                    "really",
                    "much",
                    "very",
                    "too",
                    "so",
                    "more",
                    "later",
                    "then",
                    "initially",
                    "first",
                    "partly",
                    "hardly",
                    "nearly",
                    "almost",
                    "both",
                    "neither",
                    "either",
                    "all",
                    "every",
                    "well",
                    "good",
                    "quickly");

    private static final Set<String> NOBODY =
            Set.of("one", "none", "nobody", "neither", "few", "many", "anybody", "anyone");

    private static final Set<String> HEDGES =
            Set.of(
                    "may",
                    "might",
                    "could",
                    "reportedly",
                    "allegedly",
                    "apparently",
                    "possibly",
                    "probably",
                    "purportedly",
                    "supposedly",
                    "perhaps",
                    "presumably",
                    "seemingly");

    /// How a clause or a phrase that completes another hangs on it.
    private static final Set<String> COMPLETING =
            Set.of("ccomp", "xcomp", "acl", "nmod", "pcomp", "dep");

    /// The grammar of a sentence is hardly ever deeper; a circle in it ends here.
    private static final int MOST_STEPS = 20;

    private static final Set<String> BELIEFS =
            Set.of(
                    "appear",
                    "appears",
                    "appeared",
                    "seem",
                    "seems",
                    "seemed",
                    "believed",
                    "suspected",
                    "rumoured",
                    "rumored",
                    "thought",
                    "feared",
                    "presumed");

    private static final Set<String> NEGATIONS =
            NotWords.and("never", "no", "neither", "nobody", "none", "nothing", "zero");

    private static final Set<String> WILL = Set.of("will", "would", "wo", "'ll", "’ll", "shall");

    private static final Set<String> IS = Set.of("am", "'m", "’m", "is", "are", "'re", "’re");

    private static final Set<String> INTENTIONS = Lemmas.setOf("plan", "intend", "go", "intention");

    private static final Set<String> REPORTED =
            Set.of("said", "reported", "alleged", "accused", "claimed", "known", "found");

    private final WordTree words;

    MoodReader(WordTree words) {
        this.words = words;
    }

    /// @param noun whether the clause only tells whose deed is denied: "having closed it"
    Mood mood(int verb, boolean noun) {
        if (isOpen(verb, noun)) {
            return Mood.OPEN;
        }
        return isLimited(verb) ? Mood.LIMITED : Mood.ASSERTED;
    }

    boolean isNegated(int verb) {
        return negation(verb).isPresent();
    }

    /// The word that says "not".
    Optional<Integer> negation(int verb) {
        return Stream.concat(
                        Stream.of(verb), words.children(verb, "aux", "auxpass", "cop").stream())
                .flatMap(at -> words.children(at).stream())
                .map(this::negating)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Integer> negating(int child) {
        return NEGATIONS.contains(words.form(child)) && !words.word(child).relation().equals("conj")
                ? Optional.of(child)
                : none(child);
    }

    /// Whether the clause only completes another one that says "not": "was never aware of anyone
    /// closing it".
    private boolean isUnderNegation(int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS; step++) {
            Word word = words.word(at);
            if (word.head() == Word.ROOT || !COMPLETING.contains(word.relation())) {
                return false;
            }
            at = word.head();
            if (isNegated(at)) {
                return true;
            }
        }
        return false;
    }

    /// "May have closed", "allegedly closed"; what "may close" lies ahead.
    boolean isHedged(int verb) {
        return hedge(verb).isPresent();
    }

    Optional<Integer> hedge(int verb) {
        boolean perfect =
                words.children(verb, "aux").stream()
                        .anyMatch(child -> words.form(child).equals("have"));
        return words.children(verb, "aux", "advmod").stream()
                .filter(child -> perfect || !words.word(child).tag().equals("MD"))
                .filter(child -> HEDGES.contains(words.form(child)))
                .findFirst();
    }

    /// "Will attend", "would attend", "is attending"; not "would attend if", "will have attended".
    boolean isPlanned(int verb) {
        String tag = words.word(verb).tag();
        List<String> helpers = words.children(verb, "aux").stream().map(words::form).toList();
        boolean will = tag.equals("VB") && helpers.stream().anyMatch(WILL::contains);
        boolean going = tag.equals("VBG") && helpers.stream().anyMatch(IS::contains);
        return (will || going)
                && !helpers.contains("have")
                && !isConditional(verb)
                && !isLimited(verb);
    }

    /// "Plans", "intends", "is going".
    boolean isIntention(int at) {
        return INTENTIONS.contains(Lemmas.of(words.form(at)));
    }

    private boolean isConditional(int verb) {
        return words.children(verb, "mark", "advmod").stream()
                .anyMatch(child -> CONDITIONS.contains(words.form(child)));
    }

    /// "Is believed to", "appears to".
    boolean isBelief(int verb) {
        return BELIEFS.contains(words.form(verb));
    }

    /// "No lock was closed", "closed no lock".
    private Optional<Integer> none(int child) {
        String relation = words.word(child).relation();
        return relation.startsWith("nsubj") || relation.equals("dobj")
                ? words.children(child, "neg", "det", "nummod", "amod").stream()
                        .filter(word -> NEGATIONS.contains(words.form(word)))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isOpen(int verb, boolean noun) {
        String tag = words.word(verb).tag();
        List<Integer> helpers = words.children(verb, "aux", "auxpass", "cop");
        boolean modal = helpers.stream().anyMatch(child -> words.word(child).tag().equals("MD"));
        boolean infinitive = isInfinitive(verb) && !isReported(verb);
        boolean finite =
                !words.children(verb, "nsubj").isEmpty() && words.children(verb, "mark").isEmpty();
        boolean bare = isBare(tag) && helpers.isEmpty() && !noun && !finite;
        return modal
                || infinitive
                || bare
                || isConditional(verb)
                || isInverted(verb, helpers)
                || isUnderNegation(verb)
                || isNamed(verb);
    }

    /// "What we oppose", which only names it.
    private boolean isNamed(int verb) {
        return words.children(verb, "dobj", "nmod").stream()
                .anyMatch(child -> words.form(child).equals("what"));
    }

    private boolean isInfinitive(int verb) {
        return words.children(verb, "mark", "aux").stream()
                .anyMatch(child -> words.word(child).tag().equals("TO"));
    }

    /// "Is said to have closed it".
    private boolean isReported(int verb) {
        int head = words.word(verb).head();
        return head != Word.ROOT
                && REPORTED.contains(words.form(head))
                && words.children(verb, "aux").stream()
                        .anyMatch(child -> words.form(child).equals("have"));
    }

    private static boolean isBare(String tag) {
        return tag.equals("VB") || tag.equals("VBG") || tag.equals("VBN");
    }

    /// "Had we known", "did it close": the auxiliary stands before who does it.
    private boolean isInverted(int verb, List<Integer> helpers) {
        List<Integer> subjects = words.children(verb, "nsubj", "nsubjpass");
        return !helpers.isEmpty()
                && !subjects.isEmpty()
                && helpers.getFirst() < subjects.getFirst()
                && words.children(verb, "expl").isEmpty();
    }

    private boolean isLimited(int verb) {
        return isOfNobody(verb) || takesBack(verb);
    }

    /// "Not one defended him", "none of them paid", of some group that is not told.
    private boolean isOfNobody(int verb) {
        return words.children(verb, "nsubj").stream().map(words::form).anyMatch(NOBODY::contains);
    }

    private boolean takesBack(int verb) {
        return words.children(verb).stream()
                .filter(child -> !words.word(child).relation().startsWith("conj"))
                .anyMatch(child ->
                        LIMITS.contains(words.form(child))
                                || words.children(child, "neg", "advmod", "det").stream()
                                        .anyMatch(one ->
                                                words.form(one).equals("not")
                                                        || words.form(one).equals("only")
                                                        || words.form(one).equals("all")
                                                        || words.form(one).equals("every")));
    }
}
