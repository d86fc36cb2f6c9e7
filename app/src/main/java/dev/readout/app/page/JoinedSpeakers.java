package dev.readout.app.page;

import dev.readout.app.page.RelayGraph.Column;
import dev.readout.app.page.RelayGraph.Edge;
import dev.readout.app.page.RelayGraph.Node;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps the drawing of a relay graph small.
final class JoinedSpeakers {
    private JoinedSpeakers() {}

    /// Joins all speakers but those of whom most words are told into one station, so that a drawing
    /// stays small; steps of the joined ones become one for each place they lead to.
    static List<Edge> in(List<Edge> edges, int speakers) {
        Map<Node, Integer> words = new LinkedHashMap<>();
        for (Edge edge : edges) {
            if (edge.from().column() == Column.SPEAKERS
                    && !edge.from().key().equals(RelayGraph.NOT_STATED)) {
                words.merge(edge.from(), edge.words().size(), Integer::sum);
            }
        }
        if (words.size() <= speakers) {
            return edges;
        }
        List<Node> least =
                words.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .skip(speakers)
                        .toList();
        Node rest = new Node("rest", least.size() + " more speakers", Column.SPEAKERS, "");
        Map<List<Object>, Edge> joined = new LinkedHashMap<>();
        for (Edge edge : edges) {
            Node from = least.contains(edge.from()) ? rest : edge.from();
            joined.merge(
                    List.of(from, edge.to(), edge.stated()),
                    new Edge(from, edge.to(), edge.words(), edge.stated()),
                    Edge::with);
        }
        return List.copyOf(joined.values());
    }
}
