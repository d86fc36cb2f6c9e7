package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import dev.readout.story.Aspect;
import dev.readout.story.Claim;
import dev.readout.story.Finding;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds a claim and its denial: somebody says that something is so, somebody else that it is not.
///
/// Who will not do something ("ruled out talks", "rejected the offer") denies nothing that is said
/// to be so. Nor does who denies to have denied.
final class DenialConflicts {
    /// How likely a claim and its denial speak of one thing (see [Comparison#pairs]) where nothing
    /// else tells. Below, most pairs of the annotated clusters were of two things.
    private static final double SAME_MATTER = 0.35;

    /// The same where both share [#SHARED] terms.
    private static final double SAME_TERMS = 0.1;

    /// The same where the denial follows the claim in one report.
    private static final double SAME_PLACE = 0.05;

    /// What is denied and one thing more.
    private static final int SHARED = 2;

    /// Sentences between a claim and its denial in one report.
    private static final int NEAR = 3;

    /// Of the claims that one denial may mean those are kept that fit at least so well, seen from
    /// the best.
    private static final double AS_GOOD = 0.6;

    /// "these", "those"; in characters, the mark behind it included.
    private static final int LONGEST_PRONOUN = 7;

    /// Words of what is still to come or asked, which nobody denies.
    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?:will|would|whether|may|might|could|if|did|does|why|how|should|must)\\b"
                            + "|\\?");

    /// Cues that turn down an act as often as a claim.
    private static final Pattern TURNS_DOWN =
            Pattern.compile(
                    "\\b(?:rul(?:e|es|ed|ing) out|reject|rejects|rejected|rejecting|dismiss"
                            + "|dismisses|dismissed|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)"
                            + "|oppos(?:e|es|ed|ing))\\b");

    /// What is said to be so.
    private static final Pattern SAID_TO_BE_SO =
            Pattern.compile(
                    "\\b(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?"
                            + "|rumou?rs?|assertions?|notion|possibility|idea that|that)\\b");

    /// Words of who denies that something was told rightly, and so says nothing that may be denied.
    private static final Pattern CALLED_FALSE =
            Pattern.compile(
                    "\\b(?:invention|fabrication|fabricated|lies?|nonsense|fairy tale|untrue|false"
                            + "|baseless|groundless|unfounded|hoax|fake|without (?:any )?(?:basis"
                            + "|foundation))\\b");

    /// What is told, not what it tells of.
    private static final Set<String> TELLING =
            Stream.of(
                            "report",
                            "story",
                            "claim",
                            "allegation",
                            "statement",
                            "rumour",
                            "news",
                            "denial",
                            "say",
                            "deny")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    /// Nobody in particular: "he who denies that".
    private static final Pattern ANYBODY =
            Pattern.compile(
                    "(?:he|she|those|they|anyone|anybody|everyone|people) who\\b.*|whoever\\b.*",
                    Pattern.DOTALL);

    /// Words of denying itself.
    private static final Pattern DENYING = Pattern.compile("\\bden(?:y|ies|ied|ying|ial|ials)\\b");

    private final Comparison comparison;

    private final Negations negations;

    DenialConflicts(Comparison comparison) {
        this.comparison = comparison;
        negations = new Negations(comparison);
    }

    /// One finding for all denials of one claim.
    List<Finding> find() {
        Map<Citation, Map<Citation, Double>> denied = new TreeMap<>();
        comparison
                .pairs(SAME_PLACE)
                .forEach(pair -> {
                    add(pair.one(), pair.other(), pair.likely(), denied);
                    add(pair.other(), pair.one(), pair.likely(), denied);
                });
        List<Dispute> disputes = new ArrayList<>();
        denied.forEach((denial, claims) -> {
            double least = Collections.max(claims.values()) * AS_GOOD;
            Dispute dispute = new Dispute();
            dispute.denials().add(denial);
            claims.forEach((claim, fit) -> {
                if (fit >= least) {
                    dispute.claims().add(claim);
                }
            });
            join(dispute, disputes);
        });
        Set<Citation> seen = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Dispute dispute : disputes) {
            seen.addAll(dispute.claims());
            findings.add(
                    finding(
                            withPeers(dispute.claims(), this::isSaid),
                            withPeers(dispute.denials(), this::denies)));
        }
        findings.addAll(new DeniedThis(comparison, seen).find());
        return findings;
    }

    /// With one statement of each other report that says the same and is `fit`, without titles if
    /// more than titles say it.
    private List<Citation> withPeers(Set<Citation> words, Predicate<StatementProfile> fit) {
        Map<ReportId, Citation> peers = new TreeMap<>();
        for (Citation one : words) {
            StatementProfile seed = comparison.profile(one);
            comparison.claimOf(one).stream()
                    .flatMap(claim -> claim.words().stream())
                    .filter(peer -> fit.test(comparison.profile(peer)) && !isTitle(peer))
                    .sorted(Comparator.comparingDouble(peer -> -likeness(seed, peer)))
                    .forEach(peer -> peers.putIfAbsent(peer.report(), peer));
        }
        words.stream().filter(one -> !isTitle(one)).forEach(one -> peers.remove(one.report()));
        List<Citation> all =
                Stream.concat(words.stream(), peers.values().stream()).distinct().sorted().toList();
        List<Citation> told = all.stream().filter(one -> !isTitle(one)).toList();
        return told.isEmpty() ? all : told;
    }

    private boolean isTitle(Citation words) {
        return comparison.analysis(words.report()).report().zones().stream()
                .anyMatch(zone ->
                        zone.kind() == Zone.Kind.TITLE && zone.span().contains(words.words()));
    }

    private double likeness(StatementProfile one, Citation other) {
        return comparison.weights().similarity(one, comparison.profile(other));
    }

    /// What is said to be so, and who says that it is not.
    private record Dispute(Set<Citation> claims, Set<Citation> denials) {
        Dispute() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    /// Whether two of these statements are one or support one claim.
    private boolean meet(Set<Citation> some, Set<Citation> others) {
        Set<Optional<Claim>> claims =
                others.stream().map(comparison::claimOf).collect(Collectors.toSet());
        return !Collections.disjoint(some, others)
                || some.stream()
                        .map(comparison::claimOf)
                        .anyMatch(one -> one.isPresent() && claims.contains(one));
    }

    private void join(Dispute dispute, List<Dispute> disputes) {
        Optional<Dispute> known =
                disputes.stream()
                        .filter(one ->
                                meet(one.claims(), dispute.claims())
                                        || meet(one.denials(), dispute.denials()))
                        .findFirst();
        if (known.isPresent()) {
            known.get().claims().addAll(dispute.claims());
            known.get().denials().addAll(dispute.denials());
        } else {
            disputes.add(dispute);
        }
    }

    private Finding finding(List<Citation> claims, List<Citation> denial) {
        return new Finding.Contradiction(
                List.of(comparison.side(claims), comparison.side(denial)),
                Aspect.STANCE,
                "one says so, the other denies it");
    }

    private void add(
            StatementProfile claim,
            StatementProfile denial,
            double likely,
            Map<Citation, Map<Citation, Double>> denied) {
        if (isDenied(claim, denial, likely)) {
            denied.computeIfAbsent(denial.words(), key -> new TreeMap<>())
                    .put(claim.words(), likely * (1 + shared(claim, denial)));
        }
    }

    private boolean isDenied(StatementProfile claim, StatementProfile denial, double likely) {
        return denies(denial)
                && isOfOneMatter(claim, denial, likely)
                && isSaid(claim)
                && !isOmission(denial)
                && !isOneSentence(claim, denial)
                && !claim.limits().isAnotherTime(denial.limits())
                && (isNamed(claim, denial) || isNegated(claim, denial, likely))
                && comparison.haveOtherSpeakers(claim, denial);
    }

    /// Whether the claim says that something is so.
    private boolean isSaid(StatementProfile claim) {
        return !denies(claim)
                && !matches(OPEN, claim)
                && !matches(DENYING, claim)
                && !matches(CALLED_FALSE, claim);
    }

    /// Whether the denial names what the claim says.
    private boolean isNamed(StatementProfile claim, StatementProfile denial) {
        return isDenied(denial)
                && !isPronoun(denial)
                && denial.terms().stream()
                        .filter(term -> !term.startsWith("@") && !TELLING.contains(term))
                        .anyMatch(claim.terms()::contains);
    }

    private boolean isNegated(StatementProfile claim, StatementProfile denial, double likely) {
        boolean attributed = !denial.statement().attributions().isEmpty();
        return (attributed || likely >= SAME_MATTER)
                && !isDenied(denial)
                && negations.negate(denial, claim);
    }

    private boolean isOfOneMatter(StatementProfile claim, StatementProfile denial, double likely) {
        return likely >= SAME_MATTER
                || (likely >= SAME_TERMS && shared(claim, denial) >= SHARED)
                || isNear(claim, denial);
    }

    private static long shared(StatementProfile one, StatementProfile other) {
        return one.terms().stream()
                .filter(term -> !TELLING.contains(term))
                .filter(other.terms()::contains)
                .count();
    }

    /// Whether the denial follows in the same report.
    private boolean isNear(StatementProfile claim, StatementProfile denial) {
        if (!claim.report().equals(denial.report())) {
            return false;
        }
        int gap = sentence(denial) - sentence(claim);
        return gap > 0 && gap <= NEAR;
    }

    private int sentence(StatementProfile profile) {
        return Span.firstAfter(
                comparison.analysis(profile.report()).reading().sentences(),
                span -> span,
                profile.sentence().start());
    }

    /// What "this" means is told by the sentence before, not by likeness.
    private boolean isPronoun(StatementProfile denial) {
        return denial.statement().attributions().getFirst().content().stream()
                .allMatch(words -> words.words().length() < LONGEST_PRONOUN);
    }

    private static boolean isOneSentence(StatementProfile one, StatementProfile other) {
        return one.report().equals(other.report()) && one.sentence().equals(other.sentence());
    }

    private static boolean matches(Pattern pattern, StatementProfile profile) {
        return pattern.matcher(profile.text().toLowerCase(Locale.ROOT)).find();
    }

    /// Who leaves something out denies nothing.
    private boolean isOmission(StatementProfile denial) {
        return comparison.analysis(denial.report()).omissions().stream()
                .flatMap(omission -> omission.statement().stream())
                .anyMatch(denial.words()::overlaps);
    }

    private boolean denies(StatementProfile profile) {
        return profile.negated() != isDenied(profile);
    }

    private boolean isDenied(StatementProfile profile) {
        return profile.statement().attributions().stream()
                        .limit(1)
                        .anyMatch(one -> isDenial(comparison, one))
                && !ANYBODY.matcher(profile.text().toLowerCase(Locale.ROOT)).matches();
    }

    /// Whether somebody denies that something is so.
    static boolean isDenial(Comparison comparison, Attribution attribution) {
        if (attribution.polarity() != Attribution.Polarity.DENIED) {
            return false;
        }
        String cue = text(comparison, attribution.cue());
        String content = text(comparison, attribution.content());
        return !TURNS_DOWN.matcher(cue).find() || SAID_TO_BE_SO.matcher(cue + " " + content).find();
    }

    private static String text(Comparison comparison, List<Citation> words) {
        return String.join(" ", words.stream().map(comparison::text).toList())
                .toLowerCase(Locale.ROOT);
    }
}
