package dev.readout.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.Engine;
import dev.readout.json.ReportJson;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.server.store.Submission;
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

    /// @throws Problem if it is no report, with all that is wrong with it
    Submission json(String body) {
        try {
            return submission(mapper.readTree(body));
        } catch (JsonProcessingException e) {
            throw new Problem(400, "the report is no JSON: " + e.getOriginalMessage());
        }
    }

    /// @param url where the page was found, if that is known
    /// @throws Problem if no report is found in it
    Submission page(String name, byte[] content, Optional<String> url) {
        return switch (engine.extract(new Page(name, content), new ReportId("r1"))) {
            case Extraction.Found found -> extracted(ReportJson.line(found.report()), url);
            case Extraction.NoReport none ->
                    throw new Problem(422, "the file %s %s".formatted(name, none.detail()));
        };
    }

    private Submission extracted(String line, Optional<String> url) {
        try {
            JsonNode row = mapper.readTree(line);
            Map<String, String> values = new TreeMap<>();
            for (String key : KEYS) {
                if (row.hasNonNull(key)) {
                    values.put(key, row.get(key).asText());
                }
            }
            url.ifPresent(address -> values.put("url", address));
            return checked(values, new ArrayList<>());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what extract writes is JSON", e);
        }
    }

    private static Submission submission(JsonNode report) {
        if (!report.isObject()) {
            throw new Problem(400, "the report is no JSON object");
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
        return checked(values, mistakes);
    }

    private static Submission checked(Map<String, String> values, List<String> mistakes) {
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
            throw new Problem(400, "the report cannot be kept as it is", mistakes);
        }
        return new Submission(
                value(values, "title"),
                values.getOrDefault("text", ""),
                url,
                value(values, "outlet"),
                published.flatMap(Published::parse).map(Published::iso));
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
