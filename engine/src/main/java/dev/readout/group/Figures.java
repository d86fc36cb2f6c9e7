package dev.readout.group;

import dev.readout.report.Reading;
import dev.readout.report.Terms;
import dev.readout.report.Word;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of a report as it writes them, as a direction: tolls, sums, times of day, days of a
/// month, names of roads, each heavier the more digits it has, and double at the top. Years are
/// left out, since most reports of a stream name the same one.
final class Figures {
    /// The first ones of a report are kept; a table holds hundreds.
    private static final int MOST = 40;

    private static final int LEAD = 5;
    private static final double IN_LEAD = 2;
    private static final int OLDEST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private Figures() {}

    /// Nothing for a report without figures.
    static Terms of(Text text, Reading reading) {
        int lead = endOfLead(reading.sentences());
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Word word : reading.words()) {
            String figure = figure(text.at(word.span()));
            if (!figure.isEmpty() && (weights.size() < MOST || weights.containsKey(figure))) {
                double times = word.span().start() < lead ? IN_LEAD : 1;
                weights.merge(figure, times * Rarity.ofFigure(figure), Math::max);
            }
        }
        return Terms.of(weights);
    }

    private static int endOfLead(List<Span> sentences) {
        return sentences.isEmpty() ? 0 : sentences.get(Math.min(LEAD, sentences.size()) - 1).end();
    }

    /// Without the marks around it; empty for a word without a digit and for a year.
    private static String figure(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String figure = word.substring(start, end);
        return figure.chars().noneMatch(Character::isDigit) || isYear(figure) ? "" : figure;
    }

    private static boolean isYear(String figure) {
        if (figure.length() != 4 || !figure.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(figure);
        return number >= OLDEST_YEAR && number <= LAST_YEAR;
    }
}
