package dev.readout.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a measurement was made on.
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    /// Processor, number of processors, JDK and system, in one line.
    static String description() throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        return "%s, %d processors, JDK %s, %s"
                .formatted(
                        processor(),
                        processors,
                        Runtime.version(),
                        System.getProperty("os.name", "unknown system"));
    }

    private static String processor() throws IOException {
        String other = System.getProperty("os.arch", "unknown processor");
        if (!Files.isReadable(PROCESSORS)) {
            return other;
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(other);
        }
    }
}
