package dev.readout.align.finding;

import dev.readout.knowledge.Acts;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Side;
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

/// Finds that one report gives a cause that another one says nobody knows: "sparks caused the
/// fire", "the cause of the fire is not known".
///
/// A guess that is told as one ("sparks may have caused it") does not differ from "not known". One
/// finding at most: what a story has more than one unknown cause of, its words hardly tell apart.
final class CauseTensions {
    private static final String UNSURE =
            "(?:unknown|unclear|uncertain|a mystery|not (?:yet |immediately )?(?:been )?"
                    + "(?:known|clear|certain|established|determined|confirmed))";

    private static final String BE = "(?:is|was|are|were|remains?|remained|has|have|had)";

    /// Up to eight words that name the effect.
    private static final String EFFECT = "((?:[\\p{L}'’-]++ ){0,8}?)";

    private static final List<Pattern> UNKNOWN =
            List.of(
                    pattern(
                            "\\bcauses? (?:of|for|behind) "
                                    + EFFECT
                                    + BE
                                    + " (?:still |as yet |yet )?"
                                    + UNSURE),
                    pattern("\\bcauses? " + BE + " (?:still |as yet |yet )?" + UNSURE + "()"),
                    pattern(
                            "(?:\\b(?:unclear|unknown|not)|n['’]t)(?: yet)?"
                                    + "(?: known| clear| sure| certain| know)?"
                                    + " (?:exactly |precisely )?what (?:\\p{L}+ )?(?:had )?"
                                    + "caused ((?:[\\p{L}'’-]++ ?){0,6})"),
                    pattern(
                            "\\btoo early to (?:say|tell|know|confirm|determine|speculate)"
                                    + " (?:on |about )?(?:the cause (?:of )?|what caused )"
                                    + "((?:[\\p{L}'’-]++ ?){0,6})"));

    private static final List<Pattern> GIVEN =
            List.of(
                    pattern(
                            "\\b((?:[\\p{L}'’-]++ ){1,8}?)(?:is|was|are|were|been|be) "
                                    + "(?:\\p{L}+ly )?(?:caused|triggered|sparked|set off|started)"
                                    + " by (?!the cause)"),
                    pattern(
                            "\\b(?:have |has |had )?(?:caused|triggered|sparked) (?!by"
                                    + " )((?:[\\p{L}'’-]++ ?){1,6})"),
                    pattern(
                            "\\bcauses? of ((?:[\\p{L}'’-]++ ){1,6}?)"
                                    + "(?:was|were|is) (?:an?|the) "));

    private static final Pattern OPEN =
            pattern(
                    "(?:\\b(?:what|whether|if|not|never|cannot|how|would|will|unclear|unknown"
                            + "|deny|denied|denies|ruled out|may|might|could|probably|possibly"
                            + "|perhaps|apparently|likely|believed|thought|suspected|suspects?"
                            + "|appears?|appeared|reportedly|allegedly|fears?|feared)"
                            + "|n['’]t)\\b");

    /// Characters that are shown of a clause behind the words that tell of a cause. Chosen.
    private static final int SHOWN = 60;

    private final Comparison comparison;

    CauseTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// @param effects families of the happenings that are caused; none of "the cause"
    private record Cause(Citation words, Set<String> effects) {}

    List<Finding> find() {
        List<Cause> unknown = causes(UNKNOWN, false);
        List<Cause> given =
                causes(GIVEN, true).stream().filter(one -> !one.effects().isEmpty()).toList();
        List<Cause> met =
                given.stream()
                        .filter(one -> unknown.stream().anyMatch(other -> areOfOne(one, other)))
                        .toList();
        List<Cause> open =
                unknown.stream()
                        .filter(one -> met.stream().anyMatch(other -> areOfOne(other, one)))
                        .toList();
        return met.isEmpty() ? List.of() : List.of(finding(met, open));
    }

    private Finding finding(List<Cause> given, List<Cause> unknown) {
        return new Finding.Tension(
                List.of(side(given), side(unknown)),
                Aspect.CERTAINTY,
                comparison
                        .steps()
                        .add(
                                Step.Part.CERTAINTY,
                                Step.Outcome.HEDGED,
                                List.of(given.getFirst().words()),
                                List.of(unknown.getFirst().words()))
                        .because("a cause is given, and said not to be known"));
    }

    private Side side(List<Cause> causes) {
        return comparison.side(causes.stream().map(Cause::words).toList());
    }

    private List<Cause> causes(List<Pattern> patterns, boolean given) {
        List<Cause> causes = new ArrayList<>();
        for (Analysis analysis : comparison.analyses()) {
            for (Span sentence : analysis.reading().sentences()) {
                String text = analysis.report().text().at(sentence).replace('\n', ' ');
                if (!(given && OPEN.matcher(text).find())
                        && !OtherYears.areTold(analysis, sentence)) {
                    cause(analysis, sentence, text, patterns).ifPresent(causes::add);
                }
            }
        }
        return causes;
    }

    private static Optional<Cause> cause(
            Analysis analysis, Span sentence, String text, List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                Span words =
                        new Span(
                                sentence.start() + found.start(),
                                sentence.start() + end(text, found.end()));
                return Optional.of(
                        new Cause(
                                new Citation(analysis.report().id(), words),
                                effects(found.group(1))));
            }
        }
        return Optional.empty();
    }

    /// The end of the clause in which the match ends, or of the last word that is shown of it.
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < SHOWN
                && ",.;:\"”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean inside = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        int space = text.lastIndexOf(' ', end);
        int cut = inside && space >= from ? space : end;
        return text.charAt(cut - 1) == ' ' ? cut - 1 : cut;
    }

    private static Set<String> effects(String words) {
        return Plain.words(words).stream()
                .map(WordFamilies::of)
                .filter(Acts::is)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean areOfOne(Cause one, Cause other) {
        return !one.words().report().equals(other.words().report())
                && (other.effects().isEmpty()
                        || one.effects().stream()
                                .anyMatch(effect ->
                                        other.effects().stream()
                                                .anyMatch(two -> Acts.mayBeOne(effect, two))));
    }
}
