package dev.readout.server.watch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The log of the server: one JSON object a line, with time, level, event and what belongs to it.
///
/// ```
/// {"time":"2031-04-07T06:30:00Z","level":"info","event":"request","method":"GET","status":200}
/// ```
///
/// Whoever writes hands over nothing that is secret: no password, no header, no query of an
/// address. Safe for many threads.
public final class Journal {
    private final Consumer<String> target;
    private final Clock clock;

    /// @param target takes one line after the other, without line ends
    public Journal(Consumer<String> target, Clock clock) {
        this.target = target;
        this.clock = clock;
    }

    /// To standard error.
    public static Journal ofProcess() {
        return new Journal(System.err::println, Clock.systemUTC());
    }

    /// Something that is as it should be.
    ///
    /// @param members numbers as numbers, all else by its words
    public void note(String event, Map<String, ?> members) {
        write("info", event, members);
    }

    /// Something that a person should look at, though the server goes on.
    public void warn(String event, Map<String, ?> members) {
        write("warn", event, members);
    }

    /// A mistake of the program, with its stack.
    public void failure(String event, Throwable thrown) {
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        write("error", event, Map.of("stack", stack.toString()));
    }

    private void write(String level, String event, Map<String, ?> members) {
        ObjectNode line =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("time", clock.instant().toString())
                        .put("level", level)
                        .put("event", event);
        new TreeMap<>(members)
                .forEach((name, value) -> {
                    switch (value) {
                        case Long number -> line.put(name, number);
                        case Integer number -> line.put(name, number);
                        case Double number -> line.put(name, number);
                        default -> line.put(name, String.valueOf(value));
                    }
                });
        target.accept(line.toString());
    }
}
