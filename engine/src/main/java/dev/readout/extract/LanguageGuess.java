package dev.readout.extract;

import dev.readout.knowledge.Languages;
import dev.readout.knowledge.Languages.Language;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells the language of a text by its script and its function words.
///
/// A third to a half of the words of a running text are function words, and few of them are shared
/// between languages, so a few dozen words are enough; fewer than [#MIN_WORDS] tell nothing.
final class LanguageGuess {
    static final String UNKNOWN = "und";
    static final String ENGLISH = "en";

    /// Fewer words tell no language.
    static final int MIN_WORDS = 20;

    /// Characters read; the first pages of a long text tell as much as all of it.
    private static final int MAX_READ = 3_000;

    /// Smallest share of function words in a text of that language; running English has .35 to .5,
    /// lists of names and headlines below .15.
    private static final double MIN_SHARE = 0.15;

    private static final Map<UnicodeScript, String> OF_SCRIPT =
            Map.ofEntries(
                    Map.entry(UnicodeScript.HANGUL, "ko"),
                    Map.entry(UnicodeScript.HIRAGANA, "ja"),
                    Map.entry(UnicodeScript.KATAKANA, "ja"),
                    Map.entry(UnicodeScript.HAN, "zh"),
                    Map.entry(UnicodeScript.GREEK, "el"),
                    Map.entry(UnicodeScript.HEBREW, "he"),
                    Map.entry(UnicodeScript.THAI, "th"),
                    Map.entry(UnicodeScript.DEVANAGARI, "hi"),
                    Map.entry(UnicodeScript.BENGALI, "bn"),
                    Map.entry(UnicodeScript.TAMIL, "ta"),
                    Map.entry(UnicodeScript.GEORGIAN, "ka"),
                    Map.entry(UnicodeScript.ARMENIAN, "hy"),
                    Map.entry(UnicodeScript.KHMER, "km"),
                    Map.entry(UnicodeScript.MYANMAR, "my"));

    private static final int[] NONE = {};
    private static final Map<String, int[]> BY_WORD = byWord();

    private LanguageGuess() {}

    /// ISO 639-1 code, or `und` for a text that is too short or of no language known here.
    static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_READ));
        String byScript = byScript(start);
        return byScript.isEmpty() ? byWords(start.toLowerCase(Locale.ROOT)) : byScript;
    }

    /// The language of a script that only one language of news is written in.
    private static String byScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                all += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        int kana =
                letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
                        + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (all < MIN_WORDS) {
            return "";
        }
        if (kana * 10 > all) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            String code = OF_SCRIPT.get(script.getKey());
            if (code != null && script.getValue() * 2 > all) {
                return code;
            }
        }
        return "";
    }

    private static String byWords(String text) {
        List<Language> languages = Languages.all();
        int[] hits = new int[languages.size()];
        int words = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetter(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words++;
                for (int language : BY_WORD.getOrDefault(text.substring(from, i), NONE)) {
                    hits[language]++;
                }
                from = -1;
            }
        }
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return words < MIN_WORDS || hits[best] < words * MIN_SHARE
                ? UNKNOWN
                : languages.get(best).code();
    }

    /// The places, in the list of languages, of those that have a word.
    private static Map<String, int[]> byWord() {
        Map<String, int[]> byWord = new HashMap<>();
        List<Language> languages = Languages.all();
        for (int i = 0; i < languages.size(); i++) {
            for (String word : languages.get(i).functionWords()) {
                int[] before = byWord.getOrDefault(word, NONE);
                int[] after = Arrays.copyOf(before, before.length + 1);
                after[before.length] = i;
                byWord.put(word, after);
            }
        }
        return byWord;
    }
}
