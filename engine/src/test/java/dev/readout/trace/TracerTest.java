package dev.readout.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.report.Analysis;
import dev.readout.report.Attribution;
import dev.readout.report.Statement;
import dev.readout.report.Told;
import dev.readout.story.Account;
import dev.readout.story.Alignment;
import dev.readout.story.Chain;
import dev.readout.story.Claim;
import dev.readout.story.ClaimId;
import dev.readout.story.EntityId;
import dev.readout.story.Independence;
import dev.readout.story.Origin;
import dev.readout.story.Support;
import dev.readout.story.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracerTest {

    @Test
    void aChainRunsFromTheSpeakerToThePublisher() {
        Told told = relayed();

        assertThat(trace(told).lineages().getLast().chains())
                .extracting(Chain::hops)
                .containsExactly(ids("mara-vell", "downing-street", "reuters", "northern-post"));
    }

    @Test
    void theOriginIsTheReleaseNotThePersonAndNotTheAgency() {
        Account account = trace(relayed()).accounts().getFirst();

        assertThat(account.origins())
                .extracting(origin -> ((Origin.Named) origin).entity().value())
                .containsExactly("downing-street");
        assertThat(account.independence()).isEqualTo(new Independence(1, 1, 1));
    }

    @Test
    void whoToldAnAgencyReachesUsThroughIt() {
        Told told =
                new Told("r1", "\"We ran,\" Mara Vell told the Associated Press.")
                        .person("Mara Vell")
                        .said("Mara Vell", "told", "\"We ran,\"");

        assertThat(trace(told).lineages().getFirst().chains())
                .extracting(Chain::hops)
                .containsExactly(ids("mara-vell", "the-associated-press"));
    }

    @Test
    void whatWasToldAnAgencyEarlierDidNotCarryTheNewsConference() {
        Told told =
                new Told(
                                "r1",
                                "The pier is shut, Mara Vell told a news conference.",
                                "Mara Vell had told the Associated Press that it was safe.")
                        .person("Mara Vell")
                        .said("Mara Vell", "told a news conference", "The pier is shut")
                        .said("Mara Vell", "had told", "it was safe");

        assertThat(trace(told).lineages().getFirst().chains())
                .extracting(Chain::hops)
                .containsExactly(ids("mara-vell"));
    }

    @Test
    void theGardenWhereReportersHeardItRelaysNothing() {
        Told told =
                new Told("r1", "\"We ran,\" Mara Vell told reporters in the Elm Garden.")
                        .person("Mara Vell")
                        .body("Elm Garden")
                        .said("Mara Vell", "told", "\"We ran,\"");

        assertThat(trace(told).lineages().getFirst().chains())
                .extracting(Chain::hops)
                .containsExactly(ids("mara-vell"));
    }

    @Test
    void aPageThatLetsItsOwnCorrespondentSpeakIsThatOfTheBroadcaster() {
        Told told =
                new Told("r1", "The quay is shut, says the BBC's Mara Vell in Tarn.")
                        .person("Mara Vell")
                        .said("the BBC's Mara Vell in Tarn", "says", "The quay is shut");

        assertThat(trace(told).lineages().getFirst().chains())
                .extracting(Chain::hops)
                .containsExactly(ids("mara-vell", "bbc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quay is shut, the mayor's Mara Vell told crews in Tarn.",
                "Mara Vell told CNN that the quay is shut.",
                "The quay is shut, Mara Vell told the BBC's Ilan Sor.",
                "Mara Vell told CNN.com that the quay is shut today.",
            })
    void othersTellNothingOfTheNewsroom(String sentence) {
        Told told =
                new Told("r1", sentence)
                        .person("Mara Vell")
                        .said("Mara Vell", "told", "quay is shut");

        assertThat(trace(told).provenances().getFirst().hops()).isEmpty();
    }

    @Test
    void aCorrespondentOfAnotherHouseMayBeQuotedAnywhere() {
        Told told =
                new Told("r1", "The quay is shut, the BBC's Mara Vell said.")
                        .person("Mara Vell")
                        .said("the BBC's Mara Vell", "said", "The quay is shut");

        assertThat(trace(told).provenances().getFirst().hops()).isEmpty();
    }

    @Test
    void whoIsQuotedAsSayingMoreIsQuotedByTheSameAgency() {
        Told told =
                new Told(
                                "r1",
                                "The dike will hold, Mara Vell said, Reuters reported.",
                                "\"It is new,\" she was quoted as saying.")
                        .person("Mara Vell")
                        .said(
                                "Mara Vell",
                                "said",
                                "The dike will hold",
                                "Reuters",
                                Optional.empty())
                        .said("Mara Vell", "was quoted as saying", "\"It is new,\"");

        assertThat(trace(told).lineages().getLast().chains())
                .extracting(Chain::hops)
                .containsExactly(ids("mara-vell", "reuters"));
    }

    @Test
    void whatNobodySaysHasNoOrigin() {
        Told told = new Told("r1", "It rained, reportedly.").said("", "reportedly", "It rained");

        assertThat(trace(told).accounts().getFirst().origins())
                .containsExactly(new Origin.NotStated());
        assertThat(trace(told).lineages().getFirst().gap()).isTrue();
    }

    private static Told relayed() {
        Told told =
                new Told(
                                "r1",
                                "Mara Vell sent greetings, Downing Street said, according to"
                                        + " Reuters.")
                        .person("Mara Vell")
                        .outlet("The Northern Post");
        told.said(
                "Downing Street", "said", "Mara Vell sent greetings", "Reuters", Optional.empty());
        Attribution outer = told.last();
        return told.said("Mara Vell", "sent", "greetings", "Reuters", Optional.of(outer));
    }

    /// Traces one report whose attributed clauses are one claim.
    private static Trace trace(Told told) {
        Analysis analysis = told.analysis();
        Alignment found = new Aligner().of(List.of(analysis));
        Statement statement =
                new Statement(
                        told.last().content().getFirst(), List.copyOf(analysis.attributions()));
        Claim claim =
                new Claim(
                        new ClaimId("c1"),
                        statement.words(),
                        List.of(new Support(List.of(statement))));
        Alignment alignment =
                new Alignment(
                        found.entities(),
                        List.of(claim),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        found.datings());
        return new Tracer().of(List.of(analysis), alignment);
    }

    private static List<EntityId> ids(String... ids) {
        return Arrays.stream(ids).map(EntityId::new).toList();
    }
}
