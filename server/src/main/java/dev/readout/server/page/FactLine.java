package dev.readout.server.page;

import dev.readout.app.page.Html;
import java.util.function.Consumer;

/// A line of facts with dots between them; none is broken in two, and no dot begins a line.
final class FactLine {
    private final Html html;
    private boolean isBegun;

    /// Opens the line.
    FactLine(Html html) {
        this.html = html;
        html.open("p", "class", "facts");
    }

    FactLine add(String fact) {
        return add(into -> into.text(fact));
    }

    FactLine link(String fact, String address) {
        return add(into -> into.element("a", fact, "href", address));
    }

    FactLine add(Consumer<Html> fact) {
        if (isBegun) {
            html.text(" ·").close("span").text(" ");
        }
        html.open("span", "class", "fact");
        fact.accept(html);
        isBegun = true;
        return this;
    }

    /// Closes the line.
    void end() {
        if (isBegun) {
            html.close("span");
        }
        html.close("p");
    }
}
