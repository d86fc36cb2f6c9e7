package dev.readout.align.name;

import dev.readout.knowledge.Honorifics;
import dev.readout.knowledge.Titles;
import dev.readout.report.Mention;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What sort of thing a name is, by majority over all its places in all reports: the tagger wavers
/// on names it does not know.
public final class KindVote {
    /// A title before a name is as good as this many opinions of the tagger.
    private static final int TITLE_VOTES = 2;

    /// Letters; longer words in capitals are shouted.
    private static final int LONGEST_ABBREVIATION = 6;

    private static final Set<String> PLACE_WORDS =
            Set.of("in", "near", "through", "outside", "via", "throughout");

    private final Map<String, Map<Mention.Kind, Integer>> votes = new HashMap<>();

    /// Signs in the words around a name that it is a body, less those that it is a person.
    private final Map<String, Integer> bodySigns = new HashMap<>();

    public KindVote(List<Named> names) {
        for (Named name : names) {
            if (name.known().isEmpty()) {
                vote(name);
            }
        }
    }

    private void vote(Named name) {
        int sign = KindSigns.of(name);
        if (sign != 0) {
            bodySigns.merge(KindSigns.withoutForm(name), sign, Integer::sum);
        }
        Map<Mention.Kind, Integer> counts =
                votes.computeIfAbsent(name.plain(), key -> new EnumMap<>(Mention.Kind.class));
        if (name.kind() != Mention.Kind.OTHER) {
            counts.merge(name.kind(), 1, Integer::sum);
        }
        if (followsPlaceWord(name)) {
            counts.merge(Mention.Kind.PLACE, 1, Integer::sum);
        }
        if (isAbbreviation(name)) {
            counts.merge(Mention.Kind.ORGANISATION, 1, Integer::sum);
        }
        if (followsTitle(name)) {
            counts.merge(Mention.Kind.PERSON, TITLE_VOTES, Integer::sum);
        }
    }

    /// "In", "near": nobody speaks of being in a person.
    private static boolean followsPlaceWord(Named name) {
        int before = name.at().from() - 1;
        return before >= 0
                && name.tokens().sameSentence(before, before + 1)
                && PLACE_WORDS.contains(name.tokens().get(before).text().toLowerCase(Locale.ROOT));
    }

    /// One word of capitals only, outside a headline.
    private static boolean isAbbreviation(Named name) {
        String text = name.text();
        return name.length() == 1
                && text.length() > 1
                && text.length() <= LONGEST_ABBREVIATION
                && !name.tokens().get(name.at().from()).isHeadline()
                && text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean followsTitle(Named name) {
        int before = name.at().from() - 1;
        if (before < 0 || !name.tokens().sameSentence(before, before + 1)) {
            return false;
        }
        String word = name.tokens().get(before).text();
        return name.tokens().get(before).isCapital()
                && (Honorifics.is(word) || Titles.isTitle(word));
    }

    /// The name with its kind by majority; [Mention.Kind#OTHER] if nobody knows.
    public Named settled(Named name) {
        if (name.known().isPresent()) {
            return name;
        }
        Mention.Kind kind =
                Optional.ofNullable(votes.get(name.plain()))
                        .map(KindVote::winner)
                        .orElse(name.kind());
        boolean isBody =
                kind == Mention.Kind.PERSON
                        && bodySigns.getOrDefault(KindSigns.withoutForm(name), 0) > 0;
        return name.as(isBody ? Mention.Kind.ORGANISATION : kind);
    }

    /// Of equal counts the kind that stands first in [Mention.Kind].
    private static Mention.Kind winner(Map<Mention.Kind, Integer> counts) {
        Mention.Kind winner = Mention.Kind.OTHER;
        int most = 0;
        for (Map.Entry<Mention.Kind, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                winner = entry.getKey();
                most = entry.getValue();
            }
        }
        return winner;
    }
}
