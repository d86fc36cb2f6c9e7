package dev.readout.align.slot.event;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Value;
import dev.readout.report.TimePhrase;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// A time of the clock with the minutes that its words leave open: "8.49pm", "about 8.40pm",
/// "shortly after 3 p.m.".
///
/// @param first its first word, without "at about"
/// @param zone in small letters; empty for the time of the place
record ClockTime(int first, int last, Value.Minute minute, String zone) {
    /// Words shown on either side of a clock, at most.
    static final int SHOWN = 5;

    private static final Set<String> ABOUT =
            Set.of("about", "around", "approximately", "roughly", "circa", "some");

    private static final Set<String> AFTER = Set.of("after", "past");

    private static final Set<String> BEFORE = Set.of("before", "nearly", "almost");

    private static final Set<String> SOON = Set.of("shortly", "just", "soon", "little", "moments");

    /// Bounds, and clocks of a stretch.
    private static final Set<String> BOUND =
            Set.of(
                    "by", "until", "till", "since", "from", "between", "to", "and", "than", "of",
                    "for", "or");

    private static final int HOUR = 60;

    private static final int FACE = 12;

    /// Minutes that "shortly after" may be. Chosen.
    private static final int SHORTLY = 20;

    /// Minutes that "about" adds. Chosen.
    private static final int LOOSE = 2;

    /// Minutes; more lie between two moments of one story. Chosen.
    private static final int MOST = 35;

    /// Empty of a bound.
    static Optional<ClockTime> of(SentenceWords sentence, TimePhrase phrase) {
        if (!(phrase.form() instanceof TimePhrase.Form.AtClock clock)) {
            return Optional.empty();
        }
        int first = sentence.at(phrase.words().start());
        while (!isDigit(sentence.form(first))
                && sentence.span(first, first).end() < phrase.words().end()) {
            first++;
        }
        int last = sentence.at(phrase.words().end() - 1);
        int before = first - 1;
        if (sentence.form(before).equals("at")) {
            before--;
        }
        boolean about = ABOUT.contains(sentence.form(before));
        if (about && sentence.form(before - 1).equals("at")) {
            before--;
        }
        int lead = about ? before - 1 : before;
        if (BOUND.contains(sentence.form(lead)) || BOUND.contains(sentence.form(last + 1))) {
            return Optional.empty();
        }
        int start = first;
        return minute(sentence, clock.time(), lead, about)
                .map(minute -> new ClockTime(start, last, minute, zone(clock.zone())));
    }

    private static boolean isDigit(String form) {
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }

    private static Optional<Value.Minute> minute(
            SentenceWords sentence, LocalTime time, int lead, boolean about) {
        int minute = time.getHour() % FACE * HOUR + time.getMinute();
        boolean after = AFTER.contains(sentence.form(lead));
        boolean before = BEFORE.contains(sentence.form(lead));
        if (after || before) {
            return SOON.contains(sentence.form(lead - 1))
                            || !sentence.form(lead).matches("after|before")
                    ? Optional.of(
                            after
                                    ? new Value.Minute(minute, minute + SHORTLY, MOST)
                                    : new Value.Minute(minute - SHORTLY, minute, MOST))
                    : Optional.empty();
        }
        int slack = slack(time.getMinute()) + (about ? LOOSE : 0);
        return Optional.of(new Value.Minute(minute - slack, minute + slack, MOST));
    }

    /// How rounded a time is, its minutes tell. Chosen.
    private static int slack(int minute) {
        return minute % 30 == 0 ? 12 : minute % 15 == 0 ? 6 : minute % 5 == 0 ? 3 : 1;
    }

    private static String zone(String written) {
        String zone = written.toLowerCase(java.util.Locale.ROOT);
        return zone.equals("gmt") || zone.equals("z")
                ? "utc"
                : zone.startsWith("local") ? "" : zone;
    }
}
