package dev.readout.app.page;

import dev.readout.app.view.Outline;
import dev.readout.app.view.PlainText;
import dev.readout.report.Dating;
import dev.readout.report.Published;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Happening;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes a brief as one HTML page that needs no other file and asks no other host.
///
/// The page's own rules forbid every request and every script but ours, whatever a report holds.
/// The same brief gives the same bytes.
public final class PageBrief {
    /// Reports that must speak of a day before it is called the day of the event.
    private static final int AGREED = 2;

    private final Brief brief;
    private final Outline outline;
    private final Evidence evidence;
    private final Html html = new Html();

    private PageBrief(Brief brief) {
        this.brief = brief;
        this.outline = new Outline(brief);
        this.evidence = new Evidence(brief);
    }

    /// The whole page, in UTF-8 when it is written to a file.
    public static String of(Brief brief) {
        return "<!DOCTYPE html>\n" + new PageBrief(brief).page();
    }

    private String page() {
        html.open("html", "lang", "en").line();
        head();
        html.open("body");
        html.element("a", "Skip to the brief", "class", "skip", "href", "#brief").line();
        top();
        contents();
        html.open("main", "id", "brief");
        for (Part part : parts()) {
            section(part);
        }
        html.close("main");
        foot();
        html.own("script", resource("page.js"));
        return html.close("body").close("html").line().end();
    }

    private void head() {
        String style = resource("page.css");
        html.open("head").lone("meta", "charset", "utf-8").line();
        html.lone(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                                .formatted(sha256(style), sha256(resource("page.js"))))
                .line();
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.lone("meta", "name", "referrer", "content", "no-referrer");
        html.lone("meta", "name", "color-scheme", "content", "light dark");
        html.line().element("title", headline() + " – Readout").line();
        html.own("style", style);
        html.close("head");
    }

    private String headline() {
        return outline.title()
                .map(Outline.Title::words)
                .or(() ->
                        brief.accounts().stream()
                                .findFirst()
                                .map(account ->
                                        evidence.wording().quoted(account.claim().wording())))
                .orElse("Brief");
    }

    private void top() {
        html.open("header").element("h1", headline());
        html.open("p", "class", "when");
        outline.title()
                .ifPresent(title -> {
                    html.text("Headline of ");
                    Evidence.reports(html, List.of(title.report().id()));
                    html.text("· ");
                });
        html.text(published()).close("p");
        day().ifPresent(day -> {
            html.open("p", "class", "when")
                    .text("Most reports speak of " + Days.of(day.time()) + ": ");
            evidence.quote(html, day.words().getFirst());
            html.close("p");
        });
        html.open("ul", "class", "counts");
        outline.counts().forEach(count -> html.element("li", count));
        html.close("ul");
        if (!brief.skipped().isEmpty()) {
            html.open("div", "class", "left-out").element("p", "Left out:").open("ul");
            brief.skipped()
                    .forEach(one ->
                            html.element("li", PlainText.of(one.file() + " " + one.reason())));
            html.close("ul").close("div");
        }
        html.close("header");
    }

