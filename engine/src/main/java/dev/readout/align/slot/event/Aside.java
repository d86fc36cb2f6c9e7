package dev.readout.align.slot.event;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.NotWords;
import dev.readout.report.TimePhrase;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells sentences that speak of another happening than the news, or of many: "the year before",
/// "trains usually leave at six".
final class Aside {
    private static final Set<String> OTHER =
            Set.of(
                    "ago",
                    "partly",
                    "partially",
                    "second",
                    "third",
                    "previous",
                    "previously",
                    "formerly",
                    "another",
                    "similar",
                    "every",
                    "each",
                    "usually",
                    "often",
                    "regularly",
                    "always",
                    "annual",
                    "annually",
                    "typically",
                    "traditionally",
                    "postponed",
                    "rescheduled",
                    "originally",
                    "initially",
                    "anniversary",
                    "historic");

    private static final Set<String> UNREAL =
            NotWords.and("if", "unless", "never", "might", "could", "would");

    private static final Pattern APART =
            Pattern.compile(
                    "(?i)\\b(?:hours?|days?|weeks?) (?:later|earlier|away|apart)\\b"
                            + "|\\bhours and\\b");

    private Aside() {}

    /// Another time, many times, or what may be or is not.
    static boolean is(SentenceWords sentence) {
        return sentence.hasAny(UNREAL) || isOtherTime(sentence);
    }

    static boolean isOtherTime(SentenceWords sentence) {
        return sentence.hasAny(OTHER)
                || APART.matcher(sentence.text()).find()
                || sentence.analysis().times().stream()
                        .filter(time -> sentence.sentence().contains(time.words()))
                        .anyMatch(Aside::isLongAgo);
    }

    private static boolean isLongAgo(TimePhrase time) {
        return switch (time.form()) {
            case TimePhrase.Form.InYear year -> true;
            case TimePhrase.Form.InMonth month -> true;
            case TimePhrase.Form.MonthOfYear month -> true;
            case TimePhrase.Form.Shifted shifted ->
                    Math.abs(shifted.amount()) > 1 || !shifted.unit().equals(ChronoUnit.DAYS);
            default -> false;
        };
    }
}
