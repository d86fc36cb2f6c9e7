package dev.readout.bench.pages;

import dev.readout.report.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Takes out of a page what only programs see: every block of JSON-LD and every meta tag, also the
/// one that names the encoding. All other bytes stay as they are.
final class StrippedPage {
    private static final String UNSEEN = "meta, script[type*=\"ld+json\"]";

    /// A character for each byte, so that no encoding need be known.
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private StrippedPage() {}

    static Page of(Page page) {
        String html = new String(page.content(), BYTES);
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        StringBuilder kept = new StringBuilder();
        int end = 0;
        for (Element unseen : document.select(UNSEEN)) {
            int start = unseen.sourceRange().startPos();
            if (start >= end) {
                kept.append(html, end, start);
                end = Math.max(unseen.sourceRange().endPos(), unseen.endSourceRange().endPos());
            }
        }
        kept.append(html, end, html.length());
        return new Page(page.name(), kept.toString().getBytes(BYTES));
    }
}
