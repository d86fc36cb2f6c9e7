package dev.readout.json;

import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Credit;
import dev.readout.report.Head;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.report.Zone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes one report as a line of JSON, with plain strings: what extract found in a page.
public final class ReportJson {
    private static final List<String> ENDINGS = List.of(".gz", ".html", ".htm", ".txt");

    private ReportJson() {}

    /// One line, without a line end. What the page does not tell is left out.
    public static String line(Report report) {
        Head head = report.head();
        ObjectNode row =
                object().put("id", withoutEndings(report.file())).put("text", running(report));
        head.title().ifPresent(title -> row.put("title", title.value()));
        if (!head.authors().isEmpty()) {
            row.set("authors", strings(head.authors().stream().map(Stated::value).toList()));
        }
        String published = head.published().published().iso();
        if (!published.isEmpty()) {
            row.put("published", published);
        }
        head.dateline().ifPresent(span -> row.put("dateline", report.text().at(span)));
        head.credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.AGENCY)
                .findFirst()
                .ifPresent(credit -> row.put("agency", credit.name()));
        head.outlet().ifPresent(outlet -> row.put("outlet", outlet.value()));
        return Layout.line(row.put("language", head.language()));
    }

    /// The running text: body and subheads, one zone a line.
    private static String running(Report report) {
        return report.zones().stream()
                .filter(zone -> zone.kind() == Zone.Kind.BODY || zone.kind() == Zone.Kind.SUBHEAD)
                .map(zone -> report.text().at(zone.span()))
                .collect(Collectors.joining("\n"));
    }

    private static String withoutEndings(String file) {
        String name = file;
        for (String ending : ENDINGS) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending) && name.length() > ending.length()) {
                name = name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
