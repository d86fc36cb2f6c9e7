package dev.readout.server.search;

import dev.readout.report.Citation;
import dev.readout.report.Meaning;
import dev.readout.report.ReportId;
import dev.readout.server.lineage.Lineage;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
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
    static final String LATEST = "latest";
    private static final String FIRST = "first";
    private static final String WORDING = "wording";
    private static final String LINEAGE = "lineage";

    private Documents() {}

    static Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(MARK, mark(entry), Store.YES));
        document.add(new SortedDocValuesField(MARK, new BytesRef(mark(entry))));
        document.add(new StringField(KIND, name(entry.kind()), Store.YES));
        document.add(new StoredField(ID, entry.id()));
        document.add(new TextField(WORDS, entry.words(), Store.NO));
        document.add(new TextField(TITLE, title(entry), Store.NO));
        entry.facts().traits().forEach((trait, values) -> add(document, trait, values));
        entry.facts().days().forEach(day -> document.add(new LongPoint(DAY, day.toEpochDay())));
        days(document, entry);
        entry.lineage()
                .ifPresent(lineage -> document.add(new StoredField(LINEAGE, lineage.written())));
        entry.wording()
                .ifPresent(wording -> document.add(new StoredField(WORDING, written(wording))));
        if (entry.wording().isPresent()) {
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

    private static void days(Document document, Entry entry) {
        List<LocalDate> days = entry.facts().days();
        if (!days.isEmpty()) {
            document.add(new NumericDocValuesField(LATEST, days.getLast().toEpochDay()));
            document.add(new StoredField(FIRST, days.getFirst().toEpochDay()));
            document.add(new StoredField(LATEST, days.getLast().toEpochDay()));
        }
    }

    private static void add(Document document, Trait trait, List<String> values) {
        for (String value : values) {
            document.add(new StringField(trait.field, trait.plain(value), Store.NO));
            document.add(new StoredField(trait.field, value));
            if (trait != Trait.STORY) {
                document.add(new SortedSetDocValuesField(trait.field, new BytesRef(value)));
            }
        }
    }

    /// What the index gives back beside the words.
    static Facts facts(Document document) {
        Map<Trait, List<String>> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            traits.put(trait, List.of(document.getValues(trait.field)));
        }
        List<LocalDate> days =
                Stream.of(FIRST, LATEST)
                        .flatMap(field -> Optional.ofNullable(document.getField(field)).stream())
                        .map(field -> LocalDate.ofEpochDay(field.numericValue().longValue()))
                        .toList();
        return new Facts(traits, days);
    }

    static Lineage lineage(Document document) {
        return Lineage.parse(document.get(LINEAGE));
    }

    /// The first line of a report; others have none, they are short.
    private static String title(Entry entry) {
        return entry.kind() == Kind.REPORT ? entry.words().lines().findFirst().orElse("") : "";
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String story(Document document) {
        return document.get(Trait.STORY.field);
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
                            new TreeMap<>(entry.facts().traits()).toString(),
                            entry.facts().days().toString(),
                            entry.lineage().map(Lineage::written).orElse(""));
            return HexFormat.of()
                    .formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
