package dev.readout.app.page;

import dev.readout.app.view.Ground;
import dev.readout.app.view.Outline;
import dev.readout.app.view.Outline.Difference;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Strength;
import dev.readout.story.Happening;
import dev.readout.story.Side;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a brief as Markdown (CommonMark), to be pasted into a document or a ticket.
///
/// What means something in Markdown or HTML is escaped in every word of a report.
public final class MarkdownBrief {
    private static final String SPECIAL = "\\`*_{}[]#!|~";

    private final Brief brief;
    private final Outline outline;
    private final Wording wording;
    private final Ground.Finder grounds;
    private final StringBuilder out = new StringBuilder(1 << 14);

    private MarkdownBrief(Brief brief) {
        this.brief = brief;
        this.outline = new Outline(brief);
        this.wording = new Wording(brief, Integer.MAX_VALUE);
        this.grounds = new Ground.Finder(brief, wording);
    }

    /// The whole text; every line ends in `\n`.
    public static String of(Brief brief) {
        return new MarkdownBrief(brief).written();
    }

    private String written() {
        line(
                "# "
                        + outline.title()
                                .map(Outline.Title::words)
                                .map(MarkdownBrief::escaped)
                                .orElse("Brief"));
        line("");
        line(String.join(" · ", outline.counts()));
        claims("Several origins carry", outline.onSeveral());
        differences("They differ", outline.conflicts());
        differences("Look alike, and both can be true", outline.compatible());
        silences("Silent", outline.firmSilences());
        silences("Silent, but perhaps about something else", outline.weakSilences());
        claims("Rests on one origin", outline.onOne());
        claims("No report says how it is known", outline.onNone());
        timeline();
        reports();
        if (!brief.skipped().isEmpty()) {
            heading("Left out");
            brief.skipped().forEach(one -> entry(escaped(one.file() + " " + one.reason())));
        }
        return out.toString();
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private void heading(String words) {
        line("");
        line("## " + words);
        line("");
    }

    private void entry(String words) {
        line("- " + words);
    }

    private void claims(String heading, List<Account> accounts) {
        if (!accounts.isEmpty()) {
            heading(heading);
            accounts.forEach(
                    account -> entry(quoted(account.claim().wording()) + " — " + ground(account)));
        }
    }

    private String ground(Account account) {
        Ground ground = grounds.of(account);
        StringBuilder words = new StringBuilder();
        piece(words, "", ground.origins().isEmpty() ? "" : "**" + names(ground.origins()) + "**");
        piece(words, "words of ", names(ground.speakers()));
        piece(words, "through ", names(ground.relays()));
        piece(words, "quoted in ", Wording.reports(ground.quoting()));
        piece(words, "in own voice: ", Wording.reports(ground.newsroom()));
        if (ground.origins().size() > 1) {
            piece(words, "", Wording.interval(account.independence()));
        }
        return words.toString();
    }

    private static void piece(StringBuilder words, String before, String piece) {
        if (!piece.isEmpty()) {
            words.append(words.isEmpty() ? "" : " · ").append(before).append(piece);
        }
    }

    private void differences(String heading, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        heading(heading);
        for (Difference one : differences) {
            entry(
                    "**%s** on %s: %s"
                            .formatted(
                                    one.relation().words(),
                                    FindingPart.word(one.aspect()),
                                    escaped(one.reason())));
            for (Side side : one.sides()) {
                line(
                        "  - "
                                + Wording.reportsOf(side.words())
                                + " "
                                + quoted(side.words().getFirst()));
            }
        }
    }

    private void silences(String heading, List<List<Silence>> silences) {
        if (silences.isEmpty()) {
            return;
        }
        heading(heading);
        for (List<Silence> same : silences) {
            Silence first = same.getFirst();
            String who =
                    switch (first.who()) {
                        case Finding.Silent.Party party -> escaped(wording.name(party.entity()));
                        case Finding.Silent.OneReport one ->
                                one.report().value() + " " + escaped(wording.outlet(one.report()));
                    };
            Citation about =
                    first.words().isEmpty() ? first.about().wording() : first.words().getFirst();
            entry("**" + who + "** on " + quoted(about) + " — " + ground(same));
        }
    }

    private String ground(List<Silence> same) {
        Silence first = same.getFirst();
        List<Citation> statements =
                same.stream().flatMap(one -> one.statement().stream()).distinct().toList();
        if (statements.isEmpty()) {
            return "seen by comparing with " + Wording.reports(first.about().reports());
        }
        return "%s in %s: %s"
                .formatted(
                        first.strength() == Strength.EXPLICIT ? "stated" : "implied",
                        Wording.reportsOf(statements),
                        quoted(statements.getFirst()));
    }

    private void timeline() {
        if (brief.alignment().timeline().isEmpty()) {
            return;
        }
        heading("Timeline");
        for (Happening one : brief.alignment().timeline()) {
            String planned = one.status() == Happening.Status.PLANNED ? " (planned)" : "";
            String how =
                    switch (one.how()) {
                        case STATED -> "";
                        case INFERRED -> ", worked out from the date of the report";
                        case BORROWED -> ", partly taken from another report";
                        case UNKNOWN -> ", not known how";
                    };
            entry(
                    "**%s**%s %s — %s%s"
                            .formatted(
                                    one.time().iso(),
                                    planned,
                                    quoted(one.words().getFirst()),
                                    Wording.reportsOf(one.words()),
                                    how));
        }
    }

    private void reports() {
        heading("The reports");
        for (Report report : brief.reports()) {
            Dating dating =
                    brief.alignment()
                            .datings()
                            .getOrDefault(report.id(), report.head().published());
            String title =
                    report.head()
                            .title()
                            .map(Stated::value)
                            .map(words -> ", “" + escaped(words) + "”")
                            .orElse("");
            entry(
                    report.id().value()
                            + " "
                            + escaped(wording.publishers(report.id()))
                            + title
                            + ", "
                            + dating.published().onDay().map(Object::toString).orElse("no date")
                            + ", "
                            + escaped(report.file()));
        }
    }

    private String quoted(Citation citation) {
        return escaped(wording.quoted(citation));
    }

    private String names(Collection<EntityId> entities) {
        return entities.stream()
                .map(wording::name)
                .map(MarkdownBrief::escaped)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// One line in which nothing is markup.
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (char c : PlainText.of(words).toCharArray()) {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }
}
