package dev.readout.extract.line;

import dev.readout.knowledge.Agencies;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words under a picture, told by a photo credit or by what captions begin with.
final class CaptionWords {
    private static final Pattern START =
            Pattern.compile(
                    "(?:file|file photo|photo|photos|image|images|picture|photograph|photo"
                        + " credit|image credit|credit|photo courtesy|image"
                        + " courtesy|representational image|representative"
                        + " image|pictured|caption|illustration)"
                        + " ?(?:by|of|:|[-–—]|/|courtesy).*|(?:in )?(?:this|a) (?:[\\w., -]{0,40}"
                        + " )?(?:photo|photograph|picture|image|screengrab|screenshot|handout|file"
                        + " photo|video grab)"
                        + " (?:provided|released|taken|made|issued|distributed|shows?|shared|from|by|posted|obtained|,).*|in"
                        + " this [\\w.,"
                        + " -]{0,40}(?:photo|photograph|picture|image|screengrab|handout)\\b.*|(?:getty"
                        + " images|shutterstock|reuters/|ap photo|afp photo|ap/|afp/|epa/).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LAST_BRACKET =
            Pattern.compile("[(\\[]([^()\\[\\]]{2,120})[)\\]][.\"”]?$");
    private static final Pattern LAST_CREDIT =
            Pattern.compile(
                    "(?:^|[.\\s])(?:photo(?:graph)?(?: credit)?|image(?: credit)?|picture|credit)"
                            + " ?(?:by|:|/|courtesy) ?[^.]{2,60}$|\\b(?:getty images|ap photo|afp"
                            + " photo|reuters/\\p{L}|shutterstock)[^.]{0,50}$",
                    Pattern.CASE_INSENSITIVE);

    /// One of them stands in every caption that is told by its words.
    private static final List<String> MARKS =
            List.of(
                    "photo",
                    "image",
                    "pict",
                    "credit",
                    "file",
                    "caption",
                    "illustration",
                    "screengrab",
                    "screenshot",
                    "handout",
                    "grab",
                    "getty",
                    "shutterstock",
                    "reuters",
                    "ap/",
                    "afp",
                    "epa/");

    private CaptionWords() {}

    static boolean is(String words) {
        if (words.length() > 1_500) {
            return false;
        }
        boolean isShort = words.length() <= Line.LONG;
        if (isShort && mayStart(words) && START.matcher(words).matches()) {
            return true;
        }
        String end = words.substring(Math.max(0, words.length() - 130));
        if (mayEnd(end)) {
            Matcher bracket = LAST_BRACKET.matcher(end);
            if (bracket.find()
                    && (isCredit(bracket.group(1))
                            || (isShort
                                    && Line.endsSentence(end.substring(0, bracket.start()).strip())
                                    && isByUnknown(bracket.group(1))))) {
                return true;
            }
        }
        return isShort && namesPicture(end) && LAST_CREDIT.matcher(end).find();
    }

    private static boolean mayStart(String words) {
        return !words.isEmpty()
                && "fpirctgsae".indexOf(Character.toLowerCase(words.charAt(0))) >= 0
                && namesPicture(words.substring(0, Math.min(words.length(), 80)));
    }

    private static boolean mayEnd(String end) {
        return end.lastIndexOf(')') >= end.length() - 2 || end.lastIndexOf(']') >= end.length() - 2;
    }

    private static boolean namesPicture(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return MARKS.stream().anyMatch(lower::contains);
    }

    /// "Ann Example, Norda", "NORDA/WEST": a person before an agency that no file knows, or
    /// agencies in capitals.
    private static boolean isByUnknown(String bracket) {
        String[] parts = bracket.split("\\s*[/,|]\\s*", 4);
        boolean isNamed = parts.length == 2 && Masthead.mayName(parts[1]);
        return isNamed
                && (ByLine.isPerson(parts[0])
                        || (bracket.indexOf('/') > 0
                                && bracket.equals(bracket.toUpperCase(Locale.ROOT))));
    }

    /// "Ann Example/AP", "Ann Example, AFP, Getty Images", "Courtesy of the museum", "File photo".
    private static boolean isCredit(String bracket) {
        String lower = bracket.toLowerCase(Locale.ROOT);
        if (lower.contains("getty")
                || lower.contains("photo")
                || lower.contains("image")
                || lower.contains("picture")
                || lower.startsWith("courtesy")
                || lower.contains("shutterstock")
                || lower.contains("via ap")
                || lower.contains("pool via")) {
            return Line.wordCount(bracket) <= 12;
        }
        String[] parts = bracket.split("\\s*[/,|]\\s*", 6);
        return parts.length > 1
                && Line.wordCount(bracket) <= 8
                && Agencies.named(parts[parts.length - 1]).isPresent();
    }
}
