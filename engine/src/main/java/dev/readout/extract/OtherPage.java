package dev.readout.extract;

import dev.readout.knowledge.Doorways;
import dev.readout.report.Extraction.NoReport;
import dev.readout.report.Extraction.Reason;
import dev.readout.report.Zone.Kind;
import java.util.List;
import java.util.Optional;

/// Pages that hold no whole report: errors, reports cut short behind a paywall, live pages,
/// galleries, lists of reports. What a page tells machines is believed first; the rest is told by
/// how much running text there is, for a report beside a list of others is still a report.
final class OtherPage {
    /// In characters of running text; error pages have less, short news has 600 to 1,500.
    private static final int MAX_ERROR = 500;

    /// In characters; a stub shows one to four paragraphs.
    private static final int MAX_STUB = 1_500;

    /// In characters; a gallery opens with a paragraph.
    private static final int MAX_GALLERY = 700;

    /// Pictures with captions; a report of that length has one to three.
    private static final int MIN_CAPTIONS = 6;

    /// In characters; the text found on a list of headlines is one teaser or a few.
    private static final int MAX_INDEX = 1_200;

    /// Headlines that are links; a report ends with five to fifteen of them.
    private static final int MIN_HEADLINES = 20;

    /// In words; a link of fewer is an entry of a menu.
    private static final int MIN_HEADLINE = 5;

    /// Paragraphs with nothing between them; a teaser has one or two.
    private static final int MIN_TOGETHER = 3;

    private final Markup markup;
    private final List<Labelled> lines;
    private final List<Block> blocks;
    private final int text;

    private OtherPage(Markup markup, List<Labelled> lines, List<Block> blocks) {
        this.markup = markup;
        this.lines = lines;
        this.blocks = blocks;
        this.text =
                lines.stream()
                        .filter(line -> line.kind() == Kind.BODY)
                        .mapToInt(line -> line.line().words().length())
                        .sum();
    }

    /// @param title the headline, empty if there is none
    static Optional<NoReport> of(
            Markup markup, List<Labelled> lines, List<Block> blocks, String title) {
        OtherPage page = new OtherPage(markup, lines, blocks);
        if (page.text <= MAX_ERROR && Doorways.begins(title, Doorways.Kind.ERROR_TITLE)) {
            return because(Reason.ERROR, "is an error page, not a report");
        }
        if (markup.isOfType("LiveBlogPosting")) {
            return because(Reason.LIVE, "is a live page of many entries, not one report");
        }
        if (page.isStub()) {
            return because(Reason.PAYWALL, "is cut short behind a paywall");
        }
        if (page.isGallery()) {
            return because(Reason.GALLERY, "is a gallery of pictures, not a report");
        }
        return page.isIndex()
                ? because(Reason.INDEX, "is a list of reports, not a report")
                : Optional.empty();
    }

    private static Optional<NoReport> because(Reason reason, String detail) {
        return Optional.of(new NoReport(reason, detail));
    }

    private boolean isStub() {
        return text <= MAX_STUB
                && lines.stream()
                        .anyMatch(line ->
                                line.line().words().length() <= Line.LONG
                                        && Doorways.standsIn(
                                                line.line().words(), Doorways.Kind.PAYWALL_WORDS))
                && (markup.isForPaying() || text <= MAX_ERROR);
    }

    private boolean isGallery() {
        return text <= MAX_GALLERY
                && lines.stream().filter(line -> line.kind() == Kind.CAPTION).count()
                        >= MIN_CAPTIONS
                && (markup.isOfType("ImageGallery") || !markup.isReport());
    }

    /// Whether paragraphs stand together, as those of a report do and teasers do not.
    private boolean hasParagraphs() {
        int together = 0;
        for (int i = 0; i < blocks.size() && together < MIN_TOGETHER; i++) {
            boolean isParagraph =
                    lines.get(i).kind() == Kind.BODY && MainText.isProse(blocks.get(i));
            together = isParagraph ? together + 1 : 0;
        }
        return together >= MIN_TOGETHER;
    }

    private boolean isIndex() {
        if (text > MAX_INDEX || markup.isReport() || markup.isArticle() || hasParagraphs()) {
            return false;
        }
        return blocks.stream()
                        .filter(block ->
                                block.linkedShare() > 0.8
                                        && Line.wordCount(block.text()) >= MIN_HEADLINE)
                        .count()
                >= MIN_HEADLINES;
    }
}
