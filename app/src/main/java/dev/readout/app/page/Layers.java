package dev.readout.app.page;

import dev.readout.app.page.RelayGraph.Edge;
import dev.readout.app.page.RelayGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every station of a graph its place: columns from left to right, few crossings.
///
/// After Sugiyama, Tagawa and Toda (1981): a step that passes a column gets a joint there, one for
/// all steps of a kind to the same station, and the stations of a column are sorted again and again
/// by the mean height of their neighbours. The columns are given, so nothing else of the method is
/// needed. Crossings are few, not fewest. Equal heights keep the order of the graph, so that the
/// same graph gives the same drawing.
final class Layers {
    static final int WIDTH = 140;
    static final int TOP = 34;

    /// Height of a station with one step or two lines of label.
    private static final int LOWEST = 36;

    /// Room between two stations of a column.
    private static final int APART = 10;

    /// Height of one step that carries its words.
    private static final int PORT = 17;

    /// Length of a step that is kept straight for its words.
    static final int STRAIGHT = 112;

    private static final int BEND = 44;
    private static final int JOINT_ROW = 14;

    /// Rounds of sorting; on graphs of this size the order no longer changes after six.
    private static final int ROUNDS = 8;

    private final List<List<Knot>> columns = new ArrayList<>();
    private final Map<Node, Knot> knots = new HashMap<>();
    private final Map<List<Object>, Knot> joints = new HashMap<>();
    private final Map<Edge, List<Knot>> roads = new LinkedHashMap<>();
    private final Map<Edge, Integer> ports = new HashMap<>();
    private final List<RelayGraph.Column> headings = new ArrayList<>();
    private final boolean worded;
    private boolean loops;
    private int height;

    /// @param worded whether every step leaves on its own height and has room for its words
    Layers(List<Node> nodes, List<Edge> edges, boolean worded) {
        this.worded = worded;
        nodes.stream().map(Node::column).distinct().sorted().forEach(headings::add);
        headings.forEach(heading -> columns.add(new ArrayList<>()));
        for (Node node : nodes) {
            int steps = (int) edges.stream().filter(edge -> edge.from().equals(node)).count();
            int room = Math.max(LOWEST, worded ? steps * PORT + 2 : 0) + APART;
            knots.put(node, add(headings.indexOf(node.column()), room));
        }
        edges.forEach(edge -> roads.put(edge, road(edge)));
        sort();
        place();
        leave();
    }

    /// A station, or the joint of a road in a column that it passes.
    private static final class Knot {
        final int column;
        final int room;
        final List<Knot> left = new ArrayList<>();
        final List<Knot> right = new ArrayList<>();
        double middle;

        Knot(int column, int room) {
            this.column = column;
            this.room = room;
        }
    }

    /// A station on the drawing, by its left upper corner.
    record Box(int x, int y, int height) {}

    private Knot add(int column, int room) {
        Knot knot = new Knot(column, room);
        columns.get(column).add(knot);
        return knot;
    }

    private Knot knot(Node node) {
        return java.util.Objects.requireNonNull(knots.get(node));
    }

    private List<Knot> road(Edge edge) {
        Knot from = knot(edge.from());
        Knot to = knot(edge.to());
        List<Knot> road = new ArrayList<>(List.of(from));
        for (int column = from.column + 1; column < to.column; column++) {
            int passed = column;
            road.add(
                    joints.computeIfAbsent(
                            List.of(edge.to(), column, edge.stated()),
                            key -> add(passed, JOINT_ROW)));
        }
        road.add(to);
        loops |= from.column >= to.column;
        for (int i = 1; i < road.size() && from.column < to.column; i++) {
            road.get(i - 1).right.add(road.get(i));
            road.get(i).left.add(road.get(i - 1));
        }
        return road;
    }

    private void sort() {
        columns.forEach(Layers::stack);
        for (int round = 0; round < ROUNDS; round++) {
            boolean forward = round % 2 == 0;
            for (int i = 0; i < columns.size(); i++) {
                List<Knot> column = columns.get(forward ? i : columns.size() - 1 - i);
                Map<Knot, Double> wanted = new HashMap<>();
                column.forEach(knot -> wanted.put(knot, wanted(knot, forward)));
                column.sort(Comparator.comparingDouble(knot -> wanted.getOrDefault(knot, 0.0)));
                stack(column);
            }
        }
    }

