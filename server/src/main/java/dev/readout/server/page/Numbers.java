package dev.readout.server.page;

import java.util.Locale;

/// Numbers as English readers read them: "1,200".
final class Numbers {
    private Numbers() {}

    static String of(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
