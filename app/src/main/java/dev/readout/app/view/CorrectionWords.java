package dev.readout.app.view;

import dev.readout.story.Brief;
import dev.readout.story.Correction;
import dev.readout.story.Quoted;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What persons corrected, as sentences.
public final class CorrectionWords {
    private CorrectionWords() {}

    /// One for each correction that a brief respects, the oldest first, without control characters.
    public static List<String> of(Brief brief) {
        return brief.corrections().stream()
                .map(correction -> PlainText.of(sentence(correction)))
                .toList();
    }

    /// What is to hold, without who decided it.
    public static String of(Correction.Decision decision) {
        return PlainText.of(decided(decision));
    }

    private static String sentence(Correction correction) {
        return "%s (%s, %s)"
                .formatted(
                        decided(correction.decision()),
                        correction.by(),
                        correction.when().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static String decided(Correction.Decision decision) {
        return switch (decision) {
            case Correction.Same(Quoted one, Quoted other) ->
                    "%s and %s are the same".formatted(quoted(one), quoted(other));
            case Correction.NoConflict(Quoted one, Quoted other) ->
                    "%s and %s do not differ".formatted(quoted(one), quoted(other));
            case Correction.Speaker(Quoted said, Optional<Quoted> speaker) ->
                    speaker.map(who -> "%s was said by %s".formatted(quoted(said), quoted(who)))
                            .orElseGet(() -> "nobody tells who said " + quoted(said));
            case Correction.Copied(String copy, String original) ->
                    "%s was copied from %s".formatted(copy, original);
        };
    }

    private static String quoted(Quoted words) {
        return "“%s” (%s)".formatted(words.words(), words.file());
    }
}
