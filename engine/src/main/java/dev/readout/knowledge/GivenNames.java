package dev.readout.knowledge;

import java.util.List;
import java.util.Set;

/// Given names that tell whether a man or a woman bears them: "Maria", "Robert". Names that both
/// bear ("Kim", "Andrea") tell nothing.
public final class GivenNames {
    private static final List<Row> ROWS =
            Table.read(
                    "given-names", 2, cells -> new Row(cells.text(0), Set.copyOf(cells.list(1))));

    private static final Set<String> WOMEN = of("woman");
    private static final Set<String> MEN = of("man");

    private GivenNames() {}

    /// @param name written as [dev.readout.text.Plain#of] has it
    public static boolean isOfWoman(String name) {
        return WOMEN.contains(name);
    }

    /// @param name written as [dev.readout.text.Plain#of] has it
    public static boolean isOfMan(String name) {
        return MEN.contains(name);
    }

    private static Set<String> of(String bearer) {
        return ROWS.stream()
                .filter(row -> row.bearer.equals(bearer))
                .map(Row::names)
                .findFirst()
                .orElseThrow();
    }

    private record Row(String bearer, Set<String> names) {}
}
