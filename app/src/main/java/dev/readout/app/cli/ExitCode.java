package dev.readout.app.cli;

/// What the program returns to the shell.
final class ExitCode {
    /// Everything was read.
    static final int DONE = 0;

    /// Something was left out, and standard error says what.
    static final int SKIPPED = 1;

    /// The command line was wrong.
    static final int USAGE = 2;

    /// Nothing could be read, or nothing could be written.
    static final int NOTHING = 3;

    private ExitCode() {}

    /// @param read number of inputs that were read
    /// @param skipped number of inputs that were left out
    static int of(int read, int skipped) {
        return read == 0 ? NOTHING : skipped == 0 ? DONE : SKIPPED;
    }
}
