package dev.readout.app.page;

import dev.readout.app.page.RelayGraph.Edge;
import dev.readout.app.page.RelayGraph.Node;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.story.Brief;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Draws the relay graph as SVG, every step with its words, and tells the same as a list where each
/// of them leads to its place.
final class RelayPart {
    /// Characters of one line of a label; there are two lines at most.
    private static final int LABEL = 19;

    private static final int LINE = 14;

    /// Characters of the words on a step.
    private static final int WORDS = 17;

    /// Speakers drawn one by one, as many as a screen or two can hold.
    private static final int SPEAKERS = 24;

    /// With more steps a drawing shows their words in the list alone.
    private static final int WORDED = 60;

    /// Words of a step that the list shows at once.
    private static final int LISTED = 4;

    /// Stations of a leaf.
    private static final int LEAF = 60;

    /// Words of a step on a leaf.
    private static final int LEAF_OF_WORDS = 200;

    private final Evidence evidence;
    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<Edge> drawn;
    private final Map<Node, List<Edge>> leaving = new LinkedHashMap<>();

    RelayPart(Brief brief, Evidence evidence) {
        RelayGraph graph = new RelayGraph(brief, evidence.wording());
        this.evidence = evidence;
        this.edges = graph.edges();
        this.drawn = JoinedSpeakers.in(edges, SPEAKERS);
        Set<Node> used = new LinkedHashSet<>();
        graph.nodes().stream()
                .filter(node -> node.column() != RelayGraph.Column.SPEAKERS)
                .forEach(used::add);
        for (Edge edge : drawn) {
            used.add(edge.from());
            used.add(edge.to());
        }
        this.nodes = List.copyOf(used);
        for (Edge edge : edges) {
            leaving.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge);
        }
    }

    private boolean isWorded() {
        return drawn.size() <= WORDED;
    }

    void write(Html html) {
        Layers layers = new Layers(nodes, drawn, isWorded());
        html.open(
                "div",
                "class",
                "scroll graph",
                "role",
                "region",
                "aria-label",
                "Relay graph",
                "tabindex",
                "0");
        html.open(
                "svg",
                "viewBox",
                "0 0 %s %s".formatted(layers.width(), layers.height()),
                "width",
                "" + layers.width(),
                "height",
                "" + layers.height(),
                "role",
                "group",
                "aria-label",
                "Who passed words on to whom; the list below tells the same");
        tip(html);
        for (int i = 0; i < layers.headings().size(); i++) {
            String heading = layers.headings().get(i).heading();
            html.element("text", heading, "class", "heading", "x", "" + layers.x(i), "y", "14");
        }
        drawn.forEach(edge -> edge(html, layers, edge));
        if (isWorded()) {
            drawn.forEach(edge -> words(html, layers, edge));
        }
        nodes.forEach(node -> node(html, layers, node));
        html.close("svg").close("div");
        list(html);
    }

    private static void tip(Html html) {
        html.open("defs");
        html.open(
                "marker",
                "id",
                "tip",
                "viewBox",
                "0 0 8 8",
                "refX",
                "7",
                "refY",
                "4",
                "markerWidth",
                "6",
                "markerHeight",
                "6",
                "orient",
                "auto");
        html.open("path", "d", "M0 0 L8 4 L0 8 z", "class", "tip").close("path");
        html.close("marker").close("defs");
    }

    private void edge(Html html, Layers layers, Edge edge) {
        html.line();
        html.open(
                "path",
                "d",
                layers.path(edge),
                "class",
                edge.stated() ? "edge" : "edge unknown",
                "data-from",
                number(edge.from()),
                "data-to",
                number(edge.to()),
                "marker-end",
                "url(#tip)");
        html.element("title", "%s → %s".formatted(edge.from().label(), edge.to().label()));
        html.close("path");
    }

    private void words(Html html, Layers layers, Edge edge) {
        html.element(
                "text",
                words(edge),
                "class",
                "said",
                "x",
                "" + layers.wordsX(edge),
                "y",
                "" + layers.wordsY(edge),
                "data-from",
                number(edge.from()),
                "data-to",
                number(edge.to()));
    }

    /// The shortest words of a step, and how many more there are.
    private String words(Edge edge) {
        List<String> all =
                edge.words().stream()
                        .map(one -> evidence.wording().quoted(one, WORDS))
                        .distinct()
                        .toList();
        if (all.isEmpty()) {
            return "page markup";
        }
        String shortest = all.getFirst();
        for (String one : all) {
            shortest = PlainText.columns(one) < PlainText.columns(shortest) ? one : shortest;
        }
        return shortest + (all.size() > 1 ? " +" + (all.size() - 1) : "");
    }

    private String number(Node node) {
        return "n" + nodes.indexOf(node);
    }

    private void node(Html html, Layers layers, Node node) {
        Layers.Box box = layers.box(node);
        boolean known = !node.key().equals(RelayGraph.NOT_STATED);
        html.line()
                .open(
                        "a",
                        "class",
                        known ? "node" : "node unknown",
                        "data-node",
                        number(node),
                        "href",
                        "#" + target(node));
        html.element("title", (node.label() + " " + node.reports()).strip());
        html.open(
                        "rect",
                        "x",
                        "" + box.x(),
                        "y",
                        "" + box.y(),
                        "width",
                        "" + Layers.WIDTH,
                        "height",
                        "" + box.height(),
                        "rx",
                        "6")
                .close("rect");
        List<String> lines = lines((node.label() + " " + node.reports()).strip());
        int y = box.y() + box.height() / 2 + 4 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            html.element("text", line, "x", "" + (box.x() + 9), "y", "" + y);
            y += LINE;
        }
        html.close("a");
    }

    /// The entry of the list where its steps stand; the report for an outlet that passes nothing
    /// on.
    private String target(Node node) {
        if (leaving.containsKey(node)) {
            return from(node);
        }
        return node.reports().isEmpty() ? "steps" : node.reports().split(" ", 2)[0];
    }

    private String from(Node node) {
        return "from-" + List.copyOf(leaving.keySet()).indexOf(node);
    }

    /// One line or two; the second is shortened.
    private static List<String> lines(String label) {
        String words = PlainText.of(label);
        if (PlainText.columns(words) <= LABEL) {
            return List.of(words);
        }
        int space = words.lastIndexOf(' ', LABEL);
        if (space <= 0) {
            return List.of(PlainText.shortened(words, LABEL));
        }
        List<String> lines =
                new ArrayList<>(List.of(PlainText.shortened(words.substring(0, space), LABEL)));
        lines.add(PlainText.shortened(words.substring(space + 1), LABEL));
        return lines;
    }

    private void list(Html html) {
        String summary =
                "Every step with all its words · " + Wording.count(edges.size(), "step", "steps");
        html.open("div", "id", "steps", "class", isWorded() ? "" : "on-paper");
        evidence.leaves()
                .rest(html, "steps", summary, List.copyOf(leaving.keySet()), LEAF, this::list);
        html.close("div");
    }

    private void list(Html html, List<Node> stations) {
        html.open("ul", "class", "steps");
        for (Node from : stations) {
            html.line().open("li", "id", from(from)).element("b", from.label()).open("ul");
            leaving.getOrDefault(from, List.of()).forEach(step -> step(html, step));
            html.close("ul").close("li");
        }
        html.close("ul");
    }

    private void step(Html html, Edge edge) {
        html.open("li").text(edge.stated() ? "→ " : "⇢ ").element("b", edge.to().label());
        if (!edge.stated()) {
            html.element("small", " way not stated");
        }
        html.text(" ");
        if (edge.words().isEmpty()) {
            html.element("small", "told by the markup of the page");
        }
        List<Citation> words = edge.words();
        quotes(html, words.subList(0, Math.min(LISTED, words.size())));
        if (words.size() > LISTED) {
            evidence.leaves()
                    .rest(
                            html,
                            "words",
                            words.size() - LISTED + " more",
                            words.subList(LISTED, words.size()),
                            LEAF_OF_WORDS,
                            this::quotes);
        }
        html.close("li");
    }

    private void quotes(Html html, List<Citation> words) {
        for (Citation one : words) {
            evidence.quote(html, one);
            html.text(" ");
            Evidence.reports(html, List.of(one.report()));
        }
    }
}
