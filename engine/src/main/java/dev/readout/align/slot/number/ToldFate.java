package dev.readout.align.slot.number;

import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.CountedNouns;
import dev.readout.knowledge.Fates;
import dev.readout.knowledge.Lemmas;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the words around a figure tell a fate of those it counts.
final class ToldFate {
    /// Words between those who are counted and what befell them.
    private static final Set<String> BETWEEN =
            Set.of(
                    "who",
                    "that",
                    "which",
                    "to",
                    "as",
                    "shot",
                    "stabbed",
                    "burned",
                    "burnt",
                    "crushed",
                    "trampled",
                    "beaten",
                    "hacked");

    /// Base forms of verbs that stand there, too: "were known to have died".
    private static final Set<String> TELLING =
            Set.of(
                    lemma("be"),
                    lemma("have"),
                    lemma("report"),
                    lemma("confirm"),
                    lemma("know"),
                    lemma("say"),
                    lemma("find"),
                    lemma("pronounce"),
                    lemma("declare"),
                    lemma("get"),
                    lemma("leave"),
                    lemma("remain"),
                    lemma("list"),
                    lemma("go"));

    /// Of a part of those whom it befell: "nine were seriously hurt".
    private static final Set<String> DEGREES =
            Set.of(
                    "slightly",
                    "lightly",
                    "seriously",
                    "critically",
                    "badly",
                    "severely",
                    "gravely",
                    "mildly",
                    "dangerously",
                    "temporarily",
                    "initially");

    private static final String BE = lemma("be");

    private static final Set<String> TO = Set.of("to", "at", "of", "is", "was", "stands", "stood");

