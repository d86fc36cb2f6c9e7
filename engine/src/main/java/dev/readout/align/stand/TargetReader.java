package dev.readout.align.stand;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Matters;
import dev.readout.knowledge.Stands;
import dev.readout.knowledge.StopWords;
import dev.readout.story.Entity;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads what a noun phrase means, if it may be known from other reports, too.
final class TargetReader {
    /// Words of what is none of which other reports tell, or another one.
    private static final Set<String> OTHERS =
            Set.of(
                    "a",
                    "an",
                    "some",
                    "any",
                    "every",
                    "each",
                    "no",
                    "another",
                    "other",
                    "such",
                    "many",
                    "several",
                    "all",
                    "previous",
                    "prior",
                    "former",
                    "earlier",
                    "past",
                    "last",
                    "old",
                    "similar",
                    "future",
                    "possible",
                    "next",
                    "first",
                    "second",
                    "different",
                    "own",
                    "certain",
                    "various",
                    "most",
                    "more");

    private static final Set<String> OF = Set.of("of", "by", "on", "about", "against");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "its");

    /// What may be said against somebody whom nobody accuses.
    private static final Set<String> CRITICISM =
            Set.of("criticism", "criticisms", "complaint", "complaints");

    private final Named named;

    TargetReader(Named named) {
        this.named = named;
    }

    /// The same, where "himself" means who takes the stand.
    Optional<Target> of(NounPhrase phrase, Taker taker, Set<String> reasons) {
        boolean himself = phrase.form().endsWith("self") || phrase.form().endsWith("selves");
        if (!himself) {
            return of(phrase, reasons);
        }
        return taker.key().startsWith("@")
                ? Optional.of(somebody(Set.of(taker.key()), reasons))
                : Optional.empty();
    }

    /// @param reasons what it is judged for
    Optional<Target> of(NounPhrase phrase, Set<String> reasons) {
        if (phrase.has(OTHERS)) {
            return Optional.empty();
        }
        SentenceWords words = phrase.words();
        Optional<Entity> entity = named.at(words, phrase.head()).filter(Named::mayBeJudged);
        if (entity.isPresent()) {
            return entity.map(one -> somebody(Set.of(Named.key(one)), reasons));
        }
        Set<String> groups = Matters.of(phrase.form());
        return phrase.isNoun() || !groups.isEmpty()
                ? Optional.of(matter(phrase, groups, reasons))
                        .filter(one -> !groups.contains(Matters.TRAIT) || !one.judged().isEmpty())
                : Optional.empty();
    }

    /// "The move" of Hald in "praised Hald for the move"; else Hald.
    Target deed(Target target, Optional<NounPhrase> reason) {
        return reason.filter(one -> isMatter(one.form()))
                .flatMap(one -> of(one, Set.of()))
                .filter(one -> one.judged().isEmpty())
                .filter(one -> one.owners().isEmpty() || one.owners().equals(target.judged()))
                .map(one -> one.of(target.judged()))
                .orElse(target);
    }

    /// Whether it is a noun of what people judge, and no charge.
    static boolean isMatter(String noun) {
        return !Matters.of(noun).isEmpty() && !Matters.of(noun).contains(Matters.CHARGE);
    }

    /// "Same-sex" in "same-sex marriage"; not "unfair" in "the unfair ruling".
    private static Set<String> marks(NounPhrase phrase) {
        SentenceWords words = phrase.words();
        Set<String> marks = new TreeSet<>();
        for (int child : words.children(phrase.head(), Set.of("amod"))) {
            boolean judging =
                    Stands.from(words.lemma(child)).stream()
                            .anyMatch(one -> one.part() == Stands.Part.JUDGED_ADJECTIVE);
            if (!judging && !StopWords.is(words.form(child))) {
                marks.add(words.family(child));
            }
        }
        return marks;
    }

    /// "Night shifts" in "the law on night shifts".
    private static Optional<NounPhrase> behind(NounPhrase phrase) {
        SentenceWords words = phrase.words();
        int first = phrase.head() + 2;
        if (!OF.contains(words.form(phrase.head() + 1))) {
            return Optional.empty();
        }
        int head = first;
        while (head < words.size()
                && !words.isEnd(head)
                && (!words.isNoun(head) || words.isNoun(head + 1) || isPossessive(words, head))) {
            head++;
        }
        return words.isNoun(head) ? Optional.of(NounPhrase.of(words, head)) : Optional.empty();
    }

    private static boolean isPossessive(SentenceWords words, int at) {
        return words.tag(at + 1).equals("POS");
    }

    /// Against whom a charge is that somebody rejects: who stands behind "of" or "against", or else
    /// he himself.
    Optional<Target> charged(NounPhrase charge, Taker taker) {
        Optional<NounPhrase> whom = behind(charge);
        Set<String> names =
                whom.map(one -> named.in(one.words(), one.first(), one.head())).orElse(Set.of());
        Set<String> reasons = new TreeSet<>();
        SentenceWords words = charge.words();
        for (int at = charge.head() + 1; at < words.size() && !words.isEnd(at); at++) {
            boolean matter = words.isNoun(at) || words.tag(at).startsWith("VB");
            if (matter && !StopWords.is(words.form(at)) && named.at(words, at).isEmpty()) {
                reasons.add(words.family(at));
            }
        }
        Set<String> own = taker.key().startsWith("@") ? Set.of(taker.key()) : Set.of();
        return Optional.of(names.isEmpty() ? own : names)
                .filter(one -> !one.isEmpty())
                .map(one -> somebody(one, reasons))
                .map(one -> CRITICISM.contains(charge.form()) ? one : one.cleared());
    }

    private static Target somebody(Set<String> whom, Set<String> reasons) {
        return new Target(whom, "", Set.of(), Set.of(), Set.of(), Set.of(), reasons);
    }

    private Target matter(NounPhrase phrase, Set<String> groups, Set<String> reasons) {
        SentenceWords words = phrase.words();
        Set<String> owners = new TreeSet<>();
        Set<String> terms = new TreeSet<>();
        if (phrase.first() < phrase.head()) {
            owners.addAll(named.in(words, phrase.first(), phrase.head() - 1));
        }
        if (owners.isEmpty() && phrase.has(POSSESSIVES)) {
            named.before(words, phrase.first()).ifPresent(owners::add);
        }
        for (int child : words.children(phrase.head(), Set.of("compound"))) {
            if (named.at(words, child).isEmpty()) {
                terms.add(words.family(child));
            }
        }
        Set<String> judged = new TreeSet<>();
        behind(phrase)
                .ifPresent(inner -> {
                    Set<String> names = named.in(words, inner.first(), inner.head());
                    (groups.contains(Matters.POST) ? judged : owners).addAll(names);
                    boolean timed =
                            words.analysis().times().stream()
                                    .anyMatch(time -> time.words().overlaps(inner.span()));
                    if (names.isEmpty() && !timed && !StopWords.is(inner.form())) {
                        terms.add(words.family(inner.head()));
                    }
                });
        if (groups.contains(Matters.TRAIT) || (groups.contains(Matters.POST) && judged.isEmpty())) {
            judged.addAll(owners);
            owners.clear();
        }
        return new Target(
                judged, words.family(phrase.head()), groups, owners, terms, marks(phrase), reasons);
    }
}
