package dev.readout.align.finding;

import dev.readout.knowledge.SilenceWords;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Omission;
import dev.readout.report.Word;
import dev.readout.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words of an omission tell about what is left out: those that name it and those behind
/// it, or, where these tell nothing, those before it in its sentence ("Asked about the lock, she
/// did not answer", "What it cost the company has not said").
///
/// @param words word families and names with their worth: 1 for a noun, [#LESS] for another; empty
///   if they only say that somebody is silent
/// @param figure whether a figure is left out: "how many", "the sum", "no figure"
/// @param points whether they point at what was told right before: "this", "a detail", "how much"
record Unsaid(Map<String, Double> words, boolean figure, boolean points) {
    /// Worth of a verb beside that of a noun: "how many boats took part" asks for boats. Chosen;
    /// read so, 22 of 38 silences of nine invented clusters point at the right claim, instead of
    /// 17.
    private static final double LESS = 0.3;

    private static final Set<String> PRONOUNS =
            Set.of("this", "that", "it", "these", "those", "them");
    private static final Set<String> PRONOUN_TAGS = Set.of("PRP", "DT");

    /// Nouns that point where nothing else is named.
    private static final Set<String> POINTING =
            Set.of(
                    "point",
                    "detail",
                    "claim",
                    "report",
                    "allegation",
                    "accusation",
                    "charge",
                    "figure",
                    "number",
                    "total",
                    "toll");

    private static final Set<String> FIGURES =
            Set.of("sum", "amount", "price", "figure", "figures", "number", "total", "toll");

    /// Nouns that tell nothing behind "did not answer", "has not said".
    private static final Set<String> EMPTY =
            Set.of(
                    "comment",
                    "interview",
                    "matter",
                    "issue",
                    "subject",
                    "word",
                    "moment",
                    "time",
                    "publication",
                    "far");

    private static final Pattern HOW_MANY = Pattern.compile("\\bhow (?:many|much)\\b");

    Unsaid {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /// The nouns and names, if there are any, else all words.
    Set<String> main() {
        Set<String> nouns = new TreeSet<>();
        words.forEach((word, worth) -> {
            if (worth == 1) {
                nouns.add(word);
            }
        });
        return nouns.isEmpty() ? words.keySet() : nouns;
    }

    static Unsaid of(Omission omission, Analysis analysis) {
        return new Reader(omission, analysis).read();
    }

    /// The words that name the silent one.
    static Unsaid naming(Omission omission, Analysis analysis) {
        Map<String, Double> found = new TreeMap<>();
        Reader reader = new Reader(omission, analysis);
        omission.who().forEach(who -> reader.add(who.words(), true, found));
        return new Unsaid(found, false, false);
    }

    private record Reader(Omission omission, Analysis analysis) {
        Unsaid read() {
            Map<String, Double> found = new TreeMap<>();
            omission.what().stream().forEach(what -> add(what.words(), true, found));
            Optional<Span> counted = counted(omission.statement().getLast().words());
            counted.ifPresent(noun -> {
                found.clear();
                add(noun, false, found);
            });
            return new Unsaid(
                    found,
                    names(FIGURES) || (counted.isPresent() && !found.isEmpty()),
                    pointsByPronoun()
                            || (found.isEmpty() && (counted.isPresent() || names(POINTING))));
        }

        /// "How many boats": up to the first noun, or to the end where there is none.
        private Optional<Span> counted(Span statement) {
            Matcher asked = HOW_MANY.matcher(text(statement));
            if (!asked.find()) {
                return Optional.empty();
            }
            Span behind = new Span(statement.start() + asked.end(), statement.end());
            return inside(behind).stream()
                    .filter(Word::isNoun)
                    .findFirst()
                    .map(Word::span)
                    .or(() -> Optional.of(new Span(statement.end(), statement.end())));
        }

        private boolean names(Set<String> nouns) {
            return omission.what().stream()
                    .flatMap(what -> inside(what.words()).stream())
                    .anyMatch(word -> nouns.contains(form(word)));
        }

        /// "Did not mention it"; not "did not say that he was there".
        private boolean pointsByPronoun() {
            return omission.what().stream()
                    .flatMap(what -> inside(what.words()).stream())
                    .anyMatch(word ->
                            PRONOUNS.contains(form(word)) && PRONOUN_TAGS.contains(word.tag()));
        }

        private void add(Span span, boolean named, Map<String, Double> found) {
            for (Word word : inside(span)) {
                String form = form(word);
                boolean empty =
                        StopWords.is(form)
                                || word.tag().equals("CD")
                                || EMPTY.contains(form)
                                || (named && isGeneral(form))
                                || form.chars().noneMatch(Character::isLetterOrDigit);
                if (!empty) {
                    double worth = word.isNoun() ? 1 : LESS;
                    found.merge(WordFamilies.of(form), worth, Math::max);
                    found.merge(analysis.report().text().at(word.span()), worth, Math::max);
                }
            }
        }

        /// "The question", "any details", "the sum".
        private static boolean isGeneral(String form) {
            return PRONOUNS.contains(form)
                    || POINTING.contains(form)
                    || FIGURES.contains(form)
                    || SilenceWords.is(form, SilenceWords.Kind.ASKING)
                    || SilenceWords.is(form, SilenceWords.Kind.MATTER);
        }

        private List<Word> inside(Span span) {
            return analysis.reading().words().stream()
                    .filter(word -> span.contains(word.span()))
                    .toList();
        }

        private String form(Word word) {
            return text(word.span());
        }

        private String text(Span span) {
            return analysis.report().text().at(span).toLowerCase(Locale.ROOT);
        }
    }
}
