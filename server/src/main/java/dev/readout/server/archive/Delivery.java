package dev.readout.server.archive;

import dev.readout.report.Page;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One thing that came in.
///
/// @param seen to the millisecond
/// @param page the bytes as they came, without what packed them on the way
/// @param notes what is known beside the bytes, by [Note]
public record Delivery(Kind kind, Instant seen, Page page, Map<Note, String> notes) {
    public Delivery {
        seen = Instant.ofEpochMilli(seen.toEpochMilli());
        notes = Map.copyOf(notes);
    }

    /// What came in.
    public enum Kind {
        /// The words of a report as JSON, handed in by a program.
        WORDS,
        /// A page that ought to hold a report.
        PAGE,
        /// A list of pages: a feed, a site map.
        FEED,
        /// Nothing: an address that gave no page.
        FAILURE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is known of a page that does not stand in it.
    public enum Note {
        /// The address under which the report is known, if it is another one than the page's.
        ADDRESS,
        /// What the outlet's feed calls the report, whatever its address is.
        GUID,
        /// Who published it, where the page does not say.
        OUTLET,
        /// When, where the page does not say, as ISO 8601.
        PUBLISHED,
        /// The headline, where the page has none.
        TITLE,
        /// Whom the feed names as the one it has the report from.
        SOURCE,
        /// Whether its use for text and data mining is reserved: 1 or 0.
        RESERVED,
        /// The address that was asked.
        ASKED,
        /// Why it gave no page; completes the sentence "ADDRESS …".
        FAILURE;

        /// In lower case.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return "readout-" + word();
        }
    }

    public Optional<String> note(Note note) {
        return Optional.ofNullable(notes.get(note));
    }

    /// Notes of which some may be missing.
    public static final class Notes {
        private final Map<Note, String> notes = new TreeMap<>();

        /// Line ends become spaces; blank words are no note.
        public Notes with(Note note, Optional<String> words) {
            words.map(word -> word.replaceAll("[\\r\\n\\x00]+", " ").strip())
                    .filter(word -> !word.isEmpty())
                    .ifPresent(word -> notes.put(note, word));
            return this;
        }

        public Map<Note, String> all() {
            return Map.copyOf(notes);
        }
    }
}
