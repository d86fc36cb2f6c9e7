package dev.readout.app.page;

import dev.readout.app.view.Ground;
import dev.readout.app.view.Road;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import dev.readout.story.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Claims as Markdown: what each rests on, and every sentence that says it.
final class MarkdownClaims {
    private final Wording wording;
    private final MarkdownQuotes quotes;
    private final Road.Finder roads;

    MarkdownClaims(Brief brief, Wording wording, MarkdownQuotes quotes) {
        this.wording = wording;
        this.quotes = quotes;
        this.roads = new Road.Finder(brief);
    }

    void write(Markdown out, String heading, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        out.heading(heading);
        for (Account account : accounts) {
            String id = account.claim().id().value();
            out.entry(
                    id + " " + quotes.quoted(account.claim().wording()) + " — " + ground(account));
            sentences(out, account.claim(), "  ", account.claim().words());
            if (!account.claim().near().isEmpty()) {
                out.line("  - " + ClaimPart.MAY_SAY + ":");
                sentences(out, account.claim(), "    ", account.claim().nearWords());
            }
        }
    }

    private void sentences(Markdown out, Claim claim, String indent, List<Citation> words) {
        Map<ReportId, List<Citation>> others = Evidence.ofOthers(claim.places());
        quotes.sentences(out, indent, words, report -> others.getOrDefault(report, List.of()));
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
        if (!account.claim().nearReports().isEmpty()) {
            words.add("perhaps: " + Wording.reports(account.claim().nearReports()));
        }
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
                                    .map(Markdown::escaped)
                                    .collect(Collectors.joining(" → "));
                    case NEWSROOM -> "own voice";
                    case NOT_STATED -> "not stated who";
                };
        return start + ": " + Wording.reports(road.reports());
    }

    private String names(Collection<EntityId> entities) {
        return entities.stream()
                .map(wording::name)
                .map(Markdown::escaped)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
