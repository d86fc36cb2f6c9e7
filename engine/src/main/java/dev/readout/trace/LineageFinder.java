package dev.readout.trace;

import dev.readout.knowledge.Bodies;
import dev.readout.knowledge.Body;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Citation;
import dev.readout.report.How;
import dev.readout.story.Chain;
import dev.readout.story.Entity;
import dev.readout.story.EntityId;
import dev.readout.story.Lineage;
import dev.readout.story.Provenance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Follows each attribution of one report back to who spoke: the speaker, whoever quoted the
/// speaker, who relayed that, then the publishers of the report.
final class LineageFinder {
    /// Attributions that one asks for its speaker, and steps from one to the next.
    private static final int MOST_ASKED = 4;

    private final Analysis analysis;
    private final Register register;
    private final SpeakerFinder speakers;
    private final PeerQuotations peers;
    private final Neighbours neighbours;
    private final SpeechRuns runs;
    private final Occasions occasions;
    private final List<EntityId> publishers;
    private final Set<Attribution> spoken;
    private final Map<Attribution, Voices> voices = new HashMap<>();

    /// @param spoken attributions whose speakers stand as they are named
    LineageFinder(
            Analysis analysis,
            Register register,
            SpeakerFinder speakers,
            PeerQuotations peers,
            Provenance provenance,
            Set<Attribution> spoken) {
        this.spoken = spoken;
        this.peers = peers;
        this.analysis = analysis;
        this.register = register;
        this.speakers = speakers;
        this.neighbours = new Neighbours(analysis);
        this.runs = new SpeechRuns(analysis);
        this.occasions = new Occasions(analysis);
        this.publishers = provenance.hops().stream().map(Provenance.Hop::entity).toList();
    }

    List<Lineage> all() {
        return analysis.attributions().stream().map(this::of).toList();
    }

    /// Who speaks, and every hop from there to the report, without its publishers.
    ///
    /// @param how whether the attribution itself names them
    record Voices(List<EntityId> speakers, List<EntityId> road, How how) {}

    private Lineage of(Attribution attribution) {
        Voices found = voices(attribution, new ArrayList<>());
        List<Chain> chains = new ArrayList<>();
        for (EntityId speaker : found.speakers()) {
            List<EntityId> hops = new ArrayList<>();
            hops.add(speaker);
            append(found.road(), hops);
            append(publishers, hops);
            chains.add(new Chain(hops));
        }
        return new Lineage(attribution, chains, found.how(), isGap(found));
    }

    private static void append(List<EntityId> more, List<EntityId> hops) {
        for (EntityId hop : more) {
            if (!hops.contains(hop)) {
                hops.add(hop);
            }
        }
    }

    /// @param asked the attributions that wait for this one, so that two vague ones do not ask each
    ///   other for ever
    private Voices voices(Attribution attribution, List<Attribution> asked) {
        Voices known = voices.get(attribution);
        if (known != null) {
            return known;
        }
        List<Attribution> waiting = new ArrayList<>(asked);
        waiting.add(attribution);
        Voices found = find(attribution, waiting);
        if (asked.isEmpty() || !found.speakers().isEmpty()) {
            voices.put(attribution, found);
        }
        return found;
    }

    private Voices find(Attribution attribution, List<Attribution> waiting) {
        List<EntityId> named = speakers.speakers(attribution);
        List<EntityId> road = road(attribution, waiting);
        if (spoken.contains(attribution)) {
            return new Voices(named, road, named.isEmpty() ? How.UNKNOWN : How.STATED);
        }
        Optional<EntityId> peer = peers.nameOf(attribution, named);
        if (peer.isPresent()) {
            return new Voices(List.of(peer.get()), road, How.BORROWED);
        }
        if (named.isEmpty() || isVague(named)) {
            How how = named.isEmpty() ? How.UNKNOWN : How.STATED;
            return mayBorrow(attribution, named)
                    ? borrowed(attribution, waiting).orElse(new Voices(named, road, how))
                    : new Voices(named, road, how);
        }
        return new Voices(
                named, road.isEmpty() ? roadNear(attribution, named, waiting) : road, How.STATED);
    }

    /// The road of the same words near by, or of what the same speakers say right before or after.
    private List<EntityId> roadNear(
            Attribution attribution, List<EntityId> named, List<Attribution> waiting) {
        List<EntityId> road = roadOfPeer(attribution, named, waiting);
        if (!road.isEmpty() || attribution.within().isPresent() || occasions.isOwn(attribution)) {
            return road;
        }
        List<EntityId> interview = speakers.relaysOrInterview(attribution);
        return !interview.isEmpty()
                ? interview
                : Stream.of(runs.before(attribution), runs.after(attribution))
                        .map(run -> roadOfRun(run, attribution, named))
                        .filter(relays -> !relays.isEmpty())
                        .findFirst()
                        .orElse(road);
    }

