package dev.readout.app.terminal;

import dev.readout.app.terminal.Paragraph.Part;
import dev.readout.app.terminal.Section.Entry;
import dev.readout.report.Attribution;
import dev.readout.report.ReportId;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Chain;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Origin;
import dev.readout.story.Support;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The claims by what they rest on: several origins, one, or nothing that a report states.
final class ClaimSections {
    private final Brief brief;
    private final Wording wording;
    private final Map<Attribution, Lineage> lineages = new HashMap<>();

    ClaimSections(Brief brief, Wording wording) {
        this.brief = brief;
        this.wording = wording;
        brief.trace().lineages().forEach(one -> lineages.put(one.attribution(), one));
    }

    Section onSeveral() {
        return section("Several origins carry", account -> origins(account).size() > 1);
    }

    Section onOne() {
        return section("Rests on one origin", account -> origins(account).size() == 1);
    }

    Section onNone() {
        return section("No report says how it is known", account -> origins(account).isEmpty());
    }

    private Section section(String heading, java.util.function.Predicate<Account> belongs) {
        return new Section(
                heading, brief.accounts().stream().filter(belongs).map(this::entry).toList());
    }

    private Entry entry(Account account) {
        String words = wording.quoted(account.claim().wording());
        return Entry.of(
                Paragraph.of(
                        2, new Part(Style.PLAIN, words), new Part(Style.QUIET, ground(account))));
    }

    /// Who says it, through whom, in which reports.
    private String ground(Account account) {
        List<String> pieces = new ArrayList<>();
        Set<EntityId> origins = origins(account);
        Set<EntityId> speakers = new LinkedHashSet<>();
        Set<EntityId> relays = new LinkedHashSet<>();
        account.claim().supports().forEach(support -> follow(support, speakers, relays));
        speakers.removeAll(origins);
        relays.removeAll(origins);
        relays.removeAll(speakers);
        if (!origins.isEmpty()) {
            pieces.add(wording.names(origins));
        }
        if (!speakers.isEmpty()) {
            pieces.add("words of " + wording.names(speakers));
        }
        if (!relays.isEmpty()) {
            pieces.add("through " + wording.names(relays));
        }
        pieces.add(reports(account));
        if (origins.size() > 1) {
            int min = account.independence().min();
            int max = account.independence().max();
            pieces.add((min == max ? "" + min : min + " to " + max) + " independent");
        }
        return "— " + String.join(" · ", pieces);
    }

    private void follow(Support support, Set<EntityId> speakers, Set<EntityId> relays) {
        Set<EntityId> publishers =
                wording.hops(support.report()).stream()
                        .map(hop -> hop.entity())
                        .collect(Collectors.toSet());
        for (Attribution attribution : support.attributions()) {
            Lineage lineage = lineages.get(attribution);
            if (lineage != null) {
                for (Chain chain : lineage.chains()) {
                    speakers.add(chain.speaker());
                    relays.addAll(chain.hops().subList(1, chain.hops().size()));
                }
            }
        }
        relays.removeAll(publishers);
    }

    /// The reports that carry it, those that say it in their own voice set apart.
    private static String reports(Account account) {
        List<ReportId> own = account.newsroom();
        List<ReportId> quoting =
                account.claim().reports().stream().filter(id -> !own.contains(id)).toList();
        if (own.isEmpty()) {
            return Wording.reports(quoting);
        }
        String voice = Wording.reports(own) + " in " + (own.size() == 1 ? "its" : "their");
        return (quoting.isEmpty() ? "" : Wording.reports(quoting) + ", ") + voice + " own voice";
    }

    static Set<EntityId> origins(Account account) {
        Set<EntityId> origins = new LinkedHashSet<>();
        for (Origin origin : account.origins()) {
            switch (origin) {
                case Origin.Named named -> origins.add(named.entity());
                case Origin.Unnamed unnamed -> origins.add(unnamed.entity());
                case Origin.NotStated none -> {}
            }
        }
        return origins;
    }
}
