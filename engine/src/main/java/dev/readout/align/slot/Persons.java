package dev.readout.align.slot;

import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.report.Citation;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom the words of one report mean, also where no name stands there: "a councillor …" before the
/// sentence that begins with his name and age, "the 61-year-old" behind it.
public final class Persons {
    /// Words that make a noun one who is known.
    private static final Set<String> KNOWN =
            Set.of("the", "his", "her", "their", "its", "this", "a", "an", "'s", "’s");

    /// Words that tell that others of the kind are told of, too.
    private static final Set<String> OTHERS =
            Set.of(
                    "another",
                    "other",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "one",
                    "each",
                    "every",
                    "no",
                    "any",
                    "some",
                    "former",
                    "late",
                    "next",
                    "previous");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");

    private static final Pattern AGED =
            Pattern.compile("(\\d{1,3})-year-olds?", Pattern.CASE_INSENSITIVE);

    /// Words between a noun and its article, at most.
    private static final int PHRASE = 6;

    /// Sentences between a person without a name and the name, at most.
    private static final int NEAR = 2;

    private final ReportWords report;
    private final List<Named> named = new ArrayList<>();

    /// @param sentence its number
    /// @param begins whether it is the first noun of its sentence
    /// @param age as written behind it, or empty
    private record Named(
            String key, Citation words, int sentence, boolean begins, String age, boolean speaks) {}

    public Persons(ReportWords report) {
        this.report = report;
        for (int number = 0; number < report.sentences().size(); number++) {
            read(report.sentences().get(number), number);
        }
    }

    private void read(SentenceWords words, int number) {
        for (Map.Entry<Citation, EntityId> mention : mentions(words)) {
            Span span = mention.getKey().words();
            int at = words.at(span.start());
            int end = words.at(span.end() - 1);
            if (isPerson(mention.getValue()) && words.tag(end).startsWith("NNP")) {
                named.add(
                        new Named(
                                "@" + mention.getValue().value(),
                                mention.getKey(),
                                number,
                                at <= 2,
                                words.form(end + 1).equals(",") && words.tag(end + 2).equals("CD")
                                        ? words.form(end + 2)
                                        : "",
                                speaks(mention.getKey())));
            }
        }
    }

    private boolean speaks(Citation mention) {
        return report.analysis().attributions().stream()
                .flatMap(one -> one.source().stream())
                .anyMatch(mention::overlaps);
    }

    private boolean isPerson(EntityId id) {
        Entities entities = report.entities();
        return entities.find(id).filter(one -> one.kind() == Entity.Kind.PERSON).isPresent();
    }

    private List<Map.Entry<Citation, EntityId>> mentions(SentenceWords words) {
        return report.entities().of(words.report()).entrySet().stream()
                .filter(one -> words.sentence().contains(one.getKey().words()))
                .toList();
    }

    /// Whom a word means: a person with a name, or one who is known by a noun alone.
    public Optional<Holder> at(SentenceWords words, int at) {
        Span word = words.span(at, at);
        return mentions(words).stream()
                .filter(one -> one.getKey().words().contains(word))
                .map(Map.Entry::getValue)
                .filter(this::isPerson)
                .findFirst()
                .map(id -> "@" + id.value())
                .or(() -> unnamed(words, at))
                .map(key -> new Holder(key, at));
    }

    private Optional<String> unnamed(SentenceWords words, int at) {
        Matcher age = AGED.matcher(words.form(at));
        if (age.matches() && words.form(at - 1).equals("the")) {
            return aged(words, age.group(1));
        }
        if (PRONOUNS.contains(words.form(at))) {
            return pronoun(words, at);
        }
        boolean noun = words.tag(at).equals("NN") && isPersonNoun(words.form(at));
        return noun && isKnown(words, at)
                ? appositive(words, at)
                        .or(() -> introduced(words, at))
                        .or(() -> onlyOne(words, at))
                        .or(() -> definite(words, at))
                : Optional.empty();
    }

