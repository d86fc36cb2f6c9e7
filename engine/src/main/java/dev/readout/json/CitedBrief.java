package dev.readout.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// What a brief in its written form cites: enough to look every citation up again.
///
/// Reads what [BriefJson] writes, and whatever else it is given: a written brief may come from
/// anywhere. Only reports, citations and the words shown for them are kept, so that space grows
/// with these alone.
public sealed interface CitedBrief {
    /// Levels of a written brief; ours has eight.
    int MAX_DEPTH = 100;

    /// Characters of one string: the text of the longest report that the program reads at all.
    int MAX_STRING = 30_000_000;

    JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(MAX_STRING)
                                    .build())
                    .build();

    /// @param reports in the order of the file
    /// @param citations in the order of the file
    /// @param shown what stands for cited words: the text of a claim, the label of a side
    record Parsed(List<CitedReport> reports, List<Cited> citations, List<Shown> shown)
            implements CitedBrief {
        public Parsed {
            reports = List.copyOf(reports);
            citations = List.copyOf(citations);
            shown = List.copyOf(shown);
        }
    }

    /// @param reason says what is wrong with the file
    record Malformed(String reason) implements CitedBrief {}

    /// A report of the brief.
    ///
    /// @param text as the brief carries it, absent if it does not
    record CitedReport(String id, String file, Optional<String> text) {}

    /// Words that the brief says a report holds.
    ///
    /// @param place where it stands in the brief: "c3 supports"
    /// @param report as written, whether the brief has such a report or not; empty if it names none
    /// @param start in UTF-16 code units, absent if it is no whole number
    /// @param end first position after the words
    /// @param words absent if the brief does not give them
    record Cited(
            String place,
            String report,
            Optional<Integer> start,
            Optional<Integer> end,
            Optional<String> words) {}

    /// Words that are shown on their own, and the cited ones that they are said to be taken from.
    record Shown(String place, String words, List<String> cited) {
        public Shown {
            cited = List.copyOf(cited);
        }
    }

    /// Reads a file to its end. Never throws on what it holds.
    ///
    /// @throws IOException if it cannot be read
    static CitedBrief read(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            return new CitationReader(parser).read();
        } catch (JsonProcessingException e) {
            return new Malformed("is no JSON (%s)".formatted(firstLine(e.getOriginalMessage())));
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
