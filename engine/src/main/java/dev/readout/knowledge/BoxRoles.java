package dev.readout.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a part of a page is for, as all the words in its names tell.
///
/// @param bits one for each [BoxRole], by its ordinal
public record BoxRoles(int bits) {
    public static final BoxRoles NONE = new BoxRoles(0);

    /// In characters; longer names are cut.
    private static final int MAX_NAME = 300;

    /// Words of one name that are looked at; the longest names have about ten.
    private static final int MAX_WORDS = 64;

    private static final Names KNOWN = Names.read();

    public static BoxRoles of(BoxRole... roles) {
        int bits = 0;
        for (BoxRole role : roles) {
            bits |= bit(role);
        }
        return new BoxRoles(bits);
    }

    /// The roles that a class or id names; none for most.
    ///
    /// @param names class names and ids between spaces, as the page writes them
    public static BoxRoles named(String names) {
        int end = Math.min(names.length(), MAX_NAME);
        int bits = 0;
        for (int from = 0; from < end; ) {
            int to = names.indexOf(' ', from);
            to = to < 0 || to > end ? end : to;
            if (!names.startsWith("category-", from) && !names.startsWith("tag-", from)) {
                bits |= KNOWN.bits(names, from, to);
            }
            from = to + 1;
        }
        return bits == 0 ? NONE : new BoxRoles(bits);
    }

    public boolean has(BoxRole role) {
        return (bits & bit(role)) != 0;
    }

    public boolean hasAny(BoxRoles roles) {
        return (bits & roles.bits) != 0;
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    public BoxRoles with(BoxRoles roles) {
        return new BoxRoles(bits | roles.bits);
    }

    public BoxRoles without(BoxRole role) {
        return new BoxRoles(bits & ~bit(role));
    }

    /// Those that are among `roles`, too.
    public BoxRoles only(BoxRoles roles) {
        return new BoxRoles(bits & roles.bits);
    }

    @SuppressWarnings("EnumOrdinal") // The bits live no longer than the process.
    private static int bit(BoxRole role) {
        return 1 << role.ordinal();
    }

    /// A phrase of the file: all its words stand in one name.
    ///
    /// @param others numbers of its words but the last
    private record Phrase(int bits, List<Integer> others) {}

    /// The words of the file by number, and the phrases by their last word.
    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<List<Phrase>> phrases = new ArrayList<>();

        /// For each first letter, a bit for each length that a word has.
        private final long[] lengths = new long[26];

        static Names read() {
            Names names = new Names();
            for (Table.Row row : Table.read("box-names", 2, row -> row)) {
                for (String phrase : row.list(1)) {
                    names.add(bit(row.choice(0, BoxRole.class)), phrase.split("\\+", -1));
                }
            }
            return names;
        }

        private void add(int bits, String[] words) {
            List<Integer> all = Arrays.stream(words).map(this::number).toList();
            int last = all.size() - 1;
            phrases.get(all.get(last)).add(new Phrase(bits, all.subList(0, last)));
        }

        private int number(String word) {
            Integer known = numbers.get(word);
            if (known != null) {
                return known;
            }
            phrases.add(new ArrayList<>());
            numbers.put(word, phrases.size() - 1);
            if (word.charAt(0) >= 'a' && word.charAt(0) <= 'z') {
                lengths[word.charAt(0) - 'a'] |= 1L << Math.min(63, word.length());
            }
            return phrases.size() - 1;
        }

        /// "articleBody-related_links2" → article, body, related, links, and the parts between
        /// dashes as a whole: articlebody.
        int bits(String names, int from, int to) {
            int[] found = new int[MAX_WORDS];
            int count = 0;
            int word = from;
            int part = from;
            for (int i = from; i <= to && count < MAX_WORDS - 1; i++) {
                boolean isLetter = i < to && Character.isLetter(names.charAt(i));
                boolean isHump =
                        isLetter
                                && i > from
                                && Character.isUpperCase(names.charAt(i))
                                && Character.isLowerCase(names.charAt(i - 1));
                if (!isLetter && word != part) {
                    count = find(names, part, i, found, count);
                }
                if (!isLetter || isHump) {
                    count = find(names, word, i, found, count);
                    word = isLetter ? i : i + 1;
                }
                part = isLetter ? part : i + 1;
            }
            return bits(found, count);
        }

        private int bits(int[] found, int count) {
            int bits = 0;
            for (int i = 0; i < count; i++) {
                for (Phrase phrase : phrases.get(found[i])) {
                    bits |= hasAll(found, count, phrase.others()) ? phrase.bits() : 0;
                }
            }
            return bits;
        }

        private static boolean hasAll(int[] found, int count, List<Integer> words) {
            for (int word : words) {
                boolean has = false;
                for (int i = 0; i < count && !has; i++) {
                    has = found[i] == word;
                }
                if (!has) {
                    return false;
                }
            }
            return true;
        }

        private int find(String names, int from, int to, int[] found, int count) {
            if (from >= to || !mayKnow(names.charAt(from), to - from)) {
                return count;
            }
            Integer number = numbers.get(names.substring(from, to).toLowerCase(Locale.ROOT));
            if (number == null) {
                return count;
            }
            found[count] = number;
            return count + 1;
        }

        private boolean mayKnow(char first, int length) {
            int letter = (first | 0x20) - 'a';
            return letter >= 0
                    && letter < 26
                    && (lengths[letter] & (1L << Math.min(63, length))) != 0;
        }
    }
}
