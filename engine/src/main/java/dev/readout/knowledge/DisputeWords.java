package dev.readout.knowledge;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Words by which parties tell their disputes: who accuses and who denies, who asks and who
/// refuses. All in base form ([Lemmas]).
public enum DisputeWords {
    /// "Accused", before the accused and "of".
    ACCUSING,
    /// "Alleged", before a clause on somebody else.
    ALLEGING,
    /// What was said against somebody: "the allegations".
    CHARGE,
    /// What anybody denies who is accused: "wrongdoing".
    OWN_GUILT,
    /// "Denied", before what is not so.
    DENYING,
    /// "Dismissed", before a [#CHARGE].
    REJECTING,
    /// "Called", before a charge and a word of [#FALSE].
    CALLING,
    /// "A lie", "baseless".
    FALSE,
    /// "Falsely", beside a word of [#SAYING].
    FALSELY,
    /// "Claimed".
    SAYING,
    /// "Correct", behind a "not".
    TRUE,
    /// "Not guilty", behind "is" or "pleaded".
    INNOCENT,
    /// "Nothing to do with", "nothing wrong", behind "had" or "did".
    NOTHING_OF_IT,
    /// "Innocence", behind [#CLAIMING].
    INNOCENCE,
    /// "Maintained", before [#INNOCENCE].
    CLAIMING,
    /// Who speaks for somebody: "the lawyer".
    VOICE,
    /// "Urged", before who shall do something.
    URGING,
    /// "Called for", "demanded", before what somebody else shall do.
    ASKING_FOR,
    /// "Should", before what somebody else shall do.
    MUST,
    /// What somebody refuses: "the calls".
    DEMAND,
    /// "Refused", before what somebody will not do.
    REFUSING,
    /// "Ignored", before a [#DEMAND].
    REJECTING_DEMAND,
    /// "Vowed", before what somebody will do all the same.
    VOWING,
    /// "Ruled out", before what somebody will not do.
    RULING_OUT,
    /// "Resign", "step down", "resignation".
    LEAVING,
    /// "Give up", before a [#POST].
    GIVING_UP,
    /// "Candidacy".
    POST,
    /// "Improper", of what anybody denies who is accused.
    IMPROPER,
    /// "Stay on".
    STAYING,
    /// What one refuses a reporter: "comment".
    TELLING;

    private static final Map<DisputeWords, List<List<String>>> PHRASES =
            new EnumMap<>(DisputeWords.class);

    static {
        for (Entry entry :
                Table.read(
                        "dispute-words",
                        2,
                        row -> new Entry(row.choice(0, DisputeWords.class), row.list(1)))) {
            PHRASES.put(
                    entry.kind(),
                    entry.words().stream()
                            .map(words -> Arrays.stream(words.split(" ")).map(Lemmas::of).toList())
                            .sorted((one, other) -> other.size() - one.size())
                            .toList());
        }
    }

    private record Entry(DisputeWords kind, List<String> words) {}

    /// All of the class, the longest first, each as its words.
    public List<List<String>> phrases() {
        return PHRASES.getOrDefault(this, List.of());
    }

    /// Whether a base form is a word of the class.
    public boolean has(String lemma) {
        return phrases().contains(List.of(lemma));
    }
}