    /// Mean height of the neighbours on one side, on the other if there are none, else its own.
    private static double wanted(Knot knot, boolean forward) {
        List<Knot> first = forward ? knot.left : knot.right;
        List<Knot> second = forward ? knot.right : knot.left;
        return (first.isEmpty() ? second : first)
                .stream().mapToDouble(one -> one.middle).average().orElse(knot.middle);
    }

    /// One below the other, centred on height 0.
    private static void stack(List<Knot> column) {
        int all = column.stream().mapToInt(knot -> knot.room).sum();
        double at = -all / 2.0;
        for (Knot knot : column) {
            knot.middle = at + knot.room / 2.0;
            at += knot.room;
        }
    }

    private void place() {
        int tallest =
                columns.stream()
                        .mapToInt(column -> column.stream().mapToInt(knot -> knot.room).sum())
                        .max()
                        .orElse(0);
        columns.forEach(column -> column.forEach(knot -> knot.middle += TOP + tallest / 2.0));
        height = TOP + tallest + 6;
    }

    /// Steps leave a station in the order in which they reach the next column.
    private void leave() {
        Map<Knot, List<Edge>> leaving = new LinkedHashMap<>();
        roads.forEach((edge, road) ->
                leaving.computeIfAbsent(road.getFirst(), knot -> new ArrayList<>()).add(edge));
        leaving.forEach((knot, edges) -> {
            edges.sort(Comparator.comparingDouble(edge -> next(edge).middle));
            for (int i = 0; i < edges.size(); i++) {
                double offset = worded ? (i - (edges.size() - 1) / 2.0) * PORT : 0;
                ports.put(edges.get(i), (int) Math.round(knot.middle + offset));
            }
        });
    }

    private Knot next(Edge edge) {
        return roads.getOrDefault(edge, List.of()).get(1);
    }

    List<RelayGraph.Column> headings() {
        return List.copyOf(headings);
    }

    private int between() {
        return worded ? STRAIGHT + BEND : BEND;
    }

    int width() {
        return columns.size() * (WIDTH + between()) - (loops ? 0 : between()) + 2;
    }

    int height() {
        return height;
    }

    /// The left end of a column.
    int x(int column) {
        return 1 + column * (WIDTH + between());
    }

    Box box(Node node) {
        Knot knot = knot(node);
        int room = knot.room - APART;
        return new Box(x(knot.column), (int) Math.round(knot.middle) - room / 2, room);
    }

    /// Where the words of a step begin.
    int wordsX(Edge edge) {
        return x(knot(edge.from()).column) + WIDTH + 7;
    }

    int wordsY(Edge edge) {
        return ports.getOrDefault(edge, 0) + 4;
    }

    /// The road of a step as the commands of an SVG path.
    String path(Edge edge) {
        List<Knot> road = roads.getOrDefault(edge, List.of());
        int x = x(road.getFirst().column) + WIDTH;
        int y = ports.getOrDefault(edge, 0);
        StringBuilder path = new StringBuilder("M%s %s".formatted(x, y));
        if (worded) {
            x += STRAIGHT;
            path.append(" H").append(x);
        }
        if (road.getLast().column <= road.getFirst().column) {
            return path.append(back(road.getLast(), x, y)).toString();
        }
        for (int i = 1; i < road.size(); i++) {
            int toX = x(road.get(i).column);
            int toY = (int) Math.round(road.get(i).middle);
            int half = (x + toX) / 2;
            path.append(" C%s %s %s %s %s %s".formatted(half, y, half, toY, toX, toY));
            x = toX + WIDTH;
            y = toY;
            if (i < road.size() - 1) {
                x += worded ? STRAIGHT : 0;
                path.append(" H").append(x);
            }
        }
        return path.toString();
    }

    /// Back or within a column: a loop that leaves and enters on the right.
    private String back(Knot to, int x, int y) {
        int toX = x(to.column) + WIDTH;
        int toY = (int) Math.round(to.middle);
        int out = x + BEND - 8;
        return " C%s %s %s %s %s %s H%s".formatted(out, y, out, toY, x, toY, toX);
    }
}
