package dev.readout.align.stand;

import dev.readout.align.slot.ReportWords;
import dev.readout.align.slot.SentenceWords;
import dev.readout.knowledge.Matters;
import dev.readout.knowledge.Stands;
import dev.readout.report.Citation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads the stands that one report tells.
///
/// It rather misses one than reads what may be, what is asked for or what was before, and leaves
/// out what is judged where no other report can mean the same: "a decision".
public final class StandReader {
    /// Words of a stand that are shown behind what is judged.
    private static final int REACH = 6;

    /// Words between who takes a stand or what is judged and the verb, if both are shown.
    private static final int NEAR = 6;

    private static final Set<String> REASON = Set.of("for", "over");
    private static final Set<String> OF = Set.of("of", "for");

    private static final Set<String> CLAUSES =
            Set.of("after", "before", "while", "although", "though", "because", "since", "if");

    /// Whoever defends himself answers, and takes no side.
    private static final Set<String> ONESELF =
            Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves");

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "'m", "’m", "am", "be", "came", "'re", "’re");

    private final ReportWords report;
    private final TargetReader targets;
    private final TakerReader takers;
    private final JudgedReader judged;

    public StandReader(ReportWords report) {
        this.report = report;
        Named named = new Named(report);
        targets = new TargetReader(named);
        takers = new TakerReader(report, named);
        judged = new JudgedReader(targets, takers);
    }

    /// In the order of the text.
    public List<Stand> all() {
        return report.each(this::at);
    }

    private Optional<Stand> at(SentenceWords words, int at) {
        for (Stands.Word word : Stands.from(words.lemma(at))) {
            Optional<Integer> end = Phrases.end(words, at, word);
            Optional<Stand> stand = end.flatMap(last -> read(words, at, last, word));
            if (stand.isPresent()) {
                return stand;
            }
        }
        return Optional.empty();
    }

    private Optional<Stand> read(SentenceWords words, int at, int last, Stands.Word word) {
        return switch (word.part()) {
            case VERB, ACCUSATION -> verb(words, at, word);
            case CLAUSE -> clause(words, at, word);
            case ADJECTIVE -> adjective(words, at, word);
            case NOUN -> noun(words, at, word);
            case HOLDER -> holder(words, at, word);
            case PHRASE -> phrase(words, at, last, word);
            case JUDGED_ADJECTIVE, JUDGED_NOUN, LEFT -> judged.at(words, at, last, word);
        };
    }

    /// "Praised the move", "objected to the move", "was praised by".
    private Optional<Stand> verb(SentenceWords words, int at, Stands.Word word) {
        Clause clause = new Clause(words, at);
        if (!words.tag(at).startsWith("VB")) {
            return Optional.empty();
        }
        Optional<NounPhrase> object =
                word.preposition().isEmpty() ? clause.object() : clause.behind(word.preposition());
        return object.filter(one -> !ONESELF.contains(one.form()))
                .flatMap(one -> stand(clause, clause.taker(), one, word));
    }

    /// "Warned that the move", "are worried that the move".
    private Optional<Stand> clause(SentenceWords words, int at, Stands.Word word) {
        Clause clause = new Clause(words, at);
        boolean told = words.tag(at).startsWith("VB") || clause.isSaidOfSubject();
        return told
                ? words.children(at, Set.of("ccomp")).stream()
                        .filter(said -> said > at)
                        .findFirst()
                        .flatMap(said -> new Clause(words, said).subject())
                        .filter(one -> one.head() > at && TargetReader.isMatter(one.form()))
                        .flatMap(one -> stand(clause, clause.subject(), one, word))
                : Optional.empty();
    }

    /// "Is critical of the move".
    private Optional<Stand> adjective(SentenceWords words, int at, Stands.Word word) {
        Clause clause = new Clause(words, at);
        return clause.isSaidOfSubject()
                ? clause.behind(word.preposition())
                        .flatMap(one -> stand(clause, clause.subject(), one, word))
                : Optional.empty();
    }

    /// "Voiced criticism of the move", "the move drew criticism from anglers", "came under
    /// criticism from anglers".
    private Optional<Stand> noun(SentenceWords words, int at, Stands.Word word) {
        int verb = words.head(at);
        if (!words.isNoun(at) || verb < 0 || !words.children(at, Set.of("neg")).isEmpty()) {
            return Optional.empty();
        }
        Clause noun = new Clause(words, at);
        Clause clause = new Clause(words, verb);
        String lemma = words.lemma(verb);
        boolean object = words.relation(at).equals("dobj");
        boolean under = lemma.equals("come") && words.relation(at).startsWith("nmod");
        if (object && LightVerbs.VOICING.contains(lemma)) {
            return noun.behind(word.preposition())
                    .or(() -> clause.behind(word.preposition()))
                    .flatMap(one -> stand(clause, clause.taker(), one, word));
        }
        boolean drawn = object && LightVerbs.DRAWING.contains(lemma) && !clause.isPassive();
        return drawn || under
                ? noun.behind("from")
                        .or(() -> clause.behind("from"))
                        .flatMap(who ->
                                clause.subject()
                                        .flatMap(one -> stand(clause, Optional.of(who), one, word)))
                : Optional.empty();
    }

    /// "Critics of the move", "critics say the move".
    private Optional<Stand> holder(SentenceWords words, int at, Stands.Word word) {
        if (!words.tag(at).matches("NNS?") || !words.relation(at).equals("nsubj")) {
            return Optional.empty();
        }
        Clause noun = new Clause(words, at);
        int verb = words.head(at);
        Optional<NounPhrase> of =
                noun.behind(word.preposition())
                        .or(() ->
                                words.children(verb, Set.of("ccomp")).stream()
                                        .findFirst()
                                        .flatMap(said -> new Clause(words, said).subject()));
        return of.flatMap(one ->
                stand(new Clause(words, verb), Optional.of(NounPhrase.of(words, at)), one, word));
    }

    /// "Is in favour of the move", "is against the move".
    private Optional<Stand> phrase(SentenceWords words, int at, int last, Stands.Word word) {
        String before = words.form(words.form(at - 1).equals("out") ? at - 2 : at - 1);
        if (!BEING.contains(before)) {
            return Optional.empty();
        }
        int noun = words.head(at);
        Optional<NounPhrase> object =
                IntStream.range(last + 1, Math.min(words.size(), last + 7))
                        .filter(words::isNoun)
                        .filter(one -> !words.isNoun(one + 1))
                        .boxed()
                        .findFirst()
                        .map(one -> NounPhrase.of(words, one));
        return noun < 0
                ? Optional.empty()
                : object.flatMap(one ->
                        stand(
                                new Clause(words, noun),
                                new Clause(words, noun).subject(),
                                one,
                                word));
    }

    private Optional<Stand> stand(
            Clause clause, Optional<NounPhrase> who, NounPhrase what, Stands.Word word) {
        Optional<Stands.Side> side = side(clause.mood(), word);
        Optional<NounPhrase> subject = who.filter(one -> one.head() != what.head());
        Optional<Taker> taker = subject.flatMap(takers::of);
        if (side.isEmpty() || taker.isEmpty()) {
            return Optional.empty();
        }
        Citation words = cited(clause, subject.orElseThrow(), what);
        return Matters.of(what.form()).contains(Matters.CHARGE)
                ? rebuttal(taker.get(), side.get(), what, words)
                : target(clause, taker.get(), what, word)
                        .map(target -> new Stand(taker.get(), side.get(), target, words));
    }

    /// Who rejects a charge stands up for whom it is against.
    private Optional<Stand> rebuttal(
            Taker taker, Stands.Side side, NounPhrase charge, Citation words) {
        return side == Stands.Side.AGAINST
                ? targets.charged(charge, taker)
                        .map(target -> new Stand(taker, Stands.Side.FOR, target, words))
                : Optional.empty();
    }

    private Optional<Target> target(Clause clause, Taker taker, NounPhrase what, Stands.Word word) {
        boolean accused = word.part() == Stands.Part.ACCUSATION;
        Set<String> reasons = clause.behind(what, accused ? OF : REASON);
        return targets.of(what, taker, reasons)
                .filter(target -> isSomebody(target) ? !isOfSides(word) : !accused)
                .map(target -> accused ? target.charged() : withReason(target, clause));
    }

    /// Whether the words may be those of an election or a race where they are of somebody.
    private static boolean isOfSides(Stands.Word word) {
        return word.turns() || word.part() == Stands.Part.HOLDER;
    }

    private Target withReason(Target target, Clause clause) {
        return isSomebody(target)
                ? targets.deed(target, clause.behind("for").or(() -> clause.behind("over")))
                : target;
    }

    /// Whether somebody himself is meant, whom one may support in an election or fight in a race.
    private static boolean isSomebody(Target target) {
        return !target.judged().isEmpty() && target.head().isEmpty();
    }

    private static Optional<Stands.Side> side(Mood mood, Stands.Word word) {
        return switch (mood) {
            case TOLD -> Optional.of(word.side());
            case DENIED ->
                    word.turns() && word.side() == Stands.Side.FOR
                            ? Optional.of(Stands.Side.AGAINST)
                            : Optional.empty();
            case OPEN -> Optional.empty();
        };
    }

    /// From who takes it, if he stands near, to the end of the clause.
    static Citation cited(Clause clause, NounPhrase who, NounPhrase what) {
        SentenceWords words = clause.words();
        int first =
                clause.at() - what.head() > NEAR
                        ? clause.at()
                        : Math.min(clause.at(), what.first());
        int last = Math.max(clause.at(), what.head());
        if (who.first() < first && isNear(clause, who.head(), first)) {
            first = who.first();
        } else if (who.head() > last && isNear(clause, last, who.first())) {
            last = who.head();
        }
        int from = last;
        while (last - from < REACH && !words.isEnd(last + 1) && !isNewClause(words, last + 1)) {
            last++;
        }
        return words.cited(first, last);
    }

    /// Whether few words and no other deed stand between; "refused" in "refused to back" is none.
    private static boolean isNear(Clause clause, int before, int behind) {
        SentenceWords words = clause.words();
        return behind - before <= NEAR
                && IntStream.range(before + 1, behind)
                        .noneMatch(at ->
                                words.tag(at).equals("VBD")
                                        && at != words.head(clause.at())
                                        && !words.relation(at).startsWith("aux")
                                        && !words.relation(at).equals("cop"));
    }

    /// "When", "who", "after".
    private static boolean isNewClause(SentenceWords words, int at) {
        return words.tag(at).startsWith("W") || CLAUSES.contains(words.form(at));
    }
}
