package dev.readout.extract.line;

import dev.readout.knowledge.Agencies;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Place and agency before the first sentence: "PORT EXAMPLE, Ohio (AP) —".
///
/// @param length number of characters from the start of the paragraph to its dash or colon
/// @param place "PORT EXAMPLE, Ohio"; empty for "(AP) —"
/// @param agency the words in the brackets; empty if there are none
public record Dateline(int length, String place, String agency) {
    /// In characters; the longest have two place names, a date and an agency.
    private static final int MAX_LENGTH = 120;

    /// First words in capitals before a dash or colon of what is a label or a phrase and no place.
    private static final Set<String> LABELS =
            Set.of(
                    "A",
                    "AN",
                    "BREAKING",
                    "DEAR",
                    "WATCH",
                    "UPDATE",
                    "UPDATED",
                    "EXCLUSIVE",
                    "OPINION",
                    "ANALYSIS",
                    "LIVE",
                    "VIDEO",
                    "PHOTOS",
                    "PHOTO",
                    "NOTE",
                    "READ",
                    "RELATED",
                    "FILE",
                    "LISTEN",
                    "CORRECTION",
                    "EDITOR",
                    "SPOILER",
                    "WARNING",
                    "FAQ",
                    "TLDR",
                    "INTERVIEW",
                    "REVIEW",
                    "MORE",
                    "NEWS",
                    "ALSO",
                    "POLL",
                    "QUIZ",
                    "ADVERTISEMENT",
                    "DISCLAIMER",
                    "SUMMARY",
                    "QUESTION",
                    "ANSWER");

    /// The dateline at the start of a paragraph.
    public static Optional<Dateline> of(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), MAX_LENGTH + 4));
        int mark = mark(start);
        if (mark < 2) {
            return Optional.empty();
        }
        String before = start.substring(0, mark).strip();
        int open = before.lastIndexOf('(');
        boolean isBracketed = open >= 0 && before.endsWith(")");
        String agency = isBracketed ? before.substring(open + 1, before.length() - 1).strip() : "";
        String place = (isBracketed ? before.substring(0, open) : before).strip();
        boolean isAgency =
                !agency.isEmpty()
                        && (Agencies.named(agency).isPresent()
                                || AgencyWords.amongst(agency).isPresent());
        boolean isColon = start.charAt(mark) == ':';
        boolean isPlace =
                isPlace(place)
                        && (agency.isEmpty() || isAgency || isName(agency))
                        && !LABELS.contains(firstWord(place));
        boolean isAgencyAlone = place.isEmpty() && isAgency;
        boolean isDated = place.chars().anyMatch(Character::isDigit);
        boolean isSmallPlace =
                (isAgency || (isDated && isName(agency))) && isName(place) && !isColon;
        if (!isPlace && !isAgencyAlone && !isSmallPlace) {
            return Optional.empty();
        }
        int end = mark + 1;
        while (end < start.length() && "-–—".indexOf(start.charAt(end)) >= 0) {
            end++;
        }
        return end >= paragraph.length()
                ? Optional.empty()
                : Optional.of(new Dateline(end, withoutDate(place), agency));
    }

    /// Position of the first dash or colon that can end a dateline.
    private static int mark(String start) {
        for (int i = 1; i < Math.min(start.length() - 1, MAX_LENGTH); i++) {
            char c = start.charAt(i);
            char before = start.charAt(i - 1);
            boolean isLong = c == '—' || c == '–';
            boolean isShort =
                    c == '-'
                            && (before == ' ' || before == ')' || before == '\u00A0')
                            && (start.charAt(i + 1) == ' '
                                    || start.charAt(i + 1) == '-'
                                    || start.charAt(i + 1) == '\u00A0');
            boolean isColon = c == ':' && start.charAt(i + 1) == ' ';
            if (isLong || isShort || isColon) {
                return i;
            }
        }
        return -1;
    }

    /// A name in capitals, then perhaps a region and a day: "PORT EXAMPLE, Ohio, May 3".
    private static boolean isPlace(String place) {
        int comma = place.indexOf(',');
        String city = (comma < 0 ? place : place.substring(0, comma)).strip();
        String rest = comma < 0 ? "" : place.substring(comma + 1).strip();
        if (letters(city) < 3
                || Line.wordCount(city) > 5
                || !city.equals(city.toUpperCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < city.length(); i++) {
            char c = city.charAt(i);
            if (!Character.isLetter(c) && " .'’-/‘ʻ".indexOf(c) < 0) {
                return false;
            }
        }
        return rest.isEmpty()
                || (Line.wordCount(rest) <= 6 && Character.isUpperCase(rest.charAt(0)));
    }

    /// One to five words that begin with a capital.
    private static boolean isName(String words) {
        if (words.isEmpty()) {
            return false;
        }
        int count = Line.wordCount(words);
        return count >= 1
                && count <= 6
                && words.length() <= 60
                && Character.isUpperCase(words.charAt(0))
                && words.chars().noneMatch(c -> c == '"' || c == '“' || c == ';');
    }

    private static String withoutDate(String place) {
        String rest = place;
        int comma = rest.lastIndexOf(',');
        while (comma > 0 && rest.substring(comma).chars().anyMatch(Character::isDigit)) {
            rest = rest.substring(0, comma).strip();
            comma = rest.lastIndexOf(',');
        }
        return rest;
    }

    private static String firstWord(String words) {
        int end = words.indexOf(' ');
        return end < 0 ? words : words.substring(0, end);
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetter).count();
    }
}