    private String published() {
        List<LocalDate> days =
                brief.alignment().datings().values().stream()
                        .map(Dating::published)
                        .map(Published::onDay)
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return "No report has a date";
        }
        String first = Days.of(days.getFirst());
        return days.getFirst().equals(days.getLast())
                ? "Published " + first
                : "Published " + first + " to " + Days.of(days.getLast());
    }

    /// What more than half of the reports place on one and the same day; the latest if several, for
    /// the older ones are the background.
    private Optional<Happening> day() {
        return brief.alignment().timeline().stream()
                .filter(one -> one.time().isDay() && one.status() == Happening.Status.HAPPENED)
                .filter(one -> reports(one) >= AGREED && 2 * reports(one) > brief.reports().size())
                .max(Comparator.comparing(Happening::time).thenComparingLong(PageBrief::reports));
    }

    private static long reports(Happening happening) {
        return happening.words().stream().map(words -> words.report()).distinct().count();
    }

    /// A section: where it stands, what it is called, how many entries it has, how it is written.
    private record Part(String id, String heading, String hint, int count, Runnable write) {}

    private List<Part> parts() {
        ClaimPart claims = new ClaimPart(brief, evidence);
        FindingPart findings = new FindingPart(evidence);
        TimelinePart timeline = new TimelinePart(brief, evidence);
        List<Part> parts = new ArrayList<>();
        claims(
                parts,
                claims,
                "several",
                "Several origins carry",
                "Two origins are two names; that they are independent is not established.",
                outline.onSeveral());
        parts.add(
                new Part(
                        "differ",
                        "They differ",
                        "Side by side, with what differs underlined.",
                        outline.conflicts().size(),
                        () -> findings.differences(html, outline)));
        parts.add(
                new Part(
                        "silent",
                        "Silent",
                        "What one leaves out that others carry.",
                        outline.firmSilences().size(),
                        () -> findings.silences(html, outline)));
        claims(
                parts,
                claims,
                "one",
                "Rests on one origin",
                "However many reports repeat it.",
                outline.onOne());
        claims(
                parts,
                claims,
                "none",
                "No report says how it is known",
                "Stated without naming anybody.",
                outline.onNone());
        parts.add(
                new Part(
                        "matrix",
                        "Claim by report",
                        "Each row a claim, each column a report.",
                        0,
                        () -> new MatrixPart(brief, outline, evidence).write(html)));
        parts.add(
                new Part(
                        "relays",
                        "Through whom",
                        "From who spoke to who published; dashed where no report says who spoke or"
                                + " how the words reached the newsroom.",
                        0,
                        () -> new RelayPart(brief, evidence).write(html)));
        if (!timeline.isEmpty()) {
            parts.add(
                    new Part(
                            "timeline",
                            "Timeline",
                            "Days as the reports give them.",
                            0,
                            () -> timeline.write(html)));
        }
        parts.add(
                new Part(
                        "reports",
                        "The reports",
                        "Marked words are cited above; the small number leads back.",
                        brief.reports().size(),
                        () -> new ReportPart(brief, evidence).write(html)));
        parts.add(new Part("how", "How to read this", "", 0, this::howToRead));
        return parts;
    }

    private void claims(
            List<Part> parts,
            ClaimPart claims,
            String id,
            String heading,
            String hint,
            List<Account> accounts) {
        if (!accounts.isEmpty()) {
            parts.add(
                    new Part(
                            id,
                            heading,
                            hint,
                            accounts.size(),
                            () -> claims.write(html, accounts)));
        }
    }

    private void contents() {
        html.open("nav", "aria-label", "Sections").open("ul");
        for (Part part : parts()) {
            html.open("li").open("a", "href", "#" + part.id()).text(part.heading());
            if (part.count() > 0) {
                html.text(" ").element("span", "" + part.count(), "class", "count");
            }
            html.close("a").close("li");
        }
        html.close("ul").close("nav");
    }

    private void section(Part part) {
        html.line().open("section", "id", part.id(), "aria-labelledby", part.id() + "-heading");
        html.open("h2", "id", part.id() + "-heading").text(part.heading());
        if (part.count() > 0) {
            html.text(" ").element("span", "" + part.count(), "class", "count");
        }
        html.close("h2");
        if (!part.hint().isEmpty()) {
            html.element("p", part.hint(), "class", "hint");
        }
        part.write().run();
        html.close("section");
    }

    private void howToRead() {
        html.open("ol", "class", "how");
        for (String line :
                List.of(
                        "Everything in quotation marks is cut from a report; a click shows it where"
                                + " it stands.",
                        "r1, r2, … are the reports in the order of their file names; c1, c2, … the"
                                + " claims, the leading ones first.",
                        "Origins are counted, not reports. “2 to 4 origins”: at least the parties"
                            + " behind the named origins, at most these and the newsrooms that say"
                            + " it in their own voice.",
                        "A silence is firm only where a report states it, or where a report had"
                                + " every chance to carry what the others do.",
                        "Nothing here says what is true, and the reading errs: look at the words"
                                + " before you rely on it.")) {
            html.element("li", line);
        }
        html.close("ol");
    }

    private void foot() {
        String version = PageBrief.class.getPackage().getImplementationVersion();
        html.open("footer")
                .element(
                        "p",
                        "Written by readout " + (version == null ? "(not packaged)" : version));
        html.close("footer");
    }

    private static String resource(String name) {
        try (InputStream in = PageBrief.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource %s cannot be read".formatted(name), e);
        }
    }

    private static String sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
