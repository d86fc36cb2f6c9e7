package dev.readout.align.who;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.Titles;
import dev.readout.text.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What common nouns tell of a speaker who has no name.
final class Descriptions {
    private static final Set<String> LAW_OFFICES =
            Set.of("prosecutor's office", "sheriff's office");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> GOVERNMENT =
            Set.of("government", "regime", "authorities", "administration", "leadership", "state");

    /// Prepositions, and adjectives that stand behind their noun.
    private static final Set<String> BEHIND_HEAD =
            Set.of(
                    "of",
                    "in",
                    "from",
                    "for",
                    "at",
                    "with",
                    "on",
                    "aware",
                    "briefed",
                    "close",
                    "familiar",
                    "involved",
                    "present");

    private static final Set<String> VAGUE =
            Set.of(
                    "report",
                    "reports",
                    "news report",
                    "news reports",
                    "media report",
                    "media reports",
                    "reportedly",
                    "sources said");

    private Descriptions() {}

    /// "the government" of a country speaks as the country.
    static boolean isGovernment(String noun) {
        return GOVERNMENT.contains(noun.toLowerCase(Locale.ROOT));
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Words that stand for somebody who is named elsewhere: "a news report".
    static boolean isVague(String description) {
        return VAGUE.contains(description.toLowerCase(Locale.ROOT));
    }

    /// Whether a description tells of several: "two officials", "residents of the village".
    static boolean isMany(String description) {
        List<String> words = Plain.words(description);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0 && BEHIND_HEAD.contains(word)) {
                return ends(words.get(i - 1));
            }
        }
        return !words.isEmpty() && ends(words.getLast());
    }

    private static boolean ends(String word) {
        return (word.endsWith("s") && !word.endsWith("ss"))
                || word.equals("police")
                || word.equals("people")
                || word.equals("media")
                || word.endsWith("men");
    }

    /// Whether a description without a name is of a thing or a body, not of people: "a court
    /// filing".
    static boolean isThing(String description) {
        List<String> words = Plain.words(description);
        int from = 0;
        while (from < words.size() && StopWords.is(words.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && !StopWords.is(words.get(to))) {
            to++;
        }
        return headOf(words.subList(from, to))
                .filter(body -> body.kind() != Body.Kind.UNNAMED)
                .isPresent();
    }

    /// The last word before the first preposition or relative clause: `official` for "an official
    /// of the port".
    static String headNoun(String description) {
        List<String> words = Plain.words(description);
        int to = 0;
        while (to < words.size() && (to == 0 || !StopWords.is(words.get(to)))) {
            to++;
        }
        return to == 0 ? "" : words.get(to - 1);
    }

    /// Whether the words end in what a person is called: a title, "brother", "officials".
    static boolean isPerson(List<String> words) {
        return titleOf(words).isPresent()
                || headOf(words).filter(body -> body.kind() == Body.Kind.UNNAMED).isPresent();
    }

    /// The noun that ends `words` and tells what kind of speaker it is, longest first.
    static Optional<Body> headOf(List<String> words) {
        for (int from = Math.max(0, words.size() - 3); from < words.size(); from++) {
            Optional<Body> body = Bodies.of(String.join(" ", words.subList(from, words.size())));
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /// "The U.S. attorney’s office": a body of its own, and not its government.
    static Optional<Body> lawOffice(String phrase) {
        List<String> words = List.of(phrase.strip().split("\\s+"));
        for (int from = Math.max(0, words.size() - 4); from < words.size(); from++) {
            Optional<Body> body =
                    Bodies.of(String.join(" ", words.subList(from, words.size())))
                            .filter(one -> LAW_OFFICES.contains(one.name()));
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /// How many words at the end of `words` are the noun.
    static int nounWords(List<String> words, Body head) {
        for (int count = Math.min(3, words.size()); count > 1; count--) {
            String phrase = String.join(" ", words.subList(words.size() - count, words.size()));
            if (head.forms().contains(phrase)) {
                return count;
            }
        }
        return 1;
    }

    /// The title that ends `words`, in plain words without modifiers: `foreign minister`.
    static Optional<String> titleOf(List<String> words) {
        for (int from = Math.max(0, words.size() - 4); from < words.size(); from++) {
            Optional<String> title =
                    Titles.of(String.join(" ", words.subList(from, words.size())))
                            .map(found -> found.name());
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }
}
