package dev.readout.server.store;

import dev.readout.server.archive.Delivery.Note;
import java.util.Map;
import java.util.TreeMap;

/// Writes notes as lines, "OUTLET Bay Herald", for a column of the store.
final class NotesText {
    private NotesText() {}

    static String of(Map<Note, String> notes) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(notes)
                .forEach((note, words) ->
                        text.append(note.name()).append(' ').append(words).append('\n'));
        return text.toString();
    }

    static Map<Note, String> notes(String text) {
        Map<Note, String> notes = new TreeMap<>();
        text.lines()
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    notes.put(Note.valueOf(line.substring(0, space)), line.substring(space + 1));
                });
        return notes;
    }
}
