package dev.readout.align.finding;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The words that a report gives between quotation marks, numbered from 0, in small letters and in
/// full: "won't" as "will not", "we've" as "we have".
///
/// @param spans where the words stand; two words of one short form stand at the same place
record Quotation(ReportId report, List<String> words, List<Span> spans) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}]+)?");

    /// Verbs that change before "n't".
    private static final Map<String, String> DENIED =
            Map.of("won't", "will", "can't", "can", "cannot", "can");

    private static final Map<String, String> SHORTENED =
            Map.of("'ve", "have", "'ll", "will", "'re", "are", "'m", "am");

    Quotation {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
    }

    static Quotation of(Analysis analysis, Span quoted) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (MatchResult found :
                WORD.matcher(analysis.report().text().at(quoted)).results().toList()) {
            Span span = new Span(quoted.start() + found.start(), quoted.start() + found.end());
            for (String word : inFull(found.group().toLowerCase(Locale.ROOT).replace('’', '\''))) {
                words.add(word);
                spans.add(span);
            }
        }
        return new Quotation(analysis.report().id(), words, spans);
    }

    private static List<String> inFull(String word) {
        if (DENIED.containsKey(word) || word.endsWith("n't")) {
            String verb = word.substring(0, word.length() - "n't".length());
            return List.of(DENIED.getOrDefault(word, verb), "not");
        }
        for (Map.Entry<String, String> end : SHORTENED.entrySet()) {
            if (word.endsWith(end.getKey())) {
                String stem = word.substring(0, word.length() - end.getKey().length());
                return List.of(stem, end.getValue());
            }
        }
        return List.of(word);
    }

    int size() {
        return words.size();
    }

    /// So many words from one on, fewer at the end.
    List<String> words(int at, int length) {
        return words.subList(at, Math.min(size(), at + length));
    }

    /// Two words running each, wherever they stand.
    List<String> runs() {
        return IntStream.range(1, size())
                .mapToObj(at -> words.get(at - 1) + " " + words.get(at))
                .toList();
    }

    /// How many words right before `at` are those right before `next` in the other one.
    int sharedBefore(int at, Quotation other, int next) {
        int shared = 0;
        while (at > shared
                && next > shared
                && words.get(at - shared - 1).equals(other.words.get(next - shared - 1))) {
            shared++;
        }
        return shared;
    }

    /// How many words from `at` on are those from `next` on in the other one.
    int sharedFrom(int at, Quotation other, int next) {
        int shared = 0;
        while (at + shared < size()
                && next + shared < other.size()
                && words.get(at + shared).equals(other.words.get(next + shared))) {
            shared++;
        }
        return shared;
    }

    /// The words from `first` to before `end`.
    Citation cited(int first, int end) {
        return new Citation(report, spans.get(first).cover(spans.get(Math.min(end, size()) - 1)));
    }
}
