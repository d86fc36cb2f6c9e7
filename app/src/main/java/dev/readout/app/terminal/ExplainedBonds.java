package dev.readout.app.terminal;

import dev.readout.app.view.PlainText;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.language.Embedder;
import dev.readout.language.Embedding;
import dev.readout.report.Citation;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tells what each statement of a claim has in common with the one that is nearest to it: words,
/// and the cosine of their meanings ([Embedder]).
final class ExplainedBonds {
    private final Brief brief;
    private final List<Citation> statements;
    private final Map<Citation, Embedding> meanings = new HashMap<>();

    ExplainedBonds(Brief brief, Claim claim) {
        this.brief = brief;
        this.statements = claim.places().stream().distinct().toList();
        List<Embedding> found =
                statements.size() < 2
                        ? List.of()
                        : Embedder.shared().of(statements.stream().map(this::text).toList());
        for (int i = 0; i < found.size(); i++) {
            meanings.put(statements.get(i), found.get(i));
        }
    }

    /// A phrase that names the nearest other statement by its report.
    String of(Citation statement) {
        Citation nearest = null;
        double best = 0;
        for (Citation other : statements) {
            double meaning = other.equals(statement) ? -1 : meaning(statement, other);
            if (meaning > -1 && (nearest == null || meaning > best)) {
                nearest = other;
                best = meaning;
            }
        }
        if (nearest == null) {
            return "nothing else was found to say the same";
        }
        Set<String> shared = families(statement);
        shared.retainAll(families(nearest));
        String words =
                shared.isEmpty()
                        ? "no word in common"
                        : "in common: " + shared.stream().collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "nearest in %s, %s; meanings %.2f alike of 1",
                nearest.report().value(),
                words,
                best);
    }

    private double meaning(Citation one, Citation other) {
        Embedding first = meanings.get(one);
        Embedding second = meanings.get(other);
        return first == null || second == null ? 0 : Math.max(0, first.similarity(second));
    }

    private Set<String> families(Citation statement) {
        Set<String> families = new TreeSet<>();
        for (String word : text(statement).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !StopWords.is(word)) {
                families.add(WordFamilies.of(word));
            }
        }
        return families;
    }

    private String text(Citation statement) {
        return PlainText.of(brief.report(statement.report()).at(statement));
    }
}
