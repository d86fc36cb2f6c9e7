package dev.readout.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Words for numbers. Case does not count.
public final class NumberWords {
    private static final List<NumberWord> ALL =
            Table.read(
                    "numbers",
                    3,
                    row ->
                            new NumberWord(
                                    row.text(0),
                                    new BigDecimal(row.text(1)),
                                    row.choice(2, NumberWord.Kind.class)));
    private static final Phrases<NumberWord> WORDS =
            new Phrases<>(ALL, number -> List.of(number.word()));

    private NumberWords() {}

    public static Optional<NumberWord> of(String word) {
        return WORDS.of(word);
    }

    public static List<NumberWord> all() {
        return ALL;
    }
}
