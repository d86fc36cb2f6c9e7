package dev.readout.align.predicate;

import dev.readout.knowledge.WordFamilies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads who or what a phrase means.
final class RoleReader {
    /// Words that tell that only a part is meant, or others of a kind.
    private static final Set<String> PART =
            Set.of(
                    "some",
                    "most",
                    "many",
                    "several",
                    "few",
                    "half",
                    "part",
                    "another",
                    "other",
                    "others",
                    "certain",
                    "more",
                    "one",
                    "each",
                    "nearly",
                    "almost",
                    "further",
                    "different",
                    "various",
                    "next",
                    "previous",
                    "former");

    /// Words of whom everybody or nobody may be meant.
    private static final Set<String> ANYBODY =
            Set.of(
                    "nobody",
                    "none",
                    "neither",
                    "either",
                    "anybody",
                    "anyone",
                    "everybody",
                    "everyone",
                    "somebody",
                    "someone",
                    "nothing",
                    "something",
                    "anything",
                    "everything",
                    "people");

    private static final Set<String> OURSELVES = Set.of("i", "me", "we", "us");

    private final WordTree words;

    RoleReader(WordTree words) {
        this.words = words;
    }

    /// @param speakers the entities that say it, whom "I" means
    /// @return nobody for a pronoun whose bearer is not known
    Optional<Role> role(int at, Set<String> speakers) {
        int head = quantified(at);
        String term = words.term(head);
        if (OURSELVES.contains(words.form(head))) {
            return words.form(head).equals("i") ? speaker(speakers) : Optional.empty();
        }
        if (term.isEmpty() || ANYBODY.contains(words.form(head)) || isPronoun(head)) {
            return Optional.empty();
        }
        Set<String> names = names(head);
        Set<String> qualifiers = qualifiers(head);
        qualifiers.removeAll(names);
        String noun = isPronounTag(head) ? term : WordFamilies.of(words.form(head));
        return Optional.of(
                new Role(
                        noun,
                        names,
                        qualifiers,
                        clause(head),
                        Optional.of(words.phrase(head)),
                        head != at || isPart(head)));
    }

    private static Optional<Role> speaker(Set<String> speakers) {
        return speakers.stream()
                .findFirst()
                .map(one ->
                        new Role(
                                "@" + one,
                                Set.of("@" + one),
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                false));
    }

    /// "Houses" in "most of the houses".
    private int quantified(int at) {
        boolean counts = words.word(at).tag().equals("CD") || PART.contains(words.form(at));
        List<Integer> of = words.children(at, "nmod");
        return counts && !of.isEmpty() ? of.getFirst() : at;
    }

    /// A pronoun that is resolved has an entity.
    private boolean isPronoun(int at) {
        return isPronounTag(at) && words.entity(at).isEmpty();
    }

    private boolean isPronounTag(int at) {
        String tag = words.word(at).tag();
        return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") || tag.equals("EX");
    }

    /// "Tarn" names the ship in "the Tarn ferry", and not who plays in "Tarn goalkeeper Olaf
    /// Brandt".
    private Set<String> names(int head) {
        Set<String> names = new TreeSet<>();
        addName(head, names);
        words.children(head, "appos").forEach(child -> addName(child, names));
        if (words.entity(head).isEmpty()) {
            words.children(head, "compound").forEach(child -> names.add(words.entity(child)));
        }
        nameBehind(head).ifPresent(name -> addName(name, names));
        names.remove("");
        return names;
    }

    /// "Anna" in "the ferry Anna left", which the grammar gives as two subjects.
    private Optional<Integer> nameBehind(int head) {
        int next = head + 1;
        boolean named =
                next < words.size()
                        && words.word(head).tag().equals("NN")
                        && words.word(next).tag().startsWith("NNP")
                        && words.word(next).relation().equals(words.word(head).relation())
                        && words.word(next).head() == words.word(head).head();
        return named ? Optional.of(next) : Optional.empty();
    }

    /// The entity, and the name as written: not every name was found to mean one.
    private void addName(int at, Set<String> names) {
        names.add(words.entity(at));
        if (words.word(at).tag().startsWith("NNP")) {
            names.add(words.form(at));
        }
    }

    private Set<String> qualifiers(int head) {
        Set<String> qualifiers = new TreeSet<>();
        for (int child : words.children(head, "amod", "compound", "nmod")) {
            qualifiers.addAll(words.terms(child));
            if (words.word(child).relation().equals("amod")) {
                qualifiers.add(WordFamilies.of(words.form(child)));
            }
        }
        return qualifiers;
    }

    /// "Given" and "town" in "paintings given to the town".
    private Set<String> clause(int head) {
        Set<String> terms = new TreeSet<>();
        for (int child : words.children(head, "acl")) {
            terms.add(words.term(child));
            words.children(child, "nmod", "dobj").forEach(one -> terms.add(words.term(one)));
        }
        terms.remove("");
        return terms;
    }

    private boolean isPart(int head) {
        return words.children(head, "amod", "det", "nummod", "advmod").stream()
                .anyMatch(child -> PART.contains(words.form(child)));
    }
}
