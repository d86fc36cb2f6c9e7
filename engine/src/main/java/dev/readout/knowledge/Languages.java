package dev.readout.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Languages of news with their commonest function words.
public final class Languages {
    private static final List<Language> ALL =
            Table.read(
                    "languages",
                    3,
                    row -> new Language(row.text(0), row.text(1), Set.copyOf(row.list(2))));

    private Languages() {}

    /// A language written with letters between spaces.
    ///
    /// @param code ISO 639-1
    /// @param functionWords in lower case
    public record Language(String code, String name, Set<String> functionWords) {
        public Language {
            functionWords = Set.copyOf(functionWords);
        }
    }

    /// In the order of the file; English first.
    public static List<Language> all() {
        return ALL;
    }

    /// "French" for `fr`; the code itself if there is no name for it.
    public static String nameOf(String code) {
        String name = Locale.of(code).getDisplayLanguage(Locale.ROOT);
        return name.isEmpty() ? code : name;
    }
}