    private static final Set<String> DAYS =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "yesterday",
                    "today",
                    "tonight");

    /// Words between a figure and what befell those it counts, at most.
    private static final int FAR = 8;

    /// Words between a verb and its figure.
    private static final int NEAR = 3;

    private final Figure figure;
    private final SentenceWords words;
    private final Fates.Fate fate;

    ToldFate(Figure figure, Fates.Fate fate) {
        this.figure = figure;
        this.fate = fate;
        words = figure.words();
    }

    /// @param group of those who are counted ([CountedNouns]), or their noun
    /// @param first of the words that tell the fate
    record Told(Figure figure, Fates.Fate fate, String group, int first, int last) {}

    private static String lemma(String word) {
        return Lemmas.of(word);
    }

    Optional<Told> told() {
        return group().flatMap(group ->
                having(group)
                        .or(() -> behind(group))
                        .or(() -> before(group))
                        .or(() -> doing(group))
                        .or(() -> around(group)));
    }

    /// Empty if what is counted is no matter of this fate.
    private Optional<String> group() {
        boolean things = fate.of() == CountedNouns.Sort.THINGS;
        if (things && isOfNoThing()) {
            return Optional.empty();
        }
        if (!figure.isCounted() || isState(figure.noun())) {
            return Optional.of(CountedNouns.EVERYONE);
        }
        String noun = words.form(figure.noun());
        Optional<String> group = CountedNouns.groupOf(fate.of(), noun);
        boolean isKnown = fate.of() == CountedNouns.Sort.POSTS || !words.isNoun(figure.noun());
        return group.isPresent() || isKnown ? group : Optional.of(words.lemma(figure.noun()));
    }

    private boolean isOfNoThing() {
        return !words.isNoun(figure.noun())
                || CountedNouns.groupOf(CountedNouns.Sort.PEOPLE, words.form(figure.noun()))
                        .isPresent();
    }

    /// "six dead", "nine deaths", "seven injured people"
    private Optional<Told> having(String group) {
        if (!figure.isCounted()) {
            return Optional.empty();
        }
        for (int at = figure.last() + 1; at <= figure.noun(); at++) {
            boolean head = at == figure.noun() && fate.having().contains(words.lemma(at));
            if (head || (isState(at) && !isObject(at + 1))) {
                String of = head ? CountedNouns.EVERYONE : group;
                return Optional.of(new Told(figure, fate, of, at, at));
            }
        }
        return Optional.empty();
    }

    private boolean isState(int at) {
        return fate.states().contains(words.form(at));
    }

    /// "Nine people were reported to have died"
    private Optional<Told> behind(String group) {
        boolean passive = false;
        for (int at = figure.noun() + 1; at <= figure.noun() + FAR && !words.isEnd(at); at++) {
            Optional<Integer> last = state(at);
            if (last.isPresent() && (passive || last.get() > at || !isObject(last.get() + 1))) {
                return Optional.of(new Told(figure, fate, group, at, last.get()));
            }
            if (words.tag(at).startsWith("VB") && fate.ends().contains(words.lemma(at))) {
                return Optional.of(new Told(figure, fate, group, at, at));
            }
            if (!isBetween(at)) {
                return Optional.empty();
            }
            passive |= words.lemma(at).equals(BE) || words.form(at).startsWith("be");
        }
        return Optional.empty();
    }

    private boolean isBetween(int at) {
        String tag = words.tag(at);
        return BETWEEN.contains(words.form(at))
                || (tag.startsWith("RB") && !DEGREES.contains(words.form(at)))
                || tag.equals("MD")
                || isBe(at)
                || isPlace(at)
                || (tag.startsWith("VB") && TELLING.contains(words.lemma(at)));
    }

    /// "5,000 residents of Varsk fled"
    private boolean isPlace(int at) {
        return words.tag(at).startsWith("NNP")
                || (words.tag(at).equals("IN") && words.tag(at + 1).startsWith("NNP"));
    }

    private boolean isBe(int at) {
        return Set.of("is", "are", "was", "were", "be", "been", "being").contains(words.form(at));
    }

    /// The last word of a state that begins there.
    private Optional<Integer> state(int at) {
        for (String state : fate.states()) {
            List<String> forms = List.of(state.split(" ", -1));
            boolean told = true;
            for (int next = 0; next < forms.size(); next++) {
                told &= words.form(at + next).equals(forms.get(next));
            }
            if (told) {
                return Optional.of(at + forms.size() - 1);
            }
        }
        return Optional.empty();
    }

    /// Whether a verb has an object there, so that it is no participle: "two gunmen killed nine".
    private boolean isObject(int at) {
        String tag = words.tag(at);
        return !DAYS.contains(words.form(at))
                && (tag.startsWith("NN")
                        || tag.startsWith("PRP")
                        || tag.equals("CD")
                        || tag.equals("DT")
                        || tag.startsWith("JJ"));
    }

    /// "killing ten people"
    private Optional<Told> before(String group) {
        int verb = verb();
        boolean active =
                words.tag(verb).startsWith("VB")
                        && !isBe(verb - 1)
                        && fate.deeds().contains(words.lemma(verb));
        return active ? Optional.of(new Told(figure, fate, group, verb, verb)) : Optional.empty();
    }

    private int verb() {
        int at = figure.first() - 1;
        while (words.tag(at).startsWith("RB") || words.tag(at).equals("DT")) {
            at--;
        }
        return at;
    }

    /// "the deaths of six", "the death toll stands at 58"
    private Optional<Told> doing(String group) {
        int of = figure.first() - 1;
        boolean direct = words.form(of).equals("of") && fate.doings().contains(words.lemma(of - 1));
        if (direct) {
            return Optional.of(new Told(figure, fate, group, of - 1, of));
        }
        boolean toll =
                !figure.isCounted()
                        && TO.contains(words.form(of))
                        && fate.doings().contains("toll");
        for (int at = of - 1; toll && at > of - FAR && !words.isEnd(at); at--) {
            if (words.form(at).equals("toll")) {
                return Optional.of(new Told(figure, fate, group, at, at));
            }
        }
        return Optional.empty();
    }

    /// "took nine people into custody"
    private Optional<Told> around(String group) {
        return fate.around().stream()
                .flatMap(pattern -> around(pattern, group).stream())
                .findFirst();
    }

    private Optional<Told> around(Fates.Around pattern, String group) {
        for (int at = figure.first() - 1; at >= figure.first() - NEAR && !words.isEnd(at); at--) {
            boolean verb =
                    words.tag(at).startsWith("VB")
                            && words.lemma(at).equals(pattern.verb())
                            && (pattern.particle().isEmpty()
                                    || words.form(at + 1).equals(pattern.particle()));
            if (verb) {
                int first = at;
                return endOf(pattern.behind())
                        .map(last -> new Told(figure, fate, group, first, last));
            }
        }
        return Optional.empty();
    }

    /// The last of these words where they follow the figure.
    private Optional<Integer> endOf(String forms) {
        if (forms.isEmpty()) {
            return Optional.of(figure.noun());
        }
        String[] all = forms.split(" ", -1);
        boolean noun = CountedNouns.groupOf(CountedNouns.Sort.PEOPLE, all[0]).isPresent();
        int from = noun ? figure.noun() : figure.noun() + 1;
        for (int next = 0; next < all.length; next++) {
            if (!words.form(from + next).equals(all[next])) {
                return Optional.empty();
            }
        }
        return Optional.of(from + all.length - 1);
    }
}
