package dev.readout.app.page;

import dev.readout.app.view.Matrix;
import dev.readout.app.view.Matrix.State;
import dev.readout.app.view.Outline;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Report;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import java.util.List;
import java.util.Locale;

/// A table of claims and reports: who states what, who states it differently, who is silent.
final class MatrixPart {
    private static final String SHARED = "Claims that two reports or more touch";

    /// Characters of a claim in its row.
    private static final int CLAIM = 110;

    /// With more reports a cell shows its sign alone; the word stays for screen readers.
    private static final int WITH_WORDS = 7;

    /// Rows shown at once; further ones are folded.
    private static final int SHOWN = 25;

    /// Cells of a table that a reader can still scroll through and a browser lay out at once: a
    /// hundred reports with two hundred claims.
    private static final int MOST_CELLS = 20_000;

    /// Columns that fit side by side; where there are leaves, further ones stand on theirs.
    private static final int COLUMNS = 40;

    private final Brief brief;
    private final Evidence evidence;
    private final Matrix matrix;

    MatrixPart(Brief brief, Outline outline, Evidence evidence) {
        this.brief = brief;
        this.evidence = evidence;
        this.matrix = new Matrix(brief, outline);
    }

    void write(Html html) {
        int room = Math.max(SHOWN, MOST_CELLS / Math.max(1, brief.reports().size()));
        List<Account> shared = first(room, matrix.shared());
        List<Account> lone = first(room - shared.size(), matrix.lone());
        Leaves leaves = evidence.leaves();
        List<Report> reports = brief.reports();
        List<Report> columns = reports.subList(0, leaves.shown(COLUMNS, reports));
        legend(html);
        List<Account> first = shared.subList(0, Math.min(SHOWN, shared.size()));
        table(html, SHARED, first, columns);
        leaves.rest(
                html,
                "columns",
                Wording.count(reports.size() - columns.size(), "more report", "more reports"),
                reports.subList(columns.size(), reports.size()),
                COLUMNS,
                (into, some) -> table(into, SHARED, first, some));
        List<Account> rest = shared.subList(first.size(), shared.size());
        leaves.rest(
                html,
                "rows",
                Wording.count(rest.size(), "more claim", "more claims"),
                rest,
                MOST_CELLS,
                (into, some) -> table(into, "Further claims like these", some, columns));
        leaves.rest(
                html,
                "lone",
                Wording.count(lone.size(), "claim", "claims") + " of one report",
                lone,
                MOST_CELLS,
                (into, some) -> table(into, "Claims of one report", some, columns));
        int shown = shared.size() + lone.size();
        if (shown < brief.accounts().size()) {
            html.element(
                    "p",
                    "The table holds the first %d of %d claims; who carries the others stands with each of them."
                            .formatted(shown, brief.accounts().size()),
                    "class",
                    "hint");
        }
    }

    private static List<Account> first(int most, List<Account> accounts) {
        return accounts.subList(0, Math.min(most, accounts.size()));
    }

    private static void legend(Html html) {
        html.open("p", "class", "legend");
        for (State state : State.values()) {
            html.open("span", "class", "state " + kind(state));
            html.element("span", state.sign(), "aria-hidden", "true", "class", "sign");
            html.text(" " + state.meaning()).close("span").text(" ");
        }
        html.close("p");
    }

    private static String kind(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void table(Html html, String caption, List<Account> accounts, List<Report> columns) {
        if (accounts.isEmpty()) {
            return;
        }
        String kind = columns.size() > WITH_WORDS ? "matrix narrow" : "matrix";
        html.open(
                "div", "class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0");
        html.open("table", "class", kind).element("caption", caption, "class", "hidden");
        html.open("thead").open("tr").element("th", "Claim", "scope", "col");
        for (Report report : columns) {
            String outlet = evidence.wording().outlet(report.id());
            html.open("th", "scope", "col")
                    .open("a", "href", "#" + report.id().value(), "title", outlet);
            html.text(report.id().value()).element("span", " " + outlet, "class", "outlet");
            html.close("a").close("th");
        }
        html.close("tr").close("thead").open("tbody");
        accounts.forEach(account -> row(html, account, columns));
        html.close("tbody").close("table").close("div");
    }

    private void row(Html html, Account account, List<Report> columns) {
        String id = account.claim().id().value();
        html.line().open("tr").open("th", "scope", "row");
        String words = evidence.wording().quoted(account.claim().wording());
        html.element("a", PlainText.shortened(words, CLAIM), "href", "#" + id);
        html.close("th");
        for (Report report : columns) {
            State state = matrix.state(account, report.id());
            html.open("td", "class", "state " + kind(state));
            html.element("span", state.sign(), "aria-hidden", "true", "class", "sign");
            html.element("span", " " + state.word(), "class", "word").close("td");
        }
        html.close("tr");
    }
}
