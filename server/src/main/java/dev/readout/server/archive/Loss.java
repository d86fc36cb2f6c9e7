package dev.readout.server.archive;

/// Bytes of a file of the archive that are no whole delivery.
///
/// @param file its name
/// @param isEnd whether nothing comes behind them: what a process leaves that is killed while it
///   writes, and has acknowledged nothing of
public record Loss(String file, long start, long end, boolean isEnd) {
    /// As a sentence.
    public String words() {
        return isEnd
                ? "%s ends with %,d bytes that are no whole record".formatted(file, end - start)
                : "%s is damaged from byte %d to %d".formatted(file, start, end);
    }
}
