package dev.readout.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/// The index in its folder. One that cannot be read is thrown away.
///
/// It knows up to which change of the stories it has come; what is behind that it may have or not.
/// Safe for many threads.
final class SearchIndex implements AutoCloseable {
    /// Another number throws the indexes of older versions away.
    private static final String FORM = "2";

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /// Stories that were put and cannot be seen yet.
    private final Set<String> unseen = new HashSet<>();

    private SearchIndex(FSDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /// @param life names the store that the index belongs to; an index of another one is thrown
    ///   away
    static SearchIndex open(Path folder, String life) throws IOException {
        LUCENE.setLevel(Level.SEVERE);
        try {
            SearchIndex index = opened(folder);
            if (index.isNew() || index.belongsTo(life)) {
                index.belong(life);
                return index;
            }
            index.close();
        } catch (IOException | IllegalArgumentException e) {
            // It is derived: whatever is wrong with it, a new one is made below.
        }
        empty(folder);
        SearchIndex index = opened(folder);
        index.belong(life);
        return index;
    }

    private static SearchIndex opened(Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(Files.createDirectories(folder));
        try {
            IndexWriterConfig config = new IndexWriterConfig(new Stems());
            config.setMergeScheduler(new Merges());
            return new SearchIndex(directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /// The change of the stories up to which everything is on the disk; 0 = none.
    long committed() {
        return Long.parseLong(data().getOrDefault("change", "0"));
    }

    private boolean isNew() {
        return data().isEmpty();
    }

    private boolean belongsTo(String life) {
        return data().getOrDefault("form", "").equals(FORM)
                && data().getOrDefault("life", "").equals(life);
    }

    private Map<String, String> data() {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private void belong(String life) {
        Map<String, String> data = data();
        data.put("form", FORM);
        data.put("life", life);
        writer.setLiveCommitData(data.entrySet());
    }

    /// Brings what the index has of a story up to date; only what changed is written. For one
    /// thread.
    ///
    /// @param meanings of what is new
    void put(String story, List<Entry> entries, Meanings meanings) throws IOException {
        if (!unseen.add(story)) {
            refresh();
            unseen.add(story);
        }
        StoryDocuments before = search(searcher -> StoryDocuments.of(searcher, story));
        Set<String> wanted = new HashSet<>();
        for (Entry entry : entries) {
            wanted.add(Documents.mark(entry));
        }
        for (String mark : before.marks()) {
            if (!wanted.contains(mark)) {
                writer.deleteDocuments(new Term(Documents.MARK, mark));
            }
        }
        List<Entry> added =
                entries.stream()
                        .filter(entry -> !before.marks().contains(Documents.mark(entry)))
                        .toList();
        for (Entry entry : before.withMeanings(added, meanings)) {
            writer.addDocument(Documents.of(entry));
        }
    }

    /// Makes what was put visible to searches.
    void refresh() throws IOException {
        unseen.clear();
        searchers.maybeRefreshBlocking();
    }

    /// Whether something was put that searches do not see.
    boolean isAhead() {
        return !unseen.isEmpty();
    }

    /// Brings everything to the disk.
    ///
    /// @param change of the stories up to which all was put
    void commit(long change) throws IOException {
        Map<String, String> data = data();
        data.put("change", String.valueOf(change));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    /// How many entries there are.
    int size() {
        return writer.getDocStats().numDocs;
    }

    Analyzer analyzer() {
        return writer.getAnalyzer();
    }

    /// Asks the index as it stood at the last refresh.
    <T> T search(Search.Asking<T> asking) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return asking.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be closed", e);
        }
    }
}
