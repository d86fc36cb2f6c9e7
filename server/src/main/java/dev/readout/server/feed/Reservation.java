package dev.readout.server.feed;

import dev.readout.app.http.Head;
import dev.readout.report.Page;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Whether a page reserves its use for text and data mining, as the [TDM Reservation
/// Protocol](https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/) has it: in a
/// header or in a meta element.
final class Reservation {
    private static final Pattern VALUE = Pattern.compile("[01]");

    /// Of a page, in characters: its head.
    private static final int HEAD = 100_000;

    private Reservation() {}

    /// @return empty if the page does not say
    static Optional<Boolean> of(Head head, Page page) {
        Optional<String> header =
                head.field("tdm-reservation").map(String::strip).filter(VALUE.asMatchPredicate());
        return header.or(() -> meta(page)).map("1"::equals);
    }

    private static Optional<String> meta(Page page) {
        byte[] content = page.content();
        String start =
                new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        return Jsoup.parse(start).select("meta[name=tdm-reservation]").stream()
                .map(meta -> meta.attr("content").strip())
                .filter(VALUE.asMatchPredicate())
                .findFirst();
    }
}
