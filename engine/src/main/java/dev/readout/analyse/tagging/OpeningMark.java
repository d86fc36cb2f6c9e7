package dev.readout.analyse.tagging;

import dev.readout.knowledge.ReportingVerb;
import dev.readout.knowledge.ReportingVerbs;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a quotation mark that opens a sentence from one that closes what stands before it: a space
/// and the end of a sentence stand before it, and a letter right behind it.
///
/// `"Is it over? "she asked`: here the mark closes, though it stands at the wrong word.
final class OpeningMark {
    private static final String ENDS = ".?!";
    private static final String BEHIND_END = "'’)";

    /// What follows a mark that closes although a space stands before it.
    private static final Pattern SPEAKER = Pattern.compile("\\G(?:[\\p{L}.’'-]+ ){1,3}\\p{L}+");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// Words of a speaker up to the verb: "Mara Vell also said".
    private static final int TO_VERB = 4;

    private OpeningMark() {}

    /// @param end where the paragraph ends
    static boolean opensSentence(String text, int at, int end) {
        char mark = text.charAt(at);
        if ((mark != '“' && mark != '"')
                || at + 1 >= end
                || !Character.isLetter(text.charAt(at + 1))
                || !isBehindSentence(text, at)) {
            return false;
        }
        Matcher speaker = SPEAKER.matcher(text).region(at + 1, end);
        return mark == '“' || !speaker.lookingAt() || !says(speaker.group());
    }

    private static boolean isBehindSentence(String text, int at) {
        int last = at - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last > 0 && last < at - 1 && BEHIND_END.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && last < at - 1 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /// Whether one of the first words is a verb of saying or asking.
    static boolean says(String words) {
        return WORD.matcher(words)
                .results()
                .limit(TO_VERB)
                .flatMap(word -> ReportingVerbs.of(word.group().toLowerCase(Locale.ROOT)).stream())
                .anyMatch(verb ->
                        verb.kind() == ReportingVerb.Kind.SAY
                                || verb.kind() == ReportingVerb.Kind.ASK);
    }
}
