package dev.readout.trace;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.knowledge.Broadcasters;
import dev.readout.knowledge.CalendarNames;
import dev.readout.knowledge.Institutions;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.ReportId;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where something was said first, from the words around the cue: "told Norda News", "in an
/// interview with the broadcaster NTV", "wrote on Chirper", "in a statement carried by the agency".
///
/// A name that no file knows counts as a medium after "told" and "interview", unless it is that of
/// an institution: parliaments and courts hear words, they do not carry them.
final class VenueFinder {
    private final Analysis analysis;
    private final String text;
    private final NavigableMap<Citation, EntityId> mentions;
    private final Register register;
    private final Postings postings;
    private final Airings airings;

    VenueFinder(Analysis analysis, Register register) {
        this.analysis = analysis;
        this.text = analysis.report().text().characters();
        this.mentions = register.entities().mentions();
        this.register = register;
        this.postings = new Postings(text);
        this.airings = new Airings(text);
    }

    Optional<EntityId> venue(Attribution attribution) {
        for (Span frame : frames(attribution)) {
            Optional<EntityId> found =
                    behind(VenuePatterns.TOLD, frame, attribution, true)
                            .or(() -> behind(VenuePatterns.CARRIED, frame, attribution, false))
                            .or(() -> behind(VenuePatterns.VIA, frame, attribution, true))
                            .or(() -> addressee(attribution, frame))
                            .or(() -> platform(frame, attribution))
                            .or(() -> shownOn(frame, attribution));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// On a network or in a programme.
    private Optional<EntityId> shownOn(Span frame, Attribution attribution) {
        return postings.network(attribution, frame)
                .or(() -> airings.programme(attribution, frame))
                .map(register::publisher);
    }

    /// Where the sentence right before the words for one speaker says that he was interviewed:
    /// "Vell did not agree in an interview with Norda News. “…,” she said."
    Optional<EntityId> interview(Attribution attribution, List<EntityId> speakers) {
        List<Span> sentences = analysis.reading().sentences();
        int start =
                Stream.of(attribution.source(), attribution.cue(), attribution.content())
                        .flatMap(List::stream)
                        .mapToInt(words -> words.words().start())
                        .min()
                        .orElse(0);
        int before = Span.firstAfter(sentences, span -> span, start) - 1;
        if (speakers.size() != 1 || before < 0) {
            return Optional.empty();
        }
        Span sentence = sentences.get(before);
        boolean pointed =
                VenuePatterns.THAT_INTERVIEW.matcher(text).region(sentence.end(), start).find();
        if (!pointed && !tellsOnlyOf(sentence, speakers.getFirst())) {
            return Optional.empty();
        }
        Matcher matcher =
                VenuePatterns.INTERVIEW.matcher(text).region(sentence.start(), sentence.end());
        return matcher.find()
                ? mediumAt(matcher.end(), sentence.end(), true)
                : airings.appearance(sentence).map(register::publisher);
    }

    /// Whether nobody else is said there to say something.
    private boolean tellsOnlyOf(Span sentence, EntityId speaker) {
        return mentionsAt(sentence.start(), sentence.end()).contains(speaker)
                && analysis.attributions().stream()
                        .noneMatch(one -> sentence.contains(one.cue().getFirst().words()));
    }

    /// The sentences of the cue.
    private List<Span> frames(Attribution attribution) {
        List<Span> sentences = analysis.reading().sentences();
        List<Span> frames = new ArrayList<>();
        for (Citation cue : attribution.cue()) {
            int at = Span.firstAfter(sentences, span -> span, cue.words().start());
            if (at < sentences.size() && !frames.contains(sentences.get(at))) {
                frames.add(sentences.get(at));
            }
        }
        return frames;
    }

    private Optional<EntityId> behind(
            Pattern opening, Span frame, Attribution attribution, boolean guess) {
        Matcher matcher = opening.matcher(text).region(frame.start(), frame.end());
        while (matcher.find()) {
            if (belongs(matcher.start(), attribution)) {
                Optional<EntityId> medium = mediumAt(matcher.end(), frame.end(), guess);
                if (medium.isPresent()) {
                    return medium;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a place is outside the content, and no other attribution's cue is nearer to it.
    private boolean belongs(int place, Attribution attribution) {
        if (attribution.content().stream().anyMatch(one -> one.words().contains(place))
                || isInClauseBehind(attribution, place)) {
            return false;
        }
        int own = distance(attribution, place);
        return analysis.attributions().stream()
                .filter(other -> other.within().isEmpty() || attribution.within().isPresent())
                .allMatch(other -> distance(other, place) >= own);
    }

    /// "He spoke in an interview with Norda News after the mayor said": the mayor speaks elsewhere.
    private boolean isInClauseBehind(Attribution attribution, int place) {
        CueGap gap = CueGap.of(attribution, new Span(place, place), text);
        return gap.place() == CueGap.Place.BEFORE
                && VenuePatterns.CLAUSE.matcher(gap.words()).find();
    }

    private static int distance(Attribution attribution, int place) {
        return attribution.cue().stream()
                .map(Citation::words)
                .mapToInt(cue ->
                        cue.contains(place)
                                ? 0
                                : Math.min(
                                        Math.abs(cue.start() - place), Math.abs(cue.end() - place)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Optional<EntityId> mediumAt(int opening, int end, boolean guess) {
        Matcher affiliate = VenuePatterns.AFFILIATE.matcher(text).region(opening, end);
        int from = affiliate.find() ? affiliate.end() : opening;
        Matcher lead = VenuePatterns.LEAD.matcher(text).region(from, end);
        int start = lead.find() ? lead.end() : from;
        String description = text.substring(from, start).strip();
        List<EntityId> named = new ArrayList<>(mentionsAt(from, start));
        Matcher name = VenuePatterns.NAME.matcher(text).region(start, end);
        if (named.isEmpty() && name.find()) {
            register.named(name.group()).or(() -> station(name.group())).ifPresent(named::add);
        }
        return named.stream()
                .filter(id ->
                        register.isMedium(id)
                                || Broadcasters.named(register.get(id).canonical()).isPresent()
                                || isMediumNoun(description)
                                || (guess && isUnknownBody(id)))
                .findFirst();
    }

    /// A station by its letters: "told WXQR Monday".
    private Optional<EntityId> station(String words) {
        String first = words.split(" ", 2)[0];
        return Broadcasters.isStation(first)
                ? Optional.of(register.publisher(first))
                : Optional.empty();
    }

    private List<EntityId> mentionsAt(int from, int to) {
        ReportId report = analysis.report().id();
        return List.copyOf(
                mentions.subMap(
                                new Citation(report, new Span(from, from)),
                                true,
                                new Citation(report, new Span(to, Integer.MAX_VALUE)),
                                true)
                        .values());
    }

    private boolean isUnknownBody(EntityId id) {
        Entity entity = register.get(id);
        String name = entity.canonical();
        return entity.kind() == Entity.Kind.ORGANISATION
                && entity.party().isEmpty()
                && Institutions.named(name).isEmpty()
                && Bodies.of(name.substring(name.lastIndexOf(' ') + 1)).isEmpty();
    }

    private static boolean isMediumNoun(String description) {
        String plain = description.replaceFirst("^(?:the|a|an) ", "");
        return !plain.isEmpty() && Bodies.is(lastWords(plain), Body.Kind.MEDIUM);
    }

    private static String lastWords(String description) {
        String last = description.substring(description.lastIndexOf(' ') + 1);
        return Bodies.is(description, Body.Kind.MEDIUM) ? description : last;
    }

    /// "Said the doctor to Norda News": right behind the speaker, or in the words that name it.
    private Optional<EntityId> addressee(Attribution attribution, Span frame) {
        for (Citation source : attribution.source()) {
            int from = source.words().end();
            int inside = inside(source.words());
            int to =
                    text.startsWith(" to ", from)
                            ? from
                            : inside > source.words().start() ? inside : -1;
            int behind = to + " to ".length();
            if (to >= 0 && frame.contains(to) && behind <= frame.end()) {
                Optional<EntityId> medium = mediumAt(behind, frame.end(), false);
                if (medium.isPresent()) {
                    return medium;
                }
            }
        }
        return Optional.empty();
    }

    /// "The doctor to Norda News", "the doctor, a father of two, to Norda News"; not "Mara Vell, a
    /// contributor to Norda News".
    private int inside(Span source) {
        int inside = text.lastIndexOf(" to ", source.end());
        int comma = text.lastIndexOf(',', inside);
        return comma > source.start() && comma < inside - 1 ? -1 : inside;
    }

    /// "Wrote on Chirper": a network under its own name.
    private Optional<EntityId> platform(Span frame, Attribution attribution) {
        Matcher matcher = VenuePatterns.POSTED.matcher(text).region(frame.start(), frame.end());
        while (matcher.find()) {
            Matcher lead = VenuePatterns.LEAD.matcher(text).region(matcher.end(), frame.end());
            int start = lead.find() ? lead.end() : matcher.end();
            Matcher name = VenuePatterns.NAME.matcher(text).region(start, frame.end());
            if (belongs(matcher.start(), attribution) && name.find() && isNetwork(name.group())) {
                return Optional.of(register.publisher(name.group()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNetwork(String name) {
        return CalendarNames.weekday(name).isEmpty()
                && CalendarNames.month(name.split(" ", 2)[0]).isEmpty();
    }
}
