package dev.readout.align.who;

import dev.readout.align.name.KindVote;
import dev.readout.align.name.NameFinder;
import dev.readout.align.name.Named;
import dev.readout.align.words.Tokens;
import dev.readout.report.Analysis;
import dev.readout.report.Citation;
import dev.readout.report.Mention;
import dev.readout.report.Zone;
import dev.readout.story.Entities;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Plain;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Tells who is who over all reports of a story: one entity per person, body and place, whatever a
/// report calls it.
///
/// Names are matched over the whole story, never by one report alone: what one report writes out
/// ("Ruritanian President Ilan Sor") tells another's title ("the Ruritanian president"). A family
/// name alone goes to whom the report speaks of at that place. Nobody is merged by resemblance of
/// meaning, and a speaker without a name stays one of its own. See notes in `docs/decisions` on why
/// no ready-made coreference stands here.
public final class EntityResolver {
    /// A spokesman's ministry's country; a ring of parties ends here.
    private static final int LONGEST_PARTY = 4;

    /// The same analyses in any order give the same entities.
    public Entities of(List<Analysis> analyses) {
        List<Analysis> sorted =
                analyses.stream()
                        .sorted(Comparator.comparing(analysis -> analysis.report().id()))
                        .toList();
        List<Scene> scenes = scenes(sorted);
        Cast cast = new Cast();
        PersonNames persons = new PersonNames(personNames(scenes), cast);
        List<NameSettler> settlers =
                scenes.stream().map(scene -> new NameSettler(scene, cast, persons)).toList();
        settlers.forEach(NameSettler::settleAbbreviations);
        settlers.forEach(NameSettler::settleAll);
        settlers.forEach(NameSettler::learnRespect);
        settlers.forEach(NameSettler::settleShortForms);
        for (int i = 0; i < scenes.size(); i++) {
            new SceneReader(scenes.get(i), cast, persons).read(sorted.get(i));
        }
        return entities(scenes, BodyNames.merged(cast));
    }

    private static List<Scene> scenes(List<Analysis> analyses) {
        List<List<Named>> names = new ArrayList<>();
        for (Analysis analysis : analyses) {
            names.add(NameFinder.in(Tokens.of(analysis), analysis.reading().names()));
        }
        KindVote vote = new KindVote(names.stream().flatMap(List::stream).toList());
        List<List<Named>> settled =
                names.stream().map(some -> some.stream().map(vote::settled).toList()).toList();
        List<Named> running = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            List<Span> titles = analyses.get(i).report().zones(Zone.Kind.TITLE);
            settled.get(i).stream().filter(name -> !isIn(titles, name)).forEach(running::add);
        }
        HeadlineNames headlines = new HeadlineNames(running);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < analyses.size(); i++) {
            List<Span> titles = analyses.get(i).report().zones(Zone.Kind.TITLE);
            List<Named> parted =
                    settled.get(i).stream()
                            .flatMap(name ->
                                    isIn(titles, name)
                                            ? headlines.parted(name).stream()
                                            : Stream.of(name))
                            .toList();
            scenes.add(new Scene(Tokens.of(analyses.get(i)), parted, titles));
        }
        return scenes;
    }

    private static boolean isIn(List<Span> titles, Named name) {
        Span span = name.tokens().get(name.at().from()).span();
        return titles.stream().anyMatch(span::overlaps);
    }

    private static List<List<String>> personNames(List<Scene> scenes) {
        return scenes.stream()
                .map(scene ->
                        scene.names().stream()
                                .filter(name ->
                                        name.isPerson() && name.kind() == Mention.Kind.PERSON)
                                .map(Named::text)
                                .toList())
                .toList();
    }

    private static Entities entities(List<Scene> scenes, Map<Figure, Figure> same) {
        UnaryOperator<Figure> one = figure -> same.getOrDefault(figure, figure);
        Map<Figure, EntityId> ids = new HashMap<>();
        NavigableMap<EntityId, Figure> byId = new TreeMap<>();
        scenes.stream()
                .flatMap(scene -> scene.mentions().values().stream())
                .map(one)
                .flatMap(figure -> withParty(figure, one))
                .distinct()
                .sorted(Comparator.comparing(Figure::canonical).thenComparing(Figure::kind))
                .forEach(figure -> ids.put(figure, free(figure, byId)));
        NavigableMap<Citation, EntityId> mentions = new TreeMap<>();
        for (Scene scene : scenes) {
            scene.mentions()
                    .forEach((words, figure) -> mentions.put(words, ids.get(one.apply(figure))));
        }
        NavigableMap<Citation, List<EntityId>> pairs = new TreeMap<>();
        for (Scene scene : scenes) {
            scene.pairs()
                    .forEach((words, figures) ->
                            pairs.put(
                                    words,
                                    figures.stream()
                                            .map(figure -> ids.get(one.apply(figure)))
                                            .distinct()
                                            .toList()));
        }
        List<Entity> all = new ArrayList<>();
        byId.forEach((id, figure) ->
                all.add(
                        new Entity(
                                id,
                                figure.canonical(),
                                figure.kind(),
                                figure.surfaces(),
                                figure.party().map(one).map(ids::get))));
        return new Entities(all, mentions, pairs);
    }

    private static Stream<Figure> withParty(Figure figure, UnaryOperator<Figure> one) {
        return Stream.iterate(
                        Optional.of(figure),
                        Optional::isPresent,
                        each -> each.flatMap(Figure::party).map(one))
                .limit(LONGEST_PARTY)
                .map(Optional::orElseThrow);
    }

    private static EntityId free(Figure figure, NavigableMap<EntityId, Figure> taken) {
        String slug = Plain.slug(figure.canonical());
        EntityId id = new EntityId(slug);
        for (int number = 2; taken.containsKey(id); number++) {
            id = new EntityId(slug + "-" + number);
        }
        taken.put(id, figure);
        return id;
    }
}
