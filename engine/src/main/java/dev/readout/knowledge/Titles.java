package dev.readout.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Titles of office, rank and profession that name a speaker. Case does not count.
public final class Titles {
    /// No title in use has more; a longer run of such words is no title.
    private static final int MAX_MODIFIERS = 5;

    private static final List<Title> ALL =
            Table.read(
                    "titles",
                    3,
                    row -> new Title(row.text(0), row.list(1), row.choice(2, Title.Kind.class)));
    private static final Phrases<Title> FORMS = new Phrases<>(ALL, Title::forms);
    private static final Phrases<String> MODIFIERS =
            new Phrases<>(Table.read("title-modifiers", 1, row -> row.text(0)), List::of);

    private static final Map<String, String> ABBREVIATIONS =
            Table.read("title-abbreviations", 2, row -> Map.entry(row.text(0), row.text(1)))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, List<String>> WIDER =
            Table.read("wider-titles", 2, row -> Map.entry(row.text(0), row.list(1))).stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Titles() {}

    /// The title in full that is cut short before a name: `governor` for "Gov", without its full
    /// stop. Case counts.
    public static Optional<String> inFull(String abbreviation) {
        return Optional.ofNullable(ABBREVIATIONS.get(abbreviation));
    }

    /// Whether `noun` may call the bearer of `title` again: "the lawmaker" a senator.
    public static boolean callsAgain(String noun, String title) {
        return WIDER.getOrDefault(noun, List.of()).contains(title);
    }

    /// Whether some other title's bearer may be called so: "lawmaker".
    public static boolean isWider(String noun) {
        return WIDER.containsKey(noun);
    }

    /// Whether all of `phrase` is a title: "Deputy Foreign Minister", but not "Minister Abe".
    public static boolean isTitle(String phrase) {
        List<String> words = List.of(phrase.strip().split("\\s+"));
        return longestAt(words, 0).filter(title -> title.words() == words.size()).isPresent();
    }

    /// The title that is all of `phrase`, without its modifiers.
    public static Optional<Title> of(String phrase) {
        List<String> words = List.of(phrase.strip().split("\\s+"));
        return longestAt(words, 0)
                .filter(title -> title.words() == words.size())
                .map(Matched::entry);
    }

    /// The longest title that begins at word `from`, with modifiers before it: "former deputy
    /// foreign minister" is a foreign minister of four words.
    public static Optional<Matched<Title>> longestAt(List<String> words, int from) {
        Optional<Matched<Title>> plain = FORMS.longestAt(words, from);
        Optional<Matched<Title>> modified = afterModifiers(words, from);
        return plain.isPresent() && modified.isPresent()
                ? plain.get().words() >= modified.get().words() ? plain : modified
                : plain.or(() -> modified);
    }

    private static Optional<Matched<Title>> afterModifiers(List<String> words, int from) {
        int at = from;
        while (at < words.size() && at - from < MAX_MODIFIERS && isModifier(words.get(at))) {
            at++;
        }
        int skipped = at - from;
        return FORMS.longestAt(words, at)
                .map(title -> new Matched<>(title.entry(), title.words() + skipped));
    }

    /// "deputy", "former", "acting".
    public static boolean isModifier(String word) {
        return MODIFIERS.of(word).isPresent();
    }

    public static List<Title> all() {
        return ALL;
    }
}
