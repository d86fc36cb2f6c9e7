package dev.readout.extract.head;

import dev.readout.extract.line.AgencyWords;
import dev.readout.extract.line.ByLine;
import dev.readout.extract.line.Cue;
import dev.readout.extract.line.DateLine;
import dev.readout.extract.line.DateReader;
import dev.readout.extract.line.DateReader.Dated;
import dev.readout.extract.line.Labelled;
import dev.readout.extract.line.Line;
import dev.readout.extract.line.Masthead;
import dev.readout.extract.line.Titles;
import dev.readout.knowledge.Outlet;
import dev.readout.knowledge.Outlets;
import dev.readout.report.Citation;
import dev.readout.report.Credit;
import dev.readout.report.Dating;
import dev.readout.report.How;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.report.Stated;
import dev.readout.report.Zone;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what the words of a page say about its report: title, authors, outlet, date.
public final class TextHead {
    private static final Pattern FOLLOW =
            Pattern.compile("(?:[Ff]ollow|[Cc]ontact|[Ee]mail) (.{4,60}?) (?:on|at|via) .*");
    private static final Pattern NEAR_OUTLET =
            Pattern.compile(
                    "(?:[Ff]rom|[Ww]ith|[Tt]o|[Ff]ollow|[Bb]y|[Aa]t|[Oo]f|[Vv]isit) (?:the"
                            + " )?((?:\\p{Lu}[\\p{L}'’.&-]*)(?:"
                            + " (?:and|of|the|&|\\p{Lu}[\\p{L}'’.&-]*)){0,5})");
    private static final Pattern ENDING = Pattern.compile("(?: (?:and|of|the|&))+$");
    private static final Pattern STAFF =
            Pattern.compile("(?:[Bb][Yy] )?(.{2,50}?) (?:[Ss]taff|STAFF)(?: .{0,30})?");
    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-])");

    private final Text text;
    private final List<Labelled> lines;

    public TextHead(Text text, List<Labelled> lines) {
        this.text = text;
        this.lines = lines;
    }

    public Optional<Stated> title() {
        List<Labelled> titles =
                lines.stream().filter(line -> line.kind() == Zone.Kind.TITLE).toList();
        return titles.stream()
                .map(labelled -> labelled.line().words())
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .map(shortest ->
                        new Stated(
                                title(shortest),
                                How.STATED,
                                titles.stream().map(title -> title.line().span()).toList()));
    }

    private static String title(String words) {
        String title = Titles.withoutLabel(words);
        return Titles.outletBehind(title)
                .filter(name -> Masthead.isName(name) || Masthead.isHost(name))
                .map(name -> Titles.withoutOutlet(title))
                .orElse(title);
    }

    /// From the by-lines, else from "Follow … on …" after the text.
    public List<Stated> authors() {
        Map<String, Stated> authors = new LinkedHashMap<>();
        for (Labelled labelled : lines) {
            boolean isSigned = labelled.cue() == Cue.DATE && ByLine.is(labelled.line().words());
            if (labelled.cue() == Cue.BYLINE || isSigned) {
                add(ByLine.names(labelled.line().words()), labelled.line(), authors);
            }
        }
        for (Labelled labelled : lines) {
            String words = labelled.line().words();
            Matcher follow = FOLLOW.matcher(words.substring(0, Math.min(words.length(), 120)));
            if (authors.isEmpty() && labelled.cue() == Cue.FURNITURE && follow.matches()) {
                add(ByLine.names(follow.group(1)), labelled.line(), authors);
            }
        }
        return List.copyOf(authors.values());
    }

    private void add(List<ByLine.Name> names, Line line, Map<String, Stated> authors) {
        for (ByLine.Name name : names) {
            authors.putIfAbsent(
                    name.value().toLowerCase(Locale.ROOT),
                    new Stated(name.value(), How.STATED, List.of(spanOf(name.value(), line))));
        }
    }

    /// From the address, a line that is the outlet's name, "Example News staff", a menu or
    /// newsletter line that names it, the copyright line, and last the issuer of a release.
    public Optional<Stated> outlet() {
        return outletOfAddress()
                .or(() -> nameOf(Cue.OUTLET))
                .or(this::outletOfTitle)
                .or(this::outletBesideDate)
                .or(this::outletOfStaff)
                .or(this::outletOfFurniture)
                .or(this::outletOfCopyright)
                .or(() -> Release.issuer(text, lines));
    }

    private Optional<Stated> outletOfAddress() {
        for (Labelled labelled : lines) {
            if (labelled.cue() == Cue.ADDRESS) {
                return outletAt(labelled.line());
            }
        }
        return Optional.empty();
    }

    /// Who publishes at this host, else the host itself.
    public static Stated atHost(String host) {
        String name = Outlets.atHost(host).map(Outlet::name).orElse(host);
        return new Stated(name, How.STATED, List.of());
    }

    private Optional<Stated> outletAt(Line line) {
        String host = hostOf(line.words());
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String name = Outlets.atHost(host).map(Outlet::name).orElse(host);
        return Optional.of(new Stated(name, How.STATED, List.of(spanOf(host, line))));
    }

    /// The host of an address without its "www.", empty if it has none.
    public static String hostOf(String address) {
        try {
            String full = address.startsWith("www.") ? "http://" + address : address;
            String host = new URI(full.split("[?#]", 2)[0]).getHost();
            if (host == null) {
                return "";
            }
            String lower = host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private Optional<Stated> nameOf(Cue cue) {
        return lines.stream()
                .filter(labelled -> labelled.cue() == cue)
                .findFirst()
                .map(labelled ->
                        stated(Masthead.nameOn(text.at(labelled.line().span())), labelled.line()));
    }

    /// "Ferry sinks | The Example Post": behind a headline that stands alone, too, or a name of
    /// outlets by its words.
    private Optional<Stated> outletOfTitle() {
        for (Labelled labelled : lines) {
            if (labelled.kind() == Zone.Kind.TITLE) {
                String words = labelled.line().words();
                Optional<String> name = Titles.outletBehind(words);
                if (name.isPresent()
                        && (Masthead.isName(name.get())
                                || Masthead.isHost(name.get())
                                || isTitle(Titles.withoutOutlet(words)))) {
                    return name.map(value -> stated(value, labelled.line()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTitle(String words) {
        return lines.stream()
                .filter(labelled -> labelled.kind() == Zone.Kind.TITLE)
                .anyMatch(labelled ->
                        Titles.bare(labelled.line().words()).equals(Titles.bare(words)));
    }

    /// "The Ferry Page, 21 May 2025" before or right behind the headline; "Harbour Gazette Politics
    /// Letters" above it.
    private Optional<Stated> outletBesideDate() {
        for (Labelled labelled : lines) {
            if (labelled.kind() == Zone.Kind.BODY) {
                return Optional.empty();
            }
            boolean head =
                    labelled.cue() == Cue.DATE
                            || labelled.cue() == Cue.BYLINE
                            || labelled.kind() == Zone.Kind.CLUTTER;
            Optional<String> name =
                    head ? Masthead.nameIn(text.at(labelled.line().span())) : Optional.empty();
            if (name.isPresent()) {
                return name.map(value -> stated(value, labelled.line()));
            }
        }
        return Optional.empty();
    }

    private Optional<Stated> outletOfStaff() {
        for (Labelled labelled : lines) {
            if (labelled.cue() == Cue.BYLINE) {
                Matcher staff = STAFF.matcher(labelled.line().words());
                if (staff.matches()
                        && Character.isUpperCase(staff.group(1).charAt(0))
                        && !ByLine.isPerson(staff.group(1))) {
                    return Optional.of(stated(staff.group(1), labelled.line()));
                }
            }
        }
        return Optional.empty();
    }

    /// A known outlet, or the name that stands in the clutter and alone on another line.
    private Optional<Stated> outletOfFurniture() {
        for (Labelled labelled : lines) {
            if (labelled.kind() == Zone.Kind.CLUTTER
                    && labelled.line().words().length() <= Line.LONG) {
                Optional<Stated> known = knownIn(labelled.line());
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Stated> knownIn(Line line) {
        Matcher near = NEAR_OUTLET.matcher(line.words());
        while (near.find()) {
            String name = ENDING.matcher(near.group(1)).replaceFirst("");
            if (Outlets.named(name).isPresent() || Masthead.isName(name) || standsAlone(name)) {
                return Optional.of(stated(name, line));
            }
        }
        return Optional.empty();
    }

    private boolean standsAlone(String name) {
        return name.indexOf(' ') > 0
                && lines.stream()
                        .anyMatch(other ->
                                other.kind() != Zone.Kind.BODY
                                        && other.line().words().equalsIgnoreCase(name));
    }

    private Optional<Stated> outletOfCopyright() {
        if (lines.stream().anyMatch(labelled -> labelled.cue() == Cue.DISTRIBUTOR)) {
            return Optional.empty();
        }
        return CreditFinder.in(text, lines).stream()
                .filter(credit -> credit.kind() == Credit.Kind.COPYRIGHT)
                .filter(credit -> !AgencyWords.isAgency(credit.name()) && !isCredited(credit))
                .findFirst()
                .map(credit ->
                        new Stated(
                                credit.name(), How.INFERRED, credit.evidence().stream().toList()));
    }

    /// Whether the page credits the owner of the words as the agency that wrote them.
    private boolean isCredited(Credit owner) {
        return CreditFinder.in(text, lines).stream()
                .anyMatch(credit ->
                        credit.kind() == Credit.Kind.AGENCY && credit.name().equals(owner.name()));
    }

    /// The first date line before or right after the text; one of a first publication before one of
    /// a change; last the day in the address of the page.
    public Dating published(ReportId report) {
        List<Found> dates = new ArrayList<>();
        for (Labelled labelled : lines) {
            if (labelled.cue() == Cue.DATE || labelled.cue() == Cue.BYLINE) {
                for (Dated dated : DateReader.in(labelled.line().words())) {
                    dates.add(new Found(labelled.line(), dated));
                }
            }
        }
        return dates.stream()
                .filter(found -> !found.isChange())
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .map(found -> found.finest(dates).dating(report))
                .or(() -> dayOfAddress(report))
                .orElseGet(Dating::unknown);
    }

    private record Found(Line line, Dated dated) {
        boolean isChange() {
            return DateLine.isChange(line.words(), dated.words().start());
        }

        /// The first date of the same day that has a time, else this one.
        Found finest(List<Found> dates) {
            if (dated.published() instanceof Published.On) {
                for (Found other : dates) {
                    if (other.dated().published() instanceof Published.At
                            && other.dated().day().equals(dated.day())
                            && !other.isChange()) {
                        return other;
                    }
                }
            }
            return this;
        }

        Dating dating(ReportId report) {
            return new Dating(
                    dated.published(), How.STATED, List.of(new Citation(report, line.span())));
        }
    }

    private Optional<Dating> dayOfAddress(ReportId report) {
        for (Labelled labelled : lines) {
            if (labelled.cue() == Cue.ADDRESS) {
                Matcher day = DAY_IN_ADDRESS.matcher(labelled.line().words());
                if (day.find()) {
                    String iso = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
                    Optional<Dated> dated = DateReader.firstIn(iso);
                    if (dated.isPresent()) {
                        return Optional.of(
                                new Dating(
                                        dated.get().published(),
                                        How.INFERRED,
                                        List.of(new Citation(report, labelled.line().span()))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Stated stated(String value, Line line) {
        return new Stated(value, How.STATED, List.of(spanOf(value, line)));
    }

    /// Where `words` stand in the line; the whole line if white space differs.
    private Span spanOf(String words, Line line) {
        String raw = text.at(line.span());
        int at = raw.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return at < 0 || at + words.length() > raw.length()
                ? line.span()
                : new Span(line.span().start() + at, line.span().start() + at + words.length());
    }
}
