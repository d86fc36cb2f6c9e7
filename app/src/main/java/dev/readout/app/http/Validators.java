package dev.readout.app.http;

import java.util.Optional;

/// What an earlier answer said of itself, so that a host can tell that nothing has changed since.
///
/// @param tag the `ETag`, as it came
/// @param modified the `Last-Modified`, as it came
public record Validators(Optional<String> tag, Optional<String> modified) {
    /// Of a page that was never read.
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    /// In characters; a longer one is no tag.
    private static final int LONGEST = 1_000;

    public Validators {
        tag = tag.filter(Validators::isPlain);
        modified = modified.filter(Validators::isPlain);
    }

    public static Validators of(Head head) {
        return new Validators(head.field("etag"), head.field("last-modified"));
    }

    /// The lines of a request that ask for changes only.
    String fields() {
        return tag.map("If-None-Match: %s\r\n"::formatted).orElse("")
                + modified.map("If-Modified-Since: %s\r\n"::formatted).orElse("");
    }

    /// Whether it can stand in a line of its own and cannot begin another one.
    private static boolean isPlain(String value) {
        return value.length() <= LONGEST && value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
