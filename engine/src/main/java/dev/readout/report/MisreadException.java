package dev.readout.report;

import java.util.Arrays;

/// The program failed on one report, by a mistake of its own; others can be read.
public final class MisreadException extends RuntimeException {
    private static final String OURS = "dev.readout.";

    private static final long serialVersionUID = 1;

    private final String file;
    private final String reason;

    /// @param file the name of the report
    public MisreadException(String file, Throwable cause) {
        super("%s %s".formatted(file, reason(cause)), cause);
        this.file = file;
        this.reason = reason(cause);
    }

    /// What is told of the report beside a result without it.
    public Skipped skipped() {
        return new Skipped(file, reason);
    }

    private static String reason(Throwable cause) {
        String place =
                Arrays.stream(cause.getStackTrace())
                        .filter(line -> line.getClassName().startsWith(OURS))
                        .findFirst()
                        .map(line ->
                                " in %s, line %d"
                                        .formatted(line.getClassName(), line.getLineNumber()))
                        .orElse("");
        return "could not be read, by a mistake of the program (%s%s); please report it"
                .formatted(cause.getClass().getSimpleName(), place);
    }
}
