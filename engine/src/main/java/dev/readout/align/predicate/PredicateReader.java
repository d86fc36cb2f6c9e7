package dev.readout.align.predicate;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.Word;
import dev.readout.story.Entities;
import dev.readout.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reads the predicates of the clauses of one report from its grammar, which is right on four of
/// five words.
///
/// Time grows with the length of the clause.
public final class PredicateReader {
    /// Adverbs that make another verb of the one before them.
    private static final Set<String> PARTICLES = Set.of("away", "out", "off", "apart", "aside");

    /// Verbs that only tell that a state goes on: "stayed open".
    private static final Set<String> STATE_VERBS = Set.of("remain", "stay", "become", "seem");

    /// Words of what lies ahead of whoever is their subject.
    private static final Set<String> RAISING =
            Set.of("is", "are", "was", "were", "due", "set", "likely", "certain", "bound");

    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "inside", "outside", "within", "around");

    private final ClauseWords words;
    private final RoleReader roles;
    private final MoodReader moods;
    private final CountedReader figures;
    private final ActReader acts;

    public PredicateReader(Analysis analysis, Entities entities) {
        words = new ClauseWords(analysis, entities);
        roles = new RoleReader(words);
        moods = new MoodReader(words);
        figures = new CountedReader(words, roles);
        acts = new ActReader(words, roles, moods);
    }

    /// The main predicate of the words of a statement; none of a name or a noun alone.
    ///
    /// @param speakers the entities that say it, whom "I" means
    public Optional<Predicate> main(Span statement, Set<String> speakers) {
        return root(statement).flatMap(root -> predicate(root, speakers, false));
    }

    /// All predicates of the statement that stand by themselves, the main one first.
    public List<Predicate> all(Span statement, Set<String> speakers) {
        List<Predicate> found = new ArrayList<>();
        main(statement, speakers).ifPresent(found::add);
        Optional<Integer> root = root(statement);
        for (int at : words.inside(statement)) {
            if (root.filter(main -> main == at).isEmpty() && words.word(at).isVerb()) {
                predicate(at, speakers, false).ifPresent(found::add);
            }
        }
        for (int at : words.inside(statement)) {
            if (words.word(at).isNoun()) {
                acts.at(at, speakers).ifPresent(found::add);
            }
            if (words.word(at).isVerb()) {
                light(at, speakers).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The act in "held talks with the rebels", if the main clause tells one so.
    public Optional<Predicate> light(Span statement, Set<String> speakers) {
        return root(statement).flatMap(root -> light(root, speakers));
    }

    private Optional<Predicate> light(int verb, Set<String> speakers) {
        return acts.isLight(verb)
                ? acts.lightly(verb, predicate(verb, Optional.empty(), speakers, false), speakers)
                : Optional.empty();
    }

    /// What is denied in "denied having closed the lock" or "denied that it was closed", as the
    /// clause tells it, with who denies as the agent where no other is named.
    ///
    /// @param cue the words of denying
    public Optional<Predicate> denied(Span statement, Span cue, Set<String> speakers) {
        Optional<Integer> denying =
                words.inside(cue).stream()
                        .filter(at -> words.word(at).isVerb())
                        .reduce((first, second) -> second);
        boolean inside = statement.contains(cue);
        Optional<Integer> root =
                inside
                        ? denying.flatMap(verb ->
                                words.children(verb, "ccomp", "xcomp", "advcl").stream()
                                        .filter(at -> words.word(at).isVerb() || isState(at))
                                        .findFirst())
                        : root(statement);
        return root.flatMap(at -> predicate(at, speakers, inside))
                .map(one ->
                        one.agent().isPresent() || !inside
                                ? one
                                : withAgent(one, denying.orElseThrow(), speakers));
    }

    /// A body denies what its people are said to have done: only a person is sure to be the agent.
    private Predicate withAgent(Predicate one, int denying, Set<String> speakers) {
        return new Predicate(
                one.verb(),
                role(denying, speakers, "nsubj")
                        .filter(role -> role.names().stream().anyMatch(words::isPerson)),
                one.theme(),
                one.others(),
                one.places(),
                one.mood(),
                one.negated());
    }

    /// What the main clause says that somebody will do or will not do: "will attend", "has no plans
    /// to attend", "is not attending".
    public Optional<Predicate> planned(Span statement, Set<String> speakers) {
        return root(statement)
                .flatMap(root ->
                        moods.isPlanned(root)
                                ? predicate(root, speakers, false)
                                : intended(root).flatMap(at -> intended(root, at, speakers)));
    }

    /// "Attend" in "plans to attend", "has no plans to attend", "is going to attend".
    private Optional<Integer> intended(int root) {
        Stream<Integer> plans =
                moods.isIntention(root)
                        ? words.children(root, "xcomp", "ccomp").stream()
                        : words.children(root, "dobj", "nsubj").stream()
                                .filter(moods::isIntention)
                                .flatMap(plan -> words.children(plan, "acl").stream());
        return plans.filter(at -> words.word(at).tag().equals("VB")).findFirst();
    }

    private Optional<Predicate> intended(int root, int at, Set<String> speakers) {
        return predicate(at, speakers, false)
                .map(one ->
                        new Predicate(
                                one.verb(),
                                agent(root, speakers),
                                one.theme(),
                                one.others(),
                                one.places(),
                                one.mood(),
                                moods.isNegated(root)));
    }

    /// The words that hedge the main clause: "may", "is believed".
    public Optional<Span> hedge(Span statement) {
        return root(statement)
                .flatMap(root ->
                        moods.isBelief(root)
                                ? Optional.of(group(root))
                                : moods.hedge(root).map(at -> words.word(at).span()));
    }

    /// What the main clause tells with a hedge, without the hedge; nothing if it hedges nothing.
    public Optional<Predicate> hedged(Span statement, Set<String> speakers) {
        return root(statement)
                .flatMap(root ->
                        believed(root)
                                .flatMap(believed -> predicate(believed, speakers, false))
                                .or(() ->
                                        moods.isHedged(root)
                                                ? predicate(root, speakers, false)
                                                : Optional.empty()));
    }

    /// "Killed" in "is believed to have killed".
    private Optional<Integer> believed(int root) {
        return moods.isBelief(root)
                ? words.children(root, "xcomp").stream()
                        .filter(at -> words.word(at).isVerb() || isState(at))
                        .findFirst()
                : Optional.empty();
    }

    /// How a figure stands in the words of a statement.
    public Counted counted(Span figure, Span statement) {
        return figures.read(figure, statement);
    }

    /// What the words are about: the word that governs the others and, where that one is in
    /// `telling`, the clause or phrase behind it: "betrayed" in "claims that he betrayed them".
    ///
    /// @param telling families of words that only tell that something is told
    public Set<String> heads(Span span, Set<String> telling) {
        List<Integer> inside = words.inside(span);
        Set<String> heads = new TreeSet<>();
        for (int at : inside) {
            if (!inside.contains(words.word(at).head())) {
                boolean tells = telling.contains(words.term(at));
                List<Integer> meant =
                        tells ? words.children(at, "acl", "ccomp", "nmod") : List.of(at);
                meant.forEach(one -> heads.add(words.term(one)));
            }
        }
        heads.remove("");
        return heads;
    }

    /// What the words speak of: families and entities.
    public Set<String> terms(Span span) {
        Set<String> terms = new TreeSet<>();
        words.inside(span).forEach(at -> terms.add(words.term(at)));
        terms.remove("");
        return terms;
    }

    /// The words that speak of one of these families or entities, in their order; words next to
    /// each other are one.
    public List<Span> words(Span span, Set<String> terms) {
        Deque<Span> found = new ArrayDeque<>();
        for (int at : words.inside(span)) {
            Span word = words.word(at).span();
            if (terms.contains(words.term(at))) {
                boolean next = !found.isEmpty() && found.getLast().end() + 1 >= word.start();
                found.add(next ? found.removeLast().cover(word) : word);
            }
        }
        return List.copyOf(found);
    }

    /// The word that governs the others: its own head lies outside.
    private Optional<Integer> root(Span statement) {
        List<Integer> inside = words.inside(statement);
        return inside.stream()
                .filter(at -> !inside.contains(words.word(at).head()))
                .filter(at -> words.word(at).isVerb() || isState(at))
                .findFirst()
                .map(this::existing);
    }

    /// "Apology" in "there had been an apology", also where the grammar makes it the object of
    /// "had".
    private int existing(int root) {
        return words.children(root, "dobj").stream()
                .filter(noun -> !words.children(noun, "expl").isEmpty())
                .findFirst()
                .orElse(root);
    }

    /// An adjective or noun behind "is".
    private boolean isState(int at) {
        return !words.children(at, "cop").isEmpty();
    }

    private Optional<Predicate> predicate(int at, Set<String> speakers, boolean noun) {
        List<Integer> being = words.children(at, "expl");
        if (!being.isEmpty()) {
            return being(at);
        }
        Optional<Integer> state =
                STATE_VERBS.contains(Lemmas.of(words.form(at)))
                        ? words.children(at, "xcomp", "acomp").stream().findFirst()
                        : Optional.empty();
        boolean saysNothing =
                StopWords.is(words.form(at)) && words.children(at, "nsubjpass").isEmpty();
        return saysNothing && state.isEmpty()
                ? Optional.empty()
                : Optional.of(predicate(at, state, speakers, noun));
    }

    private Predicate predicate(
            int at, Optional<Integer> state, Set<String> speakers, boolean noun) {
        Predicate.Sort sort =
                state.isPresent() || isState(at) ? Predicate.Sort.STATE : Predicate.Sort.DEED;
        return new Predicate(
                verb(state.orElse(at), sort, group(at).cover(group(state.orElse(at)))),
                agent(at, speakers).or(() -> accused(at, speakers)),
                role(at, speakers, "dobj", "nsubjpass"),
                others(at),
                places(at),
                moods.mood(at, noun || acts.isAccusation(at)),
                moods.isNegated(at));
    }

    /// "There was no offer": the noun is what is said to be.
    private Optional<Predicate> being(int at) {
        Optional<Integer> what =
                words.word(at).isNoun()
                        ? Optional.of(at)
                        : words.children(at, "nsubj", "dobj").stream().findFirst();
        return what.map(noun -> {
            Set<String> others = words.terms(noun);
            others.addAll(others(at));
            String family = WordFamilies.of(words.form(noun));
            others.remove(family);
            return new Predicate(
                    verb(noun, Predicate.Sort.BEING, words.phrase(noun).cover(group(at))),
                    Optional.empty(),
                    Optional.empty(),
                    others,
                    places(at),
                    moods.mood(at, false),
                    moods.isNegated(at));
        });
    }

    private Predicate.Verb verb(int at, Predicate.Sort sort, Span group) {
        String form = words.form(at);
        String particle = particle(at).map(child -> " " + words.form(child)).orElse("");
        return new Predicate.Verb(
                Lemmas.of(form) + particle, WordFamilies.of(form), sort, form + particle, group);
    }

    /// "Down" in "backed down", which is no backing; "away" in "passed away".
    private Optional<Integer> particle(int at) {
        return words.children(at).stream()
                .filter(child ->
                        words.word(child).tag().equals("RP")
                                || (child == at + 1 && PARTICLES.contains(words.form(child))))
                .findFirst();
    }

    /// A verb with its auxiliaries, its particle and its "not".
    private Span group(int at) {
        return Stream.of(
                        words.children(at, "aux", "auxpass", "cop").stream(),
                        particle(at).stream(),
                        moods.negation(at).stream())
                .flatMap(parts -> parts)
                .map(part -> words.group(at, part))
                .reduce(words.group(at, at), Span::cover);
    }

    /// Who does it; in the passive the one behind "by".
    private Optional<Role> agent(int at, Set<String> speakers) {
        if (words.children(at, "nsubjpass").isEmpty()) {
            return role(at, speakers, "nsubj").or(() -> raised(at, speakers));
        }
        return words.children(at, "nmod", "nmod:agent").stream()
                .filter(this::isBy)
                .findFirst()
                .flatMap(child -> roles.role(child, speakers));
    }

    /// "The lock" in "the lock is to close", "the lock is expected to close".
    private Optional<Role> raised(int at, Set<String> speakers) {
        int head = words.word(at).head();
        boolean raised =
                words.word(at).relation().equals("xcomp")
                        && head != Word.ROOT
                        && (RAISING.contains(words.form(head))
                                || !words.children(head, "nsubjpass").isEmpty());
        return raised ? role(head, speakers, "nsubjpass", "nsubj") : Optional.empty();
    }

    /// "The dairy" in "accused the dairy of hiding it".
    private Optional<Role> accused(int at, Set<String> speakers) {
        return acts.isAccusation(at) ? roles.role(acts.accused(at), speakers) : Optional.empty();
    }

    private boolean isBy(int noun) {
        return words.children(noun, "case").stream().anyMatch(at -> words.form(at).equals("by"));
    }

    private Optional<Role> role(int at, Set<String> speakers, String... relations) {
        List<Integer> children = words.children(at, relations);
        return children.stream()
                .filter(child -> !isRelative(child))
                .findFirst()
                .or(() -> children.stream().findFirst())
                .map(child -> isRelative(child) ? antecedent(child, at) : child)
                .flatMap(child -> roles.role(child, speakers));
    }

    /// "who", "which", "that"
    private boolean isRelative(int child) {
        String tag = words.word(child).tag();
        return tag.equals("WP") || tag.equals("WDT");
    }

    /// "Engineer" in "the engineer who closed it", "call" in "the call, which lasted an hour".
    private int antecedent(int relative, int clause) {
        if (isClause(clause)) {
            return words.word(clause).head();
        }
        boolean comma = relative > 0 && words.form(relative - 1).equals(",");
        int before = comma ? relative - 2 : relative - 1;
        return before >= 0 && words.word(before).isNoun() ? before : relative;
    }

    /// Whether the clause tells more of the noun that governs it: "the engineer who closed it".
    private boolean isClause(int at) {
        return words.word(at).relation().startsWith("acl");
    }

    private Set<String> places(int at) {
        Set<String> places = new TreeSet<>();
        words.children(at, "nmod").stream()
                .filter(child ->
                        words.children(child, "case").stream()
                                .anyMatch(one -> WHERE.contains(words.form(one))))
                .forEach(child -> places.addAll(words.terms(child)));
        return places;
    }

    private Set<String> others(int at) {
        Set<String> others = new TreeSet<>();
        for (int child :
                words.children(at, "nmod", "nmod:tmod", "iobj", "xcomp", "advmod", "prt")) {
            if (!words.isTimed(child) && !isBy(child)) {
                others.addAll(words.terms(child));
            }
        }
        return others;
    }
}
