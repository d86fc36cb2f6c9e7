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
