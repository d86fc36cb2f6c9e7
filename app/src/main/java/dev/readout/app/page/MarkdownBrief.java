package dev.readout.app.page;

import dev.readout.app.view.CorrectionWords;
import dev.readout.app.view.Excerpt;
import dev.readout.app.view.Excerpts;
import dev.readout.app.view.Ground;
import dev.readout.app.view.Matrix;
import dev.readout.app.view.Outline;
import dev.readout.app.view.Outline.Difference;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Road;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.Dating;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Stated;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Strength;
import dev.readout.story.Happening;
import dev.readout.story.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes a brief as Markdown (CommonMark), to be pasted into a document or a ticket.
///
/// What means something in Markdown or HTML is escaped in every word of a report.
public final class MarkdownBrief {
    private static final String SPECIAL = "\\`*_{}[]#!|~";

    private final Brief brief;
    private final Outline outline;
    private final Wording wording;
    private final Road.Finder roads;
    private final Excerpts excerpts;
    private final StringBuilder out = new StringBuilder(1 << 14);

    private MarkdownBrief(Brief brief) {
        this.brief = brief;
        this.outline = new Outline(brief);
        this.wording = new Wording(brief, Integer.MAX_VALUE);
        this.roads = new Road.Finder(brief);
        this.excerpts = new Excerpts(brief);
    }

    /// The whole text; every line ends in `\n`.
    public static String of(Brief brief) {
        return new MarkdownBrief(brief).written();
    }

    private String written() {
        line(
                "# "
                        + escaped(
                                new HeadPart(brief, outline, new Evidence(brief, Leaves.folded()))
                                        .headline()));
        line("");
        HeadPart.day(brief)
                .ifPresent(day -> {
                    String words = quoted(day.words().getFirst());
                    line("**" + Days.of(day.time()) + "** " + words + "\\");
                });
        line(HeadPart.published(brief));
        line("");
        line(String.join(" · ", outline.counts()));
        leftOut();
        claims("Several origins carry", outline.onSeveral());
        differences("They differ", outline.conflicts());
        differences("Look alike, and both can be true", outline.compatible());
        silences("Silent", outline.firmSilences());
        silences("Silent, but perhaps about something else", outline.weakSilences());
        claims("Rests on one origin or party", outline.onOne());
        claims("No report says how it is known", outline.onNone());
        matrix();
        relays();
        timeline("Timeline", Happening.Status.HAPPENED);
        timeline("Planned", Happening.Status.PLANNED);
        reports();
        corrected();
        heading("How to read this");
        MethodPart.LINES.forEach(words -> entry(escaped(words)));
        entry(escaped(MethodPart.version()));
        return out.toString();
    }

    private void corrected() {
        List<String> words = CorrectionWords.of(brief);
        if (!words.isEmpty()) {
            heading("Corrected by hand");
            words.forEach(one -> entry(escaped(one)));
        }
    }

