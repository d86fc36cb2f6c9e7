package dev.readout.json;

import static dev.readout.json.Evidence.object;
import static dev.readout.json.Evidence.word;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readout.story.Correction;
import dev.readout.story.Quoted;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// A line of JSON with a [Correction]: `{"kind": "same", "one": {"file": "a.txt", "start": 10,
/// "words": "she"}, "other": {…}, "by": "M. Tarn", "when": "2031-04-02T09:15:00Z"}`.
///
/// The kinds are `same` and `no-conflict` (one, other), `speaker` (said, and speaker or null),
/// `copied` (copy, original).
public sealed interface CorrectionRow {
    ObjectMapper JSON = new ObjectMapper();

    /// A row that could be read.
    record Parsed(Correction correction) implements CorrectionRow {}

    /// @param reason says what is wrong with the row, as the end of a sentence about it
    record Malformed(String reason) implements CorrectionRow {}

    /// The line, without a line end; [#parse] reads it back.
    static String of(Correction correction) {
        return Layout.line(entry(correction));
    }

    /// Never throws on any line.
    static CorrectionRow parse(String line) {
        try {
            JsonNode row = JSON.readTree(line);
            return row.isObject()
                    ? new Parsed(
                            new Correction(
                                    decision(row), string(row, "by"), when(string(row, "when"))))
                    : new Malformed("is no JSON object");
        } catch (JsonProcessingException e) {
            return new Malformed("is no JSON (" + e.getOriginalMessage() + ")");
        } catch (IllegalArgumentException e) {
            return new Malformed("is no correction (%s)".formatted(e.getMessage()));
        }
    }

    static ObjectNode entry(Correction correction) {
        ObjectNode entry = object();
        switch (correction.decision()) {
            case Correction.Same(Quoted one, Quoted other) -> pair(entry, Kind.SAME, one, other);
            case Correction.NoConflict(Quoted one, Quoted other) ->
                    pair(entry, Kind.NO_CONFLICT, one, other);
            case Correction.Speaker(Quoted said, Optional<Quoted> speaker) -> {
                entry.put("kind", word(Kind.SPEAKER)).set("said", entry(said));
                entry.set("speaker", speaker.map(CorrectionRow::entry).orElse(null));
            }
            case Correction.Copied(String copy, String original) ->
                    entry.put("kind", word(Kind.COPIED))
                            .put("copy", copy)
                            .put("original", original);
        }
        return entry.put("by", correction.by()).put("when", correction.when().toString());
    }

    private static void pair(ObjectNode entry, Kind kind, Quoted one, Quoted other) {
        entry.put("kind", word(kind)).set("one", entry(one));
        entry.set("other", entry(other));
    }

    private static ObjectNode entry(Quoted quoted) {
        return object().put("file", quoted.file())
                .put("start", quoted.start())
                .put("words", quoted.words());
    }

    private static Correction.Decision decision(JsonNode row) {
        return switch (Kind.of(string(row, "kind"))) {
            case SAME -> new Correction.Same(quoted(row, "one"), quoted(row, "other"));
            case NO_CONFLICT -> new Correction.NoConflict(quoted(row, "one"), quoted(row, "other"));
            case SPEAKER ->
                    new Correction.Speaker(
                            quoted(row, "said"),
                            row.path("speaker").isObject()
                                    ? Optional.of(quoted(row, "speaker"))
                                    : Optional.empty());
            case COPIED -> new Correction.Copied(string(row, "copy"), string(row, "original"));
        };
    }

    private static Quoted quoted(JsonNode row, String key) {
        JsonNode quoted = row.path(key);
        if (!quoted.path("start").isInt()) {
            throw new IllegalArgumentException(key + " has no start, or it is no number");
        }
        return new Quoted(
                string(quoted, "file"), string(quoted, "words"), quoted.path("start").intValue());
    }

    private static String string(JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new IllegalArgumentException("it has no %s, or it is no string".formatted(key));
        }
        return node.path(key).textValue();
    }

    private static Instant when(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "when is no time like 2031-04-02T09:15:00Z: '%s'".formatted(written), e);
        }
    }

    /// What a row decides.
    enum Kind {
        SAME,
        SPEAKER,
        NO_CONFLICT,
        COPIED;

        private static Kind of(String written) {
            for (Kind kind : values()) {
                if (word(kind).equals(written)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "its kind is none of same, speaker, no-conflict, copied: '%s'"
                            .formatted(written));
        }
    }
}
