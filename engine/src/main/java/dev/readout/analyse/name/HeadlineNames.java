package dev.readout.analyse.name;

import dev.readout.knowledge.StopWords;
import dev.readout.report.Mention;
import dev.readout.report.Word;
import dev.readout.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Cuts names out of lines that write every word large, as headlines do: "Ilan Sor Defends Mara
/// Vell" holds two names, though nothing in the letters says so.
///
/// What is a name there is told by the other sentences of the text: names are the longest runs of
/// words that are a name elsewhere, or the last name of a person, and what is known in any case.
/// Where no other sentence holds a name, all stay as they are.
final class HeadlineNames {
    /// Words of content, all large, from which on a line is taken for one that writes all so.
    private static final int ENOUGH = 4;

    /// Words of the longest name that is looked for.
    private static final int LONGEST = 9;

    private final Text text;
    private final List<Word> words;

    /// Number of the first word of each sentence, and whether it writes every word large.
    private final NavigableMap<Integer, Boolean> sentences = new TreeMap<>();

    private final Map<String, Mention.Kind> named = new HashMap<>();

    HeadlineNames(Text text, List<Word> words, List<Integer> starts) {
        this.text = text;
        this.words = words;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
            sentences.put(starts.get(i), isLarge(starts.get(i), end));
        }
    }

    /// The same names, those in such lines cut.
    List<NameChunk> cut(List<NameChunk> chunks) {
        if (!sentences.containsValue(true)) {
            return chunks;
        }
        chunks.stream().filter(chunk -> !isLarge(chunk)).forEach(this::learn);
        if (named.isEmpty()) {
            return chunks;
        }
        NavigableMap<Integer, NameChunk> kept = new TreeMap<>();
        for (NameChunk chunk : chunks) {
            if (!isLarge(chunk) || KnownNames.of(surface(chunk)).isPresent()) {
                kept.put(chunk.begin(), chunk);
            }
        }
        sentences.forEach((begin, isLarge) -> {
            if (isLarge) {
                addPieces(begin, kept);
            }
        });
        return List.copyOf(kept.values());
    }

    private boolean isLarge(NameChunk chunk) {
        return sentences.floorEntry(chunk.begin()).getValue();
    }

    private void learn(NameChunk chunk) {
        named.putIfAbsent(surface(chunk), chunk.kind());
        if (chunk.kind() == Mention.Kind.PERSON) {
            named.putIfAbsent(surface(chunk.end() - 1, chunk.end()), chunk.kind());
        }
    }

    /// Adds the longest names that the words of a sentence hold, beside those kept there already.
    private void addPieces(int begin, NavigableMap<Integer, NameChunk> kept) {
        Integer next = sentences.higherKey(begin);
        int limit = next == null ? words.size() : next;
        int from = begin;
        while (from < limit) {
            NameChunk there = kept.get(from);
            if (there == null) {
                Integer taken = kept.higherKey(from);
                int free = taken == null ? limit : Math.min(limit, taken);
                there = longest(from, Math.min(free, from + LONGEST)).orElse(null);
            }
            if (there == null) {
                from++;
            } else {
                kept.put(from, there);
                from = there.end();
            }
        }
    }

    private Optional<NameChunk> longest(int from, int limit) {
        for (int to = limit; to > from; to--) {
            Mention.Kind kind = named.get(surface(from, to));
            if (kind != null) {
                return Optional.of(new NameChunk(from, to, kind, false));
            }
        }
        return Optional.empty();
    }

    private boolean isLarge(int begin, int end) {
        int large = 0;
        for (int word = begin; word < end; word++) {
            String letters = letters(word);
            if (!Character.isLetter(letters.codePointAt(0)) || StopWords.is(letters)) {
                continue;
            }
            if (!Character.isUpperCase(letters.codePointAt(0))) {
                return false;
            }
            large++;
        }
        return large >= ENOUGH;
    }

    private String surface(NameChunk chunk) {
        return surface(chunk.begin(), chunk.end());
    }

    private String surface(int begin, int end) {
        StringBuilder surface = new StringBuilder();
        for (int word = begin; word < end; word++) {
            surface.append(surface.isEmpty() ? "" : " ").append(letters(word));
        }
        return surface.toString();
    }

    private String letters(int word) {
        return text.at(words.get(word).span());
    }
}
