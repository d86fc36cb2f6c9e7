package dev.readout.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Units of measure and currencies. Safe for many threads.
public final class Units {
    private static final List<Unit> ALL =
            Table.read(
                    "units",
                    5,
                    row ->
                            new Unit(
                                    row.text(0),
                                    row.list(1),
                                    row.choice(2, Unit.Dimension.class),
                                    new java.math.BigDecimal(row.text(3)),
                                    new java.math.BigDecimal(row.text(4))));
    private static final Map<String, Unit> FORMS = forms();

    private Units() {}

    /// The unit written so: "km", "kilometres", "$", "percent".
    ///
    /// A form counts as written, and a word of four letters or more in any case.
    public static Optional<Unit> of(String form) {
        Unit unit = FORMS.get(form);
        return unit == null && form.length() >= 4
                ? Optional.ofNullable(FORMS.get(form.toLowerCase(Locale.ROOT)))
                : Optional.ofNullable(unit);
    }

    public static List<Unit> all() {
        return ALL;
    }

    private static Map<String, Unit> forms() {
        Map<String, Unit> forms = new HashMap<>();
        for (Unit unit : ALL) {
            for (String form : unit.forms()) {
                Unit other = forms.putIfAbsent(form, unit);
                if (other != null && !other.equals(unit)) {
                    throw new IllegalStateException("unit \"%s\" is given twice".formatted(form));
                }
            }
        }
        return Map.copyOf(forms);
    }
}
