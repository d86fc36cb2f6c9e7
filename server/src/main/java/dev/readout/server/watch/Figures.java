package dev.readout.server.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;

/// What the server counts of itself, written as Prometheus reads it. Safe for many threads.
///
/// @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">the format</a>
public final class Figures {
    /// Upper ends of the classes of durations, in seconds.
    private static final double[] CLASSES = {
        0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.5, 1, 2.5, 5, 10
    };

    private static final double NANOSECONDS = 1e9;

    private final Map<String, Gauge> gauges = new TreeMap<>();
    private final Map<List<String>, LongAdder> requests =
            new ConcurrentSkipListMap<>((one, other) -> one.toString().compareTo(other.toString()));
    private final LongAdder[] durations = new LongAdder[CLASSES.length + 1];
    private final LongAdder nanoseconds = new LongAdder();

    public Figures() {
        Arrays.setAll(durations, i -> new LongAdder());
    }

    /// Something that has a value at any time.
    ///
    /// @param name in lower case with the unit behind it: `readout_waiting_revisions`
    /// @param help one sentence
    public Figures gauge(String name, String help, DoubleSupplier value) {
        gauges.put(name, new Gauge(help, value));
        return this;
    }

    /// Counts an answer.
    ///
    /// @param route as it is declared, so that there are few: `/api/reports/{id}`
    public void answered(String method, String route, int status, long tookNanoseconds) {
        requests.computeIfAbsent(
                        List.of(method, route, String.valueOf(status)), key -> new LongAdder())
                .increment();
        int place = Arrays.binarySearch(CLASSES, tookNanoseconds / NANOSECONDS);
        durations[place < 0 ? -place - 1 : place].increment();
        nanoseconds.add(tookNanoseconds);
    }

    /// All of it, a line for each figure.
    public String written() {
        StringBuilder out = new StringBuilder();
        gauges.forEach((name, gauge) -> {
            head(name, gauge.help(), "gauge", out);
            out.append(name).append(' ').append(number(gauge.value().getAsDouble())).append('\n');
        });
        head("readout_requests_total", "Answers by route and status.", "counter", out);
        requests.forEach((labels, count) ->
                out.append(
                        "readout_requests_total{method=\"%s\",route=\"%s\",status=\"%s\"} %d\n"
                                .formatted(
                                        labels.get(0),
                                        escaped(labels.get(1)),
                                        labels.get(2),
                                        count.sum())));
        durations(out);
        return out.toString();
    }

    private void durations(StringBuilder out) {
        String name = "readout_request_seconds";
        head(name, "How long answers took.", "histogram", out);
        long sum = 0;
        for (int i = 0; i < durations.length; i++) {
            sum += durations[i].sum();
            String end = i < CLASSES.length ? number(CLASSES[i]) : "+Inf";
            out.append("%s_bucket{le=\"%s\"} %d\n".formatted(name, end, sum));
        }
        out.append("%s_sum %s\n".formatted(name, number(nanoseconds.sum() / NANOSECONDS)));
        out.append("%s_count %d\n".formatted(name, sum));
    }

    private static void head(String name, String help, String type, StringBuilder out) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.6f", value).replaceFirst("0+$", "");
    }

    private record Gauge(String help, DoubleSupplier value) {}
}
