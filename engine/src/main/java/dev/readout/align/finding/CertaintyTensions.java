package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Claim;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Side;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a claim that one report states plainly in its own voice and another only hands on with a
/// hedge: "reportedly", "one report said", "may have".
///
/// Stands beside [HedgedDeeds], which knows a deed again by its verb in any two sentences: what is
/// one claim here may be told by two verbs ("poisoned the wells", "may have reached the wells"), or
/// come from a source that vouches for nothing. Plans, numbers and examined things are slots
/// ([dev.readout.align.slot.certainty]).
final class CertaintyTensions {
    /// Sources that vouch for nothing.
    private static final Pattern VAGUE =
            Pattern.compile(
                    "\\b(?:(?:one|another|some|early|initial|unconfirmed|unverified) reports?"
                            + "|rumou?rs?|social media)\\b");

    /// Words of what is still to come, which nobody states plainly.
    private static final Set<String> FUTURE =
            Set.of("will", "would", "to", "may", "might", "could");

    /// Both must say much the same (see [TermWeights#similarity]).
    private static final double SAME_MATTER = 0.4;

    private final Comparison comparison;
    private final Said said;

    CertaintyTensions(Comparison comparison, Said said) {
        this.comparison = comparison;
        this.said = said;
    }

    /// One finding per hedging sentence, with all its clauses that are stated plainly elsewhere.
    List<Finding> find() {
        Map<Citation, Set<Citation>> hedged = new TreeMap<>();
        Map<Citation, Set<Citation>> plain = new TreeMap<>();
        Map<Citation, Reason> reasons = new TreeMap<>();
        for (Claim claim : comparison.claims()) {
            List<StatementProfile> all = claim.places().stream().map(comparison::profile).toList();
            for (StatementProfile hedge : all.stream().filter(this::isHedged).toList()) {
                Citation sentence = new Citation(hedge.report(), hedge.sentence());
                for (StatementProfile one : all) {
                    agreement(one, hedge)
                            .ifPresent(matter -> {
                                add(hedged, sentence, hedge.words());
                                add(plain, sentence, one.words());
                                reasons.putIfAbsent(sentence, reason(one, hedge, matter));
                            });
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        reasons.forEach((sentence, reason) ->
                findings.add(
                        new Finding.Tension(
                                List.of(
                                        side(plain.getOrDefault(sentence, Set.of())),
                                        side(hedged.getOrDefault(sentence, Set.of()))),
                                Aspect.CERTAINTY,
                                reason)));
        return findings;
    }

    private static void add(
            Map<Citation, Set<Citation>> words, Citation sentence, Citation statement) {
        words.computeIfAbsent(sentence, key -> new TreeSet<>()).add(statement);
    }

    private Side side(Set<Citation> words) {
        return comparison.side(List.copyOf(words));
    }

    private Reason reason(StatementProfile plain, StatementProfile hedged, Matter matter) {
        Comparison.Pair pair = new Comparison.Pair(plain, hedged, 1);
        return comparison
                .steps()
                .roles(pair, matter)
                .add(
                        Step.Part.CERTAINTY,
                        Step.Outcome.HEDGED,
                        List.of(Steps.verb(plain, matter.one())),
                        Stream.concat(
                                        hedge(hedged).stream(),
                                        Stream.of(Steps.verb(hedged, matter.other())))
                                .toList())
                .because("stated as a fact, and elsewhere only with a hedge");
    }

    /// The words that hedge it: "may", "one report".
    private Optional<Citation> hedge(StatementProfile profile) {
        return said.hedge(profile).or(() -> Steps.sources(profile).findFirst());
    }

    private Optional<Matter> agreement(StatementProfile plain, StatementProfile hedged) {
        boolean may =
                isPlain(plain, hedged)
                        && !isHedged(plain)
                        && !plain.report().equals(hedged.report())
                        && comparison.weights().similarity(plain, hedged) >= SAME_MATTER;
        return may ? said.hedgedDeed(plain, hedged) : Optional.empty();
    }

    private boolean isHedged(StatementProfile profile) {
        if (said.isHedged(profile)) {
            return true;
        }
        List<Attribution> attributions = profile.statement().attributions();
        return !attributions.isEmpty()
                && attributions.getFirst().source().stream()
                        .map(words -> comparison.text(words).toLowerCase(Locale.ROOT))
                        .anyMatch(source -> VAGUE.matcher(source).find());
    }

    /// In the own voice of a report, or on the word of whoever hedges it elsewhere.
    private static boolean isPlain(StatementProfile profile, StatementProfile hedged) {
        String[] words = profile.text().toLowerCase(Locale.ROOT).split("\\s+", -1);
        boolean own = profile.statement().attributions().isEmpty();
        boolean same = !Collections.disjoint(profile.act().speakers(), hedged.act().speakers());
        return (own || same) && List.of(words).stream().noneMatch(FUTURE::contains);
    }
}
