package dev.readout.server.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.Engine;
import dev.readout.json.ReportJson;
import dev.readout.report.Credit;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Published;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.server.archive.Delivery;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.store.Submission;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads what somebody hands in: a report as JSON, or the page that holds one.
final class SubmissionReader {
    private static final Set<String> KEYS = Set.of("title", "text", "url", "outlet", "published");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Engine engine = new Engine();

    /// @throws RefusedException if it is no report, with all that is wrong with it
    Submission json(byte[] words) throws RefusedException {
        try {
            return submission(mapper.readTree(words));
        } catch (JsonProcessingException e) {
            throw refused("the report is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw refused("the report is no JSON: it is not written in UTF-8");
        }
    }

    /// @throws RefusedException if no report is found in the page
    Submission page(Delivery delivery) throws RefusedException {
        Page page = delivery.page();
        return switch (engine.extract(page, new ReportId("r1"))) {
            case Extraction.Found(Report report) -> extracted(report, delivery);
            case Extraction.Stub(var start, Extraction.NoReport why) -> throw refused(why.detail());
            case Extraction.NoReport none -> throw refused(none.detail());
        };
    }

    /// The page with what its bytes are, where nobody said so: whoever finds it in the archive
    /// reads it as it was read when it came in. A page that is no text stays as it is.
    Page typed(Page page) {
        return page.type().isPresent() ? page : engine.type(page).map(page::typed).orElse(page);
    }

    private Submission extracted(Report report, Delivery delivery) throws RefusedException {
        Map<String, String> values = new TreeMap<>();
        delivery.note(Note.OUTLET).ifPresent(outlet -> values.put("outlet", outlet));
        delivery.note(Note.TITLE).ifPresent(title -> values.put("title", title));
        delivery.note(Note.PUBLISHED).ifPresent(published -> values.put("published", published));
        try {
            JsonNode row = mapper.readTree(ReportJson.line(report));
            for (String key : KEYS) {
                if (row.hasNonNull(key) && !row.get(key).asText().isBlank()) {
                    values.put(key, row.get(key).asText());
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what extract writes is JSON", e);
        }
        Page page = delivery.page();
        delivery.note(Note.ADDRESS)
                .or(() -> Optional.of(page.name()).filter(name -> page.isFromWeb()))
                .ifPresent(address -> values.put("url", address));
        return checked(values, new ArrayList<>(), credits(report, delivery), names(delivery));
    }

    /// Those of the page, then whom the feed names as the one it has the report from.
    private static List<Credit> credits(Report report, Delivery delivery) {
        List<Credit> credits = new ArrayList<>();
        report.head()
                .credits()
                .forEach(credit -> credits.add(credit(credit.kind(), credit.name())));
        delivery.note(Note.SOURCE).ifPresent(name -> credits.add(credit(Credit.Kind.FEED, name)));
        return credits.stream().filter(credit -> isStorable(credit.name())).distinct().toList();
    }

    private static Credit credit(Credit.Kind kind, String name) {
        return new Credit(kind, name, Optional.empty());
    }

    /// What the report is called by whoever lists it: its feed's name for it, and the address that
    /// led to it.
    private static List<String> names(Delivery delivery) {
        List<String> names = new ArrayList<>();
        delivery.note(Note.ASKED).map(Submission::addressed).ifPresent(names::add);
        delivery.note(Note.GUID).map(Submission::named).ifPresent(names::add);
        return names;
    }

    private static RefusedException refused(String detail) {
        return new RefusedException(detail, List.of());
    }

    private static Submission submission(JsonNode report) throws RefusedException {
        if (!report.isObject()) {
            throw refused("the report is no JSON object");
        }
        List<String> mistakes = new ArrayList<>();
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : report.properties()) {
            if (!KEYS.contains(member.getKey())) {
                mistakes.add("there is no key " + member.getKey());
            } else if (member.getValue().isTextual()) {
                values.put(member.getKey(), member.getValue().textValue());
            } else if (!member.getValue().isNull()) {
                mistakes.add(member.getKey() + " is no string");
            }
        }
        return checked(values, mistakes, List.of(), List.of());
    }

    private static Submission checked(
            Map<String, String> values,
            List<String> mistakes,
            List<Credit> credits,
            List<String> names)
            throws RefusedException {
        values.forEach((key, value) -> {
            if (!isStorable(value)) {
                mistakes.add(key + " holds a character that no text has (NUL or half a character)");
            }
        });
        if (values.getOrDefault("text", "").isBlank()) {
            mistakes.add("text is missing or blank");
        }
        Optional<String> url = value(values, "url");
        if (url.isPresent() && !isAddress(url.get())) {
            mistakes.add("url is no address that begins with http:// or https://");
        }
        Optional<String> published = value(values, "published");
        if (published.isPresent() && Published.parse(published.get()).isEmpty()) {
            mistakes.add("published is no date like 2031-04-02 or 2031-04-02T09:15:00Z");
        }
        if (!mistakes.isEmpty()) {
            throw new RefusedException("the report cannot be kept as it is", mistakes);
        }
        return new Submission(
                value(values, "title"),
                values.getOrDefault("text", ""),
                url,
                value(values, "outlet"),
                published.flatMap(Published::parse).map(Published::iso),
                credits,
                names);
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.of(values.getOrDefault(key, "").strip()).filter(text -> !text.isEmpty());
    }

    private static boolean isStorable(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static boolean isAddress(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