    /// The only person named before it in its sentence, or else in the sentence before.
    private Optional<String> pronoun(SentenceWords words, int at) {
        int number = report.sentences().indexOf(words);
        int start = words.span(at, at).start();
        List<String> near = keys(number, start);
        List<String> keys = near.isEmpty() ? keys(number - 1, start) : near;
        return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
    }

    private List<String> keys(int sentence, int end) {
        return named.stream()
                .filter(one -> one.sentence() == sentence && one.words().words().end() <= end)
                .map(Named::key)
                .distinct()
                .toList();
    }

    private static boolean isPersonNoun(String form) {
        return Titles.isTitle(form) || WordGroup.PERSON_NOUN.has(form);
    }

    /// The one of that age, or else the one who was named last and speaks not.
    private Optional<String> aged(SentenceWords words, String age) {
        return named.stream()
                .filter(one -> one.age().equals(age))
                .findFirst()
                .or(() ->
                        named.stream()
                                .filter(one ->
                                        one.words().words().end() <= words.sentence().start())
                                .filter(one -> !one.speaks() && one.age().isEmpty())
                                .reduce((first, second) -> second))
                .map(Named::key);
    }

    /// "The skipper, Olaf Brandt,", "the skipper of the ferry, Olaf Brandt,".
    private Optional<String> appositive(SentenceWords words, int at) {
        return words.children(at, Set.of("appos")).stream()
                .map(name -> words.span(name, name))
                .flatMap(name ->
                        named.stream().filter(one -> one.words().words().contains(name)).limit(1))
                .findFirst()
                .map(Named::key);
    }

    /// The one with whose name and age one of the next sentences begins: "A skipper was arrested.
    /// Olaf Brandt, 61, …".
    private Optional<String> introduced(SentenceWords words, int at) {
        int number = report.sentences().indexOf(words);
        int start = words.span(at, at).start();
        boolean before =
                named.stream().anyMatch(one -> one.words().words().end() <= start && !one.speaks());
        return before
                ? Optional.empty()
                : named.stream()
                        .filter(one -> one.sentence() > number && one.sentence() <= number + NEAR)
                        .filter(one -> one.begins() && !one.age().isEmpty())
                        .findFirst()
                        .map(Named::key);
    }

    /// The only person of the report who is told of, and not only speaks.
    private Optional<String> onlyOne(SentenceWords words, int at) {
        List<String> told =
                named.stream().filter(one -> !one.speaks()).map(Named::key).distinct().toList();
        boolean known = told.size() == 1 && hasArticle(words, at, Set.of("the", "'s", "’s"));
        return known ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /// The one who was named last before a word.
    public Optional<String> lastBefore(SentenceWords words, int at) {
        int start = words.span(at, at).start();
        return named.stream()
                .filter(one -> one.words().words().end() <= start && !one.speaks())
                .reduce((first, second) -> second)
                .map(Named::key);
    }

    /// One whom nothing but the noun tells: "the suspect", "his accomplice".
    private static Optional<String> definite(SentenceWords words, int at) {
        return hasArticle(words, at, Set.of("a", "an", "'s", "’s"))
                ? Optional.empty()
                : Optional.of(words.family(at));
    }

    /// "The suspect", "his alleged accomplice"; not "another man", "the first of the men".
    private static boolean isKnown(SentenceWords words, int noun) {
        int article = article(words, noun);
        return article >= 0 && !words.has(article, noun, OTHERS);
    }

    private static boolean hasArticle(SentenceWords words, int noun, Set<String> articles) {
        return articles.contains(words.form(article(words, noun)));
    }

    private static int article(SentenceWords words, int noun) {
        int at = noun - 1;
        while (noun - at <= PHRASE && !words.isEnd(at) && !words.tag(at).startsWith("VBD")) {
            if (KNOWN.contains(words.form(at))) {
                return at;
            }
            at--;
        }
        return -1;
    }
}
