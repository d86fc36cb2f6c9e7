package dev.readout.align.who;

import dev.readout.align.name.Named;
import dev.readout.align.words.Tokens;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.Omission;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads one report from its beginning to its end and tells whom bare family names, titles,
/// pronouns and descriptions mean at their place.
final class SceneReader {
    private final Scene scene;
    private final Tokens tokens;
    private final PersonNames persons;
    private final SubjectReader subjects;
    private final SpeakerReader speakers;
    private final RoleFinder roles;
    private final Retainers retainers;
    private final TraitReader traits;
    private final List<Named> beside = new ArrayList<>();
    private final Map<Figure, Integer> counts = new HashMap<>();
    private final Map<Tokens.Range, Citation> outer = new HashMap<>();

    SceneReader(Scene scene, Cast cast, PersonNames persons) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.persons = persons;
        this.subjects = new SubjectReader(scene);
        this.speakers = new SpeakerReader(scene, cast);
        this.roles = new RoleFinder(scene, cast);
        this.retainers = new Retainers(scene, cast);
        this.traits = new TraitReader(scene);
    }

    void read(Analysis analysis) {
        List<Step> steps = new ArrayList<>();
        List<Span> quotations = analysis.reading().quotations();
        for (Named name : scene.names()) {
            steps.add(new Step(name.at(), Step.Sort.NAME, Optional.of(name)));
        }
        Set<Citation> done = new HashSet<>();
        for (Attribution attribution : analysis.attributions()) {
            Step.Sort sort = attribution.within().isPresent() ? Step.Sort.INNER : Step.Sort.SPEAKER;
            attribution.source().stream()
                    .filter(done::add)
                    .forEach(words -> addSpeaker(words, sort, steps));
            attribution.within().ifPresent(whose -> note(attribution, whose, quotations));
            attribution.relay().stream()
                    .filter(done::add)
                    .forEach(words -> addSpeaker(words, Step.Sort.RELAY, steps));
        }
        for (Omission omission : analysis.omissions()) {
            omission.who().stream()
                    .filter(done::add)
                    .forEach(words -> addSpeaker(words, Step.Sort.SPEAKER, steps));
        }
        subjects.openings()
                .forEach(at -> steps.add(new Step(at, Step.Sort.SUBJECT, Optional.empty())));
        steps.sort(Comparator.comparingInt((Step step) -> turn(step)).thenComparing(Step::sort));
        for (Step step : steps) {
            scene.quote(
                    Optional.ofNullable(outer.get(step.at()))
                            .flatMap(words -> Optional.ofNullable(scene.mentions().get(words))));
            step.name()
                    .ifPresentOrElse(
                            name -> meet(name, isQuoted(name.at(), quotations)),
                            () -> speaker(step, isQuoted(step.at(), quotations)));
        }
    }

    /// Notes whose quotation an inner speaker stands in.
    private void note(Attribution inner, Attribution quoting, List<Span> quotations) {
        for (Citation words : inner.source()) {
            Tokens.Range at = tokens.in(words.words());
            if (!at.isEmpty() && isQuoted(at, quotations)) {
                quoting.source().stream().findFirst().ifPresent(one -> outer.put(at, one));
            }
        }
    }

    /// Who speaks in a quotation is read behind whose quotation it is: "“He lied,” Vell said".
    private int turn(Step step) {
        int to = step.at().to();
        return step.sort() == Step.Sort.INNER && outer.containsKey(step.at())
                ? Math.max(to, tokens.in(outer.get(step.at()).words()).to())
                : to;
    }

    private void addSpeaker(Citation words, Step.Sort sort, List<Step> steps) {
        Tokens.Range range = tokens.in(words.words());
        if (!range.isEmpty()) {
            steps.add(new Step(range, sort, Optional.empty()));
        }
    }

    /// A name, or the words that name a speaker or a relay, where it ends.
    private record Step(Tokens.Range at, Sort sort, Optional<Named> name) {
        private enum Sort {
            NAME,
            /// "The ministry" that opens a sentence and does something.
            SUBJECT,
            SPEAKER,
            /// Who speaks in what another one says.
            INNER,
            RELAY
        }
    }

    private boolean isQuoted(Tokens.Range at, List<Span> quotations) {
        int position = tokens.get(at.from()).span().start();
        int first = Span.firstAfter(quotations, span -> span, position);
        return first < quotations.size() && quotations.get(first).contains(position);
    }

    private void meet(Named name, boolean quoted) {
        if (scene.figureOf(name).isEmpty() && name.known().isEmpty() && name.length() == 1) {
            bare(name)
                    .ifPresent(figure -> {
                        scene.settle(name, figure);
                        figure.seenAs(name.text());
                        gender(name).ifPresent(figure::addressed);
                        traits.learn(roles.titleStart(name.at()), name.at(), figure);
                    });
        }
        scene.figureOf(name)
                .ifPresent(figure -> {
                    counts.merge(figure, 1, Integer::sum);
                    if (figure.isPerson()) {
                        learnServices(name);
                    }
                    scene.meet(
                            name.at(),
                            figure,
                            quoted ? Scene.Part.OTHER : subjects.part(name.at()));
                });
    }

    /// Sentences in which a person who speaks or acts keeps the family name.
    private static final int FOCUS = 3;

    /// Whom a family name alone means. Of father and son it is the father, unless the reports name
    /// the son more often: then nobody can tell.
    private Optional<Figure> bare(Named name) {
        List<Figure> bearers = bearers(name);
        if (bearers.size() <= 1) {
            return bearers.stream().findFirst();
        }
        if (Descendants.areNamesakes(words(bearers.get(0)), words(bearers.get(1)))) {
            int most = bearers.stream().mapToInt(Figure::count).max().orElse(0);
            return bearers.stream()
                    .filter(one -> one.count() == most && !Descendants.hasSuffix(words(one)))
                    .findFirst();
        }
        List<Figure> titled = titled(name, bearers);
        if (titled.size() == 1) {
            return titled.stream().findFirst();
        }
        if (subjects.isSubject(name.at())) {
            Optional<Figure> focus = focus(name, bearers);
            if (focus.isPresent()) {
                return focus;
            }
        }
        return foremost(bearers);
    }

    /// Who works for whom stands in one sentence, and the name of either may come first.
    private void learnServices(Named name) {
        beside.removeIf(other -> !tokens.sameSentence(other.at().from(), name.at().from()));
        beside.add(name);
        beside.forEach(
                one -> scene.figureOf(one).ifPresent(figure -> retainers.learn(one.at(), figure)));
    }

    /// Those who bear the name, without men after "Mrs" and women after "Mr", as far as is known;
    /// after "Mrs" only whom a report calls so elsewhere, or whose given name is a woman’s, if
    /// there is one.
    private List<Figure> bearers(Named name) {
        List<Figure> all = persons.bearing(name.text());
        Optional<Figure.Gender> gender = gender(name);
        if (gender.isEmpty()) {
            return all;
        }
        Figure.Gender told = gender.get();
        return Stream.<Predicate<Figure>>of(
                        one -> one.isAddressedAs(told), one -> one.isNamedAs(told))
                .map(surely -> all.stream().filter(surely).toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseGet(() -> all.stream().filter(one -> one.may(told)).toList());
    }

    /// Those whom a report gives the title that stands before the name: "Minister Sor".
    private List<Figure> titled(Named name, List<Figure> bearers) {
        return roles.before(name.at())
                .map(role -> bearers.stream().filter(one -> one.bearsHead(role)).toList())
                .orElse(List.of());
    }

    private static List<String> words(Figure figure) {
        return Plain.words(figure.canonical());
    }

    private Optional<Figure.Gender> gender(Named name) {
        return Pronouns.genderBefore(tokens, name.at().from());
    }

    /// The bearer who was the last speaker or subject, a few sentences back at most.
    private Optional<Figure> focus(Named name, List<Figure> bearers) {
        int sentence = tokens.get(name.at().from()).sentence();
        return scene.met(bearers::contains)
                .takeWhile(one -> sentence - tokens.get(one.at().from()).sentence() <= FOCUS)
                .filter(one -> one.part() == Scene.Part.SPEAKER || one.part() == Scene.Part.SUBJECT)
                .map(Scene.Seen::figure)
                .findFirst();
    }

    /// The bearer whom this report has named most often so far; of those not named yet, the one
    /// whom all reports name; nobody if two are equal.
    private Optional<Figure> foremost(List<Figure> bearers) {
        List<Figure> sorted =
                bearers.stream()
                        .sorted(Comparator.comparingInt((Figure one) -> -count(one)))
                        .toList();
        if (count(sorted.get(0)) > count(sorted.get(1))) {
            return Optional.of(sorted.getFirst());
        }
        return count(sorted.get(0)) > 0 ? Optional.empty() : foremostOfAll(bearers);
    }

    private static Optional<Figure> foremostOfAll(List<Figure> bearers) {
        List<Figure> sorted =
                bearers.stream().sorted(Comparator.comparingInt(Figure::count).reversed()).toList();
        boolean clear = sorted.get(0).count() > sorted.get(1).count();
        return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
    }

    private int count(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    private void speaker(Step step, boolean quoted) {
        if (step.sort() == Step.Sort.SUBJECT) {
            speakers.read(step.at()).stream()
                    .filter(subject -> mayGoOn(subject.figure()))
                    .forEach(subject ->
                            scene.meet(subject.at(), subject.figure(), Scene.Part.SUBJECT));
            return;
        }
        Scene.Part part = part(step.sort(), quoted);
        List<SpeakerReader.Speaker> read = speakers.read(step.at());
        if (read.size() > 1 && read.getFirst().at().equals(read.getLast().at())) {
            scene.pair(step.at(), read.stream().map(SpeakerReader.Speaker::figure).toList());
            scene.mention(step.at(), read.getFirst().figure());
            read.forEach(speaker -> scene.meet(speaker.at(), speaker.figure(), part));
            return;
        }
        for (SpeakerReader.Speaker speaker : read) {
            scene.mention(speaker.at(), speaker.figure());
            scene.meet(speaker.at(), speaker.figure(), part);
            String words = tokens.text(speaker.at().from(), speaker.at().to());
            Optional<Figure.Gender> gender = Pronouns.gender(words);
            gender.ifPresentOrElse(speaker.figure()::called, () -> speaker.figure().seenAs(words));
        }
    }

    /// A body or a person; of those without a name only who is called by a title: "the candidate".
    private static boolean mayGoOn(Figure figure) {
        return Scene.isBody(figure)
                || figure.isPerson()
                || Descriptions.isPerson(Plain.words(figure.canonical()));
    }

    /// Behind "Vell said that Sor had left" it is Vell who goes on to speak, and whoever speaks
    /// inside a quotation is no more than mentioned.
    private static Scene.Part part(Step.Sort sort, boolean quoted) {
        return switch (sort) {
            case SPEAKER -> Scene.Part.SPEAKER;
            case INNER -> quoted ? Scene.Part.OTHER : Scene.Part.SUBJECT;
            case SUBJECT -> Scene.Part.SUBJECT;
            case NAME, RELAY -> Scene.Part.OTHER;
        };
    }
}
