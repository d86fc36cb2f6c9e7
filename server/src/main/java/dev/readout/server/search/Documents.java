package dev.readout.server.search;

import dev.readout.report.Citation;
import dev.readout.report.Meaning;
import dev.readout.report.ReportId;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// How entries stand in the index.
final class Documents {
    /// Differs where anything differs that the index keeps of an entry, its meaning aside.
    static final String MARK = "mark";

    static final String KIND = "kind";
    static final String ID = "id";
    static final String WORDS = "words";
    static final String TITLE = "title";
    static final String DAY = "day";
    static final String MEANING = "meaning";
    static final String NUMBERS = "numbers";
    private static final String STORY = "story";
    private static final String WORDING = "wording";

    private Documents() {}

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(MARK, mark(entry), Store.YES));
        document.add(new SortedDocValuesField(MARK, new BytesRef(mark(entry))));
        document.add(new StringField(KIND, name(entry.kind()), Store.YES));
        document.add(new StoredField(ID, entry.id()));
        document.add(new TextField(WORDS, entry.words(), Store.NO));
        document.add(new TextField(TITLE, title(entry), Store.NO));
        entry.traits().forEach((trait, values) -> add(document, trait, values));
        entry.days().forEach(day -> document.add(new LongPoint(DAY, day.toEpochDay())));
        entry.wording()
                .ifPresent(wording -> document.add(new StoredField(WORDING, written(wording))));
        if (entry.kind() == Kind.CLAIM) {
            document.add(new StoredField(WORDS, entry.words()));
        }
        entry.meaning()
                .map(Meaning::numbers)
                .filter(numbers -> numbers.length > 0)
                .ifPresent(numbers -> {
                    document.add(
                            new KnnByteVectorField(
                                    MEANING, numbers, VectorSimilarityFunction.COSINE));
                    if (entry.kind() == Kind.CLAIM) {
                        document.add(new StoredField(NUMBERS, numbers));
                    }
                });
        return document;
    }

    private static void add(Document document, Trait trait, List<String> values) {
        for (String value : values) {
            document.add(new StringField(trait.field, trait.plain(value), Store.NO));
            if (trait == Trait.STORY) {
                document.add(new StoredField(STORY, value));
            } else {
                document.add(new SortedSetDocValuesField(trait.field, new BytesRef(value)));
            }
        }
    }

    /// The first line of a report; claims have none, they are short.
    private static String title(Entry entry) {
        return entry.kind() == Kind.CLAIM ? "" : entry.words().lines().findFirst().orElse("");
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String story(Document document) {
        return document.get(STORY);
    }

    static Optional<Citation> wording(Document document) {
        return Optional.ofNullable(document.get(WORDING)).map(Documents::read);
    }

    private static String written(Citation citation) {
        return "%s %d %d"
                .formatted(
                        citation.report().value(),
                        citation.words().start(),
                        citation.words().end());
    }

    private static Citation read(String written) {
        int last = written.lastIndexOf(' ');
        int first = written.lastIndexOf(' ', last - 1);
        return new Citation(
                new ReportId(written.substring(0, first)),
                new Span(
                        Integer.parseInt(written, first + 1, last, 10),
                        Integer.parseInt(written, last + 1, written.length(), 10)));
    }

    static String mark(Entry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all =
                    String.join(
                            "\0",
                            name(entry.kind()),
                            entry.id(),
                            entry.words(),
                            entry.wording().map(Documents::written).orElse(""),
                            new TreeMap<>(entry.traits()).toString(),
                            entry.days().toString());
            return HexFormat.of()
                    .formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
