package dev.readout.align.stand;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Entity;
import dev.readout.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads who takes a stand.
final class TakerReader {
    private static final Set<String> OURSELVES = Set.of("i", "we");

    /// Of whom nothing is told.
    private static final Set<String> NOBODY =
            Set.of(
                    "nobody",
                    "none",
                    "one",
                    "who",
                    "which",
                    "that",
                    "it",
                    "this",
                    "what",
                    "you",
                    "no",
                    "few",
                    "anyone",
                    "someone",
                    "everyone",
                    "nothing",
                    "something");

    private static final Set<Body.Kind> SPEAKING =
            Set.of(Body.Kind.INSTITUTION, Body.Kind.PART, Body.Kind.MEDIUM, Body.Kind.UNNAMED);

    private final ReportWords report;
    private final Named named;

    TakerReader(ReportWords report, Named named) {
        this.report = report;
        this.named = named;
    }

    /// Who the subject of a clause is.
    Optional<Taker> of(NounPhrase phrase) {
        SentenceWords words = phrase.words();
        String form = phrase.form();
        if (OURSELVES.contains(form)) {
            return Optional.of(speaker(words.span(phrase.head(), phrase.head())));
        }
        Optional<Entity> entity = named.at(words, phrase.head());
        boolean pronoun = words.tag(phrase.head()).startsWith("PRP");
        boolean known = entity.filter(Named::mayTake).isPresent();
        if (NOBODY.contains(form)
                || phrase.has(Set.of("no", "any"))
                || (!known && (pronoun || !mayTake(phrase)))) {
            return Optional.empty();
        }
        Set<String> names = named.withParties(named.in(words, phrase.first(), phrase.head()));
        String key =
                entity.map(Named::key)
                        .orElseGet(() ->
                                report.analysis()
                                        .report()
                                        .at(words.cited(phrase.first(), phrase.head()))
                                        .toLowerCase(Locale.ROOT));
        return Optional.of(new Taker(key, names));
    }

    /// Whether the noun is one of people or of a body: "voters", "the council", not "the visit".
    private static boolean mayTake(NounPhrase phrase) {
        String form = phrase.form();
        return Stream.of(form, singular(form)).anyMatch(TakerReader::isTaker);
    }

    private static boolean isTaker(String noun) {
        return WordGroup.TAKER.has(noun)
                || WordGroup.PERSON_NOUN.has(noun)
                || WordGroup.COLLECTIVE.has(noun)
                || WordGroup.FIRM_NOUN.has(noun)
                || Titles.isTitle(noun)
                || Bodies.of(noun).filter(body -> SPEAKING.contains(body.kind())).isPresent();
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - "ies".length()) + "y";
        }
        return noun.endsWith("men")
                ? noun.substring(0, noun.length() - "men".length()) + "man"
                : noun.replaceAll("s$", "");
    }

    /// Whose words these are: of the innermost one who is said to say them, or of the newsroom.
    Taker speaker(Span words) {
        return Attribution.innermost(report.analysis().attributions(), words)
                .map(this::source)
                .orElseGet(() -> new Taker(report.analysis().report().id().value(), Set.of()));
    }

    private Taker source(Attribution attribution) {
        Citation words = attribution.source().getLast();
        Set<String> names = named.in(words.words());
        String text = report.analysis().report().at(words).toLowerCase(Locale.ROOT);
        return new Taker(
                Stream.concat(names.stream(), Stream.of(text)).findFirst().orElseThrow(),
                named.withParties(names));
    }
}
