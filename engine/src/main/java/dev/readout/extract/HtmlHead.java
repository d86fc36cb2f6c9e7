package dev.readout.extract;

import dev.readout.extract.DateReader.Dated;
import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.Outlet;
import dev.readout.knowledge.Outlets;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.ReportId;
import dev.readout.report.Stated;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads title, authors, outlet and date of an HTML page from what it says to readers and to
/// machines.
final class HtmlHead {
    private static final String[] AUTHOR_KEYS = {
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"
    };
    private static final String[] DATE_KEYS = {
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

    private final Markup markup;
    private final List<Block> blocks;

    HtmlHead(Markup markup, List<Block> blocks) {
        this.markup = markup;
        this.blocks = blocks;
    }

    /// The headline: the `h1` that a title given to machines confirms, else the first large heading
    /// that does, else that title.
    String title() {
        List<String> given = new ArrayList<>();
        markup.meta("og:title").ifPresent(given::add);
        markup.described("headline", "name").ifPresent(given::add);
        markup.meta("twitter:title").ifPresent(given::add);
        if (!markup.windowTitle().isEmpty()) {
            given.add(markup.windowTitle());
        }
        String best = "";
        double most = 0;
        for (Block block : blocks) {
            if (!block.isHeading() || block.text().length() > 400) {
                continue;
            }
            boolean isFirst = block.tag().equals("h1");
            double likeness =
                    likeness(block.text(), given)
                            + (isFirst ? 0.3 : 0)
                            + (block.box().isWithin(BoxRole.TITLE, null) ? 0.05 : 0);
            if (likeness > most && (isFirst || likeness >= 0.8)) {
                most = likeness;
                best = block.text();
            }
        }
        boolean isConfirmed = most >= 0.6 || given.isEmpty();
        if (isConfirmed && !best.isEmpty()) {
            return best;
        }
        return given.isEmpty() ? "" : Titles.withoutOutlet(given.getFirst());
    }

    /// The first `h1` with the words of the title, else the first heading with them.
    Optional<Block> titleBlock(String title) {
        List<Block> same =
                blocks.stream()
                        .filter(block -> block.isHeading() && block.text().equals(title))
                        .toList();
        return same.stream()
                .filter(block -> block.tag().equals("h1"))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    /// The largest share of words that a heading has in common with one of the given titles.
    private static double likeness(String heading, List<String> given) {
        WordBag words = WordBag.of(heading);
        double most = 0;
        for (String title : given) {
            String bare = Titles.withoutOutlet(title);
            WordBag other = WordBag.of(bare);
            double both = Math.min(words.shareIn(WordBag.of(title)), other.shareIn(words));
            most = Math.max(most, Titles.isSame(heading, title) ? 1 : both);
        }
        return most;
    }

    /// Persons as schema.org names them, else those of the by-lines, else of the meta elements;
    /// where none names a person, the body that schema.org names.
    List<Stated> authors(List<Labelled> lines) {
        Map<String, Stated> authors = new LinkedHashMap<>();
        List<String> given = markup.names("author");
        given.forEach(name -> addPersons(name, authors));
        if (authors.isEmpty()) {
            fromBylines(lines, authors);
        }
        if (authors.isEmpty()) {
            markup.meta(AUTHOR_KEYS).ifPresent(name -> addPersons(name, authors));
        }
        if (authors.isEmpty()) {
            Stream.concat(given.stream(), markup.meta(AUTHOR_KEYS).stream())
                    .filter(name -> Character.isLetter(name.charAt(0)) && name.length() <= 80)
                    .filter(name -> !name.startsWith("http") && !name.contains("@"))
                    .forEach(name -> add(name, authors));
        }
        return List.copyOf(authors.values());
    }

    private void fromBylines(List<Labelled> lines, Map<String, Stated> authors) {
        for (int i = 0; i < blocks.size() && authors.isEmpty(); i++) {
            Block block = blocks.get(i);
            boolean isByline =
                    lines.get(i).cue() == Cue.BYLINE
                            || (block.box().isWithin(BoxRole.BYLINE, null)
                                    && !block.box().isWithin(BoxRole.COMMENT, null));
            if (isByline && block.text().length() <= 200) {
                for (ByLine.Name name : ByLine.names(block.text())) {
                    int start = lines.get(i).line().span().start();
                    Span words = name.words();
                    Span evidence = new Span(start + words.start(), start + words.end());
                    authors.putIfAbsent(
                            name.value().toLowerCase(Locale.ROOT),
                            new Stated(name.value(), How.STATED, List.of(evidence)));
                }
            }
        }
    }

    private static void addPersons(String names, Map<String, Stated> authors) {
        if (names.startsWith("http") || names.length() > 200 || names.contains("@")) {
            return;
        }
        ByLine.names(names).forEach(name -> add(name.value(), authors));
    }

    private static void add(String name, Map<String, Stated> authors) {
        authors.putIfAbsent(name.toLowerCase(Locale.ROOT), new Stated(name, How.STATED, List.of()));
    }

    Optional<Stated> outlet() {
        Optional<String> host =
                markup.canonical()
                        .or(() -> markup.meta("og:url"))
                        .map(TextHead::hostOf)
                        .filter(name -> !name.isEmpty());
        return host.flatMap(Outlets::atHost)
                .map(Outlet::name)
                .or(() -> markup.meta("og:site_name"))
                .or(() -> markup.names("publisher").stream().findFirst())
                .or(() -> host)
                .map(name -> new Stated(name, How.STATED, List.of()));
    }

    /// What the page tells machines, else the first date that it shows its readers.
    Dating published(ReportId report, List<Labelled> lines) {
        return markup.described("datePublished", "dateCreated", "uploadDate")
                .flatMap(DateReader::firstIn)
                .or(() -> markup.meta(DATE_KEYS).flatMap(DateReader::firstIn))
                .map(dated -> new Dating(dated.published(), How.STATED, List.of()))
                .orElseGet(() -> visible(report, lines));
    }

    /// The first date outside clutter that stands alone or in a box for dates or by-lines.
    private Dating visible(ReportId report, List<Labelled> lines) {
        Dating changed = Dating.unknown();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.text().length() > 200 || !isDateBlock(block, lines.get(i))) {
                continue;
            }
            Optional<Dated> dated = DateReader.firstIn(block.text());
            if (dated.isPresent()) {
                Citation evidence = new Citation(report, lines.get(i).line().span());
                Dating dating = new Dating(dated.get().published(), How.STATED, List.of(evidence));
                if (!DateLine.isChange(block.text(), dated.get().words().start())) {
                    return dating;
                }
                changed = changed.evidence().isEmpty() ? dating : changed;
            }
        }
        return changed;
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
}