    /// The relays that a run names first, as long as the same speakers go on at one occasion.
    private List<EntityId> roadOfRun(
            List<Attribution> run, Attribution attribution, List<EntityId> named) {
        return run.stream()
                .takeWhile(other -> speakers.speakers(other).equals(named))
                .takeWhile(other -> occasions.mayBeOne(attribution, other))
                .filter(other -> !isOfItsSentence(other))
                .map(speakers::relaysOrInterview)
                .filter(relays -> !relays.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// "Vell told the crew of it, according to Norda News": of what Vell says elsewhere Norda News
    /// tells nothing.
    private boolean isOfItsSentence(Attribution attribution) {
        return attribution.cue().stream()
                .map(analysis.report()::at)
                .anyMatch(cue -> cue.toLowerCase(Locale.ROOT).startsWith("according"));
    }

    /// "A state agency", "one report": words for a relay that may be named near by.
    private boolean isVague(List<EntityId> named) {
        return named.size() == 1
                && register.get(named.getFirst()).kind() == Entity.Kind.SOURCE
                && register.isMedium(named.getFirst())
                && !isSeveral(register.get(named.getFirst()).canonical());
    }

    /// Whether the noun before the first preposition is a plural: "some outlets in the north".
    private static boolean isSeveral(String description) {
        for (String word : List.of(description.toLowerCase(Locale.ROOT).split(" "))) {
            if (word.endsWith("s") || word.equals("media")) {
                return true;
            }
            if (word.equals("in") || word.equals("of") || word.equals("from")) {
                return false;
            }
        }
        return false;
    }

    /// Who quotes the speaker, then who relays that.
    private List<EntityId> road(Attribution attribution, List<Attribution> waiting) {
        List<EntityId> road = new ArrayList<>();
        Optional<Attribution> outer = attribution.within().filter(one -> !waiting.contains(one));
        if (outer.isPresent()) {
            Voices around = voices(outer.get(), waiting);
            around.speakers().stream().limit(1).forEach(road::add);
            append(around.road(), road);
        }
        append(speakers.relays(attribution), road);
        return road;
    }

    /// Where no word names the speaker, or "a news report" does; "both" and "they" are people who
    /// are told of, if not resolved.
    private boolean mayBorrow(Attribution attribution, List<EntityId> named) {
        return !named.isEmpty()
                || attribution.source().stream()
                        .allMatch(words -> isOfNews(analysis.report().at(words)));
    }

    private static boolean isOfNews(String source) {
        String last = source.substring(source.lastIndexOf(' ') + 1);
        return Bodies.is(last, Body.Kind.RELEASE) || Bodies.is(last, Body.Kind.MEDIUM);
    }

    /// The speakers of another attribution that tells the same. Each one asks few others, so that a
    /// text full of vague ones takes no longer than its length.
    private Optional<Voices> borrowed(Attribution attribution, List<Attribution> waiting) {
        if (waiting.size() > MOST_ASKED) {
            return Optional.empty();
        }
        return neighbours.sameStatement(attribution).stream()
                .filter(other -> !waiting.contains(other))
                .limit(MOST_ASKED)
                .map(other -> voices(other, waiting))
                .filter(other -> !other.speakers().isEmpty() && !isVague(other.speakers()))
                .map(other -> new Voices(other.speakers(), other.road(), How.INFERRED))
                .findFirst();
    }

    /// A person without a relay may be quoted with the same words, and a relay, near by.
    private List<EntityId> roadOfPeer(
            Attribution attribution, List<EntityId> named, List<Attribution> waiting) {
        boolean person =
                named.stream().allMatch(id -> register.get(id).kind() == Entity.Kind.PERSON);
        if (!person || attribution.within().isPresent()) {
            return List.of();
        }
        return neighbours.nestedAlike(attribution).stream()
                .filter(other -> !waiting.contains(other))
                .filter(other -> speakers.speakers(other).equals(named))
                .findFirst()
                .map(other -> voices(other, waiting).road())
                .orElse(List.of());
    }

    /// Whether nothing tells how the newsroom knows: no body released it, nobody relayed it.
    private boolean isGap(Voices found) {
        if (found.speakers().isEmpty()) {
            return true;
        }
        boolean released =
                found.speakers().stream()
                        .map(register::get)
                        .anyMatch(entity -> entity.kind() == Entity.Kind.ORGANISATION);
        return !released && found.road().isEmpty() && publishers.size() < 2;
    }

    /// The words that name the speakers, for evidence.
    static Citation evidence(Attribution attribution) {
        return attribution.source().isEmpty()
                ? attribution.content().getFirst()
                : attribution.source().getFirst();
    }
}
