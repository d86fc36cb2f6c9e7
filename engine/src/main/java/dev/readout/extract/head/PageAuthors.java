package dev.readout.extract.head;

import dev.readout.extract.block.Block;
import dev.readout.extract.block.Box;
import dev.readout.extract.block.Markup;
import dev.readout.extract.line.AgencyWords;
import dev.readout.extract.line.ByLine;
import dev.readout.extract.line.Cue;
import dev.readout.extract.line.Labelled;
import dev.readout.knowledge.BoxRole;
import dev.readout.report.How;
import dev.readout.report.Stated;
import dev.readout.report.Zone.Kind;
import dev.readout.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who wrote the report of an HTML page: its by-line, and what the page tells machines.
///
/// Where the two share a name the by-line counts, because machines are often given editors and
/// reviewers too, or the first author alone.
public final class PageAuthors {
    private static final String[] KEYS = {
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"
    };

    /// In characters; longer lines are text.
    private static final int MAX_BYLINE = 200;

    private final Markup markup;
    private final List<Block> blocks;
    private final List<Labelled> lines;
    private final int firstBody;

    public PageAuthors(Markup markup, List<Block> blocks, List<Labelled> lines) {
        this.markup = markup;
        this.blocks = blocks;
        this.lines = lines;
        this.firstBody = firstBody();
    }

    /// Persons; where none is named, the body that is.
    public List<Stated> all() {
        Map<String, Stated> given = new LinkedHashMap<>();
        markup.names("author").forEach(name -> addPersons(name, given));
        int end = firstBody + 2;
        Map<String, Stated> shown = byline(0, end, given.keySet());
        if (shown.isEmpty()) {
            shown = byline(end, blocks.size(), given.keySet());
        }
        if (!given.isEmpty()) {
            boolean isShared = given.keySet().stream().anyMatch(shown.keySet()::contains);
            return List.copyOf(isShared ? shown.values() : given.values());
        }
        if (shown.isEmpty()) {
            markup.meta(KEYS).ifPresent(name -> addPersons(name, given));
        }
        return shown.isEmpty() && given.isEmpty()
                ? body()
                : List.copyOf(shown.isEmpty() ? given.values() : shown.values());
    }

    private int firstBody() {
        int i = 0;
        while (i < lines.size() && lines.get(i).kind() != Kind.BODY) {
            i++;
        }
        return i;
    }

    /// The names of the by-lines between two blocks: one line, or several side by side.
    ///
    /// @param given the names known from the markup; a box named for by-lines adds no others to
    ///   them, a line that begins with "By" may
    private Map<String, Stated> byline(int from, int to, Set<String> given) {
        Map<String, Stated> names = new LinkedHashMap<>();
        Optional<Box> around = Optional.empty();
        for (int i = from; i < Math.min(to, blocks.size()); i++) {
            Block block = blocks.get(i);
            if (block.text().length() > MAX_BYLINE || !isByline(i)) {
                continue;
            }
            Optional<Box> box = outermost(block.box());
            if (!names.isEmpty() && (around.isEmpty() || !around.equals(box))) {
                break;
            }
            addShown(i, given, names);
            around = names.isEmpty() ? around : box;
        }
        return names;
    }

    private boolean isByline(int i) {
        Box box = blocks.get(i).box();
        return lines.get(i).cue() == Cue.BYLINE
                || (box.isWithin(BoxRole.BYLINE, null) && !box.isWithin(BoxRole.COMMENT, null))
                || isBesideDate(i);
    }

    /// A name alone between headline and text, with the date beside it.
    private boolean isBesideDate(int i) {
        return i > 0
                && i < firstBody
                && (isDate(i - 1) || (i + 1 < lines.size() && isDate(i + 1)))
                && lines.subList(0, i).stream().anyMatch(line -> line.kind() == Kind.TITLE)
                && ByLine.isPerson(blocks.get(i).text());
    }

    private boolean isDate(int i) {
        return lines.get(i).cue() == Cue.DATE;
    }

    /// The largest box with the name of a by-line around a block.
    private static Optional<Box> outermost(Box inner) {
        Optional<Box> found = Optional.empty();
        for (Optional<Box> box = Optional.of(inner); box.isPresent(); box = box.get().parent()) {
            found = box.get().is(BoxRole.BYLINE) ? box : found;
        }
        return found;
    }

    private void addShown(int i, Set<String> given, Map<String, Stated> names) {
        boolean isOpen = given.isEmpty() || lines.get(i).cue() == Cue.BYLINE;
        int start = lines.get(i).line().span().start();
        for (ByLine.Name name : ByLine.names(blocks.get(i).text())) {
            Span words = name.words();
            Span evidence = new Span(start + words.start(), start + words.end());
            if (isOpen || given.contains(key(name.value()))) {
                names.putIfAbsent(
                        key(name.value()), new Stated(name.value(), How.STATED, List.of(evidence)));
            }
        }
    }

    private static void addPersons(String names, Map<String, Stated> authors) {
        if (names.startsWith("http") || names.length() > MAX_BYLINE || names.contains("@")) {
            return;
        }
        for (ByLine.Name name : ByLine.names(names)) {
            authors.putIfAbsent(key(name.value()), new Stated(name.value(), How.STATED, List.of()));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// "Harbour Gazette staff", "The Associated Press": from the markup, else from the by-line.
    private List<Stated> body() {
        Optional<String> given =
                Stream.concat(markup.names("author").stream(), markup.meta(KEYS).stream())
                        .filter(name -> Character.isLetter(name.charAt(0)) && name.length() <= 80)
                        .filter(name -> !name.startsWith("http") && !name.contains("@"))
                        .findFirst();
        if (given.isPresent()) {
            return List.of(new Stated(given.get(), How.STATED, List.of()));
        }
        for (int i = 0; i < Math.min(firstBody + 2, blocks.size()); i++) {
            Optional<Stated> agency = isByline(i) ? agency(i) : Optional.empty();
            if (agency.isPresent()) {
                return List.of(agency.get());
            }
        }
        return List.of();
    }

    private Optional<Stated> agency(int i) {
        String words = blocks.get(i).text();
        int start = lines.get(i).line().span().start();
        return AgencyWords.amongst(ByLine.withoutBy(words))
                .filter(name -> words.contains(name))
                .map(name -> {
                    int at = start + words.indexOf(name);
                    Span evidence = new Span(at, at + name.length());
                    return new Stated(name, How.STATED, List.of(evidence));
                });
    }
}
