package dev.readout.trace;

import java.util.regex.Pattern;

/// Words that tell when something was said and may stand between a verb and where it was said:
/// "said Tuesday night on", "added earlier this week on".
final class WhenWords {
    static final String ONE =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?|late|later|early|earlier|also"
                    + "|again|last|this|that|the|same|next|previous|morning|afternoon|evening|night"
                    + "|weekend|week|month|year|yesterday|today|in|on|live|back|out|during|over)";

    private static final Pattern ONLY = Pattern.compile("(?:,? ?" + ONE + "\\b)*,?");

    private WhenWords() {}

    /// Whether the words tell nothing else.
    static boolean are(String words) {
        return ONLY.matcher(words).matches();
    }
}
