package dev.readout.extract.line;

import dev.readout.extract.line.DateReader.Dated;
import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Furniture;
import dev.readout.knowledge.OutletNouns;
import dev.readout.knowledge.Outlets;
import dev.readout.knowledge.WordGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of an outlet at the head of a page, alone or beside the date, the by-line or the menu.
///
/// "Harbour Gazette", "The Ferry Page, 21 May 2025", "By Ann Berry | Harbour Gazette | 21 May
/// 2025", "Radio Ferry Politics Society". A name is known from the data files, or it begins or ends
/// with a noun of mastheads, or it begins with "The".
public final class Masthead {
    private static final int MAX_NAME_WORDS = 5;

    /// A name that only its first word betrays is not longer: "Radio Ferry", "The Ferry Page".
    private static final int MAX_BEGUN = 3;

    private static final int MAX_LINE_WORDS = 20;
    private static final Set<String> JOINTS =
            Set.of("of", "and", "the", "&", "for", "de", "la", "le", "el");

    /// Between a name and the section, the slogan or the menu that share its line.
    private static final Pattern BAR =
            Pattern.compile("\\s*(?:[|·•›»]|::)\\s*|\\s{2,}|\\s+[-–—]\\s+");

    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9][a-z0-9-]{0,40}\\.){1,3}[a-z]{2,12}");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[|·•›»]\\s*|\\s{2,}|[,.;:]\\s+|\\s+[-–—]\\s+|[,.]$");

    private Masthead() {}

    /// Whether the line holds a date, the name of an outlet, and nothing but names beside them.
    static boolean isWithDate(String words) {
        if (words.length() > Line.LONG
                || Line.wordCount(words) > MAX_LINE_WORDS
                || DateReader.in(words).isEmpty()) {
            return false;
        }
        List<String> pieces = pieces(words);
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> isCapitalised(piece) || ByLine.is(piece))
                && (nameIn(words).isPresent() || pieces.stream().allMatch(ByLine::is));
    }

    /// "Harbour City, 3 May 2025": one name of a word or two, a comma, a date, and no more.
    public static boolean isPlaceWithDate(String words) {
        if (words.length() > 80 || DateReader.in(words).isEmpty()) {
            return false;
        }
        List<String> pieces = pieces(words);
        return pieces.size() == 1
                && words.startsWith(pieces.getFirst() + ",")
                && Line.wordCount(pieces.getFirst()) <= 2
                && mayName(pieces.getFirst());
    }

    /// The first piece of the line that names an outlet. One word alone must be a known name, and
    /// share the line with a date.
    public static Optional<String> nameIn(String words) {
        boolean isDated = !DateReader.in(words).isEmpty();
        return pieces(words).stream()
                .filter(piece -> isName(piece) || (isDated && isKnown(piece)))
                .findFirst();
    }

    private static boolean isKnown(String words) {
        return Outlets.named(words).isPresent() && isCapitalised(words) && !isSection(words);
    }

    /// Whether all of `words` names an outlet.
    public static boolean isName(String words) {
        if (!isCapitalised(words) || Furniture.is(words) || Agencies.named(words).isPresent()) {
            return false;
        }
        String[] all = words.split("\\s+", MAX_NAME_WORDS + 1);
        boolean several = all.length > 1;
        String last = all[all.length - 1].toLowerCase(Locale.ROOT);
        boolean begins =
                all.length <= MAX_BEGUN
                        && (OutletNouns.is(all[0])
                                || (isArticle(all[0]) && !WordGroup.BYLINE_NOUN.has(last)));
        boolean like = begins || OutletNouns.is(last);
        return several && (like || Outlets.named(words).isPresent());
    }

    private static boolean isArticle(String word) {
        return word.equals("The") || word.equals("THE");
    }

    /// Whether `words` may name an outlet where a page names one: up to five words with capitals,
    /// or a host.
    public static boolean mayName(String words) {
        return isHost(words)
                || (isCapitalised(words)
                        && !Line.endsSentence(words)
                        && !Furniture.is(words)
                        && !isSection(words)
                        && !DateLine.isLabel(words)
                        && Agencies.named(words).isEmpty());
    }

    public static boolean isHost(String words) {
        return HOST.matcher(words).matches();
    }

    /// "World", "Front page": a part of the page, not its name.
    public static boolean isSection(String words) {
        return WordGroup.SECTION.has(words.strip().toLowerCase(Locale.ROOT));
    }

    /// The pieces of a line as it stands on the page, with its wide gaps: a name and what shares
    /// its line.
    public static List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        for (String part : BAR.split(raw, -1)) {
            if (part.chars().anyMatch(Character::isLetterOrDigit)) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// The name on a line that is known to hold one: all of it, or its first piece that may be one.
    /// A broadcaster's "News" goes: "Radio Harbour News" is Radio Harbour.
    public static String nameOn(String raw) {
        List<String> parts = parts(raw);
        String name =
                parts.stream().filter(part -> !isSection(part)).findFirst().orElse(raw.strip());
        String[] all = name.split("\\s+", MAX_NAME_WORDS + 1);
        boolean isBroadcaster =
                all.length == MAX_BEGUN
                        && OutletNouns.is(all[0])
                        && all[2].equalsIgnoreCase("news");
        return isBroadcaster ? all[0] + " " + all[1] : name;
    }

    /// The line without its dates, cut at its separators.
    private static List<String> pieces(String words) {
        StringBuilder rest = new StringBuilder(words);
        for (Dated dated : DateReader.in(words)) {
            for (int at = dated.words().start(); at < dated.words().end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : BETWEEN.split(rest.toString(), -1)) {
            if (piece.chars().anyMatch(Character::isLetter) && !DateLine.isLabel(piece)) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }

    private static boolean isCapitalised(String words) {
        String[] all = words.strip().split("\\s+", MAX_NAME_WORDS + 2);
        if (all.length > MAX_NAME_WORDS || words.isBlank()) {
            return false;
        }
        for (String word : all) {
            if (!Character.isUpperCase(word.charAt(0)) && !JOINTS.contains(word)) {
                return false;
            }
        }
        return Character.isUpperCase(words.strip().charAt(0));
    }
}
