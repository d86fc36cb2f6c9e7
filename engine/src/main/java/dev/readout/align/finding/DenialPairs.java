package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.align.predicate.Matter;
import dev.readout.align.predicate.Mood;
import dev.readout.align.predicate.Predicate;
import dev.readout.align.predicate.Role;
import dev.readout.knowledge.Acts;
import dev.readout.knowledge.Converses;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whether a statement denies just what another one says.
final class DenialPairs {
    /// Pairs less likely than this to speak of one thing ([Comparison#pairs]) are no such two.
    static final double LEAST = 0.002;

    /// The same where both tell the deed by one verb.
    static final double SAME_WORDS = 0.05;

    /// How likely a claim and a denial that names nothing else ("there was no depot") speak of one
    /// thing. Below, most pairs of the annotated clusters were of two things.
    private static final double SAME_MATTER = 0.35;

    /// Share of what a denial names that the claim must name, too (0 = nothing, 1 = all).
    private static final double NAMED = 0.6;

    /// The same for a denial without a verb, which says less.
    private static final double NAMED_ALONE = 0.5;

    /// Terms of a denial without a verb that the claim must have; one alone is denied of many
    /// things.
    private static final int MIN_NAMED = 2;

    /// "Who had spoken with them": told of somebody, or asked.
    private static final Pattern WHO = Pattern.compile("\\b[Ww]hom?\\b");

