package dev.readout.app.terminal;

/// What a brief is printed on.
///
/// @param width columns of a line, from [#NARROWEST] to [#WIDEST]
/// @param colour whether styles may be written as ANSI sequences
/// @param lines the most lines of the brief; [#NO_LIMIT] shows everything
public record Screen(int width, boolean colour, int lines) {
    /// Narrower, a line would hold two words.
    public static final int NARROWEST = 40;

    /// Wider, a line is hard to follow with the eye: typographers ask for 60 to 75 characters, and
    /// an indent and the reports come on top.
    public static final int WIDEST = 110;

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public Screen {
        width = Math.clamp(width, NARROWEST, WIDEST);
        if (lines < 1) {
            throw new IllegalArgumentException("a screen has at least one line, not " + lines);
        }
    }
}
