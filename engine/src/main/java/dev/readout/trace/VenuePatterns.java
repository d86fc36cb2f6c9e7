package dev.readout.trace;

import java.util.regex.Pattern;

/// What stands before the name of a medium to which something was said, or that carried it.
final class VenuePatterns {
    static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:told|tells|telling"
                            + "|(?:in|during) (?:an?|his|her|their|one|another)"
                            + "(?: [a-z-]+| "
                            + WhenWords.ONE
                            + "){0,3} interview"
                            + "(?: published| broadcast| aired| posted| "
                            + WhenWords.ONE
                            + ")* (?:with|to|on|by|in|for)"
                            + "|(?:speaking|spoke|talking|talked) (?:to|with))\\s",
                    Pattern.CASE_INSENSITIVE);

    static final Pattern INTERVIEW =
            Pattern.compile(
                    "\\b(?:in|during) (?:an?|his|her|their)(?: [a-z-]+| "
                            + WhenWords.ONE
                            + "){0,3} interview(?: published| broadcast| aired| posted| "
                            + WhenWords.ONE
                            + ")* (?:with|to|on|by|for)\\s",
                    Pattern.CASE_INSENSITIVE);

    /// A conjunction without a comma behind it: the verb behind it is that of its clause.
    static final Pattern CLAUSE =
            Pattern.compile(
                    "\\b(?:after|before|since|while|because|although|though|when)\\b[^,]*$");

    /// Only what is known to carry news stands behind these.
    static final Pattern CARRIED =
            Pattern.compile(
                    "\\b(?:(?:statement|remarks|comments|report|filing|note|letter|speech"
                            + "|address|interview) (?:first )?(?:quoted|carried|published|released"
                            + "|issued|broadcast|aired|reported|cited|relayed|seen|obtained) (?:by"
                            + "|on|in|through)|first (?:reported|published) by"
                            + "|(?:speaking|said|appearing) on)\\s",
                    Pattern.CASE_INSENSITIVE);

    static final Pattern POSTED =
            Pattern.compile(
                    "\\b(?:wrote|writes|writing|posted|posting|post|posts|message|video|published"
                            + "|statement) on\\s",
                    Pattern.CASE_INSENSITIVE);

    /// "(via Ilan Sor of the Times)".
    static final Pattern VIA =
            Pattern.compile("\\([Vv]ia (?:(?:\\p{Lu}[\\p{L}.’'-]* ){1,4}(?:of|from|at) )?");

    /// "In that interview": of the sentence before.
    static final Pattern THAT_INTERVIEW =
            Pattern.compile("\\b[Ii]n (?:that|the same) interview\\b");

    /// "Fox affiliate KXQR": what stands before its noun is not the station.
    static final Pattern AFFILIATE =
            Pattern.compile(
                    "\\G(?:[a-z-]+ ){0,3}(?:\\p{Lu}[\\p{L}\\p{N}.-]*(?:['’]s)? ){1,4}"
                            + "(?:[a-z]+ )?(?:affiliate|station|subsidiary|partner)\\b ?");

    /// An article and a few words in lower case before a name: "the public broadcaster". What
    /// stands behind "reporters in", "him that" or "them about" carries nothing.
    static final Pattern LEAD =
            Pattern.compile(
                    "\\G(?:The"
                        + " )?(?:(?!(?:in|at|on|near|inside|outside|before|after|during|following|aboard"
                        + "|that|about|him|her|them|us|me|you|it|how|why|what|when|where|if)\\s)"
                        + "[a-z][a-z’'-]*\\s){0,5}");

    static final Pattern NAME =
            Pattern.compile("\\G[\\p{Lu}][\\p{L}\\p{N}]*(?: [\\p{Lu}][\\p{L}\\p{N}]*)?");

    private VenuePatterns() {}
}
