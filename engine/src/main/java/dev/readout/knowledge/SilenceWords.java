package dev.readout.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words with which a report states that somebody left something unsaid. Case does not count.
public final class SilenceWords {
    private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

    static {
        for (Entry entry :
                Table.read(
                        "silence-words",
                        2,
                        row -> new Entry(row.choice(0, Kind.class), row.list(1)))) {
            WORDS.put(entry.kind(), Set.of(entry.words().toArray(new String[0])));
        }
    }

    private SilenceWords() {}

    private record Entry(Kind kind, List<String> words) {}

    /// Whether `word`, in any of its forms, is of that kind.
    public static boolean is(String word, Kind kind) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /// What a word does when a silence is stated.
    public enum Kind {
        /// With "not" or "without": "did not mention".
        SAYING,
        /// With "no" or "not" and a [#MATTER]: "gave no details".
        GIVING,
        /// By itself, or with "to" and a verb of saying: "omitted", "declined to comment".
        LEAVING,
        /// With "no": "made no mention of".
        NOUN,
        /// What is given or withheld: "details", "an explanation".
        MATTER,
        /// With an [#ASKING]: "dodged the question".
        DODGING,
        /// What waits for an answer: "questions", "calls".
        ASKING
    }
}
