package dev.readout.server.page;

import dev.readout.app.page.Html;
import dev.readout.server.revision.TouchedClaims.Support;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes the text of a report: each sentence with an address of its own, `#s120` where its first
/// character is the 120th, and the words that carry claims marked.
final class MarkedWords {
    private final Html html;
    private final Text text;
    private final List<Support> supports;
    private final String story;

    /// @param supports in the order of their places
    /// @param story id of the one that has the claims
    MarkedWords(Html html, Text text, List<Support> supports, String story) {
        this.html = html;
        this.text = text;
        this.supports = supports;
        this.story = story;
    }

    /// @param from where to begin: behind the title
    void write(int from) {
        int start = from;
        for (String line : text.characters().substring(from).split("\n", -1)) {
            if (!line.isBlank()) {
                html.open("p", "class", "found");
                sentences(line, start);
                html.close("p").line();
            }
            start += line.length() + 1;
        }
    }

    private void sentences(String line, int start) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        ends.setText(line);
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            String id = "s" + (start + from);
            html.open("span", "id", id, "class", "sentence");
            marked(text.trim(new Span(start + from, start + to)));
            html.text(" ")
                    .element("a", "¶", "href", "#" + id, "aria-label", "Link to this sentence");
            html.close("span").text(" ");
            from = to;
        }
    }

    /// Cut wherever words that carry a claim begin or end.
    private void marked(Span sentence) {
        List<Support> here =
                supports.stream().filter(one -> one.words().overlaps(sentence)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(sentence.start(), sentence.end()));
        TreeMap<Integer, TreeSet<String>> ending = new TreeMap<>();
        for (Support support : here) {
            cuts.add(Math.max(sentence.start(), support.words().start()));
            int end = Math.min(sentence.end(), support.words().end());
            cuts.add(end);
            ending.computeIfAbsent(end, place -> new TreeSet<>()).add(support.claim().id());
        }
        int from = sentence.start();
        for (int to : cuts.tailSet(from, false)) {
            Span piece = new Span(from, to);
            if (here.stream().anyMatch(one -> one.words().overlaps(piece))) {
                html.element("mark", text.at(piece));
            } else {
                html.text(text.at(piece));
            }
            ending.getOrDefault(to, new TreeSet<>()).forEach(this::claim);
            from = to;
        }
    }

    private void claim(String id) {
        html.open("sup")
                .element(
                        "a", id, "href", StoryPage.place(story, id), "aria-label", "To claim " + id)
                .close("sup");
    }
}
