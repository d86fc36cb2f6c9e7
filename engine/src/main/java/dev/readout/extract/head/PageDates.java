package dev.readout.extract.head;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.block.DateMark;
import dev.readout.extract.block.Markup;
import dev.readout.extract.line.Cue;
import dev.readout.extract.line.DateLine;
import dev.readout.extract.line.DateReader;
import dev.readout.extract.line.DateReader.Dated;
import dev.readout.extract.line.DayInAddress;
import dev.readout.extract.line.Labelled;
import dev.readout.knowledge.BoxRole;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.Dating.Basis;
import dev.readout.report.How;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When the report of an HTML page was published and changed.
///
/// A date that the page shows its readers at the headline, and does not call a change, is believed
/// before what it tells machines: many pages tell machines the day in another time zone or that of
/// a first version. After these come `time` elements, other dates in view, and the address.
public final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:published_time",
        "datePublished",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "sailthru.date",
        "parsely-pub-date",
        "article.published",
        "published_time",
        "cXenseParse:recs:publishtime",
        "article:published",
        "publication_date",
        "originalpublicationdate",
        "article.created",
        "displaydate",
        "created"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "dateModified",
        "lastmod",
        "last-modified",
        "dcterms.modified",
        "article.updated"
    };

    /// In characters; longer blocks are text.
    private static final int MAX_BLOCK = 200;

    /// In characters; the label of a date in a block of its own: "Last updated".
    private static final int MAX_LABEL = 30;

    /// No page is older than the web.
    private static final int FIRST_YEAR = 1991;

    private final Markup markup;
    private final List<Block> blocks;
    private final List<DateMark> marks;
    private final List<Labelled> lines;
    private final ReportId report;
    private final List<Shown> shown;
    private final int title;
    private final int first;

    public PageDates(
            Markup markup,
            List<Block> blocks,
            List<DateMark> marks,
            List<Labelled> lines,
            ReportId report) {
        this.markup = markup;
        this.blocks = blocks;
        this.marks = marks;
        this.lines = lines;
        this.report = report;
        this.first = firstOf(Kind.BODY, 0, lines.size());
        this.title = lastTitle();
        this.shown = shown();
    }

    /// A date that readers see.
    private record Shown(int block, Dated dated, boolean isChange) {}

    public Dating published() {
        Optional<Dating> machine =
                markup.described("datePublished", "dateCreated", "uploadDate")
                        .flatMap(DateReader::firstIn)
                        .or(() -> markup.meta(PUBLISHED).flatMap(DateReader::firstIn))
                        .map(dated -> ofMarkup(dated.published()));
        List<Shown> headline = atHeadline();
        Optional<Shown> addressed = asInAddress();
        if (addressed.isPresent() && machine.isEmpty()) {
            return dating(addressed.get());
        }
        if (machine.isPresent()) {
            return believed(machine.get(), headline);
        }
        return headline.stream()
                .findFirst()
                .map(this::dating)
                .or(() -> mark(false))
                .or(() -> shown.stream().filter(this::isPlaced).findFirst().map(this::dating))
                .or(this::ofAddress)
                .or(() ->
                        shown.stream()
                                .filter(date -> !date.isChange())
                                .findFirst()
                                .map(this::dating))
                .or(() -> mark(true))
                .or(() -> shown.stream().findFirst().map(this::dating))
                .orElseGet(Dating::unknown);
    }

    public Dating modified() {
        return markup.described("dateModified")
                .flatMap(DateReader::firstIn)
                .or(() -> markup.meta(MODIFIED).flatMap(DateReader::firstIn))
                .map(dated -> ofMarkup(dated.published()))
                .or(() -> shown.stream().filter(Shown::isChange).findFirst().map(this::dating))
                .or(() -> mark(true))
                .orElseGet(Dating::unknown);
    }

    /// The machine's date with the words that show it, else the date at the headline.
    private Dating believed(Dating machine, List<Shown> headline) {
        Optional<LocalDate> day = machine.published().onDay();
        for (Shown date : headline) {
            if (Optional.of(date.dated().day()).equals(day)) {
                return new Dating(machine.published(), How.STATED, Basis.WORDS, evidence(date));
            }
        }
        return headline.isEmpty() ? machine : dating(headline.getFirst());
    }

    private List<Shown> atHeadline() {
        return shown.stream()
                .filter(date ->
                        !date.isChange() && date.block() > title && date.block() <= first + 1)
                .toList();
    }

    /// Not above the headline, where pages show the day on which they are read.
    private boolean isPlaced(Shown date) {
        return !date.isChange() && date.block() > title;
    }

    private int lastTitle() {
        int last = -1;
        for (int i = 0; i < Math.min(first, lines.size()); i++) {
            last = lines.get(i).kind() == Kind.TITLE ? i : last;
        }
        return last;
    }

    private int firstOf(Kind kind, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.get(i).kind() == kind) {
                return i;
            }
        }
        return to;
    }

    private List<Shown> shown() {
        List<Shown> dates = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.text().length() <= MAX_BLOCK && isDateBlock(block, lines.get(i))) {
                for (Dated dated : DateReader.in(block.text())) {
                    if (dated.day().getYear() < FIRST_YEAR) {
                        continue;
                    }
                    dates.add(new Shown(i, dated, isChange(i, dated)));
                }
            }
        }
        return dates;
    }

    private boolean isChange(int i, Dated dated) {
        Block block = blocks.get(i);
        String before = i == 0 ? "" : blocks.get(i - 1).text();
        String names = block.box().names();
        return DateLine.isChange(block.text(), dated.words().start())
                || (before.length() <= MAX_LABEL
                        && dated.words().start() == 0
                        && DateReader.in(before).isEmpty()
                        && DateLine.namesChange(before))
                || DateMark.isNamedChange(names);
    }

    private static boolean isDateBlock(Block block, Labelled labelled) {
        Box box = block.box();
        return labelled.cue() == Cue.DATE
                || labelled.cue() == Cue.BYLINE
                || ((box.isWithin(BoxRole.DATE, null)
                                || box.isWithin(BoxRole.BYLINE, null)
                                || box.isWithin(BoxRole.META, null))
                        && !box.isWithin(BoxRole.COMMENT, null)
                        && !box.isWithin(BoxRole.CLUTTER, null));
    }

    /// The first date that an element gives to machines, one that schema.org names before others.
    private Optional<Dating> mark(boolean isChange) {
        Optional<Dating> other = Optional.empty();
        for (DateMark mark : marks) {
            boolean isPlace =
                    mark.block() > title
                            && (mark.block() <= first + 1 || mark.names().startsWith("date"))
                            && !mark.box().isWithin(BoxRole.COMMENT, null);
            Optional<Dating> dating =
                    mark.isChange() == isChange && isPlace
                            ? DateReader.firstIn(mark.value())
                                    .map(dated -> ofMarkup(dated.published()))
                            : Optional.empty();
            if (dating.isPresent() && mark.names().startsWith("datePublished")) {
                return dating;
            }
            other = other.or(() -> dating);
        }
        return other;
    }

    /// The first date in view, of a change or not, that the address of the page has too.
    private Optional<Shown> asInAddress() {
        Optional<LocalDate> day = markup.canonical().flatMap(DayInAddress::of);
        return day.flatMap(known ->
                shown.stream().filter(date -> date.dated().day().equals(known)).findFirst());
    }

    private Optional<Dating> ofAddress() {
        return markup.canonical()
                .flatMap(DayInAddress::of)
                .map(day ->
                        new Dating(new Published.On(day), How.INFERRED, Basis.ADDRESS, List.of()));
    }

    private static Dating ofMarkup(Published published) {
        return new Dating(published, How.STATED, Basis.MARKUP, List.of());
    }

    private Dating dating(Shown date) {
        return new Dating(date.dated().published(), How.STATED, Basis.WORDS, evidence(date));
    }

    private List<Citation> evidence(Shown date) {
        Span words = date.dated().words();
        int start = lines.get(date.block()).line().span().start();
        return List.of(new Citation(report, new Span(start + words.start(), start + words.end())));
    }
}
