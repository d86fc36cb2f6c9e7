package dev.readout.align.finding;

import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what one report says nobody knows and another one tells as a fact: "it was unclear whether
/// the dead were miners or visitors", "the three dead were miners".
final class UnclearTensions {
    private static final Pattern UNCLEAR =
            Pattern.compile(
                    "(?:\\b(?:unclear|unknown|not (?:yet |immediately |at once )?"
                            + "(?:known|clear|certain)|too early to (?:say|tell)"
                            + "|no ?(?:body|one) knows|could not say)|n['’]t (?:yet )?"
                            + "(?:known?|clear|certain|sure)) (?:exactly )?"
                            + "(?:whether|if|who) ([^.;:]{8,160})",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?:\\b(?:unclear|unknown|whether|if|may|might|could|would|will|not|never"
                            + "|possibly|probably|perhaps|apparently|believed|thought|feared"
                            + "|suspected|reportedly|allegedly)|n['’]t)\\b|\\?",
                    Pattern.CASE_INSENSITIVE);

    /// Words of what nobody can know yet.
    private static final Pattern FUTURE =
            Pattern.compile("\\b(?:will|would|can|should|to)\\b", Pattern.CASE_INSENSITIVE);

    /// Share of what is not known that the other tells (0 = nothing, 1 = all). With two things to
    /// choose between it is never all.
    private static final double TOLD = 0.6;

    /// Fewer words are told of anything.
    private static final int FEWEST = 3;

    private final Comparison comparison;

    UnclearTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    private record Unclear(Citation words, Set<String> matter) {}

    /// One finding per question.
    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (Analysis analysis : comparison.analyses()) {
            for (Span sentence : analysis.reading().sentences()) {
                unclear(analysis, sentence).flatMap(this::finding).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Unclear> unclear(Analysis analysis, Span sentence) {
        Matcher found = UNCLEAR.matcher(analysis.report().text().at(sentence));
        if (!found.find() || FUTURE.matcher(found.group(1)).find()) {
            return Optional.empty();
        }
        Set<String> matter =
                Plain.words(found.group(1)).stream()
                        .filter(word -> !StopWords.is(word))
                        .map(WordFamilies::of)
                        .collect(Collectors.toCollection(TreeSet::new));
        Span words = new Span(sentence.start() + found.start(), sentence.start() + found.end());
        return Optional.of(new Unclear(new Citation(analysis.report().id(), words), matter));
    }

    private Optional<Finding> finding(Unclear unclear) {
        List<Citation> told =
                comparison.profiles().stream()
                        .filter(one -> !one.report().equals(unclear.words().report()))
                        .filter(one -> isTold(one, unclear.matter()))
                        .map(one -> shown(one, unclear.matter()))
                        .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(tension(told, unclear));
    }

    private boolean isTold(StatementProfile profile, Set<String> matter) {
        Set<String> terms = families(profile);
        long shared = matter.stream().filter(terms::contains).count();
        String sentence = comparison.text(new Citation(profile.report(), profile.sentence()));
        return shared >= FEWEST && shared >= TOLD * matter.size() && !OPEN.matcher(sentence).find();
    }

    private static Set<String> families(StatementProfile profile) {
        return Plain.words(profile.text()).stream()
                .map(WordFamilies::of)
                .collect(Collectors.toSet());
    }

    /// From the first word that is not known elsewhere to the last.
    private Citation shown(StatementProfile profile, Set<String> matter) {
        StatementWords words = new StatementWords(comparison, profile);
        List<Integer> told = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (matter.contains(WordFamilies.of(words.form(at)))) {
                told.add(at);
            }
        }
        return words.shown(words.cited(told.getFirst(), told.getLast()));
    }

    private Finding tension(List<Citation> told, Unclear unclear) {
        return new Finding.Tension(
                List.of(comparison.side(told), comparison.side(List.of(unclear.words()))),
                Aspect.CERTAINTY,
                comparison
                        .steps()
                        .add(
                                Step.Part.CERTAINTY,
                                Step.Outcome.HEDGED,
                                told.subList(0, 1),
                                List.of(unclear.words()))
                        .because("stated as a fact, and elsewhere said to be unclear"));
    }
}
