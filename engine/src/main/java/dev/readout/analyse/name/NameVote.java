package dev.readout.analyse.name;

import dev.readout.knowledge.WordGroup;
import dev.readout.report.Mention;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Counts what each name of a text is taken for.
///
/// The full name of a person also speaks for the last word of it alone, that of a body for the
/// first and for itself without the legal form.
final class NameVote {
    /// So many places of a name of one word must be seen before it counts where none was seen.
    private static final int ENOUGH = 2;

    private final Map<String, Map<Mention.Kind, Integer>> votes = new HashMap<>();

    void add(String surface, NameChunk chunk) {
        count(surface, chunk.kind());
        if (chunk.kind() == Mention.Kind.PERSON && chunk.words() > 1) {
            count(surface.substring(surface.lastIndexOf(' ') + 1), Mention.Kind.PERSON);
        }
        if (chunk.kind() == Mention.Kind.ORGANISATION && chunk.words() > 1) {
            String first = surface.substring(0, surface.indexOf(' '));
            String last = surface.substring(surface.lastIndexOf(' ') + 1);
            if (WordGroup.COMPANY_FORM.has(last.replace(".", "").toLowerCase(Locale.ROOT))) {
                count(surface.substring(0, surface.lastIndexOf(' ')), Mention.Kind.ORGANISATION);
            }
            count(first, Mention.Kind.ORGANISATION);
        }
    }

    /// What most places take the name for; the first kind of several with equal votes.
    Mention.Kind on(String surface, NameChunk chunk) {
        return best(votes.getOrDefault(surface, Map.of())).orElse(chunk.kind());
    }

    /// The kind of a name that was seen often enough to be one everywhere.
    Optional<Mention.Kind> certain(String surface) {
        Map<Mention.Kind, Integer> counts = votes.getOrDefault(surface, Map.of());
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return sum >= ENOUGH ? best(counts) : Optional.empty();
    }

    private static Optional<Mention.Kind> best(Map<Mention.Kind, Integer> counts) {
        Optional<Mention.Kind> best = Optional.empty();
        for (Mention.Kind kind : Mention.Kind.values()) {
            int most = best.map(counts::get).orElse(0);
            if (counts.getOrDefault(kind, 0) > most) {
                best = Optional.of(kind);
            }
        }
        return best;
    }

    private void count(String surface, Mention.Kind kind) {
        votes.computeIfAbsent(surface, any -> new EnumMap<>(Mention.Kind.class))
                .merge(kind, 1, Integer::sum);
    }
}
