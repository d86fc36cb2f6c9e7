package dev.readout.align.finding;

import dev.readout.align.predicate.PredicateReader;
import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells whom and what words of a sentence speak of, as families and entities.
final class ClauseTerms {
    /// The grammar is followed so many steps.
    private static final int STEPS = 4;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    /// How words hang on the noun that they name more closely.
    private static final Set<String> NAMING = Set.of("compound", "appos", "amod");

    private final Comparison comparison;

    ClauseTerms(Comparison comparison) {
        this.comparison = comparison;
    }

    /// Who or what a clause speaks of; of a clause that goes on that of the one before.
    Set<String> subject(SentenceWords sentence, int verb, int start, int first) {
        int at = verb;
        for (int step = 0; step < STEPS && at >= 0; step++) {
            List<Integer> subjects = sentence.children(at, SUBJECTS);
            if (!subjects.isEmpty()) {
                int subject = subjects.getLast();
                Set<String> who = phrase(sentence, subject);
                return who.isEmpty() && sentence.tag(subject).equals("PRP")
                        ? bearers(sentence, subject)
                        : who;
            }
            String relation = sentence.relation(at);
            if (relation.startsWith("acl")) {
                return phrase(sentence, sentence.head(at));
            }
            at = sentence.head(at);
        }
        return of(sentence, start, first - 1);
    }

    /// Whom a pronoun may mean: those named before it in the sentence, or in the one before.
    private Set<String> bearers(SentenceWords sentence, int pronoun) {
        Set<String> bearers = entities(sentence, pronoun);
        if (!bearers.isEmpty()) {
            return bearers;
        }
        List<SentenceWords> all = comparison.sentences();
        int before = all.indexOf(sentence) - 1;
        return before >= 0 && all.get(before).report().equals(sentence.report())
                ? entities(all.get(before), all.get(before).size())
                : Set.of();
    }

    /// Whether one of these is known to be a person.
    boolean isPerson(Set<String> doer) {
        return doer.stream()
                .filter(term -> term.startsWith("@"))
                .map(term -> new EntityId(term.substring(1)))
                .flatMap(id -> comparison.entities().find(id).stream())
                .anyMatch(entity -> entity.kind() == Entity.Kind.PERSON);
    }

    private Set<String> entities(SentenceWords sentence, int end) {
        Set<String> entities = of(sentence, 0, end - 1);
        entities.removeIf(term -> !term.startsWith("@"));
        return entities;
    }

    private Set<String> phrase(SentenceWords sentence, int noun) {
        int relative = sentence.head(sentence.head(noun));
        boolean who = RELATIVE.contains(sentence.form(noun)) && relative >= 0;
        int head = who ? relative : noun;
        Set<String> terms = of(sentence, head, head);
        sentence.children(head, NAMING).forEach(child -> terms.addAll(of(sentence, child, child)));
        return terms;
    }

    /// What the words speak of: families and entities; "fund-raiser" is "fundraiser", too.
    Set<String> of(SentenceWords sentence, int first, int last) {
        if (first > last) {
            return new TreeSet<>();
        }
        PredicateReader grammar = comparison.grammar(sentence.report());
        Set<String> terms = new TreeSet<>(grammar.terms(sentence.span(first, last)));
        terms.addAll(sentence.families(first, last + 1));
        for (int at = first; at <= last; at++) {
            if (sentence.isNoun(at) && sentence.form(at).contains("-")) {
                terms.add(WordFamilies.of(sentence.form(at).replace("-", "")));
            }
        }
        return terms;
    }
}
