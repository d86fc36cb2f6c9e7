package dev.readout.app.page;

import dev.readout.app.view.PlainText;

/// Lines of Markdown (CommonMark). Whatever means something in Markdown or HTML is escaped in words
/// that pass [#escaped].
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]#!|~";

    private final StringBuilder out = new StringBuilder(1 << 14);

    void line(String words) {
        out.append(words).append('\n');
    }

    void heading(String words) {
        line("");
        line("## " + words);
        line("");
    }

    void entry(String words) {
        line("- " + words);
    }

    /// Everything written so far.
    String end() {
        return out.toString();
    }

    /// One line in which nothing is markup.
    static String escaped(String words) {
        return escapedAsIs(PlainText.of(words));
    }

    static String escapedAsIs(String words) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }
}
