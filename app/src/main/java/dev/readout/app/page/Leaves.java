package dev.readout.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What a page does not show at once: folded in its place, or on leaves of their own that a reader
/// asks for one by one, so that a page of hundreds of reports stays small.
///
/// A link to a place that stands on another leaf is given the address of that leaf by [#bound],
/// once everything is written.
final class Leaves {
    /// What a page of many reports shows of a list before it leads on.
    static final int AT_ONCE = 6;

    private static final String LINK = " href=\"#";
    private static final String PLACE = " id=\"";

    private final String page;
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    private Leaves(String page) {
        this.page = page;
    }

    /// Everything stands on one page.
    static Leaves folded() {
        return new Leaves("");
    }

    /// Leaves below the address of a page, `/stories/s1`: `/stories/s1/parts/differences-2`.
    static Leaves below(String page) {
        return new Leaves(page);
    }

    boolean areFolded() {
        return page.isEmpty();
    }

    /// How many of a list stand in their place: all where nothing is cut off, else the first ones.
    int shown(int most, List<?> entries) {
        return areFolded() ? entries.size() : Math.min(most, entries.size());
    }

    /// Entries that are not shown at once.
    ///
    /// @param name of the leaves, without a number; letters
    /// @param summary what the reader sees of them
    /// @param each entries of one leaf
    <T> void rest(
            Html html,
            String name,
            String summary,
            List<T> entries,
            int each,
            BiConsumer<Html, List<T>> write) {
        if (entries.isEmpty()) {
            return;
        }
        if (areFolded()) {
            html.open("details", "class", "more").element("summary", summary);
            write.accept(html, entries);
            html.close("details");
            return;
        }
        int count = (entries.size() + each - 1) / each;
        List<String> own = Stream.generate(() -> name(name)).limit(count).toList();
        cut(own, summary, entries, each, write);
        html.open("p", "class", "more");
        link(html, own.getFirst(), summary);
        html.close("p");
    }

    private <T> void cut(
            List<String> own,
            String summary,
            List<T> entries,
            int each,
            BiConsumer<Html, List<T>> write) {
        int count = own.size();
        for (int i = 0; i < count; i++) {
            int leaf = i;
            int end = Math.min(entries.size(), (i + 1) * each);
            List<T> some = entries.subList(i * each, end);
            add(
                    own.get(i),
                    count == 1 ? summary : "%s, %d of %d".formatted(summary, i + 1, count),
                    into -> {
                        write.accept(into, some);
                        neighbours(into, own, leaf);
                    });
        }
    }

    private String name(String name) {
        return name + "-" + names.merge(name, 1, Integer::sum);
    }

    private void neighbours(Html html, List<String> own, int here) {
        if (own.size() == 1) {
            return;
        }
        html.open("p", "class", "leaves");
        if (here > 0) {
            link(html, own.get(here - 1), "Before");
        }
        if (here < own.size() - 1) {
            link(html, own.get(here + 1), "Next");
        }
        html.close("p");
    }

    /// A leaf of its own, whether somebody asks for it from here or not.
    ///
    /// @param title not escaped
    void add(String name, String title, Consumer<Html> write) {
        Html html = new Html();
        write.accept(html);
        leaves.put(name, new Leaf(name, title, html.end()));
    }

    void link(Html html, String name, String words) {
        html.element("a", words, "class", "leaf", "href", address(name));
    }

    String address(String name) {
        return page + "/parts/" + name;
    }

    /// All leaves, the page itself first and with an empty name; each link leads to where its place
    /// stands.
    List<Leaf> bound(Leaf front) {
        List<Leaf> all = new ArrayList<>(List.of(front));
        all.addAll(leaves.values());
        Map<String, String> homes = new HashMap<>();
        for (Leaf leaf : all) {
            after(leaf.html(), PLACE, (from, id) -> homes.putIfAbsent(id, leaf.name()));
        }
        return all.stream()
                .map(leaf -> new Leaf(leaf.name(), leaf.title(), bound(leaf, homes)))
                .toList();
    }

    private String bound(Leaf leaf, Map<String, String> homes) {
        StringBuilder bound = new StringBuilder(leaf.html().length());
        int[] done = {0};
        after(
                leaf.html(),
                LINK,
                (from, id) -> {
                    String home = homes.getOrDefault(id, leaf.name());
                    if (!home.equals(leaf.name())) {
                        bound.append(leaf.html(), done[0], from - 1);
                        bound.append(home.isEmpty() ? page : address(home)).append('#');
                        done[0] = from;
                    }
                });
        return bound.append(leaf.html(), done[0], leaf.html().length()).toString();
    }

    /// The rest of each attribute that begins so. Words of a report hold no quotation mark, for
    /// they are escaped.
    private static void after(String html, String start, BiConsumer<Integer, String> take) {
        for (int at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + 1)) {
            int from = at + start.length();
            take.accept(from, html.substring(from, html.indexOf('"', from)));
        }
    }
}
