package dev.readout.app.terminal;

import dev.readout.app.terminal.Paragraph.Part;
import dev.readout.app.terminal.Section.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses the entries that a screen has room for: every section has its turn for one entry, then
/// for another, until nothing more fits. A heading says how many of how many are shown.
final class Fitting {
    private final Screen screen;

    Fitting(Screen screen) {
        this.screen = screen;
    }

    /// @param head lines before the sections; what is too long for the screen loses its end
    /// @param foot lines after them
    List<String> fit(List<String> head, List<Section> sections, List<String> foot) {
        boolean everything = screen.lines() == Screen.NO_LIMIT;
        List<Section> full = sections.stream().map(s -> everything ? opened(s) : s).toList();
        int[] shown = new int[full.size()];
        if (everything) {
            Arrays.setAll(shown, i -> full.get(i).entries().size());
        } else {
            int counts = full.stream().mapToInt(section -> lines(section, 0).size()).sum();
            // One line for the words on --all.
            choose(full, shown, screen.lines() - head.size() - foot.size() - counts - 1);
        }
        List<String> lines = new ArrayList<>(head);
        boolean hidden = false;
        for (int i = 0; i < shown.length; i++) {
            Section section = full.get(i);
            lines.addAll(lines(section, shown[i]));
            hidden |= shown[i] < section.entries().size() || !section.counted().isEmpty();
        }
        lines.addAll(foot);
        if (hidden) {
            lines.addAll(
                    new Paragraph(0, 0, List.of(new Part(Style.QUIET, "--all shows everything.")))
                            .lines(screen));
        }
        return lines.size() > screen.lines() ? lines.subList(0, screen.lines()) : lines;
    }

    private static Section opened(Section section) {
        List<Entry> all = new ArrayList<>(section.entries());
        all.addAll(section.counted());
        return new Section(section.heading(), all);
    }

    private void choose(List<Section> sections, int[] shown, int room) {
        int left = room;
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int i = 0; i < shown.length; i++) {
                Section section = sections.get(i);
                if (shown[i] < section.entries().size()) {
                    int cost =
                            lines(section, shown[i] + 1).size() - lines(section, shown[i]).size();
                    if (cost <= left) {
                        shown[i]++;
                        left -= cost;
                        progress = true;
                    }
                }
            }
        }
    }

    private List<String> lines(Section section, int shown) {
        List<String> lines = new ArrayList<>();
        int all = section.entries().size();
        if (shown == 0 && (all > 0 || section.more().isEmpty())) {
            return lines;
        }
        String count = all == 0 ? "" : shown < all ? "· " + shown + " of " + all : "· " + all;
        String more = section.more().isEmpty() ? "" : "· " + section.more();
        lines.add("");
        lines.addAll(
                Paragraph.of(
                                0,
                                new Part(Style.HEADING, section.heading()),
                                new Part(Style.QUIET, count),
                                new Part(Style.QUIET, more))
                        .lines(screen));
        section.entries().stream().limit(shown).forEach(entry -> lines.addAll(entry.lines(screen)));
        return lines;
    }
}
