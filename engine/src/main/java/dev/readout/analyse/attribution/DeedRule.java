package dev.readout.analyse.attribution;

import dev.readout.analyse.grammar.Grammar;
import dev.readout.analyse.grammar.Phrases;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Drops verbs of speaking that stand for a deed, or for what is done to somebody.
///
/// "Lund was charged with theft": he says nothing. "She called the coast guard", "he sought to draw
/// a line", "the mayor assumed the post", "the rule allows crews to land", "he committed no crime":
/// done, not said. "Nobody said so": there is no speaker.
final class DeedRule {
    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "be", "been", "being", "’re", "'re");

    /// What looks like a passive and tells where somebody stands.
    private static final Set<String> STANDING =
            Set.of("opposed", "convinced", "concerned", "worried", "determined", "agreed");

    private static final Set<String> NOBODY =
            Set.of("nobody", "none", "neither", "no-one", "no", "nothing");
    private static final Set<String> BEHIND_COMMIT =
            Set.of("himself", "herself", "itself", "themselves", "to");
    private static final Set<String> BEHIND_CALL =
            Set.of("when", "after", "before", "while", "from", "at", "in", "on", "and", "to");
    private static final Set<String> PERSONS = Set.of("he", "she", "who", "they");

    /// Verbs that say something only where one of these words opens what is said.
    private static final Map<String, Set<String>> ONLY_BEFORE =
            Map.of("commit", BEHIND_COMMIT, "allow", Set.of("that"));

    private static final Set<String> RIVALS = Set.of("challenge", "dismiss");
    private static final Set<String> BEHIND_RIVAL = Set.of("for", "in", "from", "at");
    private static final Set<String> SEEN = Set.of("the", "a", "an", "him", "her", "them", "it");
    private static final Set<String> HOLDING = Set.of("consider", "think", "believe");
    private static final Set<String> OWNED = Set.of("responsibility", "blame");
    private static final Set<String> SHOWING = Set.of("show", "demonstrate", "display");

    private final Grammar grammar;
    private final Phrases phrases;
    private final Speakers speakers;

    DeedRule(Grammar grammar) {
        this.grammar = grammar;
        phrases = new Phrases(grammar);
        speakers = new Speakers(grammar);
    }

    void apply(List<Draft> drafts) {
        drafts.removeIf(draft ->
                !draft.source.isEmpty()
                        && !draft.cue.isEmpty()
                        && !draft.content.isEmpty()
                        && draft.relay.isEmpty()
                        && (isOfNobody(draft) || isDone(draft)));
    }

    /// "No voter asked", "neither Lund nor Holm said"; not "no. 2", "No 10".
    private boolean isOfNobody(Draft draft) {
        int first = grammar.firstAfter(draft.source.getFirst().start());
        boolean notOne =
                grammar.lower(first).equals("not")
                        && Set.of("a", "one").contains(grammar.lower(first + 1));
        return draft.source.size() == 1
                && !isNumbered(first + 1)
                && (notOne || NOBODY.contains(grammar.lower(first)));
    }

    private boolean isNumbered(int behind) {
        return grammar.lower(behind).equals(".")
                || (behind < grammar.size() && grammar.word(behind).tag().equals("CD"));
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
        return isPassive(draft, verb)
                || isAttempt(draft)
                || (lemma.equals("call") && isCallForSomebody(draft, verb))
                || (lemma.equals("assume") && holdsNoVerb(draft) && !isOwning(draft))
                || (SHOWING.contains(lemma) && isOfPerson(draft) && holdsNoVerb(draft))
                || (lemma.equals("promise") && isProspect(draft))
                || (RIVALS.contains(lemma) && isAboutPersonAlone(draft, verb))
                || (lemma.startsWith("recogni") && isSeen(draft))
                || isHeldToBe(verb, lemma)
                || lacksItsWord(draft, lemma, verb);
    }

    /// "Was charged", "has been accused": nobody behind "by" is the source. In a headline the
    /// auxiliary is left out: "Jury shown the pier".
    private boolean isPassive(Draft draft, int verb) {
        String tag = grammar.word(verb).tag();
        if (isBareParticiple(draft, verb)) {
            return true;
        }
        if (!tag.equals("VBN") || STANDING.contains(grammar.lower(verb))) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && grammar.word(before).tag().startsWith("RB")) {
            before--;
        }
        int start = grammar.word(verb).span().start();
        return BEING.contains(grammar.lower(before))
                && !grammar.lower(verb + 1).equals("by")
                && draft.source.stream().allMatch(source -> source.end() <= start)
                && draft.cue.getLast().end() == grammar.word(verb).span().end();
    }

    /// "Shown", "given" with nothing before them but their noun; "told" may be a past tense.
    private boolean isBareParticiple(Draft draft, int verb) {
        String form = grammar.lower(verb);
        return ReportingVerbs.of(form)
                        .filter(found ->
                                found.participle().equals(form) && !found.past().equals(form))
                        .isPresent()
                && draft.cue.size() == 1
                && grammar.firstAfter(draft.cue.getFirst().start()) == verb
                && draft.source.size() == 1
                && grammar.firstAfter(draft.source.getFirst().end()) == verb;
    }

    /// "Sought to draw a line": tried, not asked.
    private boolean isAttempt(Draft draft) {
        return draft.cue.stream()
                .flatMap(span -> grammar.wordsIn(span).boxed())
                .anyMatch(word ->
                        ReportingVerbs.of(grammar.lower(word))
                                        .filter(verb -> verb.lemma().equals("seek"))
                                        .isPresent()
                                && grammar.lower(word + 1).equals("to"));
    }

    /// "Called 112", "called the coast guard when", "called it off": by telephone, or put off.
    private boolean isCallForSomebody(Draft draft, int verb) {
        if (draft.content.stream().anyMatch(this::holdsQuotation)) {
            return false;
        }
        int object = verb + 1;
        if (grammar.word(Math.min(object, grammar.size() - 1)).tag().equals("CD")
                || grammar.lower(object + 1).equals("off")) {
            return true;
        }
        Optional<Span> called =
                phrases.from(object).filter(speakers::isKnown).filter(this::isOneThing);
        if (called.isEmpty()) {
            return false;
        }
        int behind = grammar.firstAfter(called.get().end());
        boolean ends =
                draft.content.stream().allMatch(span -> span.end() <= called.get().end())
                        || BEHIND_CALL.contains(grammar.lower(behind));
        return ends && draft.content.stream().anyMatch(span -> span.contains(called.get()));
    }

    /// Not "the council of the valleys a gang", "the verdict unfair".
    private boolean isOneThing(Span phrase) {
        int last = grammar.firstAfter(phrase.end() - 1);
        return grammar.word(last).isNoun()
                && grammar.wordsIn(phrase)
                        .skip(1)
                        .noneMatch(word ->
                                grammar.lower(word).equals("a")
                                        || grammar.lower(word).equals("an"));
    }

    private boolean holdsQuotation(Span span) {
        return grammar.isQuoted(span)
                || grammar.reading().quotations().stream().anyMatch(span::contains);
    }

    private boolean isOfPerson(Draft draft) {
        Span source = draft.source.getFirst();
        return PERSONS.contains(grammar.lower(source))
                || grammar.reading().names().stream()
                        .anyMatch(name ->
                                name.kind() == Mention.Kind.PERSON
                                        && name.span().end() == source.end());
    }

    /// "Assumed responsibility for the blast": that is said.
    private boolean isOwning(Draft draft) {
        return draft.content.stream()
                .flatMapToInt(grammar::wordsIn)
                .mapToObj(grammar::lower)
                .anyMatch(OWNED::contains);
    }

    private boolean holdsNoVerb(Draft draft) {
        return draft.content.stream()
                .noneMatch(span ->
                        holdsQuotation(span)
                                || grammar.wordsIn(span)
                                        .mapToObj(grammar::word)
                                        .anyMatch(Word::isVerb));
    }

    /// "Is challenging Senator Sor for the seat", "dismissed the captain": a contest, or the end of
    /// a post. Not "challenged Sor to name the crew", "dismissed Sor as a clown".
    private boolean isAboutPersonAlone(Draft draft, int verb) {
        Optional<Span> person = phrases.from(verb + 1).filter(this::namesPerson);
        if (person.isEmpty() || draft.content.stream().anyMatch(this::holdsQuotation)) {
            return false;
        }
        int behind = grammar.firstAfter(person.get().end());
        return draft.content.stream().allMatch(span -> span.end() <= person.get().end())
                || BEHIND_RIVAL.contains(grammar.lower(Math.min(behind, grammar.size() - 1)));
    }

    private boolean namesPerson(Span phrase) {
        return grammar.reading().names().stream()
                .anyMatch(name ->
                        name.kind() == Mention.Kind.PERSON && name.span().end() == phrase.end());
    }

    /// "A worker recognised the package": seen. A body or a state that recognises another says so.
    private boolean isSeen(Draft draft) {
        int first = grammar.firstAfter(draft.content.getFirst().start());
        return draft.source.stream()
                        .noneMatch(span ->
                                grammar.wordsIn(span)
                                        .anyMatch(
                                                word -> speakers.isName(grammar.word(word).span())))
                && SEEN.contains(grammar.lower(first))
                && !grammar.lower(draft.cue.getLast()).endsWith("that");
    }

    /// "Sor, long considered a fine pilot, left": others hold it of him.
    private boolean isHeldToBe(int verb, String lemma) {
        int before = verb - 1;
        while (before > 0 && grammar.word(before).tag().startsWith("RB")) {
            before--;
        }
        return HOLDING.contains(lemma)
                && grammar.word(verb).tag().equals("VBN")
                && before >= 0
                && grammar.lower(before).equals(",")
                && !grammar.lower(verb + 1).equals("by");
    }

    /// "It promises to be a long winter": nobody gives his word.
    private boolean isProspect(Draft draft) {
        return grammar.lower(draft.source.getFirst()).equals("it")
                && grammar.lower(draft.content.getFirst()).startsWith("to be ");
    }

    private boolean lacksItsWord(Draft draft, String lemma, int verb) {
        Set<String> openings = ONLY_BEFORE.getOrDefault(lemma, Set.of());
        return !openings.isEmpty()
                && !openings.contains(grammar.lower(verb + 1))
                && draft.content.stream().noneMatch(span -> isQuotedApart(span, verb));
    }

    /// Whether the words stand in quotation marks and the verb outside of them.
    private boolean isQuotedApart(Span span, int verb) {
        return grammar.reading().quotations().stream()
                .anyMatch(quotation ->
                        quotation.contains(span) && !quotation.contains(grammar.word(verb).span()));
    }
}
