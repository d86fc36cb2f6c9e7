package dev.readout.app.page;

import dev.readout.app.view.Outline;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Finding.Silent;
import dev.readout.story.Side;
import dev.readout.story.Support;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table of claims and reports: who states what, who states it differently, who is silent.
final class MatrixPart {
    /// Columns of a claim in its row.
    private static final int CLAIM = 110;

    /// With more reports a cell shows its sign alone; the word stays for screen readers.
    private static final int WITH_WORDS = 7;

    /// Rows shown at once; further ones are folded.
    private static final int SHOWN = 25;

    private final Brief brief;
    private final Evidence evidence;
    private final Map<ClaimId, Set<ReportId>> differing = new HashMap<>();
    private final Map<ClaimId, Set<ReportId>> noticeablySilent = new HashMap<>();

    MatrixPart(Brief brief, Outline outline, Evidence evidence) {
        this.brief = brief;
        this.evidence = evidence;
        outline.conflicts().forEach(one -> differences(one.sides()));
        outline.firmSilences().forEach(same -> same.forEach(this::silence));
    }

    private void differences(List<Side> sides) {
        for (Account account : brief.accounts()) {
            Claim claim = account.claim();
            for (Side side : sides) {
                boolean carries =
                        side.words().stream()
                                .anyMatch(
                                        words -> claim.words().stream().anyMatch(words::overlaps));
                if (carries) {
                    sides.stream()
                            .filter(other -> !other.equals(side))
                            .flatMap(other -> other.words().stream())
                            .forEach(words ->
                                    differing
                                            .computeIfAbsent(claim.id(), id -> new HashSet<>())
                                            .add(words.report()));
                }
            }
        }
    }

    private void silence(Silence silence) {
        if (silence.who() instanceof Silent.OneReport(ReportId report)) {
            noticeablySilent
                    .computeIfAbsent(silence.about().id(), id -> new HashSet<>())
                    .add(report);
        }
    }

    void write(Html html) {
        List<Account> shared = brief.accounts().stream().filter(this::isShared).toList();
        List<Account> lone = brief.accounts().stream().filter(one -> !isShared(one)).toList();
        legend(html);
        table(
                html,
                "Claims that two reports or more touch",
                shared.subList(0, Math.min(SHOWN, shared.size())));
        if (shared.size() > SHOWN) {
            List<Account> rest = shared.subList(SHOWN, shared.size());
            folded(
                    html,
                    Wording.count(rest.size(), "more claim", "more claims"),
                    "Further claims that two reports or more touch",
                    rest);
        }
        if (!lone.isEmpty()) {
            folded(
                    html,
                    Wording.count(lone.size(), "claim", "claims") + " of one report",
                    "Claims of one report",
                    lone);
        }
    }

    private void folded(Html html, String summary, String caption, List<Account> accounts) {
        html.open("details", "class", "more").element("summary", summary);
        table(html, caption, accounts);
        html.close("details");
    }

    private boolean isShared(Account account) {
        ClaimId id = account.claim().id();
        return account.claim().supports().size() > 1
                || differing.containsKey(id)
                || noticeablySilent.containsKey(id);
    }

    private static void legend(Html html) {
        html.open("p", "class", "legend");
        for (State state : State.values()) {
            html.open("span", "class", "state " + state.kind);
            html.element("span", state.sign, "aria-hidden", "true").text(" " + state.meaning);
            html.close("span").text(" ");
        }
        html.close("p");
    }

    private void table(Html html, String caption, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        String kind = brief.reports().size() > WITH_WORDS ? "matrix narrow" : "matrix";
        html.open(
                "div", "class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0");
        html.open("table", "class", kind).element("caption", caption, "class", "hidden");
        html.open("thead").open("tr").element("th", "Claim", "scope", "col");
        for (Report report : brief.reports()) {
            String outlet = evidence.wording().outlet(report.id());
            html.open("th", "scope", "col")
                    .open("a", "href", "#" + report.id().value(), "title", outlet);
            html.text(report.id().value()).element("span", " " + outlet, "class", "outlet");
            html.close("a").close("th");
        }
        html.close("tr").close("thead").open("tbody");
        accounts.forEach(account -> row(html, account));
        html.close("tbody").close("table").close("div");
    }

    private void row(Html html, Account account) {
        String id = account.claim().id().value();
        html.line().open("tr").open("th", "scope", "row");
        String words = evidence.wording().quoted(account.claim().wording());
        html.element("a", PlainText.shortened(words, CLAIM), "href", "#" + id);
        html.close("th");
        for (Report report : brief.reports()) {
            State state = state(account.claim(), report.id());
            html.open("td", "class", "state " + state.kind);
            html.element("span", state.sign, "aria-hidden", "true", "class", "sign");
            html.element("span", " " + state.word, "class", "word").close("td");
        }
        html.close("tr");
    }

    private State state(Claim claim, ReportId report) {
        for (Support support : claim.supports()) {
            if (support.report().equals(report)) {
                return switch (support.voice()) {
                    case NEWSROOM -> State.OWN;
                    case ATTRIBUTED -> State.QUOTED;
                    case BOTH -> State.BOTH;
                };
            }
        }
        if (differing.getOrDefault(claim.id(), Set.of()).contains(report)) {
            return State.DIFFERS;
        }
        return noticeablySilent.getOrDefault(claim.id(), Set.of()).contains(report)
                ? State.LEFT_OUT
                : State.SILENT;
    }

    /// What a report does with a claim.
    private enum State {
        OWN("●", "own voice", "states it in its own voice", "own"),
        QUOTED("◐", "quotes", "gives it as the words of somebody", "quoted"),
        BOTH("◉", "both", "both", "own"),
        DIFFERS("≠", "differs", "states it differently", "differs"),
        LEFT_OUT("○", "leaves out", "leaves it out and had every chance to carry it", "omits"),
        SILENT("·", "silent", "says nothing of it", "silent");

        private final String sign;
        private final String word;
        private final String meaning;
        private final String kind;

        State(String sign, String word, String meaning, String kind) {
            this.sign = sign;
            this.word = word;
            this.meaning = meaning;
            this.kind = kind;
        }
    }
}
