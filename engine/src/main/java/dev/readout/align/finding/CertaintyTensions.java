package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Claim;
import dev.readout.story.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds a claim that one report states plainly in its own voice and another only hands on with a
/// hedge: "reportedly", "one report said", "may have".
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
        for (Claim claim : comparison.claims()) {
            List<StatementProfile> all = claim.words().stream().map(comparison::profile).toList();
            for (StatementProfile hedge : all.stream().filter(this::isHedged).toList()) {
                Citation sentence = new Citation(hedge.report(), hedge.sentence());
                all.stream()
                        .filter(one -> isPlain(one) && !isHedged(one) && agree(one, hedge))
                        .forEach(one -> {
                            add(hedged, sentence, hedge.words());
                            add(plain, sentence, one.words());
                        });
            }
        }
        return hedged.entrySet().stream()
                .map(one -> tension(plain.getOrDefault(one.getKey(), Set.of()), one.getValue()))
                .toList();
    }

    private static void add(
            Map<Citation, Set<Citation>> words, Citation sentence, Citation statement) {
        words.computeIfAbsent(sentence, key -> new TreeSet<>()).add(statement);
    }

    private Finding tension(Set<Citation> plain, Set<Citation> hedged) {
        return new Finding.Tension(
                List.of(comparison.side(List.copyOf(plain)), comparison.side(List.copyOf(hedged))),
                Aspect.CERTAINTY,
                "stated as a fact, and elsewhere only with a hedge");
    }

    private boolean agree(StatementProfile one, StatementProfile other) {
        return !one.report().equals(other.report())
                && comparison.weights().similarity(one, other) >= SAME_MATTER
                && said.tellsHedged(one, other);
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

    private static boolean isPlain(StatementProfile profile) {
        String[] words = profile.text().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return profile.statement().attributions().isEmpty()
                && List.of(words).stream().noneMatch(FUTURE::contains);
    }
}
