package dev.readout.app.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What we write into a WARC file of an address that gave no page, in a record of type metadata.
///
/// @param asked the address
/// @param detail completes the sentence "ADDRESS …"
record Note(String asked, String detail) {
    private static final String ASKED = "readout-asked";
    private static final String DETAIL = "readout-failure";

    byte[] bytes() {
        return (ASKED + ": " + asked + "\r\n" + DETAIL + ": " + detail + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// @return empty if the record is not one of ours
    static Optional<Note> of(byte[] fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : new String(fields, StandardCharsets.UTF_8).split("\r?\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                values.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return values.containsKey(ASKED) && values.containsKey(DETAIL)
                ? Optional.of(
                        new Note(values.getOrDefault(ASKED, ""), values.getOrDefault(DETAIL, "")))
                : Optional.empty();
    }
}
