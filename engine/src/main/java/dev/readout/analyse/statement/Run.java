package dev.readout.analyse.statement;

/// Words `from` (included) to `to` (excluded).
record Run(int from, int to) {
    int length() {
        return to - from;
    }

    boolean contains(int word) {
        return from <= word && word < to;
    }
}
