package dev.readout.extract.line;

import dev.readout.knowledge.Agencies;
import dev.readout.knowledge.Furniture;
import dev.readout.knowledge.Outlets;
import java.util.regex.Pattern;

/// What a line is by its own words, wherever it stands.
public enum Cue {
    /// The address of the page: "https://www.example.org/news/1".
    ADDRESS,
    /// A date and hardly anything else: "Published: 12 Mar. 2025, 09:15".
    DATE,
    /// "By Ann Example, staff writer".
    BYLINE,
    /// An agency's name alone, or words that say it took part: "With reporting by Reuters".
    AGENCY,
    /// "© 2025 The Example Post".
    COPYRIGHT,
    /// "Distributed by Example Content Agency".
    DISTRIBUTOR,
    /// "Read the full article at example.org".
    ELSEWHERE,
    /// Words under a picture: "The bridge on Monday. (Ann Example/AP)".
    CAPTION,
    /// The name of an outlet alone.
    OUTLET,
    /// Menus, sharing, newsletters.
    FURNITURE,
    /// A heading above other reports or readers' words: "Related stories".
    END_MATTER,
    NONE;

    private static final String CRUMB_MARKS = ">»›|•·";

    /// In words; [Furniture] knows no longer line.
    private static final int MAX_FURNITURE = 45;

    private static final Pattern ADDRESS_LINE =
            Pattern.compile("(?:https?://|www\\.)\\S{4,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT_LINE =
            Pattern.compile(
                    "(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright\\b|\\(?c\\)? copyright\\b).*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRIBUTOR_LINE =
            Pattern.compile(
                    "(?:distributed|syndicated|provided|supplied) (?:by|via|through) .*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE_LINE =
            Pattern.compile(
                    "(?:read|see|view) (?:the )?(?:full|whole|entire|original|complete|rest of the)"
                            + " (?:article|story|report|post|version|text|piece)\\b.*|(?:this|the)"
                            + " (?:article|story|report|post|piece) (?:was )?(?:originally|first)"
                            + " (?:appeared|published|ran|posted)\\b.*|originally"
                            + " (?:published|appeared|posted) (?:at|in|on|by)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLLOW_LINE =
            Pattern.compile(
                    "(?:follow|find|contact|email|e-mail|reach|like) .{2,80}? (?:on|at|via) "
                        + ".{0,40}?(?:facebook|twitter|instagram|x\\b|linkedin|threads|bluesky|mastodon"
                        + "|tiktok|youtube|telegram|whatsapp|@).{0,60}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIT_LINE =
            Pattern.compile(
                    "(?:visit|go to|more at|read more at|see more at) (?:us at )?(?:https?://)?"
                            + "[\\w-]{1,40}(?:\\.[\\w-]{1,40}){1,4}\\S{0,200}",
                    Pattern.CASE_INSENSITIVE);

    /// The rules are asked from the cheapest to the dearest, each only of lines that begin or end
    /// as its lines do: most lines of a page are paragraphs, and no rule's.
    public static Cue of(Line line) {
        String words = line.words();
        if (words.length() > Line.LONG) {
            return CaptionWords.is(words) ? CAPTION : NONE;
        }
        int count = line.wordCount();
        Cue small = ofSmallPrint(words, count);
        if (small != NONE) {
            return small;
        }
        if (count <= 30 && AgencyWords.is(words)) {
            return AGENCY;
        }
        if (CaptionWords.is(words)) {
            return CAPTION;
        }
        return ByLine.is(words) || ByLine.isWithAgency(words) ? BYLINE : ofFurniture(words, count);
    }

    private static Cue ofSmallPrint(String words, int count) {
        char first = words.isEmpty() ? ' ' : Character.toLowerCase(words.charAt(0));
        if ((first == 'h' || first == 'w') && ADDRESS_LINE.matcher(words).matches()) {
            return ADDRESS;
        }
        if (DateReader.mayHold(words) && (DateLine.is(words) || Masthead.isWithDate(words))) {
            return DATE;
        }
        boolean isCopyright = "©(c".indexOf(first) >= 0 && count <= 40;
        if (isCopyright && COPYRIGHT_LINE.matcher(words).matches()) {
            return COPYRIGHT;
        }
        boolean isDistributor = "dsp".indexOf(first) >= 0 && count <= 15;
        if (isDistributor && DISTRIBUTOR_LINE.matcher(words).matches()) {
            return DISTRIBUTOR;
        }
        boolean isElsewhere = "rsvto".indexOf(first) >= 0 && count <= 30;
        return isElsewhere && ELSEWHERE_LINE.matcher(words).matches() ? ELSEWHERE : NONE;
    }

    private static Cue ofFurniture(String words, int count) {
        if (count > MAX_FURNITURE) {
            return NONE;
        }
        Furniture.Role role = Furniture.of(words);
        if (role == Furniture.Role.END_MATTER) {
            return END_MATTER;
        }
        if (role == Furniture.Role.FURNITURE
                || (count <= 15 && FOLLOW_LINE.matcher(words).matches())
                || (count <= 15 && VISIT_LINE.matcher(words).matches())
                || isCrumbs(words)) {
            return FURNITURE;
        }
        boolean known = count <= 6 && isOutlet(words);
        return known || (count <= 6 && Masthead.isName(words)) ? OUTLET : NONE;
    }

    /// The full name as it is written; "Age" is not The Age.
    private static boolean isOutlet(String words) {
        return Agencies.named(words).isEmpty()
                && Outlets.named(words)
                        .filter(outlet ->
                                outlet.name().equals(words) || outlet.otherNames().contains(words))
                        .isPresent();
    }

    /// A path of menu entries: "Home > World > Asia", "News | Sport | Weather".
    private static boolean isCrumbs(String words) {
        int at = 0;
        while (at < words.length() && CRUMB_MARKS.indexOf(words.charAt(at)) < 0) {
            at++;
        }
        if (at == words.length()) {
            return false;
        }
        String[] parts = words.split(" ?[>»›|•·] ?", 12);
        if (parts.length < 3) {
            return false;
        }
        for (String part : parts) {
            if (Line.wordCount(part) > 4) {
                return false;
            }
        }
        return true;
    }
}
