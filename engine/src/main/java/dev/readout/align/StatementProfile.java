package dev.readout.align;

import dev.readout.knowledge.NumberWords;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Statement;
import dev.readout.report.Word;
import dev.readout.story.Entities;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a statement is compared by.
///
/// @param terms what it speaks of: word families, entities (`@id`) and figures (`#15000`)
/// @param figures the figures among the terms
/// @param negated whether it says that something is not so
record StatementProfile(
        Statement statement, Set<String> terms, Set<String> figures, boolean negated) {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "no", "never", "nor", "neither", "without", "none");

    StatementProfile {
        terms = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(terms));
        figures = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(figures));
    }

    /// The profiles of all statements of a report, in their order.
    static List<StatementProfile> of(Analysis analysis, Entities entities) {
        Map<Span, EntityId> mentions = new TreeMap<>();
        entities.mentions()
                .forEach((citation, entity) -> {
                    if (citation.report().equals(analysis.report().id())) {
                        mentions.put(citation.words(), entity);
                    }
                });
        return analysis.statements().stream()
                .map(statement -> of(statement, analysis, mentions))
                .toList();
    }

    private static StatementProfile of(
            Statement statement, Analysis analysis, Map<Span, EntityId> mentions) {
        Text text = analysis.report().text();
        Span span = statement.words().words();
        Set<String> terms = new TreeSet<>();
        Set<String> figures = new TreeSet<>();
        mentions.forEach((words, entity) -> {
            if (span.contains(words)) {
                terms.add("@" + entity.value());
            }
        });
        boolean negated = false;
        for (Word word : analysis.reading().words()) {
            if (!span.contains(word.span())) {
                continue;
            }
            String form = text.at(word.span()).toLowerCase(Locale.ROOT);
            negated |= NEGATIONS.contains(form);
            boolean mentioned =
                    mentions.keySet().stream().anyMatch(mention -> mention.contains(word.span()));
            if (word.tag().equals("CD")) {
                figures.add("#" + figure(form));
            } else if (!mentioned && isMatter(form)) {
                terms.add(WordFamilies.of(form));
            }
        }
        terms.addAll(figures);
        return new StatementProfile(statement, terms, figures, negated);
    }

    private static boolean isMatter(String form) {
        return !StopWords.is(form) && form.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static String figure(String form) {
        return NumberWords.of(form)
                .map(number -> number.value().toPlainString())
                .orElse(form.replace(",", ""));
    }

    /// Whether both cannot be one claim: they give other figures, or one denies.
    boolean differsFrom(StatementProfile other) {
        boolean otherFigures =
                !figures.isEmpty()
                        && !other.figures.isEmpty()
                        && figures.stream().noneMatch(other.figures::contains);
        return otherFigures || negated != other.negated;
    }

    Citation words() {
        return statement.words();
    }
}
