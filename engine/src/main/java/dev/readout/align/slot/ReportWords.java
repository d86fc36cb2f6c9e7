package dev.readout.align.slot;

import dev.readout.report.Analysis;
import dev.readout.story.Entities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader of slots sees of one report.
///
/// @param sentences those with words, in the order of the text
/// @param entities who is who in all reports of the story
public record ReportWords(Analysis analysis, List<SentenceWords> sentences, Entities entities) {
    public ReportWords {
        sentences = List.copyOf(sentences);
    }

    /// Reads what a word of a sentence tells.
    public interface WordReader<T> {
        Optional<T> at(SentenceWords words, int at);
    }

    /// What the words tell, in the order of the text.
    public <T> List<T> each(WordReader<T> reader) {
        List<T> all = new ArrayList<>();
        for (SentenceWords words : sentences) {
            for (int at = 0; at < words.size(); at++) {
                reader.at(words, at).ifPresent(all::add);
            }
        }
        return all;
    }
}
