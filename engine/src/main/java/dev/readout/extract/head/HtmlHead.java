package dev.readout.extract.head;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Markup;
import dev.readout.extract.line.Masthead;
import dev.readout.extract.line.Titles;
import dev.readout.extract.line.WordBag;
import dev.readout.knowledge.BoxRole;
import dev.readout.knowledge.Outlet;
import dev.readout.knowledge.Outlets;
import dev.readout.report.How;
import dev.readout.report.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads title and outlet of an HTML page from what it says to readers and to machines.
public final class HtmlHead {
    /// In characters; longer headings are text.
    private static final int MAX_TITLE = 400;

    private final Markup markup;
    private final List<Block> blocks;
    private final String title;

    public HtmlHead(Markup markup, List<Block> blocks) {
        this.markup = markup;
        this.blocks = blocks;
        this.title = bestTitle();
    }

    /// The headline: the `h1` that a title given to machines confirms, else the first large heading
    /// that does, else that title.
    public String title() {
        return title;
    }

    private String bestTitle() {
        List<String> given = new ArrayList<>();
        markup.meta("og:title").ifPresent(given::add);
        markup.described("headline", "name").ifPresent(given::add);
        markup.meta("twitter:title").ifPresent(given::add);
        if (!markup.windowTitle().isEmpty()) {
            given.add(markup.windowTitle());
        }
        List<Given> titles = given.stream().distinct().map(Given::of).toList();
        // A heading that has four fifths of the words of a title is half as long at least.
        int shortest =
                titles.stream().mapToInt(one -> one.bareLength() / 2).min().orElse(MAX_TITLE);
        String best = "";
        double most = 0;
        for (Block block : blocks) {
            if (!block.isHeading() || block.text().length() > MAX_TITLE) {
                continue;
            }
            boolean isFirst = block.tag().equals("h1");
            if (!isFirst && block.text().length() < shortest) {
                continue;
            }
            double likeness =
                    likeness(block.text(), titles)
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

    /// A title given to machines, and its words with and without the outlet's name.
    private record Given(String title, WordBag all, WordBag bare, int bareLength) {
        static Given of(String title) {
            String bare = Titles.withoutOutlet(title);
            return new Given(title, WordBag.of(title), WordBag.of(bare), bare.length());
        }
    }

    /// The first `h1` with the words of the title, else the first heading with them.
    public Optional<Block> titleBlock(String title) {
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
    private static double likeness(String heading, List<Given> titles) {
        WordBag words = WordBag.of(heading);
        double most = 0;
        for (Given given : titles) {
            double both = Math.min(words.shareIn(given.all()), given.bare().shareIn(words));
            boolean isSame = both > 0.5 && Titles.isSame(heading, given.title());
            most = Math.max(most, isSame ? 1 : both);
        }
        return most;
    }

    /// "The Example Post" of "Ferry sinks | The Example Post".
    private Optional<String> outletOfWindow() {
        return Titles.outlet(markup.windowTitle()).filter(Masthead::isName);
    }

    public Optional<Stated> outlet() {
        Optional<String> host =
                markup.canonical()
                        .or(() -> markup.meta("og:url"))
                        .map(TextHead::hostOf)
                        .filter(name -> !name.isEmpty());
        return host.flatMap(Outlets::atHost)
                .map(Outlet::name)
                .or(() -> markup.meta("og:site_name"))
                .or(() -> markup.names("publisher").stream().findFirst())
                .or(this::outletOfWindow)
                .or(() -> host)
                .map(name -> new Stated(name, How.STATED, List.of()));
    }
}
