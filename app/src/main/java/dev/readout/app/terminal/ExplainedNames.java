package dev.readout.app.terminal;

import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.knowledge.StopWords;
import dev.readout.report.Citation;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Tells why words of a claim mean the one whom they were taken to mean: a name in full, a part of
/// a name that is written out elsewhere, a pronoun after a name, a title that another place joins
/// with the name.
final class ExplainedNames {
    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their",
                    "we", "us", "our", "i", "me", "my", "himself", "herself", "itself");

    private final Brief brief;
    private final Wording wording;
    private final NavigableMap<Citation, EntityId> mentions;

    ExplainedNames(Brief brief, Wording wording) {
        this.brief = brief;
        this.wording = wording;
        this.mentions = brief.trace().entities().mentions();
    }

    /// A sentence for each mention in the supports and in the words that name their speakers, each
    /// different one of a report once.
    List<String> of(Account account) {
        NavigableMap<Citation, EntityId> inside = new TreeMap<>();
        account.claim().words().forEach(words -> collect(words, inside));
        account.claim().supports().stream()
                .flatMap(support -> support.attributions().stream())
                .flatMap(attribution -> attribution.source().stream())
                .forEach(words -> collect(words, inside));
        List<String> reasons = new ArrayList<>();
        Set<String> told = new HashSet<>();
        inside.forEach((words, id) -> {
            String text = text(words);
            if (told.add(words.report().value() + " " + text + " " + id.value())) {
                brief.trace()
                        .entities()
                        .find(id)
                        .ifPresent(entity -> reasons.add(sentence(words, text, entity)));
            }
        });
        return reasons;
    }

    private void collect(Citation words, NavigableMap<Citation, EntityId> inside) {
        mentions.tailMap(at(words, words.words().start()), true).entrySet().stream()
                .takeWhile(entry -> words.overlaps(entry.getKey()))
                .filter(entry -> words.words().contains(entry.getKey().words()))
                .forEach(entry -> inside.put(entry.getKey(), entry.getValue()));
    }

    private String sentence(Citation words, String text, Entity entity) {
        return "%s (%s) is %s: %s"
                .formatted(
                        wording.quoted(words),
                        words.report().value(),
                        wording.name(entity.id()),
                        reason(words, text, entity));
    }

    private String reason(Citation words, String text, Entity entity) {
        if (PRONOUNS.contains(text.toLowerCase(Locale.ROOT))) {
            return lastNamed(words, entity)
                    .map(before -> "a pronoun; last named before by " + wording.quoted(before))
                    .orElse("a pronoun");
        }
        Set<String> name = parts(entity.canonical());
        Set<String> said = parts(text);
        if (said.containsAll(name)) {
            return "the name in full";
        }
        if (entity.kind() == Entity.Kind.SOURCE) {
            return "a speaker without a name, and one of its own";
        }
        return said.stream().anyMatch(name::contains)
                ? writtenOut(entity, name)
                : described(words, said, entity);
    }

    private String writtenOut(Entity entity, Set<String> name) {
        return mentionsOf(entity)
                .filter(words -> parts(text(words)).containsAll(name))
                .min(Comparator.naturalOrder())
                .map(words ->
                        "a part of the name that %s writes out: %s"
                                .formatted(words.report().value(), wording.quoted(words)))
                .orElse("a form of the name in the lists of agencies, outlets and countries");
    }

    /// The place where name and description stand closest together.
    private String described(Citation words, Set<String> said, Entity entity) {
        return mentionsOf(entity)
                .filter(other -> !other.equals(words))
                .map(other -> new Citation(other.report(), around(other)))
                .filter(place -> shares(said, parts(text(place))))
                .min(
                        Comparator.comparingInt((Citation place) -> place.words().length())
                                .thenComparing(Comparator.naturalOrder()))
                .map(place ->
                        "called so beside the name in %s: %s"
                                .formatted(place.report().value(), wording.quoted(place)))
                .orElseGet(() ->
                        lastNamed(words, entity)
                                .map(before ->
                                        "a description; last named before by "
                                                + wording.quoted(before))
                                .orElse("no place beside it gives the name"));
    }

    private static boolean shares(Set<String> said, Set<String> there) {
        return said.stream().anyMatch(there::contains);
    }

    private static final int BESIDE = 60;

    /// The words of the sentence so near to a name that they may say what its bearer is.
    private Span around(Citation name) {
        Span sentence = brief.sentence(name);
        int from = Math.max(sentence.start(), name.words().start() - BESIDE);
        int to = Math.min(sentence.end(), name.words().end() + BESIDE);
        String text = brief.report(name.report()).text().characters();
        while (from > sentence.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < sentence.end() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    private Optional<Citation> lastNamed(Citation words, Entity entity) {
        return mentions.headMap(words, false).descendingMap().entrySet().stream()
                .takeWhile(entry -> entry.getKey().report().equals(words.report()))
                .filter(entry -> entry.getValue().equals(entity.id()))
                .map(Map.Entry::getKey)
                .filter(before -> !PRONOUNS.contains(text(before).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Stream<Citation> mentionsOf(Entity entity) {
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue().equals(entity.id()))
                .map(Map.Entry::getKey);
    }

    private static Set<String> parts(String words) {
        Set<String> parts = new HashSet<>(Plain.words(words));
        parts.removeIf(StopWords::is);
        return parts;
    }

    private String text(Citation words) {
        return PlainText.of(brief.report(words.report()).at(words));
    }

    private static Citation at(Citation words, int position) {
        return new Citation(words.report(), new Span(position, position));
    }
}
