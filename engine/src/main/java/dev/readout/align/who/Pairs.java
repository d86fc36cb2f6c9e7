package dev.readout.align.who;

import dev.readout.align.words.Tokens;
import dev.readout.story.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the two whom a report means by "the two leaders", "both governments", "the two sides".
final class Pairs {
    private static final Set<String> BEGINNINGS = Set.of("both", "the");
    private static final Set<String> LEADERS = Set.of("leaders", "presidents", "premiers");
    private static final Set<String> STATES =
            Set.of("countries", "governments", "nations", "neighbours", "neighbors", "capitals");

    /// "The two leaders" has three words, "both of the countries" four.
    private static final int LONGEST = 4;

    private final Scene scene;
    private final Phrases phrases;

    Pairs(Scene scene) {
        this.scene = scene;
        this.phrases = new Phrases(scene);
    }

    /// The two that were met last and fit; nobody if there are not two, or if the words say more
    /// than that.
    List<Figure> meant(Tokens.Range range) {
        List<String> words = phrases.words(range);
        if (words.equals(List.of("both"))) {
            return lastSpeakers();
        }
        if (words.size() < 2 || words.size() > LONGEST || !BEGINNINGS.contains(words.getFirst())) {
            return List.of();
        }
        String noun = words.getLast();
        if (LEADERS.contains(noun)) {
            return lastTwo(figure -> figure.isPerson() && figure.leads());
        }
        boolean two = words.getFirst().equals("both") || words.contains("two");
        return two && STATES.contains(noun)
                ? lastTwo(figure -> figure.kind() == Entity.Kind.COUNTRY)
                : List.of();
    }

    private List<Figure> lastSpeakers() {
        List<Figure> two =
                scene.met(figure -> true)
                        .filter(one -> one.part() == Scene.Part.SPEAKER)
                        .map(Scene.Seen::figure)
                        .distinct()
                        .limit(2)
                        .toList();
        return two.size() == 2 ? two : List.of();
    }

    private List<Figure> lastTwo(Predicate<Figure> who) {
        List<Figure> two = new ArrayList<>();
        scene.met(who).map(Scene.Seen::figure).distinct().limit(2).forEach(two::add);
        return two.size() == 2 ? two : List.of();
    }
}
