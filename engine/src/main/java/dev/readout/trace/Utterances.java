package dev.readout.trace;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// In which words each origin of a claim tells it, and which of them tell it apart.
///
/// What two say together is one utterance, and so is what two reports give in the same words: where
/// they name two speakers for it, one of them is wrong, or one repeats the other. Words without a
/// verb or a figure tell nothing that could be said twice ("a deal with the mill").
final class Utterances {
    /// Words in a row that two persons hardly choose alike by chance, if they are half of what the
    /// one who says less says: "in the port of Marrin on Friday" only tells where and when.
    private static final int SAME_WORDS = 5;

    private final Map<ReportId, Analysis> analyses;
    private final Map<EntityId, Set<Citation>> words = new HashMap<>();

    /// @param analyses by report
    Utterances(Map<ReportId, Analysis> analyses) {
        this.analyses = analyses;
    }

    void add(EntityId origin, Citation statement) {
        words.computeIfAbsent(origin, key -> new TreeSet<>()).add(statement);
    }

    boolean areApart(EntityId one, EntityId other) {
        List<Citation> others = without(of(other), of(one));
        return without(of(one), of(other)).stream()
                        .anyMatch(first ->
                                others.stream().noneMatch(last -> isOneWording(first, last)))
                && !others.isEmpty();
    }

    /// What tells something and is not told by the others, too.
    private List<Citation> without(Set<Citation> some, Set<Citation> others) {
        return some.stream()
                .filter(this::tells)
                .filter(one -> others.stream().noneMatch(one::overlaps))
                .toList();
    }

    private Set<Citation> of(EntityId origin) {
        return words.getOrDefault(origin, Set.of());
    }

    private boolean tells(Citation statement) {
        Analysis analysis = analyses.get(statement.report());
        return analysis != null
                && analysis.reading().words().stream()
                        .filter(word -> statement.words().contains(word.span()))
                        .anyMatch(word -> word.isVerb() || word.tag().equals("CD"));
    }

    private boolean isOneWording(Citation first, Citation second) {
        List<String> one = text(first);
        List<String> other = text(second);
        String whole = " " + String.join(" ", other) + " ";
        int least = Math.max(SAME_WORDS, (Math.min(one.size(), other.size()) + 1) / 2);
        return IntStream.rangeClosed(0, one.size() - least)
                .mapToObj(from -> String.join(" ", one.subList(from, from + least)))
                .anyMatch(run -> whole.contains(" " + run + " "));
    }

    private List<String> text(Citation statement) {
        Analysis analysis = analyses.get(statement.report());
        return analysis == null ? List.of() : Plain.words(analysis.report().at(statement));
    }
}
