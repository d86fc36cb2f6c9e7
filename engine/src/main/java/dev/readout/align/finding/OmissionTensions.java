package dev.readout.align.finding;

import dev.readout.align.claim.Measure;
import dev.readout.align.claim.StatementProfile;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Claim;
import dev.readout.story.Finding;
import dev.readout.story.Reason;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two accounts of one matter of which one leaves a point out, as a report states: a tension.
///
/// Not where somebody only gives no details or declines to answer.
final class OmissionTensions {
    /// Pieces of words that tell that an account has a hole.
    private static final Set<String> CUES =
            Set.of(
                    "mention",
                    "omit",
                    "left out",
                    "leaves out",
                    "leave out",
                    "leaving out",
                    "silent",
                    "silence",
                    "reference",
                    "skipp",
                    "absent",
                    "missing",
                    "nothing about",
                    "nothing on",
                    "nothing of",
                    "no word",
                    "not a word");

    /// Pieces that tell as often that somebody did not speak at all.
    private static final Set<String> OF_PERSONS = Set.of("silent", "silence");

    /// Words for a part of an account that do not tell which.
    private static final Set<String> POINTING =
            Stream.of(
                            "detail", "point", "part", "matter", "fact", "issue", "topic",
                            "subject", "aspect", "thing", "word", "passage")
                    .map(WordFamilies::of)
                    .collect(Collectors.toUnmodifiableSet());

    /// Share of what the statement names that the claim must name, too (0 = nothing, 1 = all).
    private static final double NAMED = 0.5;

    private final Comparison comparison;

    OmissionTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    /// @param claim what tells it
    /// @param named what the statement names as left out; nothing if it only points
    private record Missing(Finding.Silence silence, Claim claim, Set<String> named) {}

    List<Finding> of(List<Finding.Silence> silences) {
        Map<String, List<Missing>> gathered = new TreeMap<>();
        for (Finding.Silence silence : silences) {
            if (silence.strength() == Finding.Strength.EXPLICIT
                    && tells(silence)
                    && givesAccount(silence.who())) {
                missing(silence)
                        .ifPresent(missing ->
                                gathered.computeIfAbsent(
                                                missing.claim().id().value(),
                                                key -> new ArrayList<>())
                                        .add(missing));
            }
        }
        return gathered.values().stream().map(this::tension).flatMap(Optional::stream).toList();
    }

    /// What is left out, if the claim is what the statement names or, where it only points ("this",
    /// "a detail"), stands right before it.
    private Optional<Missing> missing(Finding.Silence silence) {
        Citation statement = silence.statement().getFirst();
        List<Citation> what = what(statement);
        Set<String> named = named(what);
        boolean points = !what.isEmpty() && named.isEmpty();
        boolean isMeant =
                silence.words().stream()
                        .map(comparison::profile)
                        .anyMatch(claim ->
                                points ? isRightBefore(claim, statement) : isNamed(claim, named));
        return silence.about()
                .filter(claim -> isMeant)
                .map(claim -> new Missing(silence, claim, named));
    }

    private List<Citation> what(Citation statement) {
        return comparison.analysis(statement.report()).omissions().stream()
                .filter(one -> one.statement().contains(statement))
                .flatMap(one -> one.what().stream())
                .toList();
    }

    private Set<String> named(List<Citation> words) {
        Set<String> named = new TreeSet<>();
        words.forEach(one -> named.addAll(comparison.grammar(one.report()).terms(one.words())));
        named.removeAll(POINTING);
        for (StatementProfile profile : comparison.profiles()) {
            profile.figures().stream()
                    .filter(figure -> isIn(words, new Citation(profile.report(), figure.words())))
                    .forEach(figure -> named.add(figure.term()));
        }
        return named;
    }

    private static boolean isIn(List<Citation> words, Citation figure) {
        return words.stream()
                .filter(one -> one.report().equals(figure.report()))
                .anyMatch(one -> one.words().contains(figure.words()));
    }

    private static boolean isNamed(StatementProfile claim, Set<String> named) {
        long shared = named.stream().filter(claim.terms()::contains).count();
        return shared > 0 && shared >= NAMED * named.size();
    }

    private boolean isRightBefore(StatementProfile claim, Citation statement) {
        int gap = comparison.place(statement) - comparison.place(claim);
        return claim.report().equals(statement.report())
                && gap <= 1
                && claim.words().words().end() <= statement.words().start();
    }

    /// Whether the reports tell anything that the silent one says: who only passes by leaves
    /// nothing out of an account.
    private boolean givesAccount(Finding.Silent who) {
        return switch (who) {
            case Finding.Silent.OneReport report -> true;
            case Finding.Silent.Party party ->
                    comparison.entities().mentions().entrySet().stream()
                            .filter(mention -> mention.getValue().equals(party.entity()))
                            .anyMatch(mention -> speaks(mention.getKey()));
        };
    }

    private boolean speaks(Citation mention) {
        return comparison.analysis(mention.report()).attributions().stream()
                .flatMap(one -> Stream.concat(one.source().stream(), one.relay().stream()))
                .anyMatch(mention::overlaps);
    }

    private boolean tells(Finding.Silence silence) {
        return silence.statement().stream()
                .map(words -> comparison.text(words).toLowerCase(Locale.ROOT))
                .anyMatch(text ->
                        CUES.stream()
                                .filter(text::contains)
                                .anyMatch(
                                        cue -> !OF_PERSONS.contains(cue) || names(text, silence)));
    }

    /// Whether the statement itself names what is left out.
    private boolean names(String text, Finding.Silence silence) {
        Set<String> words =
                silence.words().stream()
                        .map(comparison::profile)
                        .flatMap(one -> one.terms().stream())
                        .collect(Collectors.toSet());
        return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !StopWords.is(word))
                .map(WordFamilies::of)
                .anyMatch(words::contains);
    }

    private Optional<Finding> tension(List<Missing> same) {
        Claim claim = same.getFirst().claim();
        List<Citation> statements =
                same.stream().flatMap(one -> one.silence().statement().stream()).toList();
        List<Citation> told =
                claim.places().stream()
                        .filter(words -> statements.stream().noneMatch(words::overlaps))
                        .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding.Tension(
                                List.of(comparison.side(told), comparison.side(statements)),
                                Aspect.OMISSION,
                                reason(told, same.getFirst())));
    }

    private Reason reason(List<Citation> told, Missing missing) {
        return comparison
                .steps()
                .add(
                        Step.Part.POINT,
                        Step.Outcome.LEFT_OUT,
                        told.stream()
                                .map(words -> named(words, missing.named()))
                                .filter(words -> !words.isEmpty())
                                .findFirst()
                                .orElseGet(() -> deed(told.getFirst())),
                        missing.silence().statement())
                .because("one account tells it, the other is said to leave it out");
    }

    /// The words that are named as left out.
    private List<Citation> named(Citation words, Set<String> named) {
        return Stream.concat(
                        comparison.grammar(words.report()).words(words.words(), named).stream(),
                        comparison.profile(words).figures().stream()
                                .filter(figure -> named.contains(figure.term()))
                                .map(Measure::words))
                .map(span -> new Citation(words.report(), span))
                .toList();
    }

    /// What is done to what; all words of a statement that tells no deed.
    private List<Citation> deed(Citation words) {
        return comparison
                .grammar(words.report())
                .main(words.words(), Set.of())
                .map(deed -> Steps.deed(words.report(), deed))
                .orElse(List.of(words));
    }
}
