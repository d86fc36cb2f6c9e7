package dev.readout.server.page;

import dev.readout.app.page.Html;
import java.util.List;
import java.util.function.UnaryOperator;

/// The ways to hand reports in, as forms; what was typed before and could not be read stands in
/// them.
final class AddForms {
    /// What the program is, in five lines.
    private static final List<String> WHAT =
            List.of(
                    "Readout reads reports of the same event and puts them side by side.",
                    "For each claim it shows who said it, and through whom the words came.",
                    "It counts origins, not outlets: ten papers that copy one agency are one.",
                    "It shows where reports differ, who is silent, what was copied, what was"
                            + " edited.",
                    "Every statement leads to the words that prove it. It does not say what is"
                            + " true.");

    private final Html html;
    private final UnaryOperator<String> typed;

    /// @param typed what a reader typed into the field of a name; empty if nothing
    AddForms(Html html, UnaryOperator<String> typed) {
        this.html = html;
        this.typed = typed;
    }

    /// The page of a server that holds no report yet.
    static String firstVisit() {
        Html html = new Html();
        html.open("ul", "class", "lead");
        WHAT.forEach(line -> html.element("li", line));
        html.close("ul");
        html.open("form", "class", "lead", "method", "post", "action", "/add/example");
        html.element("button", "Try it with six invented reports").close("form");
        new AddForms(html, name -> "").write();
        return Site.page(Site.Place.STORIES, "What is established, and on whose word", html);
    }

    void write() {
        html.open("div", "class", "two");
        plainBox("Addresses", "Of reports on the web, one a line.", "/add/addresses");
        html.open("label").text("Addresses");
        html.open("textarea", "name", "addresses", "required", "");
        html.text(typed.apply("addresses")).close("textarea").close("label");
        html.element("button", "Fetch them").close("form").close("div");
        plainBox(
                "A feed",
                "RSS, Atom, JSON Feed, a news site map, or a page that names its feed; read again"
                        + " and again.",
                "/feeds");
        FeedsPage.fields(html, typed);
        html.element("button", "Read the feed").close("form").close("div");
        box(
                "Files",
                "Any number: pages (HTML), plain text, archives of the web (WARC), lists of feeds"
                        + " (OPML).",
                "/add/files");
        html.open("label").text("Files");
        html.lone("input", "type", "file", "name", "file", "multiple", "", "required", "");
        html.close("label").element("button", "Read the files").close("form").close("div");
        box("Text", "A report that you have as text.", "/add/words");
        field("title", "Headline");
        html.open("label").text("Text");
        html.open("textarea", "name", "text", "required", "");
        html.text(typed.apply("text")).close("textarea").close("label");
        boolean isTyped =
                List.of("outlet", "url", "published").stream()
                        .anyMatch(name -> !typed.apply(name).isEmpty());
        Fields.open(html, isTyped, "Outlet, address, date");
        field("outlet", "Outlet");
        field("url", "Address");
        field("published", "Published (2031-04-02 or 2031-04-02T09:15Z)");
        html.close("details");
        html.element("button", "Read the text").close("form").close("div");
        html.close("div");
    }

    private void plainBox(String heading, String hint, String action) {
        html.open("div", "class", "box").element("h2", heading).element("p", hint);
        html.open("form", "method", "post", "action", action);
    }

    private void box(String heading, String hint, String action) {
        html.open("div", "class", "box").element("h2", heading).element("p", hint);
        html.open("form", "method", "post", "action", action, "enctype", "multipart/form-data");
    }

    private void field(String name, String label) {
        html.open("label").text(label);
        html.lone("input", "type", "text", "name", name, "value", typed.apply(name));
        html.close("label");
    }
}
