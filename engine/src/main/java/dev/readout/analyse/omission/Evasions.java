package dev.readout.analyse.omission;

import dev.readout.knowledge.SilenceWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Turns of phrase that say "tell" in several words, behind "would not", "declined to" and the
/// like: "put a figure on", "return calls", "go into details", "take a position", "be drawn".
final class Evasions {
    private static final Set<String> WORDS =
            Set.of("comment", "interview", "interviews", "explanation", "information", "details");
    private static final Set<String> ASIDE = Set.of("aside", "off", "away");

    /// Word by word behind the verb; "+" stands for what is said ("details").
    private static final List<List<String>> TURNS =
            turns(
                    "put a + on",
                    "weigh in",
                    "be drawn",
                    "be interviewed",
                    "take sides",
                    "take a position",
                    "take a stance",
                    "go into +",
                    "go into the +",
                    "contain the word",
                    "contain any mention",
                    "contain any reference",
                    "shed light on");

    private final SilenceText text;
    private final Dodges dodges;

    Evasions(SilenceText text, Dodges dodges) {
        this.text = text;
        this.dodges = dodges;
    }

    private static List<List<String>> turns(String... turns) {
        return List.of(turns).stream().map(turn -> List.of(turn.split(" ", -1))).toList();
    }

    /// Where the turn ends whose first word stands at `verb`.
    Optional<Integer> end(int verb) {
        return switch (text.word(verb)) {
            case "return", "returned", "take", "taken", "answer" ->
                    turn(verb).or(() -> dodges.asking(verb).map(Frame::last));
            default -> turn(verb);
        };
    }

    private Optional<Integer> turn(int verb) {
        return TURNS.stream()
                .filter(turn -> begins(turn, verb))
                .map(turn -> verb + turn.size() - 1)
                .findFirst();
    }

    private boolean begins(List<String> turn, int verb) {
        for (int at = 0; at < turn.size(); at++) {
            boolean same =
                    turn.get(at).equals("+")
                            ? text.is(verb + at, SilenceWords.Kind.MATTER)
                            : text.word(verb + at).equals(turn.get(at));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /// "Brushed aside questions", "turned down a request for an interview"
    Optional<Frame> refused(int verb) {
        boolean aside = text.isVerb(verb) && ASIDE.contains(text.word(verb + 1)) && waves(verb);
        boolean down =
                text.word(verb).startsWith("turn")
                        && text.isVerb(verb)
                        && text.word(verb + 1).equals("down");
        return aside || down
                ? dodges.asking(verb + 1)
                        .map(Frame::last)
                        .filter(asked -> aside ? isQuestion(asked) : isForWords(asked))
                        .map(asked -> new Frame(verb, asked, verb))
                : Optional.empty();
    }

    /// Not "brushed aside calls to resign"
    private boolean isQuestion(int asked) {
        return text.word(asked).startsWith("question") || text.word(asked).startsWith("quer");
    }

    /// "A request for an interview"; others may ask for money.
    private boolean isForWords(int asked) {
        return text.word(asked + 1).equals("for")
                && IntStream.rangeClosed(asked + 2, asked + 3)
                        .mapToObj(text::word)
                        .anyMatch(WORDS::contains);
    }

    private boolean waves(int verb) {
        String word = text.word(verb);
        return word.startsWith("brush") || word.startsWith("wav") || word.startsWith("bat");
    }
}
