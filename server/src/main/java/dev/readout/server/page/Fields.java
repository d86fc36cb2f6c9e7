package dev.readout.server.page;

import dev.readout.app.page.Html;

/// Fields of a form that asks for less; what was asked before stands in them.
final class Fields {
    private final Html html;
    private final Asked asked;

    Fields(Html html, Asked asked) {
        this.html = html;
        this.asked = asked;
    }

    /// A part that is folded away until somebody wants it.
    static void open(Html html, boolean isUsed, String summary) {
        if (isUsed) {
            html.open("details", "class", "filter", "open", "");
        } else {
            html.open("details", "class", "filter");
        }
        html.element("summary", summary);
    }

    void words(String name, String label) {
        field(name, label, "text");
    }

    void day(String name, String label) {
        field(name, label, "date");
    }

    private void field(String name, String label, String type) {
        html.open("label").text(label);
        html.lone("input", "type", type, "name", name, "value", asked.words(name).orElse(""));
        html.close("label");
    }

    void check(String name, String label) {
        html.open("label", "class", "check");
        if (asked.is(name)) {
            html.lone("input", "type", "checkbox", "name", name, "value", "yes", "checked", "");
        } else {
            html.lone("input", "type", "checkbox", "name", name, "value", "yes");
        }
        html.text(label).close("label");
    }
}
