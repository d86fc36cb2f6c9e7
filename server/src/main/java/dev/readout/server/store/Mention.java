package dev.readout.server.store;

import dev.readout.server.archive.Delivery.Note;
import java.util.Map;

/// What a feed says of an address.
///
/// @param notes for the page that will be found there
/// @param saying changes whenever the feed says something else
public record Mention(String url, Map<Note, String> notes, String saying) {
    public Mention {
        notes = Map.copyOf(notes);
    }
}
