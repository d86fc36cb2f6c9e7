package dev.readout.server.page;

import dev.readout.app.page.Html;
import java.util.List;

/// The frame of every page: where a reader is, where the other pages are, how to search.
final class Site {
    private Site() {}

    /// Where a page stands among the others.
    enum Place {
        STORIES("/", "Stories"),
        SEARCH("/search", "Search"),
        VOICES("/speakers", "Speakers"),
        OUTLETS("/outlets", "Outlets"),
        FEEDS("/feeds", "Feeds"),
        CORRECTIONS("/corrections", "Corrections"),
        ADD("/add", "Add reports");

        private final String path;
        private final String name;

        Place(String path, String name) {
            this.path = path;
            this.name = name;
        }
    }

    /// A page of its own: its heading and what [Html] was written for it.
    ///
    /// @param title not escaped
    static String page(Place place, String title, Html content) {
        Html html = new Html();
        html.open("main", "class", "page", "id", "main", "tabindex", "-1");
        html.element("h1", title).written(content.end()).close("main");
        return framed(place, title, "#main", html);
    }

    /// A page that brings its own `main`.
    ///
    /// @param main address of its `main` on the page
    static String framed(Place place, String title, String main, Html content) {
        Html html = new Html();
        html.open("html", "lang", "en").line().open("head");
        html.lone("meta", "charset", "utf-8");
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.lone("meta", "name", "referrer", "content", "same-origin");
        html.lone("meta", "name", "color-scheme", "content", "light dark");
        html.lone("meta", "name", "htmx-config", "content", Assets.HTMX_SETTINGS);
        html.element("title", title + " – Readout");
        html.lone("link", "rel", "icon", "href", Assets.address("icon.svg"));
        for (String sheet : List.of("brief.css", "site.css")) {
            html.lone("link", "rel", "stylesheet", "href", Assets.address(sheet));
        }
        for (String script : List.of("htmx.js", "brief.js")) {
            html.open("script", "src", Assets.address(script), "defer", "").close("script");
        }
        html.close("head").line().open("body");
        html.element("a", "Skip to the content", "class", "skip", "href", main);
        bar(html, place);
        html.written(content.end());
        html.element(
                "footer",
                "Every statement is cut from a report or is a fixed phrase. Origins are counted,"
                        + " not outlets. Nothing here says what is true.",
                "class",
                "foot");
        return "<!DOCTYPE html>\n" + html.close("body").close("html").line().end();
    }

    private static void bar(Html html, Place here) {
        html.open("div", "class", "site", "role", "navigation", "aria-label", "Site");
        html.open("div", "class", "site-in");
        html.element("a", "Readout", "class", "brand", "href", "/").open("ul");
        for (Place place : Place.values()) {
            html.open("li");
            if (place == here) {
                html.element("a", place.name, "href", place.path, "aria-current", "page");
            } else {
                html.element("a", place.name, "href", place.path);
            }
            html.close("li");
        }
        html.close("ul");
        html.close("div").close("div").line();
    }
}
