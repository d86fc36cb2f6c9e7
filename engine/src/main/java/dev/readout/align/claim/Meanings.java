package dev.readout.align.claim;

import dev.readout.language.Embedding;
import dev.readout.report.ReportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How near the meanings of wordings lie, seen from how near each lies to those of other reports on
/// the whole. Time and space grow with the number of wordings.
final class Meanings {
    /// Cosine of two wordings of one story that have nothing to do with each other, about; it
    /// counts as so many others, so that the only match in a short story does not set the mean.
    private static final double UNRELATED = 0.6;

    private static final int FEW = 10;

    private final List<Embedding> embeddings;
    private final double[] usual;

    private Meanings(List<Embedding> embeddings, double[] usual) {
        this.embeddings = embeddings;
        this.usual = usual;
    }

    /// @param reports that of each wording
    static Meanings of(
            List<String> wordings, List<ReportId> reports, Map<String, Embedding> found) {
        List<Embedding> embeddings = new ArrayList<>();
        Map<ReportId, List<Embedding>> byReport = new TreeMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            Embedding embedding = Optional.ofNullable(found.get(wordings.get(i))).orElseThrow();
            embeddings.add(embedding);
            byReport.computeIfAbsent(reports.get(i), key -> new ArrayList<>()).add(embedding);
        }
        Embedding.Sum all = new Embedding.Sum();
        Map<ReportId, Embedding.Sum> sums = new TreeMap<>();
        byReport.forEach((report, own) -> {
            Embedding.Sum sum = new Embedding.Sum();
            own.forEach(sum::add);
            sums.put(report, sum);
            all.add(sum);
        });
        double[] usual = new double[wordings.size()];
        for (int i = 0; i < usual.length; i++) {
            Embedding.Sum own = Optional.ofNullable(sums.get(reports.get(i))).orElseThrow();
            int others = all.count() - own.count();
            double near = all.similarity(embeddings.get(i)) - own.similarity(embeddings.get(i));
            usual[i] = (near + FEW * UNRELATED) / (others + FEW);
        }
        return new Meanings(embeddings, usual);
    }

    /// From [Embedding#similarity], whatever the others are.
    double cosine(int one, int other) {
        return embeddings.get(one).similarity(embeddings.get(other));
    }

    /// Above 0 if both lie nearer to each other than they do to others.
    double between(int one, int other) {
        return cosine(one, other) - (usual[one] + usual[other]) / 2;
    }
}
