package dev.readout.knowledge;

import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Sorts of bodies by the general nouns that call them again: after "the Weather Service" also "the
/// agency", after "the Fisheries Ministry" only "the ministry".
public enum BodySort {
    /// Has one task, from a state or from several: "Weather Service", "World Health Organization".
    AGENCY,
    /// Who has joined, and enterprises: "Seamen's Union".
    GROUP,
    /// Called by its own noun alone: "Fisheries Ministry", "Senate", "Norda Embassy".
    OWN_NOUN,
    /// Sends news to those who print it: "the news agency".
    NEWS_AGENCY,
    /// Prints or sends for everybody: "the newspaper".
    OUTLET;

    private static final Set<String> BEHIND_NOUN = Set.of("of", "for", "on", "in", "against");

    private static final Map<BodySort, Set<String>> NOUNS = new EnumMap<>(BodySort.class);
    private static final Map<String, BodySort> ENDINGS = new HashMap<>();

    static {
        for (Entry entry :
                Table.read(
                        "body-sorts",
                        3,
                        row ->
                                new Entry(
                                        row.choice(0, BodySort.class), row.list(1), row.list(2)))) {
            NOUNS.put(entry.sort(), Set.copyOf(entry.nouns()));
            for (String ending : entry.endings()) {
                BodySort other = ENDINGS.putIfAbsent(Plain.of(ending), entry.sort());
                if (other != null && other != entry.sort()) {
                    throw new IllegalStateException("\"%s\" ends two sorts".formatted(ending));
                }
            }
        }
    }

    private record Entry(BodySort sort, List<String> nouns, List<String> endings) {}

    /// Whether "the `noun`", given in lower case, may call such a body again.
    public boolean isCalled(String noun) {
        return NOUNS.getOrDefault(this, Set.of()).contains(noun);
    }

    /// The sort that a name tells, by its last words, or by those before "of", "for" and the like;
    /// of a known institution, by what it is. Empty where neither does.
    public static Optional<BodySort> of(String name) {
        return Institutions.named(name).map(BodySort::of).orElseGet(() -> ofWords(name));
    }

    private static Optional<BodySort> of(Institution known) {
        return switch (known.kind()) {
            case PARLIAMENT, COURT, MILITARY, BANK -> Optional.of(OWN_NOUN);
            case PARTY, ARMED_GROUP, COMPANY, CHURCH, AID, RIGHTS, RESEARCH -> Optional.of(GROUP);
            case INTELLIGENCE -> Optional.of(AGENCY);
            case GOVERNMENT -> Optional.of(told(known).filter(OWN_NOUN::equals).orElse(AGENCY));
            case POLICE -> Optional.of(told(known).filter(AGENCY::equals).orElse(OWN_NOUN));
            case INTERNATIONAL -> Optional.of(told(known).orElse(GROUP));
        };
    }

    /// What the first of its names tells that tells something.
    private static Optional<BodySort> told(Institution known) {
        return Stream.concat(Stream.of(known.name()), known.otherNames().stream())
                .map(BodySort::ofWords)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BodySort> ofWords(String name) {
        List<String> words = Plain.words(name);
        int head = 0;
        while (head < words.size() && !BEHIND_NOUN.contains(words.get(head))) {
            head++;
        }
        List<String> before = new ArrayList<>(words.subList(0, head));
        return ending(words).or(() -> ending(before));
    }

    /// By the longest ending that is known.
    private static Optional<BodySort> ending(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            BodySort sort = ENDINGS.get(String.join(" ", words.subList(from, words.size())));
            if (sort != null) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
