package dev.readout.align.stand;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.StopWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The clause of a verb, or of a noun or adjective behind "is".
public record Clause(SentenceWords words, int at) {
    /// Steps up the grammar from a word to the one that a phrase hangs on, at most.
    private static final int DEPTH = 6;

    /// Who does it: the subject, in the passive the one behind "by".
    public Optional<NounPhrase> taker() {
        return isPassive() ? agent("by") : subject();
    }

    /// To what it is done.
    public Optional<NounPhrase> object() {
        return isPassive()
                ? passive()
                : child("dobj", "iobj").filter(one -> one > at).map(this::phrase);
    }

    /// What stands behind a preposition that hangs on the word.
    public Optional<NounPhrase> behind(String preposition) {
        return words.children(at, Set.of("nmod", "advcl", "acl", "dobj")).stream()
                .filter(noun -> noun > at && (words.isNoun(noun) || isPronoun(noun)))
                .filter(noun -> hasCase(noun, Set.of(preposition)))
                .findFirst()
                .map(this::phrase);
    }

    /// What stands behind one of these prepositions, with the verb or with its object: "stealing"
    /// in "accused the mayor of stealing".
    Set<String> behind(NounPhrase object, Set<String> prepositions) {
        Set<String> found = new TreeSet<>();
        for (int child = at + 1; child < words.size(); child++) {
            boolean told = words.head(child) == at || words.head(child) == object.head();
            if (told && hasCase(child, prepositions)) {
                addTerms(child, found);
            }
        }
        return found;
    }

    private void addTerms(int top, Set<String> terms) {
        for (int word = at + 1; word < words.size(); word++) {
            boolean matter = words.isNoun(word) || words.tag(word).startsWith("VB");
            if (matter && !StopWords.is(words.form(word)) && isUnder(word, top)) {
                terms.add(words.family(word));
            }
        }
    }

    private boolean isUnder(int word, int top) {
        int up = word;
        for (int step = 0; step < DEPTH && up >= 0 && up != top; step++) {
            up = words.head(up);
        }
        return up == top;
    }

    private boolean isPronoun(int noun) {
        return words.tag(noun).equals("PRP");
    }

    private boolean hasCase(int noun, Set<String> prepositions) {
        List<Integer> cases = words.children(noun, Set.of("case", "mark"));
        return cases.stream().map(words::form).anyMatch(prepositions::contains)
                && cases.stream().allMatch(one -> one < noun);
    }

    private Optional<NounPhrase> agent(String by) {
        return words.children(at, Set.of("nmod")).stream()
                .filter(noun -> noun > at && hasCase(noun, Set.of(by)))
                .findFirst()
                .map(this::phrase);
    }

    public boolean isPassive() {
        boolean participle = Set.of("VBN", "VBD").contains(words.tag(at));
        return participle
                && (child("nsubjpass", "auxpass").isPresent()
                        || (child("nsubj", "aux").isEmpty() && isToldOfNoun()));
    }

    /// "A move criticised by anglers", "a move praised by miners and criticised by anglers".
    private boolean isToldOfNoun() {
        return isClause() || (agent("by").isPresent() && words.tag(beforeAdverbs()).equals("CC"));
    }

    /// Whether it tells something of a subject: "is critical", "is puzzled and angry".
    boolean isSaidOfSubject() {
        return child("cop", "auxpass").isPresent()
                || joined().filter(one -> one.child("cop", "auxpass").isPresent()).isPresent();
    }

    /// Whether it tells more of the noun that governs it: "a move criticised by skippers".
    private boolean isClause() {
        return words.relation(at).startsWith("acl");
    }

    private Optional<NounPhrase> passive() {
        return child("nsubjpass", "nsubj")
                .map(this::resolved)
                .or(this::toldOf)
                .or(() -> joined().flatMap(one -> one.isPassive() ? one.passive() : none()));
    }

    private static Optional<NounPhrase> none() {
        return Optional.empty();
    }

    /// "A move" in "a move criticised by anglers" and "a move praised by miners and criticised by
    /// anglers": the noun right before, or that of the passive right before.
    private Optional<NounPhrase> toldOf() {
        int before = beforeAdverbs();
        if (isThing(before)) {
            return Optional.of(phrase(before));
        }
        if (words.tag(before).equals("CC")) {
            for (int verb = before - 1; verb >= 0; verb--) {
                Clause clause = new Clause(words, verb);
                if (words.tag(verb).equals("VBN") && clause.agent("by").isPresent()) {
                    return clause.passive();
                }
            }
        }
        return isClause() && words.isNoun(words.head(at))
                ? Optional.of(phrase(words.head(at)))
                : Optional.empty();
    }

    private boolean isThing(int word) {
        return words.isNoun(word) || words.tag(word).equals("VBG");
    }

    private int beforeAdverbs() {
        int before = at - 1;
        while (words.tag(before).startsWith("RB")) {
            before--;
        }
        return before;
    }

    /// The subject of the clause, also of "was quick to praise" and "praised and thanked".
    public Optional<NounPhrase> subject() {
        return child("nsubj", "nsubjpass")
                .map(this::resolved)
                .or(() ->
                        words.relation(at).equals("acl")
                                        && words.tag(at).equals("VBG")
                                        && words.isNoun(words.head(at))
                                ? Optional.of(phrase(words.head(at)))
                                : upper().flatMap(Clause::subject))
                .or(this::rightBefore);
    }

    /// The noun right before a finite verb, where the grammar has found no subject.
    private Optional<NounPhrase> rightBefore() {
        int noun = beforeAdverbs();
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(words.tag(at));
        if (!finite || !words.isNoun(noun)) {
            return Optional.empty();
        }
        NounPhrase phrase = phrase(noun);
        String before = words.tag(phrase.first() - 1);
        return before.equals("IN") || before.equals("CC") || before.startsWith("VB")
                ? Optional.empty()
                : Optional.of(phrase);
    }

    /// The clause that it is joined to by "and".
    Optional<Clause> joined() {
        return words.relation(at).equals("conj") && words.head(at) >= 0
                ? Optional.of(new Clause(words, words.head(at)))
                : Optional.empty();
    }

    private Optional<Clause> upper() {
        boolean eager =
                words.relation(at).equals("xcomp")
                        || (words.relation(at).equals("advcl") && words.tag(at).equals("VBG"));
        return eager && words.head(at) >= 0 && words.head(at) < at
                ? Optional.of(new Clause(words, words.head(at)))
                : joined();
    }

    /// The noun that "who" or "which" stands for.
    private NounPhrase resolved(int subject) {
        String tag = words.tag(subject);
        boolean relative = tag.equals("WP") || tag.equals("WDT");
        int noun = relative && isClause() ? words.head(at) : subject;
        return phrase(noun < 0 ? subject : noun);
    }

    private Optional<Integer> child(String... relations) {
        return words.children(at, Set.of(relations)).stream().findFirst();
    }

    private NounPhrase phrase(int noun) {
        return NounPhrase.of(words, noun);
    }

    /// How sure it is that it tells a stand.
    Mood mood() {
        return Mood.of(this);
    }
}
