package dev.readout.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a part of a page is for, as the words in its class or id tell.
public enum BoxRole {
    /// The running text and nothing else: "article-body", "entry-content".
    BODY,
    /// The running text, perhaps with more: "article-content", "main-content".
    CONTENT,
    /// A post of a social network, quoted in the text: never clutter.
    EMBED,
    /// Words of readers.
    COMMENT,
    /// Cookies, consent, privacy.
    NOTICE,
    /// Menus, related reports, newsletters, sharing.
    CLUTTER,
    /// Words under pictures and their credits.
    CAPTION,
    BYLINE,
    DATE,
    /// Section names and other small print at the head.
    META,
    TITLE,
    /// The summary between headline and text.
    STANDFIRST;

    /// In characters; longer names are cut.
    private static final int MAX_NAME = 300;

    private static final Map<String, List<Entry>> BY_LAST_WORD = byLastWord();

    /// The roles that a class or id names; empty for most.
    ///
    /// @param names class names and ids between spaces, as the page writes them
    public static Set<BoxRole> of(String names) {
        Set<BoxRole> roles = EnumSet.noneOf(BoxRole.class);
        int from = 0;
        String all = names.substring(0, Math.min(names.length(), MAX_NAME));
        while (from < all.length()) {
            int end = all.indexOf(' ', from);
            end = end < 0 ? all.length() : end;
            String name = all.substring(from, end);
            if (!name.startsWith("category-") && !name.startsWith("tag-")) {
                addRoles(wordsOf(name), roles);
            }
            from = end + 1;
        }
        return roles;
    }

    private static void addRoles(Set<String> words, Set<BoxRole> roles) {
        for (String word : words) {
            for (Entry entry : BY_LAST_WORD.getOrDefault(word, List.of())) {
                if (words.containsAll(entry.others())) {
                    roles.add(entry.role());
                }
            }
        }
    }

    /// "articleBody-related_links2" → article, body, related, links, and the parts between dashes
    /// as a whole: articlebody.
    private static Set<String> wordsOf(String name) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean isLetter = Character.isLetter(c);
            boolean isHump =
                    Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((!isLetter || isHump) && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (!isLetter && !part.isEmpty()) {
                words.add(part.toString().toLowerCase(Locale.ROOT));
                part.setLength(0);
            }
            if (isLetter) {
                word.append(c);
                part.append(c);
            }
        }
        return words;
    }

    private static Map<String, List<Entry>> byLastWord() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (Table.Row row : Table.read("box-names", 2, row -> row)) {
            for (String phrase : row.list(1)) {
                List<String> words = List.of(phrase.split("\\+"));
                entries.computeIfAbsent(words.getLast(), word -> new java.util.ArrayList<>())
                        .add(
                                new Entry(
                                        row.choice(0, BoxRole.class),
                                        words.subList(0, words.size() - 1)));
            }
        }
        return entries;
    }

    private record Entry(BoxRole role, List<String> others) {}
}
