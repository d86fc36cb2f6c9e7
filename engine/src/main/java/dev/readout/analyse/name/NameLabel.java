package dev.readout.analyse.name;

import dev.readout.report.Mention;
import java.util.List;
import java.util.Optional;

/// What the tagger takes a word for.
public enum NameLabel {
    NONE,
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER,
    DATE,
    NUMBER;

    /// As the tagger numbers them.
    public static final List<NameLabel> ORDER =
            List.of(NONE, PERSON, ORGANISATION, PLACE, OTHER, DATE, NUMBER);

    /// Empty for words of no name, of a date or of a number.
    Optional<Mention.Kind> kind() {
        return switch (this) {
            case PERSON -> Optional.of(Mention.Kind.PERSON);
            case ORGANISATION -> Optional.of(Mention.Kind.ORGANISATION);
            case PLACE -> Optional.of(Mention.Kind.PLACE);
            case OTHER -> Optional.of(Mention.Kind.OTHER);
            case NONE, DATE, NUMBER -> Optional.empty();
        };
    }
}
