package dev.readout.align.slot.number;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.knowledge.Lemmas;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads how a game ended: "beat Slovakia 4-2".
///
/// The same names must stand with both scores. Not how it stood at half-time, and no sets.
final class ScoreReader implements SlotReader {
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d-–])(\\d{1,3})[-–](\\d{1,3})(?![\\d-–])");

    private static final Set<String> GAMES =
            Stream.of(
                            "beat",
                            "defeat",
                            "win",
                            "victory",
                            "lose",
                            "loss",
                            "draw",
                            "drew",
                            "thrash",
                            "edge",
                            "overcome",
                            "crush",
                            "hammer",
                            "rout",
                            "down",
                            "see",
                            "triumph",
                            "tie",
                            "trounce",
                            "demolish",
                            "outclass",
                            "stun")
                    .map(Lemmas::of)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OTHERS =
            Set.of(
                    "half-time",
                    "halftime",
                    "aggregate",
                    "lead",
                    "led",
                    "leading",
                    "leg",
                    "penalties",
                    "shootout",
                    "shoot-out",
                    "earlier",
                    "previous",
                    "set",
                    "sets",
                    "series",
                    "last",
                    "season",
                    "when",
                    "vote",
                    "voted",
                    "votes",
                    "ruling",
                    "overall",
                    "agreed");

    @Override
    public List<Fill> in(ReportWords report) {
        List<Fill> fills = new ArrayList<>();
        for (SentenceWords words : report.sentences()) {
            List<Integer> scores = scores(words);
            if (scores.size() == 1 && isOfGame(words)) {
                fill(words, scores.getFirst()).ifPresent(fills::add);
            }
        }
        return fills;
    }

    private static List<Integer> scores(SentenceWords words) {
        List<Integer> scores = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (SCORE.matcher(words.form(at)).matches()) {
                scores.add(at);
            }
        }
        return scores;
    }

    private static boolean isOfGame(SentenceWords words) {
        boolean game = false;
        for (int at = 0; at < words.size(); at++) {
            game |= GAMES.contains(words.lemma(at));
        }
        return game && !near(words);
    }

    private static boolean near(SentenceWords words) {
        int at = scores(words).getFirst();
        return words.has(at - 4, at + 5, OTHERS);
    }

    private static Optional<Fill> fill(SentenceWords words, int at) {
        Matcher score = SCORE.matcher(words.form(at));
        Set<String> names =
                words.names().stream()
                        .filter(name -> name.length() > 2)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!score.matches() || names.size() < 2) {
            return Optional.empty();
        }
        int one = Integer.parseInt(score.group(1));
        int other = Integer.parseInt(score.group(2));
        return Optional.of(
                new Fill(
                        new Slot(
                                "score of a game",
                                Aspect.NUMBER,
                                Step.Part.FIGURE,
                                true,
                                "two scores of one game"),
                        new Value.About(
                                new Value.Choice(Math.max(one, other) + "-" + Math.min(one, other)),
                                names),
                        words.clause(at, at, 3)));
    }
}
