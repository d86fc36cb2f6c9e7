package dev.readout.correct;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import dev.readout.story.Correction;
import dev.readout.story.Entities;
import dev.readout.story.Finding;
import dev.readout.story.Quoted;
import dev.readout.story.Settled;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Holds the corrections of persons against the reports of one brief, and carries those whose words
/// are still found into the values between the stages.
///
/// The same corrections in any order do the same. Safe for many threads.
public final class Corrector {
    private final Map<String, Report> reports = new HashMap<>();
    private final List<Correction> fitting = new ArrayList<>();
    private final List<Skipped> unfit = new ArrayList<>();
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> agreeing = new ArrayList<>();
    private final Map<Citation, Optional<Citation>> speakers = new HashMap<>();
    private final Map<ReportId, ReportId> copies = new HashMap<>();

    public Corrector(List<Report> reports, List<Correction> corrections) {
        reports.forEach(report -> this.reports.putIfAbsent(report.file(), report));
        corrections.stream()
                .sorted(
                        Comparator.comparing(Correction::when)
                                .thenComparing(Correction::by)
                                .thenComparing(one -> one.decision().toString()))
                .forEach(this::take);
    }

    /// Two places that a person compared.
    record Pair(Citation one, Citation other) {}

    /// Those whose words were found, the oldest first.
    public List<Correction> fitting() {
        return List.copyOf(fitting);
    }

    /// Those whose reports are there and whose words are not.
    public List<Skipped> unfit() {
        return List.copyOf(unfit);
    }

    /// The same reports with the speakers that persons named.
    public List<Analysis> spoken(List<Analysis> analyses) {
        return speakers.isEmpty()
                ? analyses
                : analyses.stream()
                        .map(analysis -> new SpeakerCorrection(analysis, speakers).corrected())
                        .toList();
    }

    /// Who is who, with those made one that persons held to be one.
    public Entities united(Entities entities) {
        Entities united = entities;
        for (Pair pair : same) {
            united = Union.of(united, pair.one(), pair.other());
        }
        return united;
    }

    /// The same findings without the differences that persons saw none in.
    public List<Finding> agreed(List<Finding> findings) {
        return findings.stream().filter(finding -> !isSetAside(finding)).toList();
    }

    /// What tracing must not infer otherwise.
    ///
    /// @param spoken the analyses that [#spoken] gave
    public Settled settled(List<Analysis> spoken) {
        return new Settled(
                spoken.stream()
                        .flatMap(analysis -> analysis.attributions().stream())
                        .filter(one ->
                                speakers.keySet().stream()
                                        .anyMatch(said -> SpeakerCorrection.holds(one, said)))
                        .collect(Collectors.toUnmodifiableSet()),
                copies);
    }

    private boolean isSetAside(Finding finding) {
        return switch (finding) {
            case Finding.Contradiction(List<Side> sides, var aspect, var reason) -> isAgreed(sides);
            case Finding.Tension(List<Side> sides, var aspect, var reason) -> isAgreed(sides);
            case Finding.Agreement agreement -> false;
            case Finding.Compatible compatible -> false;
            case Finding.Silence silence -> false;
        };
    }

    /// Whether a person compared the words of two different sides.
    private boolean isAgreed(List<Side> sides) {
        return agreeing.stream()
                .anyMatch(pair -> {
                    int one = touched(sides, pair.one());
                    int other = touched(sides, pair.other());
                    return one >= 0 && other >= 0 && one != other;
                });
    }

    /// Which side has these words; -1 if none.
    private static int touched(List<Side> sides, Citation words) {
        return IntStream.range(0, sides.size())
                .filter(i -> sides.get(i).words().stream().anyMatch(words::overlaps))
                .findFirst()
                .orElse(-1);
    }

    private void take(Correction correction) {
        boolean fits =
                switch (correction.decision()) {
                    case Correction.Same(Quoted one, Quoted other) ->
                            pair(one, other, same, correction);
                    case Correction.NoConflict(Quoted one, Quoted other) ->
                            pair(one, other, agreeing, correction);
                    case Correction.Speaker(Quoted said, Optional<Quoted> speaker) ->
                            speaker(said, speaker, correction);
                    case Correction.Copied(String copy, String original) -> copied(copy, original);
                };
        if (fits) {
            fitting.add(correction);
        }
    }

    private boolean pair(Quoted one, Quoted other, List<Pair> target, Correction correction) {
        Optional<Citation> first = find(one, correction);
        Optional<Citation> second = find(other, correction);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        target.add(new Pair(first.get(), second.get()));
        return true;
    }

    private boolean speaker(Quoted said, Optional<Quoted> speaker, Correction correction) {
        Optional<Citation> words = find(said, correction);
        Optional<Citation> named = speaker.flatMap(one -> find(one, correction));
        if (words.isEmpty() || named.isEmpty() != speaker.isEmpty()) {
            return false;
        }
        speakers.put(words.get(), named);
        return true;
    }

    private boolean copied(String copy, String original) {
        if (!reports.containsKey(copy) || !reports.containsKey(original)) {
            return false;
        }
        copies.put(reports.get(copy).id(), reports.get(original).id());
        return true;
    }

    /// A report that is not among those of the brief is no news; words that left it are.
    private Optional<Citation> find(Quoted quoted, Correction correction) {
        Report report = reports.get(quoted.file());
        if (report == null) {
            return Optional.empty();
        }
        Optional<Citation> found = quoted.in(report).map(words -> new Citation(report.id(), words));
        if (found.isEmpty()) {
            unfit.add(
                    new Skipped(
                            quoted.file(),
                            "no longer has the words “%s”, which %s corrected"
                                    .formatted(quoted.words(), correction.by())));
        }
        return found;
    }
}
