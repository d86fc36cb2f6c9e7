package dev.readout.align.finding;

import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Claim;
import dev.readout.story.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private OmissionTensions() {}

    static List<Finding> of(Comparison comparison, List<Finding.Silence> silences) {
        Map<String, List<Finding.Silence>> gathered = new TreeMap<>();
        for (Finding.Silence silence : silences) {
            if (silence.strength() == Finding.Strength.EXPLICIT && tells(comparison, silence)) {
                gathered.computeIfAbsent(silence.about().id().value(), key -> new ArrayList<>())
                        .add(silence);
            }
        }
        return gathered.values().stream()
                .map(same -> tension(comparison, same))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean tells(Comparison comparison, Finding.Silence silence) {
        return silence.statement().stream()
                .map(words -> comparison.text(words).toLowerCase(Locale.ROOT))
                .anyMatch(text ->
                        CUES.stream()
                                .filter(text::contains)
                                .anyMatch(cue ->
                                        !OF_PERSONS.contains(cue)
                                                || names(text, comparison, silence)));
    }

    /// Whether the statement itself names what is left out.
    private static boolean names(String text, Comparison comparison, Finding.Silence silence) {
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

    private static Optional<Finding> tension(Comparison comparison, List<Finding.Silence> same) {
        Claim claim = same.getFirst().about();
        List<Citation> statements =
                same.stream().flatMap(silence -> silence.statement().stream()).toList();
        List<Citation> told =
                claim.words().stream()
                        .filter(words -> statements.stream().noneMatch(words::overlaps))
                        .toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finding.Tension(
                                List.of(comparison.side(told), comparison.side(statements)),
                                Aspect.OMISSION,
                                "one account tells it, the other is said to leave it out"));
    }
}
