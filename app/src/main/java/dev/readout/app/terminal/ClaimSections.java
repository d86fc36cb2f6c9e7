package dev.readout.app.terminal;

import dev.readout.app.terminal.Paragraph.Part;
import dev.readout.app.terminal.Section.Entry;
import dev.readout.app.view.Ground;
import dev.readout.app.view.Outline;
import dev.readout.app.view.Wording;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import java.util.ArrayList;
import java.util.List;

/// The claims by what they rest on: several origins, one, or nothing that a report states.
final class ClaimSections {
    private final Outline outline;
    private final Wording wording;
    private final Ground.Finder grounds;

    ClaimSections(Brief brief, Outline outline, Wording wording) {
        this.outline = outline;
        this.wording = wording;
        this.grounds = new Ground.Finder(brief, wording);
    }

    Section onSeveral() {
        return section("Several origins carry", outline.onSeveral());
    }

    Section onOne() {
        return section("Rests on one origin or party", outline.onOne());
    }

    Section onNone() {
        return section("No report says how it is known", outline.onNone());
    }

    private Section section(String heading, List<Account> accounts) {
        return new Section(heading, accounts.stream().map(this::entry).toList());
    }

    private Entry entry(Account account) {
        String words = wording.quoted(account.claim().wording());
        return Entry.of(
                Paragraph.of(
                        2,
                        new Part(Style.QUIET, account.claim().id().value()),
                        new Part(Style.PLAIN, words),
                        new Part(Style.QUIET, ground(account))));
    }

    /// Who says it, through whom, in which reports, and which ones may say it.
    private String ground(Account account) {
        Ground ground = grounds.of(account);
        List<String> pieces = new ArrayList<>();
        if (!ground.origins().isEmpty()) {
            pieces.add(wording.names(ground.origins()));
        }
        if (!ground.speakers().isEmpty()) {
            pieces.add("words of " + wording.names(ground.speakers()));
        }
        if (!ground.relays().isEmpty()) {
            pieces.add("through " + wording.names(ground.relays()));
        }
        pieces.add(reports(ground));
        if (!ground.near().isEmpty()) {
            pieces.add("perhaps " + Wording.reports(ground.near()));
        }
        if (ground.origins().size() > 1) {
            pieces.add(Wording.interval(account.independence()));
        }
        return "— " + String.join(" · ", pieces);
    }

    /// The reports that carry it, those that say it in their own voice set apart.
    private static String reports(Ground ground) {
        String quoting = Wording.reports(ground.quoting());
        if (ground.newsroom().isEmpty()) {
            return quoting;
        }
        String voice = ground.newsroom().size() == 1 ? "its" : "their";
        return (quoting.isEmpty() ? "" : quoting + ", ")
                + "%s in %s own voice".formatted(Wording.reports(ground.newsroom()), voice);
    }
}
