package dev.readout.align;

import dev.readout.align.claim.ClaimBuilder;
import dev.readout.align.claim.Matches;
import dev.readout.align.claim.ProfileReader;
import dev.readout.align.claim.StatementProfile;
import dev.readout.align.claim.TermWeights;
import dev.readout.align.finding.Comparison;
import dev.readout.align.finding.ConflictFinder;
import dev.readout.align.finding.RefusalFinder;
import dev.readout.align.finding.SilenceFinder;
import dev.readout.align.passage.PassageFinder;
import dev.readout.align.predicate.PredicateReader;
import dev.readout.align.when.DatingResolver;
import dev.readout.align.when.TimelineBuilder;
import dev.readout.align.who.EntityResolver;
import dev.readout.language.Embedder;
import dev.readout.report.Analysis;
import dev.readout.report.Dating;
import dev.readout.report.ReportId;
import dev.readout.story.Alignment;
import dev.readout.story.Claim;
import dev.readout.story.Entities;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Holds the reports of one story against each other.
public final class Aligner {
    private final PassageFinder passages = new PassageFinder();
    private final EntityResolver resolver = new EntityResolver();

    /// Loads what the first alignment of a process waits for.
    public static void load() {
        Embedder.shared();
    }

    /// The same analyses in any order give the same alignment. Safe for many threads.
    public Alignment of(List<Analysis> analyses) {
        return of(analyses, UnaryOperator.identity());
    }

    /// @param united gives who is who once more, with those made one that persons held to be one
    public Alignment of(List<Analysis> unordered, UnaryOperator<Entities> united) {
        List<Analysis> analyses =
                unordered.stream().sorted(Comparator.comparing(one -> one.report().id())).toList();
        Entities entities = united.apply(resolver.of(analyses));
        Map<ReportId, PredicateReader> predicates = PredicateReader.of(analyses, entities);
        Map<ReportId, Dating> datings = new DatingResolver().of(analyses);
        List<StatementProfile> profiles = ProfileReader.of(analyses, entities, predicates, datings);
        TermWeights weights = TermWeights.of(profiles);
        Matches matches = ClaimBuilder.matches(analyses, profiles, weights);
        List<Claim> found = ClaimBuilder.of(analyses, matches, weights);
        Comparison comparison =
                new Comparison(analyses, entities, predicates, matches, weights, found);
        return new Alignment(
                entities,
                found,
                findings(comparison),
                passages.in(analyses),
                new TimelineBuilder().of(analyses, datings),
                new RefusalFinder(comparison).find(),
                datings);
    }

    private static List<Finding> findings(Comparison comparison) {
        List<Finding.Silence> silences = new SilenceFinder(comparison).find();
        List<Finding> findings = new ArrayList<>();
        comparison.claims().stream()
                .filter(claim -> claim.supports().size() > 1)
                .forEach(claim -> findings.add(new Finding.Agreement(claim)));
        findings.addAll(ConflictFinder.in(comparison, silences));
        findings.addAll(silences);
        return findings;
    }
}
