package dev.readout.align.slot.number;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.report.Citation;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells of which named person an age is.
final class AgeOwners {
    /// Characters between an age and its name: a comma, a title.
    private static final int NEAR = 3;

    /// Characters between "54-year-old" and a name: "54-year-old former harbour master Ida Vell".
    private static final int FAR = 60;

    private static final Set<String> SUBJECTS = Set.of("he", "she", "the", "who");

    private final ReportWords report;
    private final List<Map.Entry<Citation, EntityId>> mentions;

    AgeOwners(ReportWords report) {
        this.report = report;
        mentions =
                report.entities().of(report.analysis().report().id()).entrySet().stream()
                        .filter(mention -> isPerson(mention.getValue()))
                        .toList();
    }

    private boolean isPerson(EntityId id) {
        return report.entities()
                .find(id)
                .filter(one -> one.kind() == Entity.Kind.PERSON)
                .isPresent();
    }

    /// @param words the word of the sentence at which the name stands, or where the age does
    record Person(EntityId id, int words) {}

    Optional<Person> of(AgeWords age) {
        return switch (age.how()) {
            case BEFORE -> ahead(age);
            case BEHIND -> behind(age);
            case SUBJECT -> subject(age);
        };
    }

    /// "54-year-old Ida Vell", "a 54-year-old farmer, Ida Vell,"
    private Optional<Person> ahead(AgeWords age) {
        Span own = age.span();
        return in(age.words()).stream()
                .filter(mention -> mention.getKey().words().start() >= own.end())
                .filter(mention -> isOnePhrase(age, mention.getKey().words()))
                .findFirst()
                .map(mention -> person(age, mention));
    }

    private static boolean isOnePhrase(AgeWords age, Span name) {
        SentenceWords words = age.words();
        int until = words.at(name.start());
        boolean joined = name.start() - age.span().end() <= FAR;
        if (until - 2 > age.last() && isAside(words, until, name)) {
            until--;
        }
        for (int at = age.last() + 1; at < until; at++) {
            String tag = words.tag(at);
            joined &= tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN");
        }
        return joined;
    }

    /// Whether the name stands between commas.
    private static boolean isAside(SentenceWords words, int first, Span name) {
        int behind = words.at(name.end() - 1) + 1;
        return words.form(first - 1).equals(",")
                && behind < words.size()
                && words.form(behind).equals(",");
    }

    /// "Ida Vell, 54,"
    private Optional<Person> behind(AgeWords age) {
        Span own = age.span();
        return in(age.words()).stream()
                .filter(mention -> mention.getKey().words().end() <= own.start())
                .filter(mention -> own.start() - mention.getKey().words().end() < NEAR)
                .reduce((first, second) -> second)
                .map(mention -> person(age, mention));
    }

    /// The only person whom the sentence names before the age; else he of whom the sentence before
    /// is, if this one begins with "he" or "the singer".
    private Optional<Person> subject(AgeWords age) {
        List<Map.Entry<Citation, EntityId>> before =
                in(age.words()).stream()
                        .filter(mention -> mention.getKey().words().end() <= age.span().start())
                        .toList();
        long named = before.stream().map(Map.Entry::getValue).distinct().count();
        if (named == 1) {
            return Optional.of(person(age, before.getFirst()));
        }
        return named == 0 && SUBJECTS.contains(age.words().form(0))
                ? earlier(age.words()).map(id -> new Person(id, age.first()))
                : Optional.empty();
    }

    private Optional<EntityId> earlier(SentenceWords words) {
        int at = report.sentences().indexOf(words) - 1;
        if (at < 0) {
            return Optional.empty();
        }
        List<EntityId> named =
                in(report.sentences().get(at)).stream()
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private List<Map.Entry<Citation, EntityId>> in(SentenceWords words) {
        return mentions.stream()
                .filter(mention -> words.sentence().contains(mention.getKey().words()))
                .toList();
    }

    private static Person person(AgeWords age, Map.Entry<Citation, EntityId> mention) {
        Span name = mention.getKey().words();
        int at = age.how() == AgeWords.How.BEFORE ? name.end() - 1 : name.start();
        return new Person(mention.getValue(), age.words().at(at));
    }
}
