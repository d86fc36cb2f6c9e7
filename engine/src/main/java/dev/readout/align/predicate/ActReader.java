package dev.readout.align.predicate;

import dev.readout.knowledge.Acts;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.Set;

/// Reads acts that a clause names without a verb of their own: "the strike on the market killed
/// nine", "bombs fell on the market", "accused the dairy of hiding it".
final class ActReader {
    /// Before what an act is done to.
    private static final Set<String> UPON = Set.of("on", "upon", "against", "at");

    /// Verbs that say little more than that an act is done.
    private static final Set<String> LIGHT =
            Lemmas.setOf(
                    "hold",
                    "have",
                    "make",
                    "give",
                    "take",
                    "pay",
                    "do",
                    "conduct",
                    "carry",
                    "stage",
                    "launch",
                    "place",
                    "mount",
                    "offer",
                    "issue",
                    "deliver",
                    "conclude",
                    "undertake",
                    "perform");

    /// Before those to or with whom an act is done.
    private static final Set<String> PARTY =
            Set.of("with", "to", "on", "upon", "against", "from", "at");

    private static final Set<String> ACCUSING =
            Set.of("accus", "charg", "blam", "suspect", "convict", "acquit");

    private final WordTree words;
    private final RoleReader roles;
    private final MoodReader moods;

    ActReader(WordTree words, RoleReader roles, MoodReader moods) {
        this.words = words;
        this.roles = roles;
        this.moods = moods;
    }

    /// The act that a noun names, if it is told of something to which it was done, in a clause that
    /// says what is so.
    Optional<Predicate> at(int noun, Set<String> speakers) {
        int verb = words.word(noun).head();
        boolean subject = words.word(noun).relation().startsWith("nsubj");
        if (!subject || verb == Word.ROOT || !isTold(verb)) {
            return Optional.empty();
        }
        return behind(noun, UPON)
                .or(() -> behind(verb, UPON))
                .filter(target -> target != noun)
                .flatMap(target -> roles.role(target, speakers))
                .filter(target -> Acts.is(family(noun)))
                .map(target ->
                        new Predicate(
                                deed(noun, words.phrase(noun)),
                                Optional.empty(),
                                Optional.of(target),
                                Set.of(),
                                Set.of(),
                                Mood.ASSERTED,
                                false));
    }

    /// The act in "held talks with the rebels", "made a call to the mayor", with its doer.
    ///
    /// @param verb the predicate of the clause
    Optional<Predicate> lightly(int verb, Predicate of, Set<String> speakers) {
        return words.children(verb, "dobj", "nsubjpass").stream()
                .filter(noun -> Acts.is(family(noun)))
                .findFirst()
                .flatMap(noun -> lightly(verb, noun, of, speakers));
    }

    /// Only with the party: an apology may be one to somebody else.
    private Optional<Predicate> lightly(int verb, int noun, Predicate of, Set<String> speakers) {
        return behind(noun, PARTY)
                .or(() -> behind(verb, PARTY))
                .flatMap(party -> roles.role(party, speakers))
                .map(party ->
                        new Predicate(
                                deed(noun, of.verb().group().cover(words.phrase(noun))),
                                of.agent(),
                                Optional.of(party),
                                of.others(),
                                of.places(),
                                of.mood(),
                                of.negated()));
    }

    private Predicate.Verb deed(int noun, Span group) {
        return new Predicate.Verb(
                Lemmas.of(words.form(noun)),
                family(noun),
                Predicate.Sort.DEED,
                words.form(noun),
                group);
    }

    /// Whether a verb only says that something is done: "held", "made".
    boolean isLight(int verb) {
        return LIGHT.contains(Lemmas.of(words.form(verb)));
    }

    /// Whether the clause says that something is so.
    private boolean isTold(int verb) {
        return words.word(verb).isVerb()
                && moods.mood(verb, false) == Mood.ASSERTED
                && !moods.isNegated(verb);
    }

    private String family(int noun) {
        return WordFamilies.of(words.form(noun));
    }

    /// The noun of the first phrase behind a word that one of these prepositions opens.
    private Optional<Integer> behind(int at, Set<String> prepositions) {
        return words.children(at, "nmod").stream()
                .filter(child -> !words.isTimed(child))
                .filter(child ->
                        words.children(child, "case").stream()
                                .anyMatch(one -> prepositions.contains(words.form(one))))
                .findFirst();
    }

    /// Whether a gerund tells what somebody is accused of.
    boolean isAccusation(int verb) {
        return words.word(verb).tag().equals("VBG") && accused(verb) != Word.ROOT;
    }

    /// Who is accused of it, [Word#ROOT] if nobody is.
    int accused(int verb) {
        int head = words.word(verb).head();
        if (head == Word.ROOT || words.children(verb, "mark", "case").isEmpty()) {
            return Word.ROOT;
        }
        if (words.word(head).isVerb()) {
            return isAccusing(head)
                    ? words.children(head, "dobj", "nsubjpass").stream()
                            .findFirst()
                            .orElse(Word.ROOT)
                    : Word.ROOT;
        }
        int verbOfHead = words.word(head).head();
        return verbOfHead != Word.ROOT && isAccusing(verbOfHead) ? head : Word.ROOT;
    }

    private boolean isAccusing(int verb) {
        return ACCUSING.contains(Lemmas.of(words.form(verb)));
    }
}
