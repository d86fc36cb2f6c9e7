package dev.readout.server.search;

import dev.readout.report.Meaning;
import dev.readout.server.search.Wanted.Trait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What the index has of one story.
///
/// @param marks of its entries
/// @param meanings of wordings of claims
record StoryDocuments(Set<String> marks, Map<String, Meaning> meanings) {
    static StoryDocuments of(IndexSearcher searcher, String story) throws IOException {
        Set<String> marks = new HashSet<>();
        Map<String, Meaning> meanings = new HashMap<>();
        TermQuery all = new TermQuery(new Term(Trait.STORY.field, story));
        for (ScoreDoc hit :
                searcher.search(all, Math.max(1, searcher.count(all)), Sort.INDEXORDER).scoreDocs) {
            Document document = searcher.storedFields().document(hit.doc);
            marks.add(document.get(Documents.MARK));
            BytesRef numbers = document.getBinaryValue(Documents.NUMBERS);
            if (numbers != null) {
                meanings.put(
                        document.get(Documents.WORDS),
                        new Meaning(BytesRef.deepCopyOf(numbers).bytes));
            }
        }
        return new StoryDocuments(marks, meanings);
    }

    /// The entries with their meanings.
    ///
    /// @param all tells those of what is new
    List<Entry> withMeanings(List<Entry> entries, Meanings all) {
        Map<String, Meaning> known = new HashMap<>(meanings);
        List<String> missing =
                entries.stream()
                        .filter(entry -> entry.hasMeaning() && entry.meaning().isEmpty())
                        .map(Entry::words)
                        .filter(words -> !known.containsKey(words))
                        .distinct()
                        .toList();
        List<Meaning> found = missing.isEmpty() ? List.of() : all.of(missing);
        for (int i = 0; i < found.size(); i++) {
            known.put(missing.get(i), found.get(i));
        }
        List<Entry> complete = new ArrayList<>();
        for (Entry entry : entries) {
            Meaning meaning = known.get(entry.words());
            complete.add(
                    entry.meaning().isPresent() || meaning == null || !entry.hasMeaning()
                            ? entry
                            : entry.withMeaning(meaning));
        }
        return complete;
    }
}
