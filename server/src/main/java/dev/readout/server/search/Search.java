package dev.readout.server.search;

import dev.readout.language.Embedder;
import dev.readout.report.Citation;
import dev.readout.report.Meaning;
import dev.readout.server.search.Hits.Descent;
import dev.readout.server.search.Hits.Hit;
import dev.readout.server.search.Hits.Words;
import dev.readout.server.search.Wanted.How;
import dev.readout.server.search.Wanted.Kind;
import dev.readout.server.search.Wanted.Trait;
import dev.readout.server.store.Revision;
import dev.readout.server.store.Store;
import dev.readout.server.story.ReportText;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// Finds reports, claims and statements. Hits by words come first, the best first; then those whose
/// meaning lies near. Safe for many threads.
public final class Search {
    /// Hits that are found by meaning at most.
    private static final int NEAR = 50;

    /// The least cosine of a near meaning, tried on thirty pairs of our own: a short question and
    /// the sentence that fits it best have .69 and more, unrelated ones up to .56.
    private static final double NEAR_ENOUGH = 0.6;

    /// The latest of equal hits first, in an order that does not depend on when they came into the
    /// index.
    private static final Sort BEST_FIRST =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(Documents.LATEST, SortField.Type.LONG, true),
                    new SortField(Documents.MARK, SortField.Type.STRING));

    private final Store store;
    private final SearchIndex index;

    Search(Store store, SearchIndex index) {
        this.store = store;
        this.index = index;
    }

    /// Takes some milliseconds, and 5 more where meaning counts.
    public Hits find(Wanted wanted) {
        try {
            return index.search(searcher -> find(wanted, searcher));
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        }
    }

    /// Where the words of reports come from, the latest first.
    ///
    /// @param trait [Trait#OUTLET] for those of an outlet, [Trait#THROUGH] for those that have
    ///   words from somebody
    /// @param most at most so many
    public List<Descent> descents(Trait trait, String name, int most) {
        Wanted wanted =
                new Wanted(
                        "",
                        Set.of(Kind.LINEAGE),
                        How.WORDS,
                        Map.of(trait, name),
                        Optional.empty(),
                        Optional.empty(),
                        new Wanted.Page(0, most));
        try {
            return index.search(searcher -> {
                Query query = new WordQuery(wanted, index.analyzer()).byWords();
                List<Descent> descents = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, most, BEST_FIRST).scoreDocs) {
                    Document document = searcher.storedFields().document(hit.doc);
                    descents.add(
                            new Descent(
                                    Documents.story(document),
                                    document.get(Documents.ID),
                                    Documents.lineage(document)));
                }
                return descents;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        }
    }

    /// How many entries the index has.
    public int size() {
        return index.size();
    }

    private Hits find(Wanted wanted, IndexSearcher searcher) throws IOException {
        WordQuery query = new WordQuery(wanted, index.analyzer());
        int last = wanted.page().skipped() + wanted.page().limit() + 1;
        SequencedMap<Integer, How> found = new LinkedHashMap<>();
        Facets facets = new Facets();
        if (wanted.how() != How.MEANING) {
            Query words = query.byWords();
            for (ScoreDoc hit : searcher.search(words, last, BEST_FIRST).scoreDocs) {
                found.put(hit.doc, How.WORDS);
            }
            facets.count(searcher, words);
        }
        if (wanted.how() != How.WORDS && found.size() < last && query.hasMeaning()) {
            near(query, searcher).forEach(hit -> found.putIfAbsent(hit, How.MEANING));
        }
        List<Hit> hits = new ArrayList<>();
        int place = 0;
        for (Map.Entry<Integer, How> one : found.entrySet()) {
            if (place >= wanted.page().skipped() && hits.size() < wanted.page().limit()) {
                Document document = searcher.storedFields().document(one.getKey());
                hits.add(hit(document, one.getValue(), query));
            }
            place++;
        }
        boolean isMore = found.size() > wanted.page().skipped() + hits.size();
        return new Hits(hits, facets.total(), facets.all(), isMore);
    }

    private static List<Integer> near(WordQuery query, IndexSearcher searcher) throws IOException {
        Meaning meaning =
                new Meaning(Embedder.shared().of(List.of(query.plain())).getFirst().rounded());
        List<Integer> near = new ArrayList<>();
        for (ScoreDoc hit :
                searcher.search(query.byMeaning(meaning, NEAR), NEAR, BEST_FIRST).scoreDocs) {
            // Lucene tells half of one more than the cosine.
            if (hit instanceof FieldDoc values
                    && values.fields[0] instanceof Float score
                    && 2 * score - 1 >= NEAR_ENOUGH) {
                near.add(hit.doc);
            }
        }
        return near;
    }

    private Hit hit(Document document, How how, WordQuery query) {
        Kind kind = Kind.valueOf(document.get(Documents.KIND).toUpperCase(Locale.ROOT));
        String id = document.get(Documents.ID);
        Optional<Citation> wording = Documents.wording(document);
        if (wording.isPresent()) {
            return new Hit(
                    kind,
                    Documents.story(document),
                    id,
                    how,
                    new Words(wording, document.get(Documents.WORDS)),
                    Documents.facts(document),
                    Optional.empty());
        }
        Optional<Revision> revision = store.find(Long.parseLong(id));
        Text text = revision.map(ReportText::of).orElseGet(() -> new Text(""));
        Optional<Span> span = query.excerpt(text);
        return new Hit(
                kind,
                Documents.story(document),
                id,
                how,
                new Words(
                        span.map(words -> new Citation(ReportText.id(Long.parseLong(id)), words)),
                        span.map(text::at).orElse("")),
                Documents.facts(document),
                revision);
    }

    /// Something that is asked of the index.
    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }
}
