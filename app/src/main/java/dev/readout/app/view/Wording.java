package dev.readout.app.view;

import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Stated;
import dev.readout.story.Brief;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Finding.Silence;
import dev.readout.story.Independence;
import dev.readout.story.Provenance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the things of a brief are called on a screen; all of it has passed [PlainText].
public final class Wording {
    /// Columns of a file that stands for an outlet.
    private static final int FILE = 28;

    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Map<ReportId, Provenance> provenances = new HashMap<>();
    private final Map<EntityId, Entity> entities = new HashMap<>();
    private final int longest;

    /// @param longest columns after which a quotation is shortened
    public Wording(Brief brief, int longest) {
        brief.reports().forEach(report -> reports.put(report.id(), report));
        brief.trace().provenances().forEach(one -> provenances.put(one.report(), one));
        brief.trace().entities().all().forEach(entity -> entities.put(entity.id(), entity));
        this.longest = longest;
    }

    /// The words of a citation between quotation marks; those inside become single ones, as
    /// typesetters do.
    public String quoted(Citation citation) {
        return quoted(citation, longest);
    }

    public String quoted(Citation citation, int columns) {
        Report report = reports.get(citation.report());
        String words = report == null ? "" : PlainText.of(report.at(citation));
        return "“" + PlainText.shortened(inner(words), columns) + "”";
    }

    /// Words that stand between quotation marks: those within become single ones.
    public static String inner(String words) {
        return words.replace('“', '‘').replace('”', '’').replace('"', '\'');
    }

    public String name(EntityId id) {
        Entity entity = entities.get(id);
        return PlainText.of(entity == null ? id.value() : shortest(entity));
    }

    /// "AFP" for "Agence France-Presse" if a report uses it: a form of capitals that are the
    /// initials of the full name.
    private static String shortest(Entity entity) {
        StringBuilder initials = new StringBuilder();
        entity.canonical()
                .chars()
                .filter(Character::isUpperCase)
                .forEach(c -> initials.append((char) c));
        boolean isUsed = initials.length() > 2 && entity.surfaces().contains(initials.toString());
        return isUsed ? initials.toString() : entity.canonical();
    }

    public String names(Collection<EntityId> ids) {
        return ids.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /// Who keeps the same silence: "Norbahn, Per Holm", "r4 Harbour Mail".
    public String silent(Collection<Silence> same) {
        return same.stream().map(this::silent).distinct().collect(Collectors.joining(", "));
    }

    private String silent(Silence silence) {
        return switch (silence.who()) {
            case Finding.Silent.Party party -> name(party.entity());
            case Finding.Silent.OneReport one -> one.report().value() + " " + outlet(one.report());
        };
    }

    public static String reports(Collection<ReportId> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .map(ReportId::value)
                .collect(Collectors.joining(" "));
    }

    public static String reportsOf(Collection<Citation> citations) {
        return reports(citations.stream().map(Citation::report).toList());
    }

    /// Who published the report, or the name of its file if nobody says; what came without a file
    /// bears its id as a name, which tells nothing.
    public String outlet(ReportId id) {
        List<Provenance.Hop> hops = hops(id);
        if (!hops.isEmpty()) {
            return name(hops.getLast().entity());
        }
        Report report = reports.get(id);
        return report == null
                ? id.value()
                : report.head()
                        .outlet()
                        .map(Stated::value)
                        .map(PlainText::of)
                        .orElseGet(() -> file(report));
    }

    private static String file(Report report) {
        return report.file().equals(report.id().value())
                ? "outlet not stated"
                : PlainText.shortened(PlainText.of(report.file()), FILE);
    }

    /// The newsroom that wrote the report, then everybody who passed it on; with `~` before those
    /// that no words of the page name and that were worked out from the other reports.
    public String publishers(ReportId id) {
        List<String> hops = hops(id).stream().map(this::station).distinct().toList();
        if (hops.size() < 2) {
            return outlet(id);
        }
        return hops.getFirst() + " through " + String.join(", ", hops.subList(1, hops.size()));
    }

    private String station(Provenance.Hop hop) {
        boolean workedOut = hop.how() == How.INFERRED && hop.evidence().isEmpty();
        return (workedOut ? "~" : "") + name(hop.entity());
    }

    public List<Provenance.Hop> hops(ReportId id) {
        Provenance provenance = provenances.get(id);
        return provenance == null ? List.of() : provenance.hops();
    }

    /// How many origins may stand behind a claim. That they are independent is never said.
    public static String interval(Independence independence) {
        int min = independence.min();
        int max = independence.max();
        return (min == max ? count(min, "origin", "origins") : min + " to " + max + " origins")
                + ", independence not established";
    }

    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
