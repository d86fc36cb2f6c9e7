package dev.readout.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What stands around a brief on a page of its own: its rules, its style, the way to skip to it.
final class PageFrame {
    private PageFrame() {}

    /// Up to the link that skips to the brief. The rules name style and script by what they are.
    ///
    /// @param title not escaped
    static String head(String title) {
        String style = PageBrief.style();
        Html html = new Html();
        html.lone("meta", "charset", "utf-8").line();
        html.lone(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                                .formatted(sha256(style), sha256(PageBrief.script())))
                .line();
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.lone("meta", "name", "referrer", "content", "no-referrer");
        html.lone("meta", "name", "color-scheme", "content", "light dark");
        html.line().element("title", title + " – Readout").line();
        html.own("style", style);
        Html body = new Html();
        body.element("a", "Skip to the brief", "class", "skip", "href", "#brief").line();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>"
                + html.end()
                + "</head><body>"
                + body.end();
    }

    static String resource(String name) {
        try (InputStream in = PageBrief.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource %s cannot be read".formatted(name), e);
        }
    }

    private static String sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
