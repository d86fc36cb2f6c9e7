package dev.readout.align.slot;

import dev.readout.report.Analysis;
import dev.readout.story.Entities;
import java.util.List;

/// What a reader of slots sees of one report.
///
/// @param sentences those with words, in the order of the text
/// @param entities who is who in all reports of the story
public record ReportWords(Analysis analysis, List<SentenceWords> sentences, Entities entities) {
    public ReportWords {
        sentences = List.copyOf(sentences);
    }
}
