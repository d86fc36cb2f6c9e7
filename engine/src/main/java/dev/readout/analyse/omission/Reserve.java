package dev.readout.analyse.omission;

import dev.readout.knowledge.NotWords;
import dev.readout.knowledge.SilenceWords;
import java.util.Optional;
import java.util.Set;

/// Words with which somebody says that he will not or cannot tell: "we do not comment on rumours",
/// "no comment", "too early to say".
final class Reserve {
    private static final Set<String> NOW =
            Set.of("do", "will", "can", "wo", "ca", "would", "am", "are", "'m", "’m", "'re", "’re");
    private static final Set<String> TELLING =
            Set.of(
                    "comment",
                    "commenting",
                    "discuss",
                    "discussing",
                    "confirm",
                    "elaborate",
                    "speculate",
                    "disclose",
                    "reveal");

    /// Besides the words for telling, what one can do too early with what is not known.
    private static final Set<String> JUDGING =
            Set.of("tell", "determine", "judge", "assess", "speculate", "know", "conclude");

    /// Words between "too early" and its "to": "at this stage".
    private static final int REACH = 4;

    private final SilenceText text;

    Reserve(SilenceText text) {
        this.text = text;
    }

    /// The construction whose telling word stands at `index`; it speaks for whoever says it.
    Optional<Frame> at(int index) {
        return switch (text.word(index)) {
            case "early", "soon", "premature" -> tooEarly(index);
            case "i", "we" -> own(index);
            case "no" ->
                    isQuoted(index) && text.word(index + 1).equals("comment")
                            ? Optional.of(new Frame(index, index + 1, index + 1))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Frame> tooEarly(int index) {
        boolean alone = text.word(index).equals("premature");
        int first = alone ? index : index - 1;
        if (!alone && !text.word(first).equals("too")) {
            return Optional.empty();
        }
        return text.next(index, REACH, "to")
                .map(to -> to + 1)
                .filter(verb ->
                        text.is(verb, SilenceWords.Kind.SAYING)
                                || JUDGING.contains(text.word(verb)))
                .map(verb -> new Frame(first, verb, verb));
    }

    /// "We will not comment", in quotation marks.
    private Optional<Frame> own(int index) {
        boolean one = text.word(index + 1).equals("cannot");
        boolean two =
                NOW.contains(text.word(index + 1)) && NotWords.NEVER.contains(text.word(index + 2));
        int verb = one ? index + 2 : index + 3;
        return (one || two) && isQuoted(index) && TELLING.contains(text.word(verb))
                ? Optional.of(new Frame(index, verb, verb))
                : Optional.empty();
    }

    private boolean isQuoted(int index) {
        return text.grammar().isQuoted(text.grammar().word(index).span());
    }
}
