package dev.readout.align.slot.state;

import dev.readout.align.slot.Holder;
import dev.readout.align.slot.Persons;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Title;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Citation;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose word words are: a person's or a body's, also where a spokesman gives it.
final class Parties {
    /// A house that speaks through people whom the report does not name.
    static final String HOUSE = "the house";

    private final ReportWords report;
    private final Persons persons;

    Parties(ReportWords report) {
        this.report = report;
        persons = new Persons(report);
    }

    /// The party of the words that name a source; empty for people without a name.
    Optional<String> of(Citation source) {
        Optional<SentenceWords> sentence =
                report.sentences().stream()
                        .filter(one -> one.sentence().contains(source.words()))
                        .findFirst();
        return sentence.flatMap(words -> {
            int first = words.at(source.words().start());
            int last = words.at(source.words().end() - 1);
            return named(words, first, last).or(() -> unnamed(words, first, last));
        });
    }

    /// The party that a word means.
    Optional<String> at(SentenceWords words, int at) {
        int first = at;
        while (first > 0 && !words.isEnd(first - 1) && isPhrase(words.tag(first - 1))) {
            first--;
        }
        int from = first;
        return named(words, at, at).or(() -> unnamed(words, from, at)).or(() -> it(words, at));
    }

    /// "It" in "a spokesman said it did not know".
    private Optional<String> it(SentenceWords words, int at) {
        boolean house =
                Set.of("it", "they").contains(words.form(at))
                        && words.analysis().attributions().stream()
                                .filter(one ->
                                        one.content().stream()
                                                .anyMatch(content ->
                                                        content.words()
                                                                .contains(words.span(at, at))))
                                .flatMap(one -> one.source().stream())
                                .anyMatch(source -> of(source).filter(HOUSE::equals).isPresent());
        return house ? Optional.of(HOUSE) : Optional.empty();
    }

    private static boolean isPhrase(String tag) {
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT");
    }

    /// The last entity in the words, or right behind them: "his lawyer Ida Hald", "a spokeswoman
    /// for Hald".
    private Optional<String> named(SentenceWords words, int first, int last) {
        if (words.has(first, last + 1, Set.of("police"))) {
            return Optional.of("police");
        }
        int end = words.tag(last + 1).startsWith("NNP") && words.isNoun(last) ? last + 1 : last;
        Span span = words.span(first, Math.min(end, words.size() - 1));
        return report.entities().of(words.report()).entrySet().stream()
                .filter(one -> one.getKey().words().overlaps(span))
                .filter(one -> isNamed(one.getValue()))
                .map(Map.Entry::getValue)
                .map(id -> "@" + id.value())
                .reduce((one, other) -> other)
                .or(() ->
                        persons.at(words, last)
                                .map(Holder::key)
                                .filter(key -> key.startsWith("@")));
    }

    private boolean isNamed(EntityId id) {
        return report.entities()
                .find(id)
                .map(Entity::kind)
                .filter(kind ->
                        kind == Entity.Kind.PERSON
                                || kind == Entity.Kind.ORGANISATION
                                || kind == Entity.Kind.COUNTRY)
                .isPresent();
    }

    private static Optional<String> unnamed(SentenceWords words, int first, int last) {
        for (int at = first; at <= last; at++) {
            String form = words.form(at);
            if (WordGroup.FIRM_NOUN.has(form) || isSpokesperson(form)) {
                return Optional.of(HOUSE);
            }
            if (WordGroup.LOCAL_SERVICE.has(form)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean isSpokesperson(String form) {
        return Titles.of(form).filter(title -> title.kind() == Title.Kind.SPOKESPERSON).isPresent();
    }
}
