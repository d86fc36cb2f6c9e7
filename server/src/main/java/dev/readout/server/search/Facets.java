package dev.readout.server.search;

import dev.readout.server.search.Wanted.Trait;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Counts what the hits of a query have: so many of this outlet, so many of that speaker. Takes
/// some 10 ms for 100,000 hits.
final class Facets {
    private static final List<Trait> COUNTED =
            List.of(Trait.OUTLET, Trait.LANGUAGE, Trait.SPEAKER, Trait.THROUGH, Trait.STANCE);

    /// Values of a trait that are told.
    private static final int TOLD = 20;

    private final Map<Trait, Map<String, Integer>> counts = new EnumMap<>(Trait.class);
    private int total;

    void count(IndexSearcher searcher, Query query) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator());
            }
        }
    }

    private void count(LeafReaderContext leaf, DocIdSetIterator hits) throws IOException {
        List<Column> columns = new java.util.ArrayList<>();
        for (Trait trait : COUNTED) {
            columns.add(new Column(trait, DocValues.getSortedSet(leaf.reader(), trait.field)));
        }
        var live = leaf.reader().getLiveDocs();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if (live == null || live.get(hit)) {
                total++;
                for (Column column : columns) {
                    column.count(hit);
                }
            }
        }
        for (Column column : columns) {
            column.addTo(counts.computeIfAbsent(column.trait, trait -> new TreeMap<>()));
        }
    }

    /// How many hits there are.
    int total() {
        return total;
    }

    /// The most frequent values of each trait.
    Map<Trait, SequencedMap<String, Integer>> all() {
        Map<Trait, SequencedMap<String, Integer>> all = new EnumMap<>(Trait.class);
        counts.forEach((trait, values) -> {
            SequencedMap<String, Integer> told = new LinkedHashMap<>();
            values.entrySet().stream()
                    .sorted(
                            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .limit(TOLD)
                    .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
            all.put(trait, told);
        });
        return all;
    }

    /// The values of one trait in one part of the index, by their numbers.
    private static final class Column {
        private final Trait trait;
        private final SortedSetDocValues values;
        private final int[] counts;

        Column(Trait trait, SortedSetDocValues values) {
            this.trait = trait;
            this.values = values;
            this.counts = new int[(int) values.getValueCount()];
        }

        void count(int hit) throws IOException {
            if (values.advanceExact(hit)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Integer> target) throws IOException {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    target.merge(
                            values.lookupOrd(number).utf8ToString(), counts[number], Integer::sum);
                }
            }
        }
    }
}
