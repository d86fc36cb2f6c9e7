package dev.readout.extract.block;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.readout.extract.line.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What the head of an HTML page says to machines: meta elements, the canonical link, and the
/// schema.org description of the report.
public final class Markup {
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(200)
                                                    .build())
                                    .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    /// schema.org types that describe a report, without the many ending in "Article".
    private static final Set<String> REPORTS =
            Set.of("BlogPosting", "LiveBlogPosting", "Report", "Review", "VideoObject", "WebPage");

    private final PageHead head;
    private final String windowTitle;
    private final Optional<JsonNode> report;

    /// @param windowTitle as the page writes it
    public Markup(PageHead head, String windowTitle) {
        this.head = head;
        this.windowTitle = plain(windowTitle);
        List<JsonNode> described = new ArrayList<>();
        for (Element script : head.descriptions()) {
            collect(script.data(), described);
        }
        this.report = best(described);
    }

    private static void collect(String json, List<JsonNode> described) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return; // Broken descriptions are common and say nothing.
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && described.size() < 100) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                if (rank(node) > 0) {
                    described.add(node);
                }
                for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                    if (node.path(inner).isContainerNode()) {
                        open.addLast(node.path(inner));
                    }
                }
            }
        }
    }

    /// The description that is most surely of a report, the first of several.
    private static Optional<JsonNode> best(List<JsonNode> described) {
        JsonNode best = null;
        for (JsonNode node : described) {
            if (best == null || rank(node) > rank(best)) {
                best = node;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether schema.org words call the page a report.
    public boolean isReport() {
        return report.filter(node -> rank(node) > 1).isPresent();
    }

    /// Whether schema.org words give the page this type.
    public boolean isOfType(String type) {
        return report.map(node -> node.path("@type"))
                .filter(types -> type.equals((types.isArray() ? types.path(0) : types).asText("")))
                .isPresent();
    }

    /// Whether the page says that it is a report as pages in social networks do.
    public boolean isArticle() {
        return meta("og:type").filter(type -> type.equalsIgnoreCase("article")).isPresent()
                || meta("article:published_time").isPresent();
    }

    /// Whether the page says that not everybody may read it.
    public boolean isForPaying() {
        return report.map(node -> node.path("isAccessibleForFree"))
                .filter(free -> free.asText("").equalsIgnoreCase("false"))
                .isPresent();
    }

    private static int rank(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = (type.isArray() ? type.path(0) : type).asText("");
        if (name.endsWith("Article")) {
            return 3;
        }
        return REPORTS.contains(name)
                ? name.equals("WebPage") || name.equals("VideoObject") ? 1 : 2
                : 0;
    }

    /// The first of these properties that schema.org gives, as plain text.
    public Optional<String> described(String... properties) {
        for (String property : properties) {
            Optional<String> value =
                    report.map(node -> node.path(property))
                            .filter(JsonNode::isTextual)
                            .map(JsonNode::asText)
                            .map(Markup::plain)
                            .filter(text -> !text.isEmpty());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /// The names of persons and bodies under a property: "author", "publisher".
    public List<String> names(String property) {
        List<String> names = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        report.map(node -> node.path(property)).ifPresent(open::add);
        while (!open.isEmpty() && names.size() < 30) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else {
                JsonNode name = node.isObject() ? nameOf(node) : node;
                if (name.isArray()) {
                    name.forEach(open::addLast);
                } else if (name.isTextual() && !plain(name.asText()).isEmpty()) {
                    names.add(plain(name.asText()));
                }
            }
        }
        return names;
    }

    private static JsonNode nameOf(JsonNode node) {
        for (String key : List.of("name", "headline", "url", "@id")) {
            if (!node.path(key).isMissingNode()) {
                return node.path(key);
            }
        }
        return node.path("name");
    }

    /// The first of these meta elements, by name, property or itemprop.
    public Optional<String> meta(String... keys) {
        for (String key : keys) {
            Optional<String> content =
                    head.meta(key).map(Markup::plain).filter(text -> !text.isEmpty());
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    /// The address under which the page wants to be known.
    public Optional<String> canonical() {
        return head.canonical()
                .filter(address -> address.toLowerCase(Locale.ROOT).startsWith("http"));
    }

    public String windowTitle() {
        return windowTitle;
    }

    /// On one line, entities resolved even if escaped twice, no tags.
    private static String plain(String value) {
        String text = value;
        for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0 && text.indexOf('>') > text.indexOf('<')) {
            text = org.jsoup.Jsoup.parseBodyFragment(text).text();
        }
        return Line.oneLine(text);
    }
}
