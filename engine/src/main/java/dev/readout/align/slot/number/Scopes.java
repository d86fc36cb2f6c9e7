package dev.readout.align.slot.number;

import dev.readout.align.slot.SentenceWords;
import dev.readout.align.slot.Value;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tells what a count is limited to: "in the Netherlands", "worldwide", "by rebels".
final class Scopes {
    private static final Set<String> IN =
            Set.of("in", "across", "throughout", "around", "near", "at", "from");

    private static final Set<String> WIDE =
            Set.of(
                    "worldwide",
                    "globally",
                    "global",
                    "nationwide",
                    "nationally",
                    "countrywide",
                    "statewide",
                    "abroad",
                    "elsewhere",
                    "across",
                    "throughout");

    /// Words behind a figure in which its place stands.
    private static final int REACH = 8;

    private Scopes() {}

    /// @param last the last word that tells of the figure
    static Value.Limits of(Figure figure, int last) {
        SentenceWords words = figure.words();
        Set<String> places = new TreeSet<>();
        Set<String> agents = new TreeSet<>();
        int end = Math.max(figure.noun(), last);
        String led = "";
        for (int at = figure.noun() + 1; at < end + REACH && !words.isEnd(at); at++) {
            String form = words.form(at);
            boolean name = words.tag(at).startsWith("NNP");
            boolean of = at == figure.noun() + 1 && form.equals("of");
            if (of || IN.contains(form) || form.equals("by")) {
                led = form;
            }
            if (!led.equals("by") && !led.isEmpty() && name) {
                places.add(form);
            }
            if (led.equals("by") && words.isNoun(at)) {
                agents.add(words.family(at));
            }
            if (WIDE.contains(form)) {
                places.add(Value.Limits.WIDE);
            }
        }
        return new Value.Limits(places, agents, others(figure));
    }

    private static Set<Double> others(Figure figure) {
        return Figure.in(figure.words()).stream()
                .filter(one -> one.first() != figure.first())
                .filter(Doubts::isOfThem)
                .map(one -> one.measure().value())
                .collect(Collectors.toSet());
    }
}
