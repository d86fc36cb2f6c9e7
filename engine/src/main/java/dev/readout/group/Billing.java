package dev.readout.group;

import dev.readout.report.Mention;
import dev.readout.report.Sketch;
import dev.readout.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The names that some reports speak of, each once, those first that many reports speak of much.
///
/// The last words of one person's name alone ("Orvane" beside "Edda Orvane") are that person, as
/// long as only one bears them.
final class Billing {
    /// Names of each kind that are told.
    static final int NAMES = 8;

    private static final Comparator<Entry> ORDER =
            Comparator.<Entry>comparingInt(entry -> -entry.weight)
                    .thenComparing(entry -> entry.plain);

    private final SortedMap<String, Entry> entries = new TreeMap<>();

    Billing(List<Filed> reports) {
        reports.forEach(report -> add(report.sketch.names()));
        List.copyOf(entries.values()).forEach(this::joinFuller);
    }

    /// As the reports write them.
    List<String> names() {
        return told(kind -> kind != Mention.Kind.PLACE).stream().map(entry -> entry.words).toList();
    }

    List<String> places() {
        return told(kind -> kind == Mention.Kind.PLACE).stream().map(entry -> entry.words).toList();
    }

    /// All that are told, without what spellings differ in.
    List<String> plain() {
        List<Entry> told = new ArrayList<>(told(kind -> kind != Mention.Kind.PLACE));
        told.addAll(told(kind -> kind == Mention.Kind.PLACE));
        return told.stream().map(entry -> entry.plain).toList();
    }

    private void add(List<Sketch.Named> names) {
        int weight = NAMES;
        for (Sketch.Named name : names) {
            String plain = Plain.name(name.words());
            entries.computeIfAbsent(plain, key -> new Entry(key, name.words()))
                    .add(name.kind(), Math.max(1, weight--));
        }
    }

    private void joinFuller(Entry entry) {
        if (entry.kind() != Mention.Kind.PERSON) {
            return;
        }
        List<Entry> fuller =
                entries.values().stream()
                        .filter(other -> other.kind() == Mention.Kind.PERSON)
                        .filter(other -> other.plain.endsWith(" " + entry.plain))
                        .toList();
        if (fuller.size() == 1) {
            fuller.getFirst().weight += entry.weight;
            entries.remove(entry.plain);
        }
    }

    private List<Entry> told(Predicate<Mention.Kind> asked) {
        return entries.values().stream()
                .filter(entry -> asked.test(entry.kind()))
                .sorted(ORDER)
                .limit(NAMES)
                .toList();
    }

    private static final class Entry {
        private final String plain;
        private final String words;
        private final Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
        private int weight;

        Entry(String plain, String words) {
            this.plain = plain;
            this.words = words;
        }

        void add(Mention.Kind kind, int more) {
            kinds.merge(kind, 1, Integer::sum);
            weight += more;
        }

        /// What most reports take it for.
        Mention.Kind kind() {
            return kinds.entrySet().stream()
                    .max(
                            Map.Entry.<Mention.Kind, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }
    }
}
