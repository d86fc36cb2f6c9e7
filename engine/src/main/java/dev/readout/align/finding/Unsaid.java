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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words of an omission tell about what is left out: those that name it and those behind
/// it, or, where these tell nothing, those before it in its sentence ("Asked about the lock, she
/// did not answer", "What it cost the company has not said").
///
/// @param words word families and names with their worth: 1 for a noun, [#LESS] for a verb; empty
///   if they only say that somebody is silent
/// @param figure whether a figure is left out: "how many", "the sum"
/// @param points whether they point at what was told right before: "this", "a detail", "how much"
record Unsaid(Map<String, Double> words, boolean figure, boolean points) {
    /// Worth of a verb beside that of a noun: "how many boats took part" asks for boats. Chosen;
    /// read so, 22 of 38 silences of nine invented clusters point at the right claim, instead of
    /// 17.
    private static final double LESS = 0.3;

    /// Behind these words a sentence tells why or when somebody is silent, not on what.
    private static final Set<String> ENDS =
            Set.of("because", "as", "citing", "saying", "while", "until", "but", "though");

    /// Words that open what is left out where it stands first.
    private static final Set<String> FRONTED =
            Set.of(
                    "asked",
                    "what",
                    "whether",
                    "how",
                    "who",
                    "where",
                    "when",
                    "why",
                    "on",
                    "about",
                    "regarding");

    private static final Set<String> POINTING =
            Set.of(
                    "this",
                    "that",
                    "it",
                    "these",
                    "those",
                    "them",
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

    private static final Set<String> SUMS = Set.of("sum", "amount", "price");

    /// Nouns that tell nothing behind "did not answer", "has not said".
    private static final Set<String> EMPTY =
            Set.of("comment", "interview", "matter", "issue", "subject", "word", "moment", "far");

    private static final Pattern HOW_MANY = Pattern.compile("\\bhow (?:many|much)\\b");

    /// "Has not spoken to the paper": names the one who asked.
    private static final Pattern SPOKEN_TO =
            Pattern.compile(
                    "\\b(?:speak|spoke|spoken|talk|talked|respond|reply|replied) (?:to|with)\\b");

    /// "Could not be reached by telephone": tells how.
    private static final Pattern UNREACHED = Pattern.compile("\\b(?:reached|contacted)\\b");

    Unsaid {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
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
            Span sentence = sentence();
            Span end = omission.statement().getLast().words();
            Map<String, Double> found = new TreeMap<>();
            if (!SPOKEN_TO.matcher(text(end)).find()) {
                omission.what().stream()
                        .filter(what -> omission.who().stream().noneMatch(what::overlaps))
                        .forEach(what -> add(what.words(), true, found));
            }
            if (!endsWithSilent() && !UNREACHED.matcher(text(end)).find()) {
                add(tail(new Span(end.end(), Math.max(end.end(), sentence.end()))), false, found);
            }
            Span front = front(sentence);
            if (found.isEmpty() && isFronted(front)) {
                add(front, false, found);
            }
            Optional<Span> counted = counted(sentence);
            counted.ifPresent(noun -> {
                found.clear();
                add(noun, false, found);
            });
            return new Unsaid(
                    found,
                    names(SUMS) || (counted.isPresent() && !found.isEmpty()),
                    names(POINTING) || (counted.isPresent() && found.isEmpty()));
        }

        private Span sentence() {
            Span statement = omission.statement().getFirst().words();
            List<Span> sentences = analysis.reading().sentences();
            int here = Span.firstAfter(sentences, span -> span, statement.start());
            return here < sentences.size() ? sentences.get(here) : statement;
        }

        /// "How many boats": up to the first noun, or to the end where there is none.
        private Optional<Span> counted(Span sentence) {
            Matcher asked = HOW_MANY.matcher(text(sentence));
            if (!asked.find()) {
                return Optional.empty();
            }
            Span behind = new Span(sentence.start() + asked.end(), sentence.end());
            return inside(behind).stream()
                    .filter(Word::isNoun)
                    .findFirst()
                    .map(Word::span)
                    .or(() -> Optional.of(new Span(sentence.end(), sentence.end())));
        }

        private Span front(Span sentence) {
            int end = omission.statement().getFirst().words().start();
            return new Span(Math.min(sentence.start(), end), end);
        }

        /// "There was no comment from the council in Velm": what follows still names the silent.
        private boolean endsWithSilent() {
            int end = omission.statement().getLast().words().end();
            return omission.who().stream().anyMatch(who -> who.words().end() == end);
        }

        private Span tail(Span behind) {
            return inside(behind).stream()
                    .filter(word -> ENDS.contains(form(word)))
                    .findFirst()
                    .map(word -> new Span(behind.start(), word.span().start()))
                    .orElse(behind);
        }

        private boolean isFronted(Span front) {
            return inside(front).stream()
                    .findFirst()
                    .filter(word -> FRONTED.contains(form(word)))
                    .isPresent();
        }

        private boolean names(Set<String> nouns) {
            return omission.what().stream()
                    .flatMap(what -> inside(what.words()).stream())
                    .anyMatch(word -> nouns.contains(form(word)));
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
                    double worth = word.isVerb() ? LESS : 1;
                    found.merge(WordFamilies.of(form), worth, Math::max);
                    found.merge(analysis.report().text().at(word.span()), worth, Math::max);
                }
            }
        }

        /// "The question", "any details", "the sum".
        private static boolean isGeneral(String form) {
            return POINTING.contains(form)
                    || SUMS.contains(form)
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
