package dev.readout.json;

import static dev.readout.json.Evidence.array;
import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.strings;
import static dev.readout.json.Evidence.word;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.report.Credit;
import dev.readout.report.Dating;
import dev.readout.report.Extraction;
import dev.readout.report.Head;
import dev.readout.report.Published;
import dev.readout.report.Report;
import dev.readout.report.Stated;
import dev.readout.report.Zone;
import java.util.List;
import java.util.Locale;

/// Writes one report as a line of JSON, with plain strings: what extract found in a page.
public final class ReportJson {
    private static final List<String> ENDINGS = List.of(".gz", ".html", ".htm", ".txt");

    private ReportJson() {}

    /// One line, without a line end. What the page does not tell is left out.
    public static String line(Report report) {
        return Layout.line(row(report));
    }

    /// As [#line(Report)], with the reason why it is no report under `no_report`.
    public static String line(Extraction.Stub stub) {
        return Layout.line(row(stub.start()).put("no_report", word(stub.why().reason())));
    }

    private static ObjectNode row(Report report) {
        Head head = report.head();
        ObjectNode row =
                object().put("id", withoutEndings(report.file())).put("text", running(report));
        head.title().ifPresent(title -> row.put("title", title.value()));
        if (!head.authors().isEmpty()) {
            row.set("authors", strings(head.authors().stream().map(Stated::value).toList()));
        }
        put("published", head.published(), row);
        put("modified", head.modified(), row);
        head.dateline()
                .map(span -> place(report.text().at(span)))
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> row.put("dateline", place));
        head.credits().stream()
                .filter(credit -> isInDateline(credit, report))
                .findFirst()
                .ifPresent(credit -> row.put("agency", credit.name()));
        head.outlet().ifPresent(outlet -> row.put("outlet", outlet.value()));
        if (!head.credits().isEmpty()) {
            row.set("credits", credits(report));
        }
        return row.put("language", head.language());
    }

    /// A date and, under two more keys, where the page has it (words, markup or address) and how
    /// exact it is (day, time, time-with-zone).
    private static void put(String key, Dating dating, ObjectNode row) {
        if (dating.isKnown()) {
            row.put(key, dating.published().iso());
            row.put(key + "_in", word(dating.basis()));
            row.put(key + "_to", exactness(dating.published()));
        }
    }

    private static String exactness(Published published) {
        return switch (published) {
            case Published.At at -> at.offset().isPresent() ? "time-with-zone" : "time";
            case Published.On on -> "day";
            case Published.NotStated none -> "unknown";
        };
    }

    /// The running text: body and the subheads inside it, one zone a line, the dateline before its
    /// paragraph. A standfirst is no part of it.
    private static String running(Report report) {
        StringBuilder running = new StringBuilder();
        boolean isOpen = true;
        for (Zone zone : report.zones()) {
            boolean isDateline =
                    report.head().dateline().filter(span -> span.equals(zone.span())).isPresent();
            boolean isSubhead = zone.kind() == Zone.Kind.SUBHEAD && !running.isEmpty();
            if (isDateline || zone.kind() == Zone.Kind.BODY || isSubhead) {
                running.append(isOpen ? "" : "\n").append(report.text().at(zone.span()));
                running.append(isDateline ? " " : "");
                isOpen = isDateline;
            }
        }
        return running.toString();
    }

    /// "PORT EXAMPLE, Ohio" of "PORT EXAMPLE, Ohio, May 3 (AP) —".
    private static String place(String dateline) {
        int end = dateline.indexOf('(');
        end = end < 0 ? dateline.length() : end;
        int comma = dateline.lastIndexOf(',', end - 1);
        if (comma > 0 && dateline.substring(comma, end).chars().anyMatch(Character::isDigit)) {
            end = comma;
        }
        while (end > 0 && " —–-:\u00A0,".indexOf(dateline.charAt(end - 1)) >= 0) {
            end--;
        }
        return dateline.substring(0, end);
    }

    /// Whether the credit stands in the dateline: "(AP)".
    private static boolean isInDateline(Credit credit, Report report) {
        return credit.kind() == Credit.Kind.AGENCY
                && report.head()
                        .dateline()
                        .filter(words -> report.text().at(words).contains(credit.name()))
                        .isPresent();
    }

    /// What the page says about where the report comes from, with the words that say it.
    private static ArrayNode credits(Report report) {
        ArrayNode credits = array();
        for (Credit credit : report.head().credits()) {
            ObjectNode entry = object().put("kind", word(credit.kind())).put("name", credit.name());
            credit.evidence().ifPresent(words -> entry.put("words", report.text().at(words)));
            credits.add(entry);
        }
        return credits;
    }

    private static String withoutEndings(String file) {
        String name = file;
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return name;
        }
        for (String ending : ENDINGS) {
            if (name.toLowerCase(Locale.ROOT).endsWith(ending) && name.length() > ending.length()) {
                name = name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
