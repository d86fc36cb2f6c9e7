package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.claim.TermWeights;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Claim;
import dev.readout.story.Entities;
import dev.readout.story.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that findings are drawn from.
public record Comparison(
        List<Analysis> analyses,
        Entities entities,
        List<StatementProfile> profiles,
        TermWeights weights,
        List<Claim> claims) {
    public Comparison {
        analyses =
                analyses.stream().sorted(Comparator.comparing(one -> one.report().id())).toList();
    }

    Analysis analysis(ReportId id) {
        return analyses.stream()
                .filter(one -> one.report().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String text(Citation citation) {
        return analysis(citation.report()).report().at(citation);
    }

    /// The claim that a statement supports, if it supports one.
    Optional<Claim> claimOf(Citation words) {
        return claims.stream().filter(claim -> claim.words().contains(words)).findFirst();
    }

    StatementProfile profile(Citation words) {
        return profiles.stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow();
    }

    /// A side with its first words as label.
    Side side(List<Citation> words) {
        Citation first = words.stream().sorted().findFirst().orElseThrow();
        return new Side(text(first).replaceAll("\\s+", " "), words.stream().distinct().toList());
    }

    /// Whether two statements are told by different parties, as far as their sources tell.
    boolean haveOtherSpeakers(StatementProfile one, StatementProfile other) {
        return !source(one).equals(source(other));
    }

    private String source(StatementProfile profile) {
        List<Attribution> attributions = profile.statement().attributions();
        return attributions.isEmpty() || attributions.getFirst().source().isEmpty()
                ? ""
                : text(attributions.getFirst().source().getFirst());
    }
}
