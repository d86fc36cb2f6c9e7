package dev.readout.app.page;

import dev.readout.app.view.CorrectionWords;
import dev.readout.app.view.Outline;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a brief as one HTML page that needs no other file and asks no other host.
///
/// The page's own rules forbid every request and every script but ours, whatever a report holds.
/// The same brief gives the same bytes.
public final class PageBrief {
    static final String DIFFERENCES = "differ";
    static final String SILENCES = "silent";
    static final String MATRIX = "matrix";
    static final String RELAYS = "relays";
    static final String REPORTS = "reports";

    private final Brief brief;
    private final Outline outline;
    private final Evidence evidence;
    private final HeadPart top;
    private final Html html = new Html();

    private PageBrief(Brief brief, Leaves leaves) {
        this.brief = brief;
        this.outline = new Outline(brief);
        this.evidence = new Evidence(brief, leaves);
        this.top = new HeadPart(brief, outline, evidence);
    }

    /// The whole page, in UTF-8 when it is written to a file.
    public static String of(Brief brief) {
        return whole(content(brief));
    }

    /// What stands between the head of a page and its end, for a page that has more than the brief:
    /// see [Slots].
    public static Content content(Brief brief) {
        return new PageBrief(brief, Leaves.folded()).content();
    }

    /// The same in leaves, for a brief of so many reports that one page would be too large: what is
    /// seen first, with an empty name; each claim and each report under its id; and the rest of
    /// every long list.
    ///
    /// @param address of the page; that of a leaf is `address/parts/name`
    public static List<Leaf> leaves(Brief brief, String address) {
        Leaves leaves = Leaves.below(address);
        Content front = new PageBrief(brief, leaves).content();
        return leaves.bound(new Leaf("", front.title(), front.html()));
    }

    /// A page that has nothing but the brief.
    public static String whole(Content content) {
        StringWriter page = new StringWriter();
        try {
            write(content.title(), new StringReader(content.html()), page);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return page.toString();
    }

    /// Writes a page that has nothing but the brief while it is read, so that a large one is never
    /// held as a whole.
    ///
    /// @param title not escaped
    /// @param html as in [Content]
    /// @throws IOException if one cannot be read or the other not be written
    public static void write(String title, Reader html, Writer page) throws IOException {
        page.write(PageFrame.head(title));
        BufferedReader lines = new BufferedReader(html);
        String line = lines.readLine();
        while (line != null) {
            page.write(Slots.filled(line, Map.of()));
            line = lines.readLine();
            page.write(line == null ? "" : "\n");
        }
        page.write(new Html().own("script", script()).end());
        page.write("</body></html>\n");
        page.flush();
    }

    /// The style sheet of a brief.
    public static String style() {
        return PageFrame.resource("page.css");
    }

    /// The script of a brief; the page can be read without it.
    public static String script() {
        return PageFrame.resource("page.js");
    }

    /// A brief without the page around it.
    ///
    /// @param title words of a report, not escaped
    /// @param html header and sections, escaped; `main` has the id `brief`
    public record Content(String title, String html) {}

    private Content content() {
        top.write(html);
        html.open("div", "class", "columns");
        List<Part> parts = parts();
        contents(parts);
        html.open("main", "id", "brief", "tabindex", "-1");
        for (Part part : parts) {
            if (part.id().equals(REPORTS)) {
                html.slot(Slots.SECTIONS);
            }
            section(part);
        }
        html.close("main").close("div");
        return new Content(top.headline(), html.end());
    }

    /// A section: where it stands, what it is called, how many entries it has, how it is written.
    private record Part(String id, String heading, String hint, int count, Runnable write) {}

    private List<Part> parts() {
        TimelinePart timeline = new TimelinePart(brief, evidence);
        List<Part> parts = new ArrayList<>();
        claims(
                parts,
                "several",
                "Several origins carry",
                "Two origins are two names; that they are independent is not established. A click"
                        + " on a claim shows the sentences that say it.",
                outline.onSeveral());
        parts.add(
                new Part(
                        DIFFERENCES,
                        "They differ",
                        "Side by side, with the reason why it counts as a difference.",
                        outline.conflicts().size(),
                        () -> new DifferencePart(brief, evidence).write(html, outline)));
        parts.add(
                new Part(
                        SILENCES,
                        "Silent",
                        "What one leaves out that others carry, and how we know.",
                        outline.firmSilences().size(),
                        () -> new SilencePart(evidence).write(html, outline)));
        claims(
                parts,
                "one",
                "Rests on one origin or party",
                "However many reports repeat it.",
                outline.onOne());
        claims(
                parts,
                "none",
                "No report says how it is known",
                "Stated without naming anybody.",
                outline.onNone());
        parts.add(
                new Part(
                        MATRIX,
                        "Claim by report",
                        "Each row a claim, each column a report.",
                        0,
                        () -> new MatrixPart(brief, outline, evidence).write(html)));
        parts.add(
                new Part(
                        RELAYS,
                        "Through whom",
                        "From who spoke to who published, each step with the words that tell of"
                                + " it; dashed where no report says who spoke or how the words"
                                + " reached the newsroom.",
                        0,
                        () -> new RelayPart(brief, evidence).write(html)));
        if (!timeline.isEmpty()) {
            parts.add(
                    new Part(
                            "timeline",
                            "Timeline",
                            "Days as the reports give them; up to two weeks the distance is to"
                                    + " scale.",
                            0,
                            () -> timeline.write(html)));
        }
        parts.add(
                new Part(
                        REPORTS,
                        "The reports",
                        "Marked words are cited above; the small number leads back.",
                        brief.reports().size(),
                        () -> new ReportPart(brief, evidence).write(html)));
        List<String> corrected = CorrectionWords.of(brief);
        if (!corrected.isEmpty()) {
            parts.add(
                    new Part(
                            "corrected",
                            "Corrected by hand",
                            "What persons decided, and this brief respects.",
                            corrected.size(),
                            () -> sentences(corrected)));
        }
        parts.add(new Part("how", "How to read this", "", 0, () -> MethodPart.write(html)));
        return parts;
    }

    private void claims(
            List<Part> parts, String id, String heading, String hint, List<Account> accounts) {
        if (!accounts.isEmpty()) {
            ClaimPart claims = new ClaimPart(brief, evidence);
            parts.add(
                    new Part(
                            id,
                            heading,
                            hint,
                            accounts.size(),
                            () -> claims.write(html, accounts)));
        }
    }

    private void sentences(List<String> all) {
        html.open("ul");
        all.forEach(sentence -> html.element("li", sentence));
        html.close("ul");
    }

    private void contents(List<Part> parts) {
        html.open("nav", "aria-label", "Sections").open("ul");
        for (Part part : parts) {
            if (part.id().equals(REPORTS)) {
                html.slot(Slots.ENTRIES);
            }
            html.open("li").open("a", "href", "#" + part.id()).text(part.heading());
            count(part);
            html.close("a").close("li");
        }
        html.close("ul").close("nav");
    }

    private void section(Part part) {
        html.line().open("section", "id", part.id(), "aria-labelledby", part.id() + "-heading");
        html.open("h2", "id", part.id() + "-heading").text(part.heading());
        count(part);
        html.close("h2");
        if (!part.hint().isEmpty()) {
            html.element("p", part.hint(), "class", "hint");
        }
        part.write().run();
        html.close("section");
    }

    private void count(Part part) {
        if (part.count() > 0) {
            html.text(" ").element("span", "" + part.count(), "class", "count");
        }
    }
}
