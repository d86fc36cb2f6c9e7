package dev.readout.trace;

import dev.readout.knowledge.Broadcasters;
import dev.readout.report.Attribution;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the broadcaster or the programme on which something was said: "said Tuesday night on
/// WXQR", "speaking on ABC’s “Harbour Hour”"; and the paper in which it was written: "wrote last
/// month in USA Today".
final class Airings {
    private static final Pattern ON =
            Pattern.compile(
                    "\\b[Oo]n (?:(?:the|a|an|his|her|their) )?(?:[a-z][a-z-]*"
                            + " ){0,3}(?<name>\\p{Lu}[\\p{L}\\p{N}-]*(?:"
                            + " [\\p{Lu}\\p{N}][\\p{L}\\p{N}-]*){0,3})");

    /// A title in quotation marks: capitals but for small words.
    private static final String QUOTED =
            "[“\"](?<title>\\p{Lu}[\\p{L}\\p{N}’'&-]*(?:"
                + " (?:the|of|and|with|in|for|a|to|at|&|\\p{Lu}[\\p{L}\\p{N}’'.&-]*)){1,6}?)[.,]?[”\"]";

    private static final Pattern TITLE =
            Pattern.compile(
                    "\\b(?:[Oo]n (?:(?:the|his|her|their) )?(?:[a-z][a-z-]* ){0,3}|[Tt]old )"
                            + QUOTED);

    private static final Pattern EVENT =
            Pattern.compile(
                    "\\b[Aa]t an? (?<name>\\p{Lu}[\\p{L}\\p{N}-]*(?: \\p{Lu}[\\p{L}\\p{N}-]*)?)"
                            + " (?:(?:[a-z]+ )?[Tt]own [Hh]all|[Ff]orum|[Dd]ebate)\\b");

    /// "Mara Vell appeared Monday on": what she is quoted with behind it was said there.
    private static final Pattern APPEARED =
            Pattern.compile(
                    "\\b(?:appear(?:s|ed|ing)?|was a guest)(?: " + WhenWords.ONE + "\\b)*(?= on )",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PRINT =
            Pattern.compile(
                    "\\b[Ii]n (?:(?:an?|his|her|their) (?:[a-z-]+"
                        + " ){0,2}(?:op-ed|column|editorial|article|essay|commentary|piece|opinion"
                        + " piece)(?: published)?(?: "
                            + WhenWords.ONE
                            + ")* (?:in|for) )?(?:[Tt]he )?(?<name>\\p{Lu}[\\p{L}\\p{N}-]*(?:"
                            + " [\\p{Lu}\\p{N}][\\p{L}\\p{N}-]*){0,3})");

    private static final Pattern WRITES =
            Pattern.compile("\\b(?:wr[io]t\\p{L}*|argu(?:ed|es|ing))\\b");

    /// What a sentence begins with that tells where somebody speaks.
    private static final Pattern SPEAKING =
            Pattern.compile(
                    "(?:speaking|appearing|interviewed|asked|questioned|talking|appeared|spoke"
                            + "|(?:in|during) an? (?:[a-z-]+ ){0,2}(?:interview|appearance))(?: "
                            + WhenWords.ONE
                            + ")*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA = Pattern.compile("[^.;:]{0,60}[,]?");

    private final String text;

    Airings(String text) {
        this.text = text;
    }

    /// Its name: the usual one of a broadcaster, that of the programme as the report writes it.
    Optional<String> programme(Attribution attribution, Span sentence) {
        return find(ON, attribution, sentence)
                .or(() -> find(TITLE, attribution, sentence))
                .or(() -> find(EVENT, attribution, sentence))
                .or(() ->
                        isWritten(attribution)
                                ? find(PRINT, attribution, sentence)
                                : Optional.empty());
    }

    /// On what somebody appears, as the sentence tells.
    Optional<String> appearance(Span sentence) {
        Matcher appeared = APPEARED.matcher(text).region(sentence.start(), sentence.end());
        if (!appeared.find()) {
            return Optional.empty();
        }
        int on = appeared.end() + 1;
        return Stream.of(ON, TITLE)
                .map(pattern -> pattern.matcher(text).region(on, sentence.end()))
                .filter(Matcher::lookingAt)
                .flatMap(matcher -> name(matcher).stream())
                .findFirst();
    }

    private boolean isWritten(Attribution attribution) {
        return attribution.cue().stream()
                .map(cue -> text.substring(cue.words().start(), cue.words().end()))
                .anyMatch(cue -> WRITES.matcher(cue).find());
    }

    private Optional<String> find(Pattern pattern, Attribution attribution, Span sentence) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            Span place = new Span(matcher.start(), matcher.end());
            Optional<String> name = name(matcher);
            if (name.isPresent() && isSaidThere(attribution, place, sentence)) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(Matcher matcher) {
        return matcher.pattern() == TITLE
                ? Optional.of(title(matcher.group("title")))
                : broadcaster(matcher.group("name"));
    }

    private boolean isSaidThere(Attribution attribution, Span place, Span sentence) {
        if (attribution.content().stream().anyMatch(one -> one.words().overlaps(place))) {
            return false;
        }
        CueGap gap = CueGap.of(attribution, place, text);
        return switch (gap.place()) {
            case INSIDE -> true;
            case BEHIND -> WhenWords.are(gap.words());
            case BEFORE ->
                    text.startsWith("In ", place.start())
                            || (opensSpeech(sentence, place)
                                    && COMMA.matcher(gap.words()).matches());
        };
    }

    private boolean opensSpeech(Span sentence, Span place) {
        return SPEAKING.matcher(text.substring(sentence.start(), place.start()).strip()).find();
    }

    /// A programme that bears the name of its broadcaster is that broadcaster’s.
    private static String title(String title) {
        return broadcaster(title).orElse(title);
    }

    /// The longest beginning that names one.
    private static Optional<String> broadcaster(String words) {
        String name = words;
        while (!name.isEmpty()) {
            Optional<String> found = Broadcasters.named(name);
            if (found.isPresent()) {
                return found;
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
        }
        return Optional.empty();
    }
}
