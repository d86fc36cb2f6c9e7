package dev.readout.align.slot.number;

import dev.readout.align.slot.Fill;
import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Slot;
import dev.readout.align.slot.SlotReader;
import dev.readout.align.slot.Value;
import dev.readout.story.Aspect;
import dev.readout.story.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads whether nothing was ever more of something, or nothing for some years: "the largest on
/// record", "the biggest since 2003", "the hottest day for 29 years".
///
/// Two counts of years are held against each other elsewhere; "one of the worst" and "the largest
/// this year" tell no such thing.
final class RecordReader implements SlotReader {
    private static final Pattern MOST =
            Pattern.compile(
                    "\\b(biggest|largest|greatest|worst|deadliest|bloodiest|strongest|heaviest|hottest|warmest|coldest|driest|wettest|longest|fastest|(?:highest|lowest)"
                        + " (?:readings?|temperatures?))\\b");

    private static final Map<String, String> SAME =
            Map.of(
                    "biggest",
                    "large",
                    "largest",
                    "large",
                    "greatest",
                    "large",
                    "hottest",
                    "hot",
                    "warmest",
                    "hot",
                    "highest",
                    "hot",
                    "coldest",
                    "cold",
                    "lowest",
                    "cold");

    private static final Pattern EVER =
            Pattern.compile(
                    "\\b(?:since (?:records|measurements|record-keeping) (?:began|begin|started)|on"
                            + " record|ever (?:recorded|measured|seen|known|registered)|of all"
                            + " time)\\b");

    private static final Pattern YEARS =
            Pattern.compile(
                    "\\b(?:(?:for|in) (?:(?:more than|over|almost|nearly|about|some|at least)"
                        + " )?(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?) years|since (?:the )?(?:[a-z]+ (?:of"
                        + " )?)?(?:1[5-9]|20)\\d\\d)\\b");

    private static final Pattern ONE_OF =
            Pattern.compile(
                    "\\b(?:one of (?!\\d)|among|some of|could|may|might|if|not|second|third)\\b");

    /// Words shown between what is most and since when.
    private static final int FAR = 12;

    @Override
    public List<Fill> in(ReportWords report) {
        return report.sentences().stream().flatMap(words -> fill(words).stream()).toList();
    }

    private static Optional<Fill> fill(SentenceWords words) {
        String text = words.text().toLowerCase(Locale.ROOT);
        Matcher most = MOST.matcher(text);
        if (ONE_OF.matcher(text).find() || !most.find()) {
            return Optional.empty();
        }
        Optional<Integer> ever = time(EVER, text, most.end());
        return ever.isPresent()
                ? fill(words, most, ever.get(), "ever")
                : time(YEARS, text, most.end()).flatMap(end -> fill(words, most, end, "years"));
    }

    /// Where the words end that tell since when, if they stand behind.
    private static Optional<Integer> time(Pattern pattern, String text, int from) {
        Matcher time = pattern.matcher(text);
        return time.find(from) ? Optional.of(time.end()) : Optional.empty();
    }

    private static Optional<Fill> fill(SentenceWords words, Matcher most, int end, String since) {
        int from = words.sentence().start();
        int first = words.at(from + most.start());
        int last = Math.min(words.size() - 1, words.at(from + end - 1));
        if (last - first > FAR) {
            return Optional.empty();
        }
        String told = words.form(first);
        Set<String> matter = new TreeSet<>(words.families());
        matter.remove(words.family(first));
        return Optional.of(
                new Fill(
                        new Slot(
                                "record: " + SAME.getOrDefault(told, told),
                                Aspect.FIRST_SINCE,
                                Step.Part.LAST_TIME,
                                true,
                                "a record of all time, and one of some years"),
                        new Value.About(new Value.Choice(since), matter),
                        words.cited(first, last)));
    }
}
