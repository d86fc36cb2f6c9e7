package dev.readout.align.predicate;

import dev.readout.knowledge.Lemmas;
import dev.readout.knowledge.StopWords;
import dev.readout.knowledge.WordFamilies;
import dev.readout.report.Analysis;
import dev.readout.report.ReportId;
import dev.readout.story.Entities;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the predicates of the clauses of one report from its grammar, which is right on four of
/// five words.
///
/// Time grows with the length of the clause.
public final class PredicateReader {
    /// Verbs that only tell that a state goes on: "stayed open".
    private static final Set<String> STATE_VERBS = Set.of("remain", "stay", "become", "seem");

    private final WordTree words;
    private final RoleReader roles;
    private final DoerReader doers;
    private final VerbReader verbs;
    private final Circumstances circumstances;
    private final MoodReader moods;
    private final CountedReader figures;
    private final ActReader acts;

    /// One for each report.
    public static Map<ReportId, PredicateReader> of(List<Analysis> analyses, Entities entities) {
        return analyses.stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                one -> one.report().id(),
                                one -> new PredicateReader(one, entities)));
    }

    private PredicateReader(Analysis analysis, Entities entities) {
        words = new WordTree(analysis, entities);
        roles = new RoleReader(words);
        moods = new MoodReader(words);
        doers = new DoerReader(words, roles);
        verbs = new VerbReader(words, moods);
        circumstances = new Circumstances(words);
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
                doers.role(denying, speakers, "nsubj")
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
                                doers.agent(root, speakers),
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
                                ? Optional.of(verbs.group(root))
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
        return words.heads(span, telling);
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
        return words.of(span, terms);
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
                verbs.verb(
                        state.orElse(at),
                        sort,
                        verbs.group(at).cover(verbs.group(state.orElse(at)))),
                doers.agent(at, speakers).or(() -> accused(at, speakers)),
                doers.role(at, speakers, "dobj", "nsubjpass"),
                circumstances.others(at),
                circumstances.places(at),
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
            others.addAll(circumstances.others(at));
            String family = WordFamilies.of(words.form(noun));
            others.remove(family);
            return new Predicate(
                    verbs.verb(
                            noun, Predicate.Sort.BEING, words.phrase(noun).cover(verbs.group(at))),
                    Optional.empty(),
                    Optional.empty(),
                    others,
                    circumstances.places(at),
                    moods.mood(at, false),
                    moods.isNegated(at));
        });
    }

    /// "The dairy" in "accused the dairy of hiding it".
    private Optional<Role> accused(int at, Set<String> speakers) {
        return acts.isAccusation(at) ? roles.role(acts.accused(at), speakers) : Optional.empty();
    }
}
