package dev.readout.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// One knowledge file: lines of cells between tabs; the pieces of a cell stand between bars.
///
/// Lines that begin with `#` tell what the file is and where its facts come from.
final class Table {
    private Table() {}

    /// One value per line of the file, in its order.
    ///
    /// @param file name without folder and ending
    /// @throws IllegalStateException if the file is missing or a line has another number of cells
    static <T> List<T> read(String file, int columns, Function<Row, T> reader) {
        List<T> values = new ArrayList<>();
        String text = textOf(file);
        int number = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            number++;
            if (end > from && text.charAt(from) != '#') {
                Row row = new Row(file, number, split(text.substring(from, end), '\t'));
                values.add(reader.apply(row.checked(columns)));
            }
            from = end + 1;
        }
        return List.copyOf(values);
    }

    private static String textOf(String file) {
        try (InputStream stream = Table.class.getResourceAsStream(file + ".tsv")) {
            if (stream == null) {
                throw new IllegalStateException("no knowledge file " + file + ".tsv");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("knowledge file " + file + ".tsv", e);
        }
    }

    private static List<String> split(String line, char at) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int end = line.indexOf(at); end >= 0; end = line.indexOf(at, from)) {
            pieces.add(line.substring(from, end));
            from = end + 1;
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    /// One line of a file.
    record Row(String file, int number, List<String> cells) {

        String text(int column) {
            return cells.get(column);
        }

        /// Empty if the cell is.
        Optional<String> maybe(int column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }

        /// The pieces of a cell, none if it is empty.
        List<String> list(int column) {
            return text(column).isEmpty() ? List.of() : List.copyOf(split(text(column), '|'));
        }

        /// The name of a constant, written in any case.
        <E extends Enum<E>> E choice(int column, Class<E> type) {
            return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        private Row checked(int columns) {
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        "%s.tsv, line %d: %d cells instead of %d"
                                .formatted(file, number, cells.size(), columns));
            }
            return this;
        }
    }
}
