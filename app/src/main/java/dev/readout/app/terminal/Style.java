package dev.readout.app.terminal;

/// How a part of a line looks where colour is allowed.
enum Style {
    PLAIN(""),
    STRONG("1"),
    HEADING("1;34"),
    QUIET("2"),
    CONTRADICTION("31"),
    TENSION("33"),
    SILENCE("35");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /// Turns the style on after plain text; empty for [#PLAIN].
    String on() {
        return code.isEmpty() ? "" : "\u001B[" + code + "m";
    }

    /// Goes back to plain text; empty for [#PLAIN].
    String off() {
        return code.isEmpty() ? "" : "\u001B[0m";
    }
}
