package dev.readout.app.page;

import dev.readout.app.page.RelayGraph.Edge;
import dev.readout.app.page.RelayGraph.Node;
import dev.readout.app.view.PlainText;
import dev.readout.app.view.Wording;
import dev.readout.report.Citation;
import dev.readout.story.Brief;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws the relay graph as SVG, and tells the same as a list, where every step has its words.
final class RelayPart {
    /// Characters of one line of a label, and lines of it.
    private static final int LABEL = 22;

    private static final int LINE = 14;

    /// Speakers drawn one by one, as many as a screen or two can hold.
    private static final int SPEAKERS = 30;

    private final Evidence evidence;
    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<Edge> drawn;

    RelayPart(Brief brief, Evidence evidence) {
        RelayGraph graph = new RelayGraph(brief, evidence.wording());
        this.evidence = evidence;
        this.edges = graph.edges();
        this.drawn = RelayGraph.joined(edges, SPEAKERS);
        Set<Node> used = new LinkedHashSet<>();
        graph.nodes().stream()
                .filter(node -> node.column() != RelayGraph.Column.SPEAKERS)
                .forEach(used::add);
        for (Edge edge : drawn) {
            used.add(edge.from());
            used.add(edge.to());
        }
        this.nodes = List.copyOf(used);
    }

    void write(Html html) {
        Layers layers = new Layers(nodes, drawn);
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
                "0 0 %d %d".formatted(layers.width(), layers.height()),
                "width",
                "" + layers.width(),
                "height",
                "" + layers.height(),
                "role",
                "img",
                "aria-label",
                "Who passed words on to whom; the list below tells the same");
        for (int i = 0; i < layers.headings().size(); i++) {
            html.element(
                    "text",
                    layers.headings().get(i).heading(),
                    "class",
                    "heading",
                    "x",
                    "" + layers.x(i),
                    "y",
                    "14");
        }
        drawn.forEach(edge -> edge(html, layers, edge));
        nodes.forEach(node -> node(html, layers, node));
        html.close("svg").close("div");
        list(html);
    }

    private void edge(Html html, Layers layers, Edge edge) {
        html.line()
                .open(
                        "path",
                        "d",
                        layers.path(edge),
                        "class",
                        edge.stated() ? "edge" : "edge unknown",
                        "data-from",
                        number(edge.from()),
                        "data-to",
                        number(edge.to()));
        String words =
                edge.words().stream()
                        .map(one -> evidence.wording().quoted(one) + " " + one.report().value())
                        .distinct()
                        .collect(Collectors.joining(", "));
        html.element(
                "title", "%s → %s: %s".formatted(edge.from().label(), edge.to().label(), words));
        html.close("path");
    }

    private String number(Node node) {
        return "n" + nodes.indexOf(node);
    }

    private void node(Html html, Layers layers, Node node) {
        Layers.Point corner = layers.corner(node);
        boolean known = !node.key().equals(RelayGraph.NOT_STATED);
        html.line().open("g", "class", known ? "node" : "node unknown", "data-node", number(node));
        html.element("title", (node.label() + " " + node.reports()).strip());
        html.open(
                        "rect",
                        "x",
                        "" + corner.x(),
                        "y",
                        "" + corner.y(),
                        "width",
                        "" + Layers.WIDTH,
                        "height",
                        "" + Layers.HEIGHT,
                        "rx",
                        "6")
                .close("rect");
        List<String> lines = lines((node.label() + " " + node.reports()).strip());
        int y = corner.y() + Layers.HEIGHT / 2 + 4 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            html.element("text", line, "x", "" + (corner.x() + 9), "y", "" + y);
            y += LINE;
        }
        html.close("g");
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
        html.open("details", "class", "more");
        html.element(
                "summary", "The same as a list · " + Wording.count(edges.size(), "step", "steps"));
        html.open("ul", "class", "steps");
        for (Edge edge : edges) {
            html.line().open("li").element("b", edge.from().label());
            html.text(edge.stated() ? " → " : " ⇢ ").element("b", edge.to().label()).text(" ");
            if (edge.words().isEmpty()) {
                html.element("small", "told by the markup of the page");
            }
            for (Citation words : edge.words()) {
                evidence.quote(html, words);
                html.text(" ");
                Evidence.reports(html, List.of(words.report()));
            }
            html.close("li");
        }
        html.close("ul").close("details");
    }
}