    private void leftOut() {
        if (!brief.skipped().isEmpty()) {
            line("");
            line("Left out:");
            line("");
            brief.skipped().forEach(one -> entry(escaped(one.file() + " " + one.reason())));
        }
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

    /// A claim and what it rests on; below it every sentence, with the words in bold that no other
    /// report has.
    private void claims(String heading, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        heading(heading);
        for (Account account : accounts) {
            String id = account.claim().id().value();
            entry(id + " " + quoted(account.claim().wording()) + " — " + ground(account));
            Map<ReportId, List<Citation>> others = Evidence.ofOthers(account.claim().words());
            Map<String, Set<ReportId>> sentences = new LinkedHashMap<>();
            for (Citation words : account.claim().words()) {
                List<Citation> peers = others.getOrDefault(words.report(), List.of());
                sentences
                        .computeIfAbsent(sentence(words, peers), key -> new TreeSet<>())
                        .add(words.report());
            }
            sentences.forEach(
                    (words, reports) -> line("  - " + Wording.reports(reports) + " " + words));
        }
    }

    private String sentence(Citation citation, List<Citation> others) {
        StringBuilder words = new StringBuilder();
        for (Excerpt.Piece piece : excerpts.of(citation, others).pieces()) {
            String plain = escapedAsIs(piece.words());
            words.append(piece.kind() == Excerpt.Kind.OWN ? "**" + plain + "**" : plain);
        }
        return words.toString();
    }

    private String ground(Account account) {
        List<EntityId> origins = Ground.origins(account);
        List<Road> all = roads.of(account);
        List<EntityId> behind = new ArrayList<>(origins);
        all.forEach(road -> behind.removeAll(road.stations()));
        List<String> words = new ArrayList<>();
        if (!behind.isEmpty()) {
            words.add("going back to " + names(behind));
        }
        all.forEach(road -> words.add(road(road)));
        if (origins.size() > 1) {
            words.add(Wording.interval(account.independence()));
        }
        return String.join(" · ", words);
    }

    private String road(Road road) {
        String start =
                switch (road.start()) {
                    case SPEAKER ->
                            road.stations().stream()
                                    .map(wording::name)
                                    .map(MarkdownBrief::escaped)
                                    .collect(Collectors.joining(" → "));
                    case NEWSROOM -> "own voice";
                    case NOT_STATED -> "not stated who";
                };
        return start + ": " + Wording.reports(road.reports());
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
                                    DifferencePart.word(one.aspect()),
                                    escaped(one.reason())));
            for (int i = 0; i < one.sides().size(); i++) {
                side(one.sides(), i);
            }
        }
    }

    private void side(List<Side> sides, int index) {
        List<Citation> others = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            if (i != index) {
                others.addAll(sides.get(i).words());
            }
        }
        line("  - " + escaped(sides.get(index).label()));
        Map<String, Set<ReportId>> sentences = new LinkedHashMap<>();
        for (Citation words : sides.get(index).words()) {
            sentences
                    .computeIfAbsent(sentence(words, others), key -> new TreeSet<>())
                    .add(words.report());
        }
        sentences.forEach(
                (words, reports) -> line("    - " + Wording.reports(reports) + " " + words));
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

    /// Claims that two reports or more touch; the others stand above with their one report.
    private void matrix() {
        Matrix matrix = new Matrix(brief, outline);
        if (matrix.shared().isEmpty()) {
            return;
        }
        heading("Claim by report");
        for (Matrix.State state : Matrix.State.values()) {
            entry(state.sign() + " " + state.meaning());
        }
        line("");
        StringBuilder head = new StringBuilder("| Claim |");
        StringBuilder rule = new StringBuilder("| --- |");
        for (Report report : brief.reports()) {
            head.append(' ').append(report.id().value()).append(" |");
            rule.append(" :-: |");
        }
        line(head.toString());
        line(rule.toString());
        for (Account account : matrix.shared()) {
            StringBuilder row = new StringBuilder("| " + account.claim().id().value() + " ");
            row.append(quoted(account.claim().wording())).append(" |");
            for (Report report : brief.reports()) {
                row.append(' ').append(matrix.state(account, report.id()).sign()).append(" |");
            }
            line(row.toString());
        }
    }

    private void relays() {
        List<RelayGraph.Edge> edges = new RelayGraph(brief, wording).edges();
        if (edges.isEmpty()) {
            return;
        }
        heading("Through whom");
        for (RelayGraph.Edge edge : edges) {
            String words =
                    edge.words().stream()
                            .map(one -> quoted(one) + " " + one.report().value())
                            .distinct()
                            .collect(Collectors.joining(", "));
            entry(
                    "%s %s %s: %s"
                            .formatted(
                                    escaped(edge.from().label()),
                                    edge.stated() ? "→" : "⇢ (way not stated)",
                                    escaped(edge.to().label()),
                                    words.isEmpty() ? "told by the markup of the page" : words));
        }
    }

    private void timeline(String heading, Happening.Status status) {
        List<Happening> happenings =
                brief.alignment().timeline().stream()
                        .filter(one -> one.status() == status)
                        .sorted(Comparator.comparing(Happening::time))
                        .toList();
        if (happenings.isEmpty()) {
            return;
        }
        heading(heading);
        for (Happening one : happenings) {
            String how =
                    switch (one.how()) {
                        case STATED -> "";
                        case INFERRED -> ", worked out from the date of the report";
                        case BORROWED -> ", date from another report";
                        case UNKNOWN -> ", not known how";
                    };
            String words = quoted(one.words().getFirst());
            String reports = Wording.reportsOf(one.words());
            entry("**%s** %s — %s%s".formatted(Days.of(one.time()), words, reports, how));
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
        return escapedAsIs(PlainText.of(words));
    }

    private static String escapedAsIs(String words) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
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
