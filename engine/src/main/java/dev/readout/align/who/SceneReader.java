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

/// Reads one report from its beginning to its end and tells whom bare family names, titles,
/// pronouns and descriptions mean at their place.
final class SceneReader {
    private final Scene scene;
    private final Tokens tokens;
    private final FamilyNames families;
    private final SubjectReader subjects;
    private final SpeakerReader speakers;
    private final RoleFinder roles;
    private final Retainers retainers;
    private final TraitReader traits;
    private final List<Named> beside = new ArrayList<>();
    private final Map<Tokens.Range, Citation> outer = new HashMap<>();

    SceneReader(Scene scene, Cast cast, PersonNames persons) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.subjects = new SubjectReader(scene);
        this.speakers = new SpeakerReader(scene, cast);
        this.roles = new RoleFinder(scene, cast);
        this.families = new FamilyNames(scene, persons, subjects, roles);
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
            families.meant(name)
                    .ifPresent(figure -> {
                        scene.settle(name, figure);
                        figure.seenAs(name.text());
                        Pronouns.respectBefore(tokens, name.at().from())
                                .ifPresent(figure::addressed);
                        traits.learn(roles.titleStart(name.at()), name.at(), figure);
                    });
        }
        if (!quoted && isOfSeveral(name)) {
            scene.bar(name.at().from());
        }
        scene.figureOf(name)
                .ifPresent(figure -> {
                    families.met(figure);
                    if (figure.isPerson()) {
                        learnServices(name);
                    }
                    scene.meet(
                            name.at(),
                            figure,
                            quoted ? Scene.Part.OTHER : subjects.part(name.at()));
                });
    }

    /// Whether somebody acts or speaks whose family name several bear.
    private boolean isOfSeveral(Named name) {
        return scene.figureOf(name).isEmpty()
                && name.isPerson()
                && name.known().isEmpty()
                && !Descendants.isSuffix(name.plain())
                && subjects.part(name.at()) == Scene.Part.SUBJECT;
    }

    /// Who works for whom stands in one sentence, and the name of either may come first.
    private void learnServices(Named name) {
        beside.removeIf(other -> !tokens.sameSentence(other.at().from(), name.at().from()));
        beside.add(name);
        beside.forEach(
                one -> scene.figureOf(one).ifPresent(figure -> retainers.learn(one.at(), figure)));
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
