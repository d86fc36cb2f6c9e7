package dev.readout.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings what was found and what gold says to the forms that are compared.
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4}-\\d\\d-\\d\\d)");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BY = Pattern.compile("^\\s*(?:by|von|par|por)\\s+", FLAGS);
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile(
                    "[,;&|/]|\\band\\b|\\bund\\b|\\bet\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /// Accents. A selector of the emoji's form is none: it parts words.
    private static final Pattern ACCENT = Pattern.compile("[\\p{Mn}&&[^\\uFE00-\\uFE0F]]");

    private Words() {}

    /// Runs of letters and digits, as they are written.
    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The words with a blank between them, without case and accents.
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String folded = apart.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return String.join(" ", of(ACCENT.matcher(folded).replaceAll("")));
    }

    /// The names in a string or a list of strings, each plain.
    static Set<String> names(JsonNode authors) {
        Set<String> names = new LinkedHashSet<>();
        if (authors.isArray()) {
            authors.forEach(author -> names.addAll(names(author)));
            return names;
        }
        String words = BY.matcher(authors.asText("")).replaceFirst("");
        for (String name : BETWEEN_NAMES.split(words, -1)) {
            names.add(plain(name));
        }
        names.remove("");
        return names;
    }

    /// The day that a date begins with, `2031-04-02`; empty if it begins with none.
    static String day(String date) {
        Matcher day = DAY.matcher(date);
        return day.lookingAt() ? day.group(1) : "";
    }
}
