package dev.readout.app.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// The head of an answer: its status and its fields.
///
/// @param status 100 to 999
/// @param fields in their order
public record Head(int status, List<Field> fields) {
    public Head {
        fields = List.copyOf(fields);
    }

    /// One header field.
    ///
    /// @param name in lower case
    public record Field(String name, String value) {}

    /// Reads a head, lenient in all but the first line.
    ///
    /// @param bytes with or without the empty line at the end
    /// @return empty if the first line is none of HTTP
    public static Optional<Head> of(byte[] bytes) {
        List<String> lines =
                new String(bytes, StandardCharsets.ISO_8859_1).lines().map(String::strip).toList();
        if (lines.isEmpty()
                || !lines.getFirst().matches("HTTP/[0-9.]{1,3} [1-9][0-9]{2}(?: .*)?")) {
            return Optional.empty();
        }
        String first = lines.getFirst();
        int space = first.indexOf(' ');
        List<Field> fields = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.add(new Field(name, line.substring(colon + 1).strip()));
            }
        }
        return Optional.of(
                new Head(Integer.parseInt(first.substring(space + 1, space + 4)), fields));
    }

    /// Where the head ends and the body begins.
    ///
    /// @return below 0 if the empty line has not come yet
    static int end(byte[] bytes, int length) {
        return end(bytes, length, 1);
    }

    /// @param from the first position at which the empty line may end
    static int end(byte[] bytes, int length, int from) {
        for (int i = Math.max(1, from); i < length; i++) {
            if (bytes[i] == '\n'
                    && (bytes[i - 1] == '\n'
                            || (i > 1 && bytes[i - 1] == '\r' && bytes[i - 2] == '\n'))) {
                return i + 1;
            }
        }
        return -1;
    }

    /// The value of the first field of that name.
    ///
    /// @param name in lower case
    public Optional<String> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    /// The values of all fields of that name, cut at commas, in lower case.
    List<String> list(String name) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().equals(name)) {
                for (String value : field.value().toLowerCase(Locale.ROOT).split(",", -1)) {
                    if (!value.isBlank()) {
                        values.add(value.strip());
                    }
                }
            }
        }
        return values;
    }

    /// The type without its parameters, in lower case: "text/html"; empty if none is given.
    public String type() {
        return field("content-type")
                .map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    boolean isChunked() {
        return list("transfer-encoding").contains("chunked");
    }

    /// How many bytes of body are announced.
    public OptionalLong length() {
        Optional<String> words = field("content-length").filter(v -> v.matches("[0-9]{1,18}"));
        return words.isPresent()
                ? OptionalLong.of(Long.parseLong(words.get()))
                : OptionalLong.empty();
    }

    /// Where a redirect leads, as written; bytes beyond ASCII are UTF-8 if they can be.
    public String location() {
        String words = field("location").orElse("");
        byte[] bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0 ? decoded : words;
    }

    /// Whether the answer sends its reader to another address.
    public boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && field("location").isPresent();
    }

    /// Whether the answer is the page that was asked for.
    public boolean isSuccess() {
        return status == 200 || status == 203;
    }

    boolean hasNoBody() {
        return status == 204 || status == 304;
    }
}