    private static final Pattern PASSIVE =
            Pattern.compile(
                    "\\b(?:is|are|was|were|be|been|being|got)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_WHOM =
            Pattern.compile(
                    "\\s+(?:him|her|them|us|me|you)\\s+(?:an?|the|any|no|one|such|another|more)\\b");

    /// Sentences between a claim and its denial in one report.
    static final int NEAR = 3;

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

    /// What is done to what need not be there: "the apology that he had demanded".
    private static final Set<String> WISHING =
            Stream.of(
                            "demand", "ask", "want", "seek", "need", "hope", "expect", "await",
                            "refuse", "oppose", "deny", "prevent", "avoid", "fear")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    /// What may be, and is neither so nor not so.
    private static final Set<String> PROSPECTS =
            Stream.of("possibility", "prospect", "option", "proposal")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    private final Comparison comparison;
    private final Denying denying;
    private final Said said;
    private final Hindsight hindsight;
    private final Map<String, List<Predicate>> mainActs = new HashMap<>();

    DenialPairs(Comparison comparison, Denying denying, Said said) {
        this.comparison = comparison;
        this.denying = denying;
        this.said = said;
        hindsight = new Hindsight(comparison);
    }

    /// What a statement says to be so, and what another one denies of it.
    ///
    /// @param said the predicate of the claim that is meant
    /// @param matter how both stand to each other; empty if the denial has no verb of its own
    record Denied(
            StatementProfile claim,
            StatementProfile denial,
            Predicate said,
            Optional<Matter> matter) {}

    /// Whether one raises a mere possibility and the other dismisses it: no fact is denied.
    boolean isOfProspect(Denied denied) {
        return denied.matter().isEmpty()
                && !Collections.disjoint(said.contentHeads(denied.denial(), TELLING), PROSPECTS);
    }

    /// @param likely how likely both speak of one thing
    Optional<Denied> denied(StatementProfile claim, StatementProfile denial, double likely) {
        boolean may =
                denying.denies(denial)
                        && denying.isSaid(claim)
                        && !denying.isOmission(denial)
                        && !isOneSentence(claim, denial)
                        && !comparison.times().areUnlike(claim, denial)
                        && !hindsight.isOfOne(claim, denial);
        return may
                ? deniedIn(claim, denial, likely)
                        .filter(found -> comparison.isToldByOthers(claim, denial))
                : Optional.empty();
    }

    private Optional<Denied> deniedIn(
            StatementProfile claim, StatementProfile denial, double likely) {
        boolean sameWords = likely >= SAME_WORDS;
        Optional<Predicate> denied = said.denied(denial);
        if (denied.isEmpty()) {
            return sameWords && denying.isDenied(denial) ? named(claim, denial) : Optional.empty();
        }
        return denied.filter(one -> one.negated() && one.mood() == Mood.ASSERTED)
                .flatMap(one ->
                        one.verb().sort() == Predicate.Sort.BEING
                                ? being(
                                        claim,
                                        one,
                                        likely >= SAME_MATTER
                                                || isNear(claim, denial)
                                                || isOnlyOne(claim, one.verb().family()))
                                : deed(claim, denial, one, sameWords)
                                        .or(() -> converse(claim, denial, one)))
                .map(matter -> new Denied(claim, denial, matter.one(), Optional.of(matter)));
    }

    /// The deed of the claim, if the same is done by the same to the same.
    private Optional<Matter> deed(
            StatementProfile claim, StatementProfile denial, Predicate denied, boolean sameWords) {
        return said.asserted(claim).stream()
                .map(one -> Matter.of(one, denied))
                .filter(matter -> isOneVerb(matter) ? sameWords : isOneAct(denial, matter))
                .filter(matter -> !isOnlyDone(claim, denial, matter))
                .filter(matter -> !isToAnother(claim, denial, matter))
                .filter(matter ->
                        matter.isOne()
                                && share(told(denied), claim.terms()) >= NAMED
                                && share(clause(denied), claim.terms()) >= NAMED)
                .findFirst();
    }

    /// Whether the claim tells only that it was done, by nobody in particular, and the denial that
    /// this one did it: "the photograph was sent", "he did not send the photograph".
    private boolean isOnlyDone(StatementProfile claim, StatementProfile denial, Matter matter) {
        Predicate done = matter.one();
        Predicate denied = matter.other();
        boolean byOne = denied.agent().isPresent() || denying.isDenied(denial);
        return done.agent().isEmpty()
                && PASSIVE.matcher(words(claim, done)).find()
                && byOne
                && !PASSIVE.matcher(words(denial, denied)).find();
    }

    private String words(StatementProfile profile, Predicate clause) {
        return comparison.text(new Citation(profile.report(), clause.verb().group()));
    }

    /// Whether only the denial tells by a pronoun to whom: "made an offer", "have not made him an
    /// offer".
    private boolean isToAnother(StatementProfile claim, StatementProfile denial, Matter matter) {
        return tellsToWhom(denial, matter.other()) != tellsToWhom(claim, matter.one());
    }

    private boolean tellsToWhom(StatementProfile profile, Predicate clause) {
        int from = clause.verb().group().end();
        int to = profile.words().words().end();
        return from < to
                && TO_WHOM.matcher(
                                comparison.text(new Citation(profile.report(), new Span(from, to))))
                        .lookingAt();
    }

    /// "Took bribes from the ferry company", denied by the company in "paid no bribes".
    private Optional<Matter> converse(
            StatementProfile claim, StatementProfile denial, Predicate denied) {
        Set<String> teller =
                denial.act().speakers().stream().map(id -> "@" + id).collect(Collectors.toSet());
        return said.asserted(claim).stream()
                .filter(one -> Converses.are(one.verb().lemma(), denied.verb().lemma()))
                .filter(one -> !Collections.disjoint(one.others(), teller))
                .map(one -> Matter.of(one, denied))
                .filter(Matter::isDoneToOne)
                .findFirst();
    }

    private static boolean isOneVerb(Matter matter) {
        return matter.one().verb().family().equals(matter.other().verb().family());
    }

    /// Whether both are deeds told in two words, done by one to one thing: "the guard was called"
    /// is not denied by "he did not alert the guard".
    private boolean isOneAct(StatementProfile denial, Matter matter) {
        Predicate.Verb one = matter.one().verb();
        Predicate.Verb denied = matter.other().verb();
        boolean ofOne =
                matter.agents() == Matter.Likeness.SAME
                        || (matter.other().agent().isEmpty()
                                && !said.isOfSomebody(denial, matter.other()));
        return ofOne
                && one.sort() == Predicate.Sort.DEED
                && denied.sort() == Predicate.Sort.DEED
                && matter.isDoneToOne()
                && Acts.mayBeOne(one.family(), denied.family());
    }

    /// What the denial speaks of, but for the nouns that only tell where: two reports tell that in
    /// two ways.
    private static Set<String> told(Predicate denied) {
        Set<String> told = denied.objects();
        denied.theme().ifPresent(theme -> told.removeAll(theme.spellings()));
        denied.places().stream()
                .filter(place -> denied.theme().isPresent() && !place.startsWith("@"))
                .forEach(told::remove);
        return told;
    }

    /// What narrows the denial: who sells no "paintings given to the town" may sell others.
    private static Set<String> clause(Predicate denied) {
        return denied.theme().map(Role::clause).orElse(Set.of());
    }

    /// What the claim tells of what there is said not to be: "no talks with the rebels".
    private Optional<Matter> being(StatementProfile claim, Predicate denied, boolean near) {
        boolean meant =
                denied.others().isEmpty()
                        ? near && !WHO.matcher(claim.text()).find()
                        : share(denied.others(), claim.terms()) >= NAMED;
        return said.asserted(claim).stream()
                .filter(one -> meant && isAbout(one, denied))
                .filter(one -> !WISHING.contains(one.verb().family()))
                .map(one -> Matter.of(one, denied))
                .findFirst();
    }

    /// What the claim tells that a denial without a verb names: "denied the theft of the boat".
    private Optional<Denied> named(StatementProfile claim, StatementProfile denial) {
        Set<String> named = said.contentTerms(denial);
        named.removeAll(TELLING);
        boolean meant =
                claim.terms().containsAll(said.contentHeads(denial, TELLING))
                        && named.stream().filter(claim.terms()::contains).count() >= MIN_NAMED
                        && named.stream().anyMatch(term -> !term.startsWith("@"))
                        && share(named, claim.terms()) >= NAMED_ALONE;
        return said.asserted(claim).stream()
                .filter(one -> meant && isAbout(one, named))
                .map(one -> new Denied(claim, denial, one, Optional.empty()))
                .findFirst();
    }

    /// Whether the reports tell of one such act only, as far as they name who does it: then "no
    /// apology" means this one.
    private boolean isOnlyOne(StatementProfile claim, String family) {
        boolean tellsIt =
                said.asserted(claim).stream()
                        .limit(1)
                        .anyMatch(one -> one.verb().family().equals(family));
        if (!tellsIt || !Acts.is(family)) {
            return false;
        }
        List<Predicate> acts = mainActs.computeIfAbsent(family, this::mainActs);
        return acts.stream()
                .noneMatch(one -> acts.stream().anyMatch(other -> Matter.isOfOthers(one, other)));
    }

    private List<Predicate> mainActs(String family) {
        return comparison.profiles().stream()
                .flatMap(profile -> said.asserted(profile).stream().limit(1))
                .filter(one -> one.verb().family().equals(family))
                .toList();
    }

    /// A denial that names nothing else is of the very word.
    private static boolean isAbout(Predicate one, Predicate denied) {
        String family = denied.verb().family();
        return isAbout(one, Set.of(family))
                || (!denied.others().isEmpty() && Acts.mayBeOne(one.verb().family(), family));
    }

    private static boolean isAbout(Predicate one, Set<String> terms) {
        return terms.contains(one.verb().family())
                || Stream.of(one.theme(), one.agent())
                        .flatMap(Optional::stream)
                        .anyMatch(role -> terms.contains(role.head()));
    }

    /// 1 if nothing is asked for.
    private static double share(Set<String> asked, Set<String> found) {
        return asked.isEmpty()
                ? 1
                : (double) asked.stream().filter(found::contains).count() / asked.size();
    }

    /// Terms that both have and that say more than that something is told.
    static long shared(StatementProfile one, StatementProfile other) {
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
        int gap = comparison.place(denial) - comparison.place(claim);
        return gap > 0 && gap <= NEAR;
    }

    private static boolean isOneSentence(StatementProfile one, StatementProfile other) {
        return one.report().equals(other.report()) && one.sentence().equals(other.sentence());
    }
}
