package dev.readout.align.who;

import dev.readout.align.name.Known;
import dev.readout.knowledge.Countries;
import dev.readout.knowledge.Country;
import dev.readout.knowledge.Parties;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Tells which names of bodies are short forms of others: "the Chancellery" is the "Presidential
/// Chancellery" if no second chancellery is named, "the Gazette" the "Tarn Gazette".
final class BodyNames {
    private BodyNames() {}

    /// From a short form to the body it means. What could mean two is left alone.
    static Map<Figure, Figure> merged(Cast cast) {
        Map<String, List<Figure>> byEnd = new HashMap<>();
        List<Figure> bodies =
                cast.all().stream().filter(one -> Scene.isBody(one) && one.isPlain()).toList();
        Stream<Figure> outlets = cast.all().stream().filter(one -> one.isKnown(Known.Kind.OUTLET));
        for (Figure body : Stream.concat(bodies.stream(), outlets).toList()) {
            List<String> words = words(body);
            for (int from = 0; from < words.size(); from++) {
                byEnd.computeIfAbsent(end(words, from), key -> new ArrayList<>()).add(body);
            }
        }
        Map<Figure, Figure> merged = new HashMap<>();
        for (Figure body : bodies) {
            if (areMembers(body)) {
                continue;
            }
            List<Figure> longer =
                    byEnd.getOrDefault(end(words(body), 0), List.of()).stream()
                            .filter(other -> other != body && isFuller(other, body))
                            .toList();
            if (longer.size() == 1 && !merged.containsKey(longer.getFirst())) {
                longer.getFirst().alsoSeenAs(body);
                merged.put(body, longer.getFirst());
            }
        }
        return merged;
    }

    /// "Republicans", "Democrats": members of a party, and no club whose name ends so.
    private static boolean areMembers(Figure body) {
        String name = Plain.name(body.canonical());
        return name.endsWith("s") && Parties.isMember(name.substring(0, name.length() - 1));
    }

    /// Plain words of its name, without the adjective of its country: "ministry" for the Ruritanian
    /// ministry.
    private static List<String> words(Figure body) {
        List<String> words = Plain.words(Plain.name(body.canonical()));
        boolean adjective =
                words.size() > 1
                        && body.country().isPresent()
                        && Countries.withAdjective(body.canonical().split(" ", 2)[0])
                                .map(Country::code)
                                .equals(body.country());
        return adjective ? words.subList(1, words.size()) : words;
    }

    private static String end(List<String> words, int from) {
        return String.join(" ", words.subList(from, words.size()));
    }

    /// Whether `other` says more and does not belong to another country.
    private static boolean isFuller(Figure other, Figure body) {
        boolean more =
                words(other).size() > words(body).size()
                        || (other.country().isPresent() && body.country().isEmpty());
        return more && (body.country().isEmpty() || body.country().equals(other.country()));
    }
}
