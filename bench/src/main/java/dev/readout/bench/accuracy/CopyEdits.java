package dev.readout.bench.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What newsrooms do to a report that they copy.
final class CopyEdits {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?]+[”\"')]*|\\n|$)");
    private static final Pattern QUOTATION = Pattern.compile("[“\"][^”\"\\n]{25,400}[”\"]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private CopyEdits() {}

    static List<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static String shortened(String text, Random random) {
        List<String> kept = sentences(text);
        for (int gone = kept.size() / 3; gone > 0; gone--) {
            kept.remove(random.nextInt(kept.size()));
        }
        return String.join("", kept);
    }

    static String reordered(String text, Random random) {
        List<String> sentences = sentences(text);
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    static String withAnotherLead(String text, Random random) {
        List<String> sentences = sentences(text);
        int lead = sentences.size() / 4;
        return foreign(12 * lead, random)
                + String.join("", sentences.subList(lead, sentences.size()));
    }

    /// Shortened by a third, with another lead and with as many words of the copier's own behind
    /// every fourth sentence as it has.
    static String rewritten(String text, Random random) {
        StringBuilder copy = new StringBuilder();
        int at = 0;
        for (String sentence : sentences(withAnotherLead(shortened(text, random), random))) {
            copy.append(sentence);
            if (at++ % 4 == 3) {
                copy.append(foreign(sentence.split(" ", -1).length, random));
            }
        }
        return copy.toString();
    }

    /// Its first line in other words.
    static String withNewHeadline(String text, Random random) {
        int end = text.indexOf('\n');
        return end < 0 ? text : foreign(8, random) + text.substring(end);
    }

    /// The quotations among as many other words; empty if there are fewer than two.
    static String quotesOnly(String text, Random random) {
        List<String> quotations =
                QUOTATION.matcher(text).results().map(MatchResult::group).toList();
        if (quotations.size() < 2) {
            return "";
        }
        StringBuilder copy = new StringBuilder();
        for (String quotation : quotations) {
            copy.append(foreign(quotation.split(" ", -1).length, random)).append(quotation);
        }
        return copy.toString();
    }

    static String withOtherNumbers(String text, Random random) {
        return NUMBER.matcher(text).replaceAll(number -> String.valueOf(random.nextInt(10_000)));
    }

    /// Words that stand in no report.
    static String foreign(int words, Random random) {
        StringBuilder foreign = new StringBuilder();
        for (int i = 0; i < words; i++) {
            foreign.append("word").append(random.nextInt(100_000)).append(' ');
        }
        return foreign.toString();
    }
}
