package dev.readout.extract.line;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Agency;
import dev.readout.knowledge.WordGroup;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that credits an agency: its name alone, "(Reuters)", "With AP", "With reporting by AFP",
/// "AP contributed to this report".
public final class AgencyWords {
    private static final Pattern WITH =
            Pattern.compile(
                    "\\(?(?:with (?:additional"
                        + " )?(?:reporting|files|inputs?|material|reports?|information|contributions?)|additional"
                        + " reporting|reporting|source|via|from) ?(?:by|from|of|:)?"
                        + " (.{2,80}?)[.)]*",
                    Pattern.CASE_INSENSITIVE);

    /// "With Reuters", "(With AP and AFP)".
    private static final Pattern WITH_ALONE =
            Pattern.compile("\\(?with (.{2,60}?)[.)]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTRIBUTED =
            Pattern.compile(
                    "(?:the )?(.{2,60}?) (?:also )?contributed (?:to )?(?:this|the)"
                            + " (?:report|story|article)\\.?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HELPED =
            Pattern.compile(
                    "[^.]{3,60}(?:[^.]|\\.(?=\\S| \\p{Lu})){0,140}? (?:also )?contributed"
                            + " (?:additional )?(?:reporting|research|to (?:this|the)"
                            + " (?:report|story|article))\\b[^.]{0,80}\\.?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN_OFF =
            Pattern.compile(
                    "\\(?(?:(?:additional )?reporting|writing|edited|editing|compiled) by .{3,200}",
                    Pattern.CASE_INSENSITIVE);

    /// "Harbour City, 3 May (Norda)": place, day and agency on a line of their own.
    private static final Pattern PLACED =
            Pattern.compile(
                    "\\p{Lu}[\\p{L} .'’/-]{1,40}, ?[^()]{0,24}\\d[^()]{0,24}"
                            + "\\((\\p{Lu}[\\p{L}&.'’ -]{1,40})\\)\\s?[-–—:]?");

    /// The letters under which the desk files: "dpa ab cd e1", "nns xy/z".
    private static final Pattern FILED =
            Pattern.compile("\\p{Ll}{2,5}(?: [\\p{Ll}\\d]{1,3}(?:/[\\p{Ll}\\d]{1,3})?){1,4}");

    /// In characters; longer lines are text.
    private static final int MAX_SIGN_OFF = 250;

    /// In characters, of one agency or a few.
    private static final int MAX_NAME = 60;

    private static final Set<String> JOINTS =
            Set.of("and", "by", "with", "from", "of", "the", "in");

    private AgencyWords() {}

    public static boolean is(String words) {
        return agency(words).isPresent()
                || (words.length() <= MAX_SIGN_OFF
                        && (SIGN_OFF.matcher(words).matches()
                                || (words.contains("contributed")
                                        && HELPED.matcher(words).matches())));
    }

    /// The agency that the line credits, as it writes it.
    public static Optional<String> agency(String words) {
        if (words.length() > 160 || words.isEmpty()) {
            return Optional.empty();
        }
        String bare = strip(words);
        if (bare.length() <= MAX_NAME && isAgency(bare)) {
            return Optional.of(bare);
        }
        Optional<String> helper =
                mayBegin(words) ? group(WITH, words).or(() -> companion(words)) : Optional.empty();
        if (helper.isEmpty() && words.contains("contributed")) {
            helper = group(CONTRIBUTED, words);
        }
        if (helper.isPresent()) {
            return helper;
        }
        return bare.length() == words.length() || bare.length() > MAX_NAME || isSentence(bare)
                ? Optional.empty()
                : amongst(bare);
    }

    /// Whether the line below the text is the sign of a desk: "dpa ab cd e1".
    public static boolean isDeskSign(String words) {
        return words.length() <= 24 && FILED.matcher(words).matches();
    }

    /// The agency that a line credits by its form, known or not: the name in brackets behind place
    /// and day, a name that ends as agencies' do, the first word of a desk's sign.
    public static Optional<String> byForm(String words) {
        if (words.length() > 100) {
            return Optional.empty();
        }
        Matcher placed = PLACED.matcher(words);
        if (placed.matches()) {
            return Optional.of(placed.group(1).strip());
        }
        if (isDeskSign(words)) {
            return Optional.of(words.substring(0, words.indexOf(' ')))
                    .filter(AgencyWords::isAgency);
        }
        int comma = words.indexOf(',');
        String name = strip(comma < 0 ? words : words.substring(0, comma));
        String rest = comma < 0 ? "" : words.substring(comma + 1).strip();
        boolean isPlace = rest.isEmpty() || (Line.wordCount(rest) <= 3 && Masthead.mayName(rest));
        return isPlace && isCalledAgency(name) ? Optional.of(name) : Optional.empty();
    }

    /// Two to five words with capitals that end as the names of agencies do: "Norda News Service".
    public static boolean isCalledAgency(String name) {
        String[] all = name.split("\\s+", 7);
        if (all.length < 2 || all.length > 5 || !Masthead.mayName(name)) {
            return false;
        }
        String last = all[all.length - 1].toLowerCase(Locale.ROOT);
        String two = all[all.length - 2].toLowerCase(Locale.ROOT) + " " + last;
        return WordGroup.AGENCY_END.has(last) || (all.length > 2 && WordGroup.AGENCY_END.has(two));
    }

    /// Whether [#WITH] may match.
    private static boolean mayBegin(String words) {
        char first = words.charAt(words.charAt(0) == '(' && words.length() > 1 ? 1 : 0);
        return "warsvf".indexOf(Character.toLowerCase(first)) >= 0;
    }

    private static Optional<String> group(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches() ? amongst(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> companion(String words) {
        Matcher matcher = WITH_ALONE.matcher(words);
        return matcher.matches() && !isSentence(matcher.group(1))
                ? amongst(matcher.group(1))
                : Optional.empty();
    }

    /// Names in a list are no sentence: that has a word of small letters beside its joints.
    private static boolean isSentence(String words) {
        int small = 0;
        for (String word : words.split("[\\s/]+", 12)) {
            boolean isSmall = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            small += isSmall && !JOINTS.contains(word) ? 1 : 0;
        }
        return small > 1;
    }

    /// The first agency in a list of names: "Ann Example, AFP and dpa", "AP/YONHAP".
    public static Optional<String> amongst(String names) {
        for (String name : names.split("\\s*(?:,|;|/|\\||&|\\band\\b|\\bin\\b)\\s*", 12)) {
            if (isAgency(strip(name))) {
                return Optional.of(strip(name));
            }
        }
        return Optional.empty();
    }

    /// Whether the name is that of an agency that writes reports.
    public static boolean isAgency(String name) {
        return Agencies.named(name)
                .filter(agency -> agency.kind() != Agency.Kind.PHOTO)
                .isPresent();
    }

    /// Without brackets, dashes and points at the ends.
    private static String strip(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(words.charAt(to - 1))) {
            to--;
        }
        return words.substring(from, to);
    }
}
