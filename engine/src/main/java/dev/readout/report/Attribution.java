package dev.readout.report;

import dev.readout.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who is said to have said what, in the words of one report.
///
/// All citations lie in the same report and come in the order of its text.
///
/// @param source the words that name the speaker; empty with "reportedly"
/// @param cue the verb or preposition with its particle: "said", "According to", "was quoted by
///   Solpress as saying"; may stand in several pieces, is never empty
/// @param content what was said, in one or more fragments, never empty
/// @param relay the words that name who passed it on: "Solpress"; empty for most
/// @param within the attribution that this one is quoted inside
public record Attribution(
        List<Citation> source,
        List<Citation> cue,
        List<Citation> content,
        List<Citation> relay,
        Form form,
        Polarity polarity,
        Optional<Attribution> within) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        relay = List.copyOf(relay);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content; the cue is " + cue);
        }
    }

    public ReportId report() {
        return content.getFirst().report();
    }

    /// Whose words these are: of the attributions that name a speaker and hold all of `words`, the
    /// innermost, which is that of the shortest content.
    public static Optional<Attribution> innermost(List<Attribution> attributions, Span words) {
        return attributions.stream()
                .filter(one -> !one.source.isEmpty())
                .filter(one -> one.content.stream().anyMatch(part -> part.words().contains(words)))
                .min(Comparator.comparingInt(Attribution::length));
    }

    private int length() {
        return content.stream().mapToInt(part -> part.words().length()).sum();
    }

    /// How the words of the content are given.
    public enum Form {
        /// All of it in quotation marks.
        DIRECT,
        /// None of it.
        INDIRECT,
        /// Some of it.
        MIXED
    }

    /// Whether the speaker stands by the content.
    public enum Polarity {
        AFFIRMED,
        /// "denied that …", "dismissed the possibility of …"
        DENIED
    }
}
