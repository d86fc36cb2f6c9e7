package dev.readout.server.search;

import dev.readout.report.Meaning;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// A search in the words of Lucene.
final class WordQuery {
    /// Words and phrases that are read; the rest of a longer question is passed over.
    private static final int PARTS = 32;

    /// A word in the title tells more of what a report is about.
    private static final float IN_TITLE = 2;

    /// Characters of an excerpt, two lines of a screen.
    private static final int EXCERPT = 220;

    private final Wanted wanted;
    private final Analyzer analyzer;
    private final QueryBuilder builder;
    private final List<Part> parts;

    WordQuery(Wanted wanted, Analyzer analyzer) {
        this.wanted = wanted;
        this.analyzer = analyzer;
        this.builder = new QueryBuilder(analyzer);
        this.parts = parts(wanted.words());
    }

    /// A word, or a phrase in quotation marks.
    private record Part(String words, boolean isPhrase, boolean isUnwanted) {}

    private static List<Part> parts(String words) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < words.length() && parts.size() < PARTS) {
            boolean isUnwanted = words.charAt(at) == '-';
            int from = isUnwanted ? at + 1 : at;
            boolean isPhrase = from < words.length() && isQuote(words.charAt(from));
            from += isPhrase ? 1 : 0;
            int to = from;
            while (to < words.length()
                    && !(isPhrase ? isQuote(words.charAt(to)) : isEnd(words.charAt(to)))) {
                to++;
            }
            if (to > from) {
                parts.add(new Part(words.substring(from, to), isPhrase, isUnwanted));
            }
            at = Math.max(to + (isPhrase || to == from ? 1 : 0), at + 1);
        }
        return parts;
    }

    private static boolean isEnd(char character) {
        return Character.isWhitespace(character) || isQuote(character);
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '“' || character == '”' || character == '„';
    }

    Query byWords() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean hasWord = false;
        for (Part part : parts) {
            Optional<Query> query = query(Documents.WORDS, part);
            if (query.isPresent()) {
                all.add(query.get(), part.isUnwanted() ? Occur.MUST_NOT : Occur.MUST);
                hasWord |= !part.isUnwanted();
            }
            if (!part.isUnwanted()) {
                query(Documents.TITLE, part)
                        .ifPresent(title -> all.add(new BoostQuery(title, IN_TITLE), Occur.SHOULD));
            }
        }
        if (!hasWord) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        all.add(filter(), Occur.FILTER);
        return all.build();
    }

    /// Empty for words without a letter or digit.
    private Optional<Query> query(String field, Part part) {
        return Optional.ofNullable(
                part.isPhrase()
                        ? builder.createPhraseQuery(field, part.words())
                        : builder.createBooleanQuery(field, part.words(), Occur.MUST));
    }

    Query byMeaning(Meaning meaning, int most) {
        BooleanQuery.Builder allowed = new BooleanQuery.Builder();
        allowed.add(filter(), Occur.MUST);
        parts.stream()
                .filter(Part::isUnwanted)
                .flatMap(part -> query(Documents.WORDS, part).stream())
                .forEach(query -> allowed.add(query, Occur.MUST_NOT));
        return new KnnByteVectorQuery(Documents.MEANING, meaning.numbers(), most, allowed.build());
    }

    boolean hasMeaning() {
        return !plain().isEmpty();
    }

    /// The wanted words without marks.
    String plain() {
        return String.join(
                " ", parts.stream().filter(part -> !part.isUnwanted()).map(Part::words).toList());
    }

    private Query filter() {
        BooleanQuery.Builder filter = new BooleanQuery.Builder();
        BooleanQuery.Builder kinds = new BooleanQuery.Builder();
        for (Kind kind : wanted.kinds()) {
            kinds.add(new TermQuery(new Term(Documents.KIND, Documents.name(kind))), Occur.SHOULD);
        }
        filter.add(kinds.build(), Occur.MUST);
        wanted.is()
                .forEach((trait, words) ->
                        filter.add(new TermQuery(new Term(trait.field, words)), Occur.MUST));
        if (wanted.from().isPresent() || wanted.to().isPresent()) {
            filter.add(
                    LongPoint.newRangeQuery(
                            Documents.DAY,
                            wanted.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                            wanted.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)),
                    Occur.MUST);
        }
        return filter.build();
    }

    /// The place of a text in which most of the wanted words stand, the first of equal ones; its
    /// begin if none does. Empty for an empty text.
    Optional<Span> excerpt(Text text) {
        Set<String> stems = stems();
        List<Found> found = new ArrayList<>();
        for (Found word : words(text.characters())) {
            if (stems.contains(word.stem())) {
                found.add(word);
            }
        }
        int start = 0;
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            Set<String> near = new HashSet<>();
            for (int j = i;
                    j < found.size() && found.get(j).end() - found.get(i).start() <= EXCERPT;
                    j++) {
                near.add(found.get(j).stem());
            }
            if (near.size() > most) {
                most = near.size();
                start = found.get(i).start();
            }
        }
        return cut(text, start);
    }

    /// Whole words around the place.
    private static Optional<Span> cut(Text text, int place) {
        String characters = text.characters();
        int line = characters.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        int start = line;
        if (place - line > EXCERPT / 2) {
            start = characters.lastIndexOf(' ', place - EXCERPT / 4) + 1;
        }
        int end = Math.min(characters.length(), Math.max(start, line) + EXCERPT);
        if (end < characters.length()) {
            int space = characters.lastIndexOf(' ', end);
            end = space > place ? space : end;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private Set<String> stems() {
        Set<String> stems = new HashSet<>();
        parts.stream()
                .filter(part -> !part.isUnwanted())
                .forEach(part -> words(part.words()).forEach(word -> stems.add(word.stem())));
        return stems;
    }

    private List<Found> words(String characters) {
        List<Found> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Documents.WORDS, characters)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Found(stem.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory could not be read", e);
        }
        return words;
    }

    private record Found(String stem, int start, int end) {}
}
