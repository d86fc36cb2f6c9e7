package dev.readout.align.finding;

import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Aspect;
import dev.readout.story.Finding;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds one telephone number of which two reports give unlike digits: "0845 310 4477", "0845 310
/// 447".
///
/// Only numbers that differ by one digit, and of which no report gives both, as of two lines.
final class ContactConflicts {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,:/-])\\+?\\d{2,5}(?:[ -]\\d{2,8}){1,4}(?![\\d,/]|\\.\\d)");

    private static final Pattern CALLING =
            Pattern.compile(
                    "\\b(?:call(?:ed|ing)?|phone|telephone|tel|ring|dial|contact(?:ed|ing)?"
                            + "|hotline|helpline|line|on)\\b",
                    Pattern.CASE_INSENSITIVE);

    /// Fewer digits are no number that is called.
    private static final int FEWEST = 7;

    private final Comparison comparison;

    ContactConflicts(Comparison comparison) {
        this.comparison = comparison;
    }

    /// One finding per two numbers.
    List<Finding> find() {
        Map<String, List<Citation>> numbers = new TreeMap<>();
        for (Analysis analysis : comparison.analyses()) {
            for (Span sentence : analysis.reading().sentences()) {
                numbers(analysis, sentence, numbers);
            }
        }
        List<Finding> findings = new ArrayList<>();
        List<String> all = List.copyOf(numbers.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                List<Citation> one = numbers.getOrDefault(all.get(i), List.of());
                List<Citation> other = numbers.getOrDefault(all.get(j), List.of());
                if (areNear(all.get(i), all.get(j)) && !meet(one, other)) {
                    findings.add(finding(one, other));
                }
            }
        }
        return findings;
    }

    private static void numbers(
            Analysis analysis, Span sentence, Map<String, List<Citation>> numbers) {
        String text = analysis.report().text().at(sentence);
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            String digits = found.group().replaceAll("\\D", "");
            boolean called = CALLING.matcher(text).region(0, found.start()).find();
            if (called && digits.length() >= FEWEST) {
                int start = sentence.start();
                numbers.computeIfAbsent(digits, key -> new ArrayList<>())
                        .add(
                                new Citation(
                                        analysis.report().id(),
                                        new Span(start + found.start(), start + found.end())));
            }
        }
    }

    /// Whether a report gives both.
    private static boolean meet(List<Citation> one, List<Citation> other) {
        Set<ReportId> reports = new TreeSet<>();
        one.forEach(words -> reports.add(words.report()));
        return other.stream().anyMatch(words -> reports.contains(words.report()));
    }

    /// Whether one digit is another, missing or too much.
    static boolean areNear(String one, String other) {
        int head = 0;
        int least = Math.min(one.length(), other.length());
        while (head < least && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail == 1;
    }

    private Finding finding(List<Citation> one, List<Citation> other) {
        return new Finding.Contradiction(
                List.of(comparison.side(one), comparison.side(other)),
                Aspect.NUMBER,
                comparison
                        .steps()
                        .otherFigures(List.of(one.subList(0, 1), other.subList(0, 1)))
                        .because("one number to call with unlike digits"));
    }
}
