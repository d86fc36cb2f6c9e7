package dev.readout.app.terminal;

import java.util.List;

/// A heading with entries, the weightiest first; as many are shown as there is room for.
///
/// @param more what is only counted unless everything is shown, e.g. "3 look-alikes can both be
///   true"; empty if there is nothing
/// @param counted the entries that `more` counts
record Section(String heading, List<Entry> entries, String more, List<Entry> counted) {
    Section {
        entries = List.copyOf(entries);
        counted = List.copyOf(counted);
    }

    Section(String heading, List<Entry> entries) {
        this(heading, entries, "", List.of());
    }

    /// Paragraphs that are shown together or not at all.
    record Entry(List<Paragraph> paragraphs) {
        Entry {
            paragraphs = List.copyOf(paragraphs);
        }

        static Entry of(Paragraph... paragraphs) {
            return new Entry(List.of(paragraphs));
        }

        List<String> lines(Screen screen) {
            return paragraphs.stream()
                    .flatMap(paragraph -> paragraph.lines(screen).stream())
                    .toList();
        }
    }
}
