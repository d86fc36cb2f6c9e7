package dev.readout.align.finding;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Lemmas;
import dev.readout.report.Citation;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds how many of those who know a matter are told to hold something, where reports differ: "the
/// consensus among engineers", "most engineers", "many engineers".
///
/// "Some" hold anything.
final class BackingTensions {
    private static final Set<String> EXPERTS =
            Lemmas.setOf(
                    "expert",
                    "scholar",
                    "scientist",
                    "economist",
                    "analyst",
                    "lawyer",
                    "jurist",
                    "historian",
                    "doctor",
                    "physician",
                    "researcher",
                    "academic",
                    "observer",
                    "engineer",
                    "climatologist",
                    "epidemiologist",
                    "geologist",
                    "seismologist",
                    "astronomer",
                    "biologist",
                    "psychologist",
                    "psychiatrist",
                    "virologist",
                    "professor",
                    "strategist",
                    "pollster",
                    "specialist",
                    "forecaster",
                    "archaeologist",
                    "commentator");

    private static final Set<String> THINKING =
            Lemmas.setOf(
                    "think",
                    "say",
                    "believe",
                    "agree",
                    "argue",
                    "counter",
                    "hold",
                    "expect",
                    "predict",
                    "doubt",
                    "conclude",
                    "warn",
                    "maintain",
                    "contend",
                    "consider",
                    "reject",
                    "dispute",
                    "dismiss",
                    "be",
                    "regard",
                    "assume",
                    "estimate",
                    "acknowledge",
                    "accept",
                    "fear",
                    "insist",
                    "recommend",
                    "forecast");

    private static final Set<String> ALL = Set.of("consensus", "unanimous", "unanimously", "all");
    private static final Set<String> MOST = Set.of("most", "majority");
    private static final Set<String> MANY = Set.of("many", "numerous");

    /// Words between the number and those who are counted, at most: "many constitutional lawyers".
    private static final int NEAR = 4;

    /// Words shown behind those who are counted, at most.
    private static final int REACH = 12;

    /// Words that both sentences, or the ones before, must share.
    private static final int SHARED = 2;

    private final Comparison comparison;

    /// @param level 3 for all, 2 for most, 1 for many
    private record Backing(Citation words, int level, Set<String> matter) {
        boolean isOfSame(Backing other) {
            return matter.stream().filter(other.matter::contains).count() >= SHARED;
        }
    }

    BackingTensions(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding, if there is any.
    List<Finding> find() {
        List<Backing> all = new ArrayList<>();
        Set<String> before = Set.of();
        for (SentenceWords words : comparison.sentences()) {
            for (int at = 0; at < words.size(); at++) {
                if (EXPERTS.contains(words.lemma(at)) && words.isNoun(at)) {
                    backing(words, at, before).ifPresent(all::add);
                }
            }
            before = words.families();
        }
        return Stream.of(3, 2)
                .flatMap(level -> met(all, level).stream())
                .limit(1)
                .map(met ->
                        met.tension(
                                comparison,
                                Aspect.CERTAINTY,
                                Step.Part.CERTAINTY,
                                Step.Outcome.OTHER,
                                "held by more of those who know it, and elsewhere by fewer"))
                .toList();
    }

    private static Optional<Met> met(List<Backing> all, int level) {
        return Met.of(
                all.stream().filter(one -> one.level() == level).toList(),
                all.stream().filter(one -> one.level() < level).toList(),
                Backing::words,
                Backing::isOfSame);
    }

    private static Optional<Backing> backing(SentenceWords words, int expert, Set<String> before) {
        boolean thinks = false;
        for (int at = expert + 1; at - expert <= NEAR && !thinks; at++) {
            thinks = words.tag(at).startsWith("VB") && THINKING.contains(words.lemma(at));
        }
        for (int at = expert - 1; thinks && expert - at <= NEAR && !words.isEnd(at); at--) {
            int level = level(words.form(at));
            if (level > 0) {
                Set<String> matter = new HashSet<>(before);
                matter.addAll(words.families());
                matter.removeAll(words.families(at, expert + 1));
                int last = expert;
                while (last - expert < REACH && !words.isEnd(last + 1)) {
                    last++;
                }
                return Optional.of(new Backing(words.cited(at, last), level, matter));
            }
        }
        return Optional.empty();
    }

    private static int level(String form) {
        return ALL.contains(form) ? 3 : MOST.contains(form) ? 2 : MANY.contains(form) ? 1 : 0;
    }
}
