package dev.readout.server.page;

import dev.readout.app.page.Html;

/// Elements that say that something is under way.
final class Polled {
    private Polled() {}

    /// Opens one that replaces the main part of its page by what an address gives now, again and
    /// again, where scripts run.
    static void open(Html html, String address, int seconds) {
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
                "main",
                "hx-target",
                "main",
                "hx-swap",
                "outerHTML");
    }
}
