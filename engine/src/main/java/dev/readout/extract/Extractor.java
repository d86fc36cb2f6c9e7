package dev.readout.extract;

import dev.readout.extract.head.TextHead;
import dev.readout.extract.plain.TextPage;
import dev.readout.report.Arrival;
import dev.readout.report.Credit;
import dev.readout.report.Extraction;
import dev.readout.report.Extraction.Found;
import dev.readout.report.Extraction.NoReport;
import dev.readout.report.Extraction.Reason;
import dev.readout.report.Extraction.Stub;
import dev.readout.report.Page;
import dev.readout.report.PageMap;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the report in a page.
///
/// Plain text keeps its characters; of HTML the text is normalised, one block per line.
public final class Extractor {
    /// In bytes of text; a long magazine piece has 0.1 MB.
    public static final int DEFAULT_LIMIT = 5_000_000;

    /// How RSS, Atom and site maps begin, up to their first element.
    private static final Pattern LISTING =
            Pattern.compile(
                    "\\s*+(?:<\\?[^>]{0,500}+>\\s*+){0,5}+(?:<!--.{0,500}?-->\\s*+){0,3}+"
                            + "<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\\s>]");

    private final PageDecoder decoder;
    private final Languages languages;

    /// Which languages are read.
    public enum Languages {
        /// English, and texts too short to tell.
        ENGLISH,
        /// All, and reports cut short behind a paywall: for taking the text out of a page, not for
        /// reading it.
        ANY
    }

    public Extractor() {
        this(DEFAULT_LIMIT, Languages.ENGLISH);
    }

    /// @param limit largest number of characters of text that are read, above 0
    public Extractor(int limit, Languages languages) {
        if (limit <= 0) {
            throw new IllegalArgumentException("limit of text is above 0, not " + limit);
        }
        this.decoder = new PageDecoder(limit);
        this.languages = languages;
    }

    /// Never throws on any bytes. Safe for many threads.
    public Extraction from(Page page, ReportId id) {
        return switch (decoder.of(page)) {
            case PageDecoder.Decoded.Refused refused -> refused.why();
            case PageDecoder.Decoded.Characters characters ->
                    withHost(
                            page,
                            characters.isMarkup()
                                    ? fromMarkup(page.name(), characters.text(), id)
                                    : fromText(page.name(), characters.text(), id));
        };
    }

    /// What the bytes of a page are read as, whatever a server says of them.
    ///
    /// @return `text/html` or `text/plain`; empty if they could not be turned into characters
    public Optional<String> type(Page page) {
        return switch (decoder.of(page)) {
            case PageDecoder.Decoded.Refused refused -> Optional.empty();
            case PageDecoder.Decoded.Characters characters ->
                    Optional.of(characters.isMarkup() ? "text/html" : "text/plain");
        };
    }

    /// Where each character of the text that [#from] finds stands in the page. Takes about as long
    /// as finding it.
    ///
    /// @return empty if the page could not be turned into characters
    public Optional<PageMap> map(Page page) {
        return switch (decoder.of(page)) {
            case PageDecoder.Decoded.Refused refused -> Optional.empty();
            case PageDecoder.Decoded.Characters characters ->
                    Optional.of(
                            characters.isMarkup()
                                    ? HtmlPage.map(characters.text())
                                    : PageMap.same(characters.text()));
        };
    }

    /// A page from the web that does not name its outlet is told by the host it came from.
    private static Extraction withHost(Page page, Extraction extraction) {
        return switch (extraction) {
            case NoReport none -> none;
            case Found(Report report) -> new Found(withHost(page, report));
            case Stub(Report start, NoReport why) -> new Stub(withHost(page, start), why);
        };
    }

    private static Report withHost(Page page, Report report) {
        String host = page.isFromWeb() ? TextHead.hostOf(page.name()) : "";
        return host.isEmpty() || report.head().outlet().isPresent()
                ? report
                : report.withOutlet(TextHead.atHost(host));
    }

    /// The report in running text that a sender gives. What the sender says of title, outlet and
    /// date wins over what is found in the words. Safe for many threads.
    public Extraction from(Arrival arrival) {
        Report sent = arrival.report(arrival.text().length());
        String language = languageOf(sent.text());
        return isForeign(language)
                ? foreign(language)
                : new Found(new SentReport(arrival, sent, language).report());
    }

    /// ISO 639-1, or `und` for a text that is too short or of no language known here.
    public static String languageOf(Text text) {
        return LanguageGuess.of(text.characters());
    }

    /// Who wrote, owns or passed on a report that comes as running text, by the words at its ends.
    public List<Credit> credits(Text text) {
        ReportId any = new ReportId("r1");
        return new TextPage(text).report(any, "", LanguageGuess.UNKNOWN).head().credits();
    }

    private Extraction fromMarkup(String file, String html, ReportId id) {
        if (LISTING.matcher(html).lookingAt()) {
            return new NoReport(Reason.INDEX, "is a feed or a site map, which lists reports");
        }
        HtmlPage page = new HtmlPage(html);
        String body = page.body();
        Optional<Doorway> doorway = page.doorway();
        if (doorway.isPresent()) {
            return new NoReport(Reason.NO_TEXT, doorway.get().detail());
        }
        Optional<NoReport> other = page.other();
        if (other.isPresent() && !isTaken(other.get())) {
            return other.get();
        }
        if (body.isBlank()) {
            return new NoReport(Reason.NO_TEXT, "has no running text");
        }
        String language = LanguageGuess.of(body);
        if (isForeign(language)) {
            return foreign(language);
        }
        Report report = page.report(id, file, language);
        return other.<Extraction>map(why -> new Stub(report, why)).orElse(new Found(report));
    }

    /// What a site shows of a report to those who do not pay is still text, if no report.
    private boolean isTaken(NoReport none) {
        return languages == Languages.ANY && none.reason() == Reason.PAYWALL;
    }

    private Extraction fromText(String file, String characters, ReportId id) {
        TextPage page = new TextPage(new Text(characters));
        String body = page.body();
        if (body.isBlank()) {
            return new NoReport(Reason.NO_TEXT, "has no running text");
        }
        String language = LanguageGuess.of(body);
        return isForeign(language) ? foreign(language) : new Found(page.report(id, file, language));
    }

    private boolean isForeign(String language) {
        return languages == Languages.ENGLISH
                && !language.equals(LanguageGuess.ENGLISH)
                && !language.equals(LanguageGuess.UNKNOWN);
    }

    private static NoReport foreign(String language) {
        return new NoReport(
                Reason.LANGUAGE,
                String.format(
                        Locale.ROOT,
                        "is in %s (%s); only English reports are read",
                        dev.readout.knowledge.Languages.nameOf(language),
                        language));
    }
}
