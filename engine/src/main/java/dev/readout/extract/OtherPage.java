package dev.readout.extract;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Markup;
import dev.readout.extract.body.MainText;
import dev.readout.extract.line.Labelled;
import dev.readout.extract.line.Line;
import dev.readout.knowledge.Doorways;
import dev.readout.report.Extraction.NoReport;
import dev.readout.report.Extraction.Reason;
import dev.readout.report.Zone.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /// Blocks that are a time of day; a report has at most those of its own and of its last change.
    private static final int MIN_ENTRIES = 3;

    /// "11:20", "11.20am GMT", "5 minutes ago".
    private static final Pattern ENTRY =
            Pattern.compile(
                    "\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?"
                            + "|\\d{1,2} ?(?:m|h|minutes?|mins?|hours?) ago",
                    Pattern.CASE_INSENSITIVE);

    /// In letters of running text; shorter ones stand on pages of every kind, and are those of a
    /// report only if something else says so.
    private static final int MIN_UNSIGNED = 70;

    /// Blocks behind the text in which it may be said that more is for those who pay.
    private static final int BEHIND = 8;

    private final Markup markup;
    private final List<Labelled> lines;
    private final List<Block> blocks;
    private final boolean isSigned;
    private final int text;

    /// @param isSigned whether the page bears the signs of a report
    OtherPage(Markup markup, List<Labelled> lines, List<Block> blocks, boolean isSigned) {
        this.markup = markup;
        this.lines = lines;
        this.blocks = blocks;
        this.isSigned = isSigned || markup.isReport() || markup.isArticle();
        this.text =
                lines.stream()
                        .filter(line -> line.kind() == Kind.BODY)
                        .mapToInt(line -> line.line().words().length())
                        .sum();
    }

    /// Why there is no whole report on the page, if there is none.
    ///
    /// @param title the headline, empty if there is none
    Optional<NoReport> reason(String title) {
        if (text <= MAX_ERROR && Doorways.begins(title, Doorways.Kind.ERROR_TITLE)) {
            return because(Reason.ERROR, "is an error page, not a report");
        }
        if (markup.isOfType("LiveBlogPosting") || isLive(title)) {
            return because(Reason.LIVE, "is a live page of many entries, not one report");
        }
        if (isStub()) {
            return because(Reason.PAYWALL, "is cut short behind a paywall");
        }
        if (isGallery()) {
            return because(Reason.GALLERY, "is a gallery of pictures, not a report");
        }
        if (isIndex() || isOfResults(title)) {
            return because(Reason.INDEX, "is a list of reports, not a report");
        }
        return text > 0 && !isSigned && letters() < MIN_UNSIGNED
                ? because(Reason.NO_TEXT, "has too few words to tell whether it is a report")
                : Optional.empty();
    }

    private int letters() {
        return lines.stream()
                .filter(line -> line.kind() == Kind.BODY)
                .mapToInt(line -> MainText.letters(line.line().words()))
                .sum();
    }

    private static Optional<NoReport> because(Reason reason, String detail) {
        return Optional.of(new NoReport(reason, detail));
    }

    /// Whether the headline says that the page is added to, and its entries bear their times.
    private boolean isLive(String title) {
        return Doorways.heads(title, Doorways.Kind.LIVE_TITLE)
                && blocks.stream().filter(block -> ENTRY.matcher(block.text()).matches()).count()
                        >= MIN_ENTRIES;
    }

    private boolean isStub() {
        return text <= MAX_STUB && (markup.isForPaying() || text <= MAX_ERROR) && asksToPay();
    }

    /// Whether the text, or what stands right behind it, says that more is for those who pay. Many
    /// pages ask subscribers at the top to sign in.
    private boolean asksToPay() {
        int last = Math.max(0, lines.size() - 1);
        while (last > 0 && lines.get(last).kind() != Kind.BODY) {
            last--;
        }
        int first = last;
        for (int i = 0; i < last; i++) {
            first = lines.get(i).kind() == Kind.BODY ? Math.min(first, i) : first;
        }
        return lines.subList(first, Math.min(lines.size(), last + BEHIND)).stream()
                .map(line -> line.line().words())
                .anyMatch(words ->
                        words.length() <= Line.LONG
                                && Doorways.standsIn(words, Doorways.Kind.PAYWALL_WORDS));
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

    /// What a search has found.
    private boolean isOfResults(String title) {
        return text <= MAX_INDEX && !isSigned && Doorways.standsIn(title, Doorways.Kind.LIST_TITLE);
    }

    private boolean isIndex() {
        if (text > MAX_INDEX || isSigned || hasParagraphs()) {
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
