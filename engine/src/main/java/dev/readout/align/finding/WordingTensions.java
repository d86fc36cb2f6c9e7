package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Word;
import dev.readout.story.Aspect;
import dev.readout.story.Claim;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Side;
import dev.readout.story.Step;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds a claim that several reports quote with one verb and others give in their own words with
/// another: the paraphrase may say more than the quotation.
final class WordingTensions {
    /// Reports that quote it with the same verb.
    private static final int MIN_QUOTING = 2;

    /// Parties that a paraphrase shares with a quotation, to be of the same act.
    private static final int MIN_PARTIES = 2;

    private static final Set<Entity.Kind> WHERE = Set.of(Entity.Kind.PLACE, Entity.Kind.COUNTRY);

    private final Comparison comparison;

    WordingTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Said(StatementProfile profile, Span words, String verb, boolean quoted) {
        Citation cited() {
            return new Citation(profile.report(), words);
        }
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        comparison.claims().forEach(claim -> tension(claim).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> tension(Claim claim) {
        List<Said> all = new ArrayList<>();
        for (Citation words : claim.places()) {
            StatementProfile profile = comparison.profile(words);
            verb(profile).ifPresent(verb -> all.add(said(profile, verb)));
        }
        Set<String> quotedVerbs = new TreeSet<>();
        all.stream().filter(Said::quoted).forEach(said -> quotedVerbs.add(said.verb()));
        if (quotedVerbs.size() != 1 || quoting(all) < MIN_QUOTING) {
            return Optional.empty();
        }
        String verb = quotedVerbs.iterator().next();
        List<Said> quotations = all.stream().filter(said -> said.verb().equals(verb)).toList();
        List<Said> paraphrases =
                all.stream()
                        .filter(said -> !said.verb().equals(verb) && isParaphrase(said, verb))
                        .filter(said -> all.stream().anyMatch(one -> meet(one, said)))
                        .toList();
        return paraphrases.isEmpty()
                ? Optional.empty()
                : Optional.of(tension(paraphrases, quotations));
    }

    private Finding tension(List<Said> paraphrases, List<Said> quotations) {
        return new Finding.Tension(
                List.of(side(paraphrases), side(quotations)),
                Aspect.WORDING,
                comparison
                        .steps()
                        .add(
                                Step.Part.DEED,
                                Step.Outcome.OTHER,
                                List.of(paraphrases.getFirst().cited()),
                                List.of(quotations.getFirst().cited()))
                        .because("the quotations agree on one verb, the paraphrase has another"));
    }

    private Side side(List<Said> all) {
        return comparison.side(all.stream().map(said -> said.profile().words()).toList());
    }

    private static boolean isParaphrase(Said said, String verb) {
        return !said.quoted()
                && !said.profile().terms().contains(verb)
                && said.profile().figures().isEmpty();
    }

    /// Whether a quotation is of the same parties.
    private boolean meet(Said quotation, Said paraphrase) {
        return quotation.quoted()
                && quotation.profile().terms().stream()
                                .filter(this::isParty)
                                .filter(paraphrase.profile().terms()::contains)
                                .count()
                        >= MIN_PARTIES;
    }

    private boolean isParty(String term) {
        return term.startsWith("@")
                && comparison
                        .entities()
                        .find(new EntityId(term.substring(1)))
                        .filter(one -> !WHERE.contains(one.kind()))
                        .isPresent();
    }

    private static long quoting(List<Said> all) {
        return all.stream()
                .filter(Said::quoted)
                .map(said -> said.profile().report())
                .distinct()
                .count();
    }

    /// Whether most of the statement stands in quotation marks, its verb with it.
    private boolean isQuoted(StatementProfile profile, Span verb) {
        Span words = profile.words().words();
        return comparison.analysis(profile.report()).reading().quotations().stream()
                .filter(quotation -> quotation.contains(verb))
                .anyMatch(quotation -> 2 * quotation.shared(words) > words.length());
    }

    private Said said(StatementProfile profile, Span verb) {
        String family = WordFamilies.of(comparison.text(new Citation(profile.report(), verb)));
        return new Said(profile, verb, family, isQuoted(profile, verb));
    }

    /// The first verb that is no auxiliary.
    private Optional<Span> verb(StatementProfile profile) {
        Analysis analysis = comparison.analysis(profile.report());
        return analysis.reading().words().stream()
                .filter(word -> profile.words().words().contains(word.span()))
                .filter(Word::isVerb)
                .map(Word::span)
                .filter(word ->
                        profile.terms()
                                .contains(WordFamilies.of(analysis.report().text().at(word))))
                .findFirst();
    }
}
