package dev.readout.extract;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.BlockReader;
import dev.readout.extract.block.DateMark;
import dev.readout.extract.block.Markup;
import dev.readout.extract.block.Places;
import dev.readout.extract.block.StatedBody;
import dev.readout.extract.head.CreditFinder;
import dev.readout.extract.head.HtmlHead;
import dev.readout.extract.head.MarkupCredits;
import dev.readout.extract.head.PageAuthors;
import dev.readout.extract.head.PageDates;
import dev.readout.extract.head.TextHead;
import dev.readout.extract.line.Labelled;
import dev.readout.extract.line.Line;
import dev.readout.extract.line.Zones;
import dev.readout.report.Credit;
import dev.readout.report.Extraction.NoReport;
import dev.readout.report.Head;
import dev.readout.report.Lineage;
import dev.readout.report.PageMap;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// An HTML page: one parse, one walk; its text is its blocks, one per line.
final class HtmlPage {
    private final List<Block> blocks;
    private final HtmlHead head;
    private final Optional<Doorway> doorway;
    private final Markup markup;
    private final List<DateMark> dates;
    private final List<Places> places;
    private final boolean isStated;
    private final boolean isSigned;
    private final Text text;
    private final List<Labelled> lines = new ArrayList<>();

    HtmlPage(String html) {
        this(Jsoup.parse(html), new BlockReader());
    }

    private HtmlPage(Document page, BlockReader reader) {
        page.filter(reader);
        this.markup = new Markup(reader.pageHead(), page.title());
        StatedBody stated = StatedBody.of(reader.pageHead().descriptions());
        BlockText read = BlockText.of(reader, markup, stated);
        this.blocks = read.blocks();
        this.head = read.head();
        this.dates = read.dates();
        this.places = read.places();
        this.isStated = read.isStated();
        this.isSigned = read.isSigned();
        this.text = joined(read);
        this.doorway = Doorway.of(page, blocks, markup.isReport() || isSignedText());
    }

    /// Where the text of an HTML page stands in it; the page is read once more, with positions.
    static PageMap map(String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        HtmlPage read = new HtmlPage(page, new BlockReader(html));
        Places all = new Places();
        for (Places block : read.places) {
            all.addAll(block);
            all.addNothing();
        }
        return new PageMap(html, all.starts(), all.ends());
    }

    /// Why there is no whole report here, if there is none.
    Optional<NoReport> other() {
        return isStated
                ? Optional.empty()
                : new OtherPage(markup, lines, blocks, isSigned).reason(head.title());
    }

    /// What stands here instead of a report.
    Optional<Doorway> doorway() {
        return doorway;
    }

    private boolean isSignedText() {
        return isSigned && lines.stream().anyMatch(line -> line.kind() == Kind.BODY);
    }

    private Text joined(BlockText read) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            String words = blocks.get(i).text();
            Span span = new Span(characters.length(), characters.length() + words.length());
            Line line = new Line(span, words, true);
            lines.add(new Labelled(line, read.cues().get(i), read.kinds().get(i)));
            characters.append(words).append('\n');
        }
        return new Text(characters.toString());
    }

    /// The running text, one paragraph per line.
    String body() {
        StringBuilder body = new StringBuilder();
        for (Labelled labelled : lines) {
            if (labelled.kind() == Kind.BODY) {
                body.append(labelled.line().words()).append('\n');
            }
        }
        return body.toString();
    }

    private List<Credit> credits(String file) {
        List<Credit> credits = new ArrayList<>(CreditFinder.in(text, lines));
        credits.addAll(MarkupCredits.of(markup, TextHead.hostOf(file)));
        return credits;
    }

    Report report(ReportId id, String file, String language) {
        Zones zones = Zones.of(text, lines);
        PageDates dated = new PageDates(markup, blocks, dates, lines, id);
        String title = head.title();
        List<Span> titles =
                lines.stream()
                        .filter(line -> line.kind() == Kind.TITLE)
                        .map(line -> line.line().span())
                        .toList();
        return new Report(
                id,
                file,
                text,
                zones.zones(),
                new Head(
                        title.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new dev.readout.report.Stated(
                                                title, dev.readout.report.How.STATED, titles)),
                        new PageAuthors(markup, blocks, lines).all(),
                        head.outlet(),
                        dated.published(),
                        dated.modified(),
                        new Lineage(zones.dateline(), credits(file)),
                        language));
    }
}
