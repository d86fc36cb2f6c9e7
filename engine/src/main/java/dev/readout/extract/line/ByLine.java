package dev.readout.extract.line;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.OutletNouns;
import dev.readout.knowledge.Outlets;
import dev.readout.knowledge.Titles;
import dev.readout.knowledge.WordGroup;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names in a by-line: "By Ann Example and BOB EXAMPLE, Associated Press".
public final class ByLine {
    private static final Pattern START =
            Pattern.compile(
                    "(?-i:By(?=\\p{Lu}\\p{Ll})|(?:Von|Par|Por) )|from(?= our"
                        + " )\\s|(?:(?:story|words|text|report|written|reported|posted|analysis|article|published|review|opinion|commentary|interview)"
                        + " )?by\\b ?:?\\s?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:,|;|\\||&|•|·|/|\\s[-–—]\\s|\\band\\b|\\bwith\\b|\\bfor\\b|\\bin\\b|\\bat\\b|\\bon\\b)\\s*",
                    Pattern.CASE_INSENSITIVE);

    /// What follows is a place or an outlet: "in Harbour City", "for the Gazette".
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\s*(?:for|in|at|on)\\s*", Pattern.CASE_INSENSITIVE);

    /// Names of those who checked, pictured or edited the words of others.
    private static final Pattern HELPERS =
            Pattern.compile(
                    "(?:medically |fact |expert |legally"
                        + " )?-?(?:reviewed|checked|edited|photographed|photos|photography|photographs|pictures|images|video|illustrated|illustrations?|graphics|styled|produced|updated|curated)"
                        + " by\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "di", "del", "della", "der", "den", "van", "von", "la", "le", "el",
                    "al", "bin", "ben", "ibn", "dos", "du", "ter", "ten", "zu", "y", "e", "san",
                    "st");

    /// With particles: as many words with capitals are a headline.
    private static final int MAX_NAME_WORDS = 5;

    /// In words; a longer name without "By" may be a heading.
    private static final int MAX_ALONE = 3;

    /// In words, of a by-line that names a desk and ends as a sentence does.
    private static final int MAX_DESK = 8;

    /// By-lines without "By" name no more.
    private static final int MAX_NAMES = 3;

    private ByLine() {}

    /// A name and where it stands in its line.
    public record Name(String value, Span words) {}

    /// Whether the line starts as a by-line does and has a name, an agency or an outlet in it.
    public static boolean is(String words) {
        if (words.length() > 200 || !mayStart(words) || Line.wordCount(words) > 25) {
            return false;
        }
        Matcher start = START.matcher(words);
        if (!start.lookingAt() || start.end() >= words.length()) {
            return false;
        }
        String rest = words.substring(start.end());
        String first = BETWEEN.split(rest, 2)[0];
        return isPerson(first)
                || Agencies.named(first).isPresent()
                || Outlets.named(first).isPresent()
                || (isDesk(first) && !isSentence(words));
    }

    /// "By Monday, the harbour was open again."
    private static boolean isSentence(String words) {
        return Line.endsSentence(words) && Line.wordCount(words) > MAX_DESK;
    }

    private static boolean mayStart(String words) {
        if (words.regionMatches(true, 0, "from our ", 0, 9)) {
            return true;
        }
        if (words.startsWith("Von ") || words.startsWith("Par ") || words.startsWith("Por ")) {
            return true;
        }
        for (int i = 0; i < Math.min(words.length() - 1, 16); i++) {
            if (words.regionMatches(true, i, "by", 0, 2)) {
                return true;
            }
        }
        return false;
    }

    /// "Ann Example" of "By Ann Example".
    public static String withoutBy(String words) {
        Matcher start = START.matcher(words);
        return start.lookingAt() ? words.substring(start.end()) : words;
    }

    /// "Staff", "Example News staff", "our correspondent".
    private static boolean isDesk(String name) {
        String[] words = name.strip().toLowerCase(Locale.ROOT).split("\\s+", 8);
        return words.length <= 6
                && WordGroup.BYLINE_NOUN.has(words[words.length - 1])
                && !name.endsWith(".");
    }

    /// The persons of a by-line in their order; with or without its "By".
    public static List<Name> names(String words) {
        List<Name> names = new ArrayList<>();
        if (words.length() > Line.LONG || HELPERS.matcher(words).matches()) {
            return names;
        }
        boolean isElsewhere = false;
        Matcher start = START.matcher(words);
        int from = start.lookingAt() ? start.end() : 0;
        Matcher between = BETWEEN.matcher(words);
        while (from < words.length()) {
            int end = between.find(from) ? between.start() : words.length();
            String part = words.substring(from, end).strip();
            if (isPerson(part) && !isElsewhere) {
                int at = words.indexOf(part, from);
                names.add(new Name(part, new Span(at, at + part.length())));
            } else if (!names.isEmpty()) {
                break;
            }
            isElsewhere = end < words.length() && ELSEWHERE.matcher(between.group()).matches();
            from = end == words.length() ? end : Math.max(between.end(), from + 1);
        }
        return names;
    }

    /// "Harbour Standard" is a paper, "Ann Standard Berry" may be a person.
    private static boolean isMastheadEnd(String[] words, String lower) {
        return lower.equalsIgnoreCase(words[words.length - 1]) && OutletNouns.is(lower);
    }

    /// Whether a line without "By" holds names of persons and nothing else but a date: "Ann Example
    /// and Bob Example | 3 May 2025".
    public static boolean isAlone(String words) {
        StringBuilder rest = new StringBuilder(words);
        for (DateReader.Dated dated : DateReader.in(words)) {
            for (int at = dated.words().start(); at < dated.words().end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        boolean any = false;
        for (String part : BETWEEN.split(rest.toString().strip(), MAX_NAMES + 2)) {
            any |= isPerson(part);
            if (!part.isBlank() && (!isPerson(part) || Line.wordCount(part) > MAX_ALONE)) {
                return false;
            }
        }
        return any;
    }

    /// Whether a line without "By" holds a person, an agency, and at most a place beside them: "Ann
    /// Example in Harbour City, Reuters".
    public static boolean isWithAgency(String words) {
        if (words.length() > Line.LONG || AgencyWords.amongst(words).isEmpty()) {
            return false;
        }
        String[] parts = BETWEEN.split(words.strip(), MAX_NAMES + 2);
        return parts.length > 1
                && isPerson(parts[0])
                && Stream.of(parts)
                        .allMatch(part -> AgencyWords.isAgency(part) || isShortName(part));
    }

    private static boolean isShortName(String part) {
        return Line.wordCount(part) <= MAX_ALONE && Masthead.mayName(part);
    }

    /// Two to five words with capitals, none of which names a job, a paper or a day.
    public static boolean isPerson(String name) {
        String[] words = name.strip().split("\\s+", MAX_NAME_WORDS + 2);
        if (words.length < 2 || words.length > MAX_NAME_WORDS || name.length() > 60) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(word.charAt(0));
            capitals += capital ? 1 : 0;
            if (!(capital || PARTICLES.contains(lower))
                    || WordGroup.BYLINE_NOUN.has(lower)
                    || isMastheadEnd(words, lower)) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (!Character.isLetter(word.charAt(i)) && ".'’-‑".indexOf(word.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return Character.isUpperCase(words[0].charAt(0))
                && capitals < MAX_NAME_WORDS
                && Agencies.named(name).isEmpty()
                && Outlets.named(name).isEmpty()
                && !Titles.isTitle(name);
    }
}
