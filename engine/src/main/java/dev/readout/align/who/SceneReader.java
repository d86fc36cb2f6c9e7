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
    private final PersonNames persons;
    private final Phrases phrases;
    private final SpeakerReader speakers;
    private final RoleFinder roles;
    private final Map<Figure, Integer> counts = new HashMap<>();

    SceneReader(Scene scene, Cast cast, PersonNames persons) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.persons = persons;
        this.phrases = new Phrases(scene);
        this.speakers = new SpeakerReader(scene, cast);
        this.roles = new RoleFinder(scene, cast);
    }

    void read(Analysis analysis) {
        List<Step> steps = new ArrayList<>();
        for (Named name : scene.names()) {
            steps.add(new Step(name.at(), Step.Sort.NAME, Optional.of(name)));
        }
        Set<Citation> done = new HashSet<>();
        for (Attribution attribution : analysis.attributions()) {
            attribution.source().stream()
                    .filter(done::add)
                    .forEach(words -> addSpeaker(words, Step.Sort.SPEAKER, steps));
            attribution.relay().stream()
                    .filter(done::add)
                    .forEach(words -> addSpeaker(words, Step.Sort.RELAY, steps));
        }
        for (Omission omission : analysis.omissions()) {
            omission.who().stream()
                    .filter(done::add)
                    .forEach(words -> addSpeaker(words, Step.Sort.SPEAKER, steps));
        }
        subjects().forEach(at -> steps.add(new Step(at, Step.Sort.SUBJECT, Optional.empty())));
        steps.sort(
                Comparator.comparingInt((Step step) -> step.at().to()).thenComparing(Step::sort));
        List<Span> quotations = analysis.reading().quotations();
        for (Step step : steps) {
            step.name()
                    .ifPresentOrElse(
                            name -> meet(name, isQuoted(name.at(), quotations)),
                            () -> speaker(step));
        }
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
            RELAY
        }
    }

    /// The phrases of a few words from "the" at the start of a sentence to its verb that name
    /// nobody: "the ministry", "the fishing company".
    private List<Tokens.Range> subjects() {
        List<Tokens.Range> subjects = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            if (tokens.startsSentence(from) && tokens.get(from).is("the")) {
                int to = from + 1;
                while (to < tokens.sentenceEnd(from)
                        && to - from <= MAX_SUBJECT
                        && !isFinite(to)
                        && scene.nameAt(to).isEmpty()) {
                    to++;
                }
                if (to > from + 1 && to < tokens.sentenceEnd(from) && isFinite(to)) {
                    subjects.add(new Tokens.Range(from, to));
                }
            }
        }
        return subjects;
    }

    /// In words.
    private static final int MAX_SUBJECT = 4;

    private boolean isFinite(int at) {
        String tag = tokens.get(at).tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
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
                    });
        }
        scene.figureOf(name)
                .ifPresent(figure -> {
                    counts.merge(figure, 1, Integer::sum);
                    scene.meet(name.at(), figure, quoted ? Scene.Part.OTHER : part(name.at()));
                });
    }

    private Scene.Part part(Tokens.Range at) {
        if (at.to() < tokens.size() && tokens.get(at.to()).isPossessive()) {
            return Scene.Part.POSSESSIVE;
        }
        return isSubject(at) && !isComplement(at) ? Scene.Part.SUBJECT : Scene.Part.OTHER;
    }

    /// Whether a finite verb follows, adverbs and an apposition between commas not counted.
    private boolean isSubject(Tokens.Range at) {
        int limit = tokens.sentenceEnd(at.from());
        int next = at.to();
        if (next + 1 < limit && tokens.get(next).is(",")) {
            if (isApposed(at) && isFinite(next + 1)) {
                return true;
            }
            next++;
            while (next < limit && !tokens.get(next).is(",") && next - at.to() < APPOSITION) {
                next++;
            }
            next++;
        }
        while (next < limit && tokens.get(next).tag().startsWith("RB")) {
            next++;
        }
        if (next >= limit) {
            return false;
        }
        return isFinite(next);
    }

    /// Whether a preposition stands before the name, or before the one that "and" joins to it:
    /// "boats to France and Tunisia are late".
    private boolean isComplement(Tokens.Range at) {
        int before = at.from() - 1;
        boolean joined = false;
        while (before > 0 && tokens.sameSentence(before - 1, at.from())) {
            boolean and = tokens.get(before).is("and") || tokens.get(before).is("or");
            if (!and && !(joined && scene.nameAt(before).isPresent())) {
                break;
            }
            joined = true;
            before--;
        }
        return before >= 0
                && tokens.sameSentence(before, at.from())
                && scene.nameAt(before).isEmpty()
                && phrases.isCut(before);
    }

    /// "A sailor of the port, Mara Vell, left": a comma stands before the name, too.
    private boolean isApposed(Tokens.Range at) {
        return at.from() > 0
                && tokens.sameSentence(at.from() - 1, at.from())
                && tokens.get(at.from() - 1).is(",");
    }

    /// Words of an apposition that are stepped over to find the verb.
    private static final int APPOSITION = 20;

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
        if (isSubject(name.at())) {
            Optional<Figure> focus = focus(name, bearers);
            if (focus.isPresent()) {
                return focus;
            }
        }
        return foremost(bearers);
    }

    /// Those who bear the name, without men after "Mrs" and women after "Mr", as far as is known;
    /// after "Mrs" only whom a report calls so elsewhere, if there is one.
    private List<Figure> bearers(Named name) {
        List<Figure> all = persons.bearing(name.text());
        Optional<Figure.Gender> gender = gender(name);
        if (gender.isEmpty()) {
            return all;
        }
        List<Figure> addressed =
                all.stream().filter(figure -> figure.isAddressedAs(gender.get())).toList();
        return addressed.isEmpty()
                ? all.stream().filter(figure -> figure.may(gender.get())).toList()
                : addressed;
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

    private void speaker(Step step) {
        if (step.sort() == Step.Sort.SUBJECT) {
            speakers.read(step.at()).stream()
                    .filter(subject -> Scene.isBody(subject.figure()))
                    .forEach(subject ->
                            scene.meet(subject.at(), subject.figure(), Scene.Part.SUBJECT));
            return;
        }
        Scene.Part part = step.sort() == Step.Sort.SPEAKER ? Scene.Part.SPEAKER : Scene.Part.OTHER;
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
}
