package dev.readout.trace;

import dev.readout.knowledge.Networks;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the network on which something was posted: "tweeted", "on Twitter, she said", "in a
/// Facebook post", "took to Weibo to ask". What the words of somebody are about, or where others
/// answered, is none: "the attack on Twitter users, she said".
final class Postings {
    private static final String NETWORK = "(?<network>" + Networks.names() + ")\\b(?!-)";

    private static final String WHOSE =
            "(?:(?:his|her|their|its|the|a|an|my|\\p{Lu}[\\p{L}.-]+['’]s?) )?(?:[a-z-]+ ){0,2}";

    private static final String PLACE =
            "(?:['’]s)?(?: (?:account|page|feed|profile|wall|channel|timeline))?";

    private static final Pattern ON =
            Pattern.compile(
                    "\\b(?:on|via|over) " + WHOSE + NETWORK + PLACE, Pattern.CASE_INSENSITIVE);

    /// "Through the Tarn Pilots Twitter account".
    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "\\b(?:on|via|over|through|from) (?:[\\p{L}\\p{N}.’'-]+ ){0,5}"
                            + NETWORK
                            + "(?:['’]s)? (?:account|page|feed|profile|wall|channel|timeline)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TO =
            Pattern.compile(
                    "\\b(?:took|taken|taking|takes|take|turned|turning|turns|went|posted|posting)"
                            + " (?:to|on) "
                            + WHOSE
                            + NETWORK
                            + PLACE,
                    Pattern.CASE_INSENSITIVE);

    private static final String POST =
            "(?:"
                    + NETWORK
                    + " (?:posts?|messages?|videos?|threads?|stor(?:y|ies)|broadcasts?|updates?"
                    + "|livestreams?|notes?|statements?|comments?)|(?<post>"
                    + Networks.posts()
                    + "))\\b";

    private static final Pattern IN =
            Pattern.compile(
                    "\\bin (?:an?|his|her|their|its|one|another|several|two|three|the)"
                            + "(?: (?:[a-z-]+|"
                            + WhenWords.ONE
                            + ")){0,3} "
                            + POST,
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern RELATIVE =
            Pattern.compile("\\b" + POST + "(?= in which )", Pattern.CASE_INSENSITIVE);

    /// Between the network and the verb: ", and", " to weigh in,", " on Friday evening,".
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?:to [a-z]+(?: [a-z]+){0,4})?(?:,? ?"
                            + WhenWords.ONE
                            + "\\b)*,?(?: (?:and|in which|[a-z]+ly))?[,:]?");

    private static final Pattern RELATIVE_PRONOUN = Pattern.compile("\\b(?:who|whose|which)\\b");

    private final String text;

    Postings(String text) {
        this.text = text;
    }

    /// The usual name of the network, if the sentence names it beside the cue.
    Optional<String> network(Attribution attribution, Span sentence) {
        return verb(attribution)
                .or(() -> find(TO, attribution, sentence))
                .or(() -> find(IN, attribution, sentence))
                .or(() -> find(ON, attribution, sentence))
                .or(() -> find(ACCOUNT, attribution, sentence))
                .or(() -> find(RELATIVE, attribution, sentence));
    }

    private Optional<String> verb(Attribution attribution) {
        for (Citation cue : attribution.cue()) {
            for (String word :
                    text.substring(cue.words().start(), cue.words().end()).split(" ", -1)) {
                Optional<String> network = Networks.ofVerb(word.replaceAll("\\p{Punct}+$", ""));
                if (network.isPresent()) {
                    return network;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> find(Pattern pattern, Attribution attribution, Span sentence) {
        Matcher matcher = pattern.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            Span place = new Span(matcher.start(), matcher.end());
            if (Stream.concat(attribution.source().stream(), attribution.content().stream())
                            .noneMatch(one -> one.words().overlaps(place))
                    && !isToldOfSpeaker(attribution, place)
                    && (isBeside(CueGap.of(attribution, place, text))
                            || opensWith(place, attribution, sentence))) {
                return name(matcher);
            }
        }
        return Optional.empty();
    }

    /// "In a tweet, Mara Vell gave up hope, writing": the place, then the speaker.
    private boolean opensWith(Span place, Attribution attribution, Span sentence) {
        return place.start() == sentence.start()
                && attribution.source().stream()
                        .map(one -> one.words().start())
                        .filter(start -> start > place.end())
                        .anyMatch(start -> text.substring(place.end(), start).equals(", "));
    }

    /// "Mara Vell, who has many followers on Twitter, said".
    private boolean isToldOfSpeaker(Attribution attribution, Span place) {
        return attribution.source().stream()
                .map(one -> one.words().end())
                .filter(end -> end <= place.start())
                .anyMatch(end -> RELATIVE_PRONOUN.matcher(text).region(end, place.start()).find());
    }

    private static boolean isBeside(CueGap gap) {
        return switch (gap.place()) {
            case INSIDE -> true;
            case BEHIND -> WhenWords.are(gap.words());
            case BEFORE -> LEADS.matcher(gap.words()).matches();
        };
    }

    private static Optional<String> name(Matcher matcher) {
        boolean post =
                matcher.pattern().namedGroups().containsKey("post")
                        && matcher.group("post") != null;
        return post
                ? Networks.ofPost(matcher.group("post"))
                : Networks.named(matcher.group("network"));
    }
}
