package dev.readout.app.http;

import java.util.Locale;

/// Numbers of bytes in words.
public final class Bytes {
    private Bytes() {}

    /// "950 bytes", "20.0 MB", "10.0 GB".
    public static String words(long bytes) {
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%,d bytes", bytes);
        }
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
