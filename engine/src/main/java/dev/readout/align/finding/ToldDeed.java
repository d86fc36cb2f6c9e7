package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Acts;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.WordFamilies;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Citation;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A deed that a sentence tells as done, plainly or with a hedge.
///
/// @param at the verb, or the noun in "charged with murder"
/// @param doer who does it, as families and entities; empty if the clause does not tell
/// @param object what it is done to, and what else follows: in the passive what stands before the
///   verb, too
/// @param person whether the doer is known to be one person
/// @param words the verb with its hedge and what it is done to
record ToldDeed(
        SentenceWords sentence,
        int at,
        Set<String> doer,
        Set<String> object,
        boolean person,
        Citation words,
        Voice voice) {

    /// How a report tells it.
    enum Voice {
        /// As done.
        TOLD,
        /// As done, to say of whom it speaks: "a teacher who filmed pupils was suspended".
        PRESUPPOSED,
        /// As possible, or as what somebody believes or claims.
        HEDGED,
        /// As what somebody is charged with.
        CHARGED
    }

    /// What it is done to has so many words in common where who does it is not surely the same.
    private static final int SHARED = 2;

    /// Verbs that tell little without what follows.
    private static final Set<String> LIGHT =
            Lemmas.setOf(
                    "make",
                    "do",
                    "take",
                    "get",
                    "give",
                    "come",
                    "go",
                    "going",
                    "have",
                    "put",
                    "see",
                    "use",
                    "try",
                    "want",
                    "become",
                    "begin",
                    "start",
                    "keep",
                    "need",
                    "find",
                    "show",
                    "let",
                    "leave",
                    "hold",
                    "bring",
                    "cause",
                    "include",
                    "involve",
                    "be",
                    "run",
                    "turn",
                    "set",
                    "pass",
                    "play",
                    "call",
                    "move",
                    "work",
                    "lead",
                    "meet",
                    "serve",
                    "live",
                    "know",
                    "think",
                    "feel",
                    "seem",
                    "appear",
                    "remain",
                    "stay",
                    "return",
                    "continue",
                    "help",
                    "face",
                    "open",
                    "close",
                    "win",
                    "lose",
                    "look",
                    "happen",
                    "follow",
                    "provide",
                    "carry",
                    "receive",
                    "allow");

    /// Whoever is called so may be another one.
    private static final Set<String> ANYBODY =
            Lemmas.setOf(
                    "man",
                    "men",
                    "woman",
                    "women",
                    "person",
                    "people",
                    "police",
                    "officer",
                    "authorities",
                    "official",
                    "government",
                    "suspect",
                    "group",
                    "company",
                    "other",
                    "two",
                    "three",
                    "member");

    ToldDeed {
        doer = Set.copyOf(doer);
        object = Set.copyOf(object);
    }

    /// The base form of the verb.
    String lemma() {
        return Lemmas.of(sentence.form(at));
    }

    String family() {
        return sentence.family(at);
    }

    boolean isPast() {
        return sentence.tag(at).equals("VBD") || sentence.tag(at).equals("VBN");
    }

    /// Whether the verb only tells that somebody says or thinks what else the clause tells.
    boolean tellsOfWords() {
        return ReportingVerbs.of(sentence.form(at))
                .filter(verb -> verb.kind() != ReportingVerb.Kind.SPEECH_ACT)
                .filter(verb -> verb.frames().contains(ReportingVerb.Frame.THAT))
                .filter(verb -> !WordGroup.PROVING_VERB.has(sentence.form(at)))
                .isPresent();
    }

    boolean isHedged() {
        return voice == Voice.HEDGED || isCharge();
    }

    boolean isCharge() {
        return voice == Voice.CHARGED;
    }

    /// Whether the report tells it as a fact: on nobody's word, or to say of whom it speaks.
    boolean isPlain() {
        return voice == Voice.PRESUPPOSED || (voice == Voice.TOLD && sentence.isOwnVoice(at, at));
    }

    /// Whether a hedged deed is surely this one.
    boolean isSame(ToldDeed hedge) {
        int shared = shared(hedge);
        boolean doers = haveOneDoer(hedge);
        if (!isOfOneSort(hedge) || haveOtherDoers(hedge) || (hedge.isCharge() && !doers)) {
            return false;
        }
        boolean light = LIGHT.contains(lemma()) || LIGHT.contains(hedge.lemma());
        if (light) {
            return doers && shared >= SHARED;
        }
        boolean verb =
                lemma().equals(hedge.lemma())
                        && person
                        && !haveOtherEntities(object, hedge.object)
                        && !hasThing()
                        && !hedge.hasThing();
        return shared >= SHARED || (doers && (shared > 0 || verb));
    }

    /// Whether a hedged deed of the same report may be this one.
    boolean mayBe(ToldDeed other) {
        return isOfOneSort(other) && !haveOtherDoers(other);
    }

    /// Whether the verbs may tell one deed.
    private boolean isOfOneSort(ToldDeed other) {
        return lemma().equals(other.lemma()) || Acts.mayBeOne(family(), other.family());
    }

    private int shared(ToldDeed other) {
        Set<String> shared = new TreeSet<>(object);
        shared.retainAll(other.object);
        shared.remove(family());
        shared.remove(other.family());
        shared.removeAll(doer);
        for (String entity : entities(shared)) {
            Stream.of(entity.substring(1).split("-", -1))
                    .map(WordFamilies::of)
                    .forEach(shared::remove);
        }
        return shared.size();
    }

    private boolean haveOneDoer(ToldDeed other) {
        return doer.stream().anyMatch(one -> other.doer.contains(one) && !ANYBODY.contains(one));
    }

    private boolean haveOtherDoers(ToldDeed other) {
        return haveOtherEntities(doer, other.doer);
    }

    /// "Fired the pistol", not "fired it" and "fired at the wardens".
    private boolean hasThing() {
        return sentence.children(at, Set.of("dobj")).stream().anyMatch(sentence::isNoun);
    }

    private static boolean haveOtherEntities(Set<String> some, Set<String> more) {
        Set<String> own = entities(some);
        Set<String> others = entities(more);
        return !own.isEmpty() && !others.isEmpty() && Collections.disjoint(own, others);
    }

    private static Set<String> entities(Set<String> terms) {
        return terms.stream().filter(term -> term.startsWith("@")).collect(Collectors.toSet());
    }
}
