package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.report.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// A stored page as it can be shown without danger: its words and their order, headings, lists and
/// tables; no script, style, picture, link or form of it, so that looking at it asks no host.
final class Capture {
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,9}=\\s{0,9}\"?([\\w:-]+)");

    /// Where markup says that it is some.
    private static final int BEGIN = 2_000;

    private final Page page;

    Capture(Page page) {
        this.page = page;
    }

    /// Whether it is a page of the web, and not plain text or JSON.
    boolean isMarkup() {
        String begin = characters(Math.min(page.size(), BEGIN)).toLowerCase(Locale.ROOT);
        return page.type().filter(type -> type.contains("html")).isPresent()
                || begin.contains("<!doctype html")
                || begin.contains("<html");
    }

    /// Its characters, markup and all.
    String text() {
        return characters(page.size());
    }

    private String characters(int bytes) {
        return new String(page.content(), 0, bytes, declared().orElse(StandardCharsets.UTF_8));
    }

    /// What the server said that gave it.
    private Optional<Charset> declared() {
        Matcher named = CHARSET.matcher(page.type().orElse(""));
        try {
            return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// As a page of its own.
    String shown() {
        Html html = new Html();
        html.open("html", "lang", "").open("head").lone("meta", "charset", "utf-8");
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.lone("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", "The stored page");
        html.own("style", Assets.CAPTURE_STYLE);
        html.close("head").open("body");
        if (isMarkup()) {
            html.written(cleaned());
        } else {
            html.element("pre", text());
        }
        return "<!DOCTYPE html>\n" + html.close("body").close("html").end();
    }

    private String cleaned() {
        Safelist harmless =
                Safelist.relaxed()
                        .addTags("article", "aside", "main", "section", "header", "footer", "nav")
                        .addTags("figure", "figcaption", "time", "address", "hr", "del", "ins")
                        .addTags("mark", "s", "abbr")
                        .removeTags("img")
                        .removeAttributes("a", "href")
                        .removeAttributes("blockquote", "cite")
                        .removeAttributes("q", "cite");
        Document clean = new Cleaner(harmless).clean(parsed());
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    private Document parsed() {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.content()),
                    declared().map(Charset::name).orElse(null),
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }
}
