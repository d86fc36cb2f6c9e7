package dev.readout.bench.speed;

import dev.readout.extract.Extractor;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/// Ways to get text out of a web page.
enum PageReader {
    /// Readout's own, with title, authors, dates and zones.
    EXTRACT {
        @Override
        int length(Page page) {
            return EXTRACTOR.from(page, ID) instanceof Extraction.Found found
                    ? found.report().text().length()
                    : 0;
        }
    },

    /// All text of the page, menus and all: no way that parses can be faster.
    JSOUP_TEXT {
        @Override
        int length(Page page) {
            return Jsoup.parse(html(page)).text().length();
        }
    },

    /// The way that most programs in Java take.
    READABILITY4J {
        @Override
        int length(Page page) {
            Readability4J reader = new Readability4J("https://page.example/", html(page));
            return Objects.requireNonNullElse(reader.parse().getTextContent(), "").length();
        }
    };

    private static final ReportId ID = new ReportId("r1");
    private static final Extractor EXTRACTOR = new Extractor();

    /// Reads the page from its bytes on.
    ///
    /// @return how many characters were found
    abstract int length(Page page);

    private static String html(Page page) {
        return new String(page.content(), StandardCharsets.UTF_8);
    }
}
