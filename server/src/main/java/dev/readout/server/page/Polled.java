package dev.readout.server.page;

import dev.readout.app.page.Html;

/// Elements that say that something is under way.
final class Polled {
    private Polled() {}

    /// Opens one that replaces a part of its page, in which it stands, by what an address gives
    /// now, again and again, where scripts run.
    ///
    /// @param part as a selector: "main"
    static void open(Html html, String part, String address, int seconds) {
        html.open(
                "p",
                "class",
                "wait",
                "role",
                "status",
                "hx-get",
                address,
                "hx-trigger",
                "every %ds".formatted(seconds),
                "hx-select",
                part,
                "hx-target",
                part,
                "hx-swap",
                "outerHTML");
    }
}
