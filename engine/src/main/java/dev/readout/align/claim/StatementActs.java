package dev.readout.align.claim;

import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.PredicateReader;
import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Statement;
import dev.readout.report.Word;
import dev.readout.story.Entities;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads what the statements of one report do with words, and on whose word they are told.
final class StatementActs {
    private final Analysis analysis;
    private final Text text;
    private final List<Word> words;
    private final Entities entities;
    private final PredicateReader predicates;
    private final NamedPersons persons;

    /// @param persons of all reports of the story
    StatementActs(
            Analysis analysis,
            Entities entities,
            PredicateReader predicates,
            NamedPersons persons) {
        this.analysis = analysis;
        this.entities = entities;
        this.predicates = predicates;
        this.persons = persons;
        text = analysis.report().text();
        words = analysis.reading().words();
    }

    Act of(Statement statement) {
        Span span = statement.words().words();
        Set<String> speakers = speakers(statement);
        Optional<Predicate> clause = predicates.main(span, speakers);
        return new Act(
                new Voice(speakers, tellers(span), persons.of(speakers)),
                denies(span),
                verbs(span),
                clause,
                clause.flatMap(Predicate::agent)
                        .map(agent -> persons.of(agent, text))
                        .orElse(List.of()));
    }

    /// The main verb, which no other word of the statement governs.
    private Set<String> verbs(Span span) {
        int first = firstAt(span.start());
        return IntStream.range(first, firstAt(span.end()))
                .filter(at -> words.get(at).isVerb())
                .filter(at -> !span.contains(words.get(headOf(at)).span()) || headOf(at) == at)
                .limit(1)
                .mapToObj(this::form)
                .<Set<String>>map(it -> new TreeSet<>(List.of(Lemmas.of(it), WordFamilies.of(it))))
                .findFirst()
                .orElse(Set.of());
    }

    /// The word itself if nothing governs it.
    private int headOf(int at) {
        int head = words.get(at).head();
        return head == Word.ROOT ? at : head;
    }

    private boolean denies(Span span) {
        List<String> forms =
                IntStream.range(firstAt(span.start()), words.size())
                        .takeWhile(word -> words.get(word).span().end() <= span.end())
                        .mapToObj(this::form)
                        .toList();
        return IntStream.range(0, forms.size())
                .mapToObj(word -> ReportingVerbs.longestAt(forms, word))
                .flatMap(Optional::stream)
                .anyMatch(verb -> denies(verb.entry()));
    }

    /// Whether what follows the verb is said not to be so, or left unsaid.
    private static boolean denies(ReportingVerb verb) {
        return verb.kind() == ReportingVerb.Kind.OMIT
                || (verb.kind() == ReportingVerb.Kind.DENY
                        && verb.frames().contains(ReportingVerb.Frame.THAT));
    }

    private Set<String> speakers(Statement statement) {
        Set<String> speakers = new TreeSet<>();
        statement.attributions().stream().limit(1).flatMap(this::named).forEach(speakers::add);
        return speakers;
    }

    /// Whom the span says to have spoken, if what they said stands outside of it.
    private Set<String> tellers(Span span) {
        Set<String> tellers = new TreeSet<>();
        for (Attribution attribution : analysis.attributions()) {
            boolean frame =
                    attribution.cue().stream().allMatch(cue -> span.contains(cue.words()))
                            && attribution.content().stream()
                                    .noneMatch(content -> span.overlaps(content.words()));
            if (frame) {
                named(attribution).forEach(tellers::add);
            }
        }
        return tellers;
    }

    /// The entities that the words of a source name.
    private Stream<String> named(Attribution attribution) {
        return attribution.source().stream()
                .map(entities.mentions()::get)
                .flatMap(Stream::ofNullable)
                .map(EntityId::value);
    }

    private String form(int word) {
        return text.at(words.get(word).span()).toLowerCase(Locale.ROOT);
    }

    /// Position of the first word that ends after `position`.
    private int firstAt(int position) {
        return Span.firstAfter(words, Word::span, position);
    }
}
