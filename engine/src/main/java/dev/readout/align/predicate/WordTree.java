package dev.readout.align.predicate;

import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.TimePhrase;
import dev.readout.report.Word;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words of one report with what governs what, and what each of them means.
final class WordTree {
    /// Clauses inside a phrase, which speak of something else.
    private static final Set<String> CLAUSES =
            Set.of("acl", "ccomp", "advcl", "parataxis", "xcomp", "conj");

    /// What stands before a noun and is no part of its phrase.
    private static final Set<String> OUTSIDE =
            Set.of("case", "punct", "cc", "mark", "cop", "aux", "nsubj", "expl", "advmod");

    /// Words between a noun or a verb and the first word that belongs to it.
    private static final int REACH = 6;

    private final Analysis analysis;
    private final List<Word> words;
    private final List<List<Integer>> children = new ArrayList<>();
    private final TreeMap<Integer, String> entities = new TreeMap<>();
    private final Set<String> persons = new HashSet<>();
    private final BitSet timed = new BitSet();

    WordTree(Analysis analysis, Entities named) {
        this.analysis = analysis;
        words = analysis.reading().words();
        words.forEach(word -> children.add(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() != Word.ROOT) {
                children.get(words.get(i).head()).add(i);
            }
        }
        named.of(analysis.report().id())
                .forEach((citation, entity) -> {
                    for (int i : inside(citation.words())) {
                        entities.putIfAbsent(i, "@" + entity.value());
                    }
                });
        named.all().stream()
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .forEach(entity -> persons.add("@" + entity.id().value()));
        for (TimePhrase time : analysis.times()) {
            inside(time.words()).forEach(timed::set);
        }
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    String form(int at) {
        return analysis.report().text().at(words.get(at).span()).toLowerCase(Locale.ROOT);
    }

    /// Positions of the words that lie in a span.
    List<Integer> inside(Span span) {
        List<Integer> inside = new ArrayList<>();
        for (int i = Span.firstAfter(words, Word::span, span.start());
                i < words.size() && words.get(i).span().end() <= span.end();
                i++) {
            inside.add(i);
        }
        return inside;
    }

    /// A noun with the words right before it that belong to it: "the northern lock".
    Span phrase(int head) {
        int first = head;
        while (first > 0 && head - first < REACH && belongs(first - 1, head)) {
            first--;
        }
        return span(first, head);
    }

    private boolean belongs(int at, int head) {
        int next = at;
        for (int step = 0; step < REACH && next != Word.ROOT && next != head; step++) {
            Word word = words.get(next);
            boolean possessive = word.tag().equals("POS");
            if (CLAUSES.contains(word.relation())
                    || (OUTSIDE.contains(word.relation()) && !possessive)) {
                return false;
            }
            next = words.get(next).head();
        }
        return next == head;
    }

    /// From the first of two words to the last; only `at` where the other stands far away.
    Span group(int at, int other) {
        return Math.abs(at - other) > REACH
                ? span(at, at)
                : span(Math.min(at, other), Math.max(at, other));
    }

    private Span span(int first, int last) {
        return words.get(first).span().cover(words.get(last).span());
    }

    List<Integer> children(int at, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children.get(at).stream()
                .filter(child -> wanted.contains(words.get(child).relation()))
                .toList();
    }

    List<Integer> children(int at) {
        return children.get(at);
    }

    boolean isTimed(int at) {
        return timed.get(at);
    }

    /// The entity that a word names or helps to name, empty if it names none.
    String entity(int at) {
        return entities.getOrDefault(at, "");
    }

    /// @param entity as [#entity(int)] gives it
    boolean isPerson(String entity) {
        return persons.contains(entity);
    }

    /// What a word speaks of: an entity or a family; empty of a number, a time or a word that says
    /// nothing by itself.
    String term(int at) {
        if (entities.containsKey(at)) {
            return entities.getOrDefault(at, "");
        }
        String form = form(at);
        boolean matter =
                !timed.get(at)
                        && !words.get(at).tag().equals("CD")
                        && !StopWords.is(form)
                        && form.chars().anyMatch(Character::isLetterOrDigit);
        return matter ? WordFamilies.of(form) : "";
    }

    /// What a phrase speaks of, its head included, without the clauses in it.
    Set<String> terms(int head) {
        Set<String> terms = new TreeSet<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!seen.get(at)) {
                seen.set(at);
                terms.add(term(at));
                children.get(at).stream()
                        .filter(child -> !CLAUSES.contains(words.get(child).relation()))
                        .forEach(open::push);
            }
        }
        terms.remove("");
        return terms;
    }

    /// Whether it is "by" whom or what the noun tells.
    boolean isBy(int noun) {
        return children(noun, "case").stream().anyMatch(at -> form(at).equals("by"));
    }

    /// As [PredicateReader#heads].
    Set<String> heads(Span span, Set<String> telling) {
        List<Integer> inside = inside(span);
        Set<String> heads = new TreeSet<>();
        for (int at : inside) {
            if (!inside.contains(word(at).head())) {
                boolean tells = telling.contains(term(at));
                List<Integer> meant = tells ? children(at, "acl", "ccomp", "nmod") : List.of(at);
                meant.forEach(one -> heads.add(term(one)));
            }
        }
        heads.remove("");
        return heads;
    }

    /// As [PredicateReader#words].
    List<Span> of(Span span, Set<String> terms) {
        Deque<Span> found = new ArrayDeque<>();
        for (int at : inside(span)) {
            Span word = word(at).span();
            if (terms.contains(term(at))) {
                boolean next = !found.isEmpty() && found.getLast().end() + 1 >= word.start();
                found.add(next ? found.removeLast().cover(word) : word);
            }
        }
        return List.copyOf(found);
    }
}
