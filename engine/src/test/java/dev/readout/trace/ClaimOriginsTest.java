package dev.readout.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Page;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import dev.readout.story.Claim;
import dev.readout.story.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimOriginsTest {

    @Test
    void whomAReleaseQuotesIsNoOriginBesideIt() {
        Brief brief =
                brief(
                        """
                        Evening Courier
                        Captain regrets delay of the island ferry

                        Captain Mara Vell expressed regret over the delay of the island ferry, the
                        Harbour Ministry said on Monday. Hundreds of islanders had waited on the quay
                        for six hours. The ferry reached the island at midnight.
                        """,
                        """
                        Island Gazette
                        Ferry six hours late

                        Captain Mara Vell expressed regret over the delay of the island ferry. The
                        mayor called for a second ship. A bakery gave bread to those who waited.
                        """);

        assertThat(origins(brief, "expressed regret")).containsExactly("Harbour Ministry");
    }

    @Test
    void whatABodySaysUnderItsOwnTitleComesFromTheBody() {
        Brief brief =
                brief(
                        """
                        Statement of the board of the Lamp Union

                        We have read that the strike is over. The lamplighters of the old harbour stay
                        away from work until Friday evening.
                        """,
                        """
                        Island Gazette
                        Lamps stay dark

                        The Lamp Union, which called the strike, rejected an offer of the town on
                        Monday. A baker lit candles in her window.
                        """);

        assertThat(origins(brief, "stay")).containsExactly("Lamp Union");
    }

    @Test
    void aPaperThatReportsWhatAnotherSaidIsNoOrigin() {
        Brief brief =
                brief(
                        """
                        Island Gazette
                        Ferry aground

                        The ferry Anselma ran aground off Tarn with 140 people on board, the coast
                        guard said. A second ship came at noon.
                        """,
                        """
                        The Lantern
                        Ferry will be towed

                        The coast guard said 140 people were on board, Norda News reported. The
                        ferry belongs to a company of the island.
                        """);

        assertThat(origins(brief, "140 people")).containsExactly("coast guard");
    }

    @Test
    void oneQuotationOfTwoDaysIsOneClaim() {
        Brief brief =
                brief(
                        """
                        Tarn Courier
                        4 May 2031

                        The ferry Anselma ran aground off Tarn, harbour master Jon Vell said. “We
                        will tow the ship into the harbour tonight,” he added.
                        """,
                        """
                        The Lantern
                        5 May 2031

                        “We will tow the ship into the harbour tonight,” harbour master Jon Vell
                        told the Tarn Courier. The ferry Anselma is old.
                        """);

        assertThat(brief.accounts())
                .map(Account::claim)
                .filteredOn(claim -> holds(brief, claim, "tow the ship"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.reports()).hasSize(2));
    }

    @Test
    void twoOfOneDescriptionMayBeOnePerson() {
        Brief brief =
                brief(
                        """
                        Evening Courier
                        Ferry rudder was broken for a week

                        The rudder of the island ferry had been broken for a week, a senior official
                        said on Monday. Hundreds of islanders had waited on the quay for six hours.
                        """,
                        """
                        Island Gazette
                        Ferry six hours late

                        The rudder of the island ferry had been broken for a week, an official said on
                        Monday. A bakery gave bread to those who waited.
                        """);

        assertThat(brief.accounts())
                .filteredOn(account -> holds(brief, account.claim(), "broken for a week"))
                .first()
                .satisfies(account -> {
                    assertThat(account.origins()).hasSize(2);
                    assertThat(account.independence().min()).isEqualTo(1);
                });
    }

    @Test
    void whoIsSaidToBeSilentIsNoOriginOfTheSilence() {
        Brief brief =
                brief(
                        """
                        Evening Courier
                        Ferry six hours late

                        The ferry reached the island at midnight, the Harbour Ministry said. Its
                        statement says nothing about the broken rudder. Hundreds of islanders had
                        waited on the quay for six hours.
                        """,
                        """
                        Island Gazette
                        Boat was late

                        The Harbour Ministry said a boat had arrived at midnight. The statement of the
                        Harbour Ministry says nothing about the broken rudder. The mayor called for a
                        second boat.
                        """);

        assertThat(origins(brief, "rudder")).containsExactly("not stated");
    }

    @Test
    void whatAnIssuerSaysOnItsOwnPageComesFromTheIssuer() {
        Brief brief =
                brief(
                        """
                        Orlow AG: Half-year statement as of 30 June 2031
                        Tavenna, 4 August 2031

                        Orlow sold 640 boats in the first half of the year, a tenth more than in the year before. The yard will hire 90 carpenters before the winter.

                        “We have never built so many boats,” says Mara Vell, Chief Executive Officer of Orlow AG.

                        About Orlow: Orlow builds boats at three yards and employs 800 people.

                        Contact: Orlow AG, Press Office, Tavenna
                        """,
                        """
                        Island Gazette
                        Boat builder hires

                        The yard will hire 90 carpenters before the winter. A school for carpenters
                        opens in spring. The mayor is pleased.
                        """);

        assertThat(origins(brief, "carpenters before the winter")).containsExactly("Orlow");
        assertThat(origins(brief, "640 boats")).containsExactly("Orlow");
    }

    @Test
    void aSpokesmanIsNoOriginBesideHisBody() {
        Brief brief =
                brief(
                        """
                        Evening Courier
                        Ferry rudder was broken for a week

                        Hundreds of islanders had waited on the quay. Boats lay still.

                        The ferry rudder had been broken for a week, a Harbour Ministry spokesman said.
                        """,
                        """
                        Island Gazette
                        Ferry six hours late

                        The ferry rudder had been broken for a week, the Harbour Ministry said. A bakery
                        gave bread to those who waited.
                        """);

        assertThat(origins(brief, "broken for a week")).containsExactly("Harbour Ministry");
    }

    @Test
    void aStatementOfNobodyInParticularIsNoOriginBesideAnother() {
        Brief brief =
                brief(
                        """
                        Evening Courier
                        Ferry rudder was broken for a week

                        Hundreds of islanders waited on the quay. Boats lay still. The rudder of the
                        island ferry had been broken for a week, a statement said on Monday.
                        """,
                        """
                        Island Gazette
                        Ferry six hours late

                        The rudder of the island ferry had been broken for a week, the Harbour Ministry
                        said on Monday. A bakery gave bread to those who waited.
                        """);

        assertThat(origins(brief, "broken for a week")).containsExactly("Harbour Ministry");
    }

    @ParameterizedTest
    @CsvSource({
        "the captain’s lawyer, 1",
        "the island senator, 1",
        "two lawyers of the crew, 2",
        "a senator of the island, 1",
    })
    void oneWhomAReportOnlyDescribesMayBeTheOneWhomAnotherNames(String words, int least) {
        Brief brief =
                brief(
                        """
                        Evening Courier
                        Ferry rudder was broken for a week

                        The rudder of the island ferry had been broken for a week, %s said. Boats lay
                        still. Hundreds of islanders had waited on the quay.
                        """
                                .formatted(words),
                        """
                        Island Gazette
                        Ferry six hours late

                        The island ferry’s rudder was broken for a week, Tess Quill said. A bakery gave
                        bread to those who waited.
                        """);

        assertThat(brief.accounts())
                .filteredOn(account -> holds(brief, account.claim(), "broken for a week"))
                .first()
                .satisfies(account -> assertThat(account.independence().min()).isEqualTo(least));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "For immediate release; It has served the old quay for ten years.",
                "Harbour, Monday; We are grateful to the lamplighters of the quay.",
            })
    void aPageInWhichABodySpeaksFirstIsItsRelease(String head, String second) {
        Brief brief =
                brief(
                        """
                        Night boats come back to the island
                        %s

                        The Lamp Union congratulates the town on the return of the night boats. %s
                        The crew trained for six weeks. "The boat is painted green," Mara Vell said.
                        """
                                .formatted(head, second),
                        ISLAND_GAZETTE);

        assertThat(origins(brief, "crew trained")).containsExactly("Lamp Union");
        assertThat(origins(brief, "painted green")).containsExactly("Lamp Union");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Harbour, Monday; The Lamp Union rejects the night boats.",
                "For immediate release; In May the Lamp Union rejects the night boats.",
                "Harbour, Monday; The Lamp Union rejected the night boats. We have seen it.",
            })
    void anotherPageThatTellsOfABodyIsNot(String head, String first) {
        Brief brief =
                brief(
                        """
                        Night boats come back to the island
                        %s

                        %s
                        The crew trained for six weeks. "The boat is painted green," Mara Vell said.
                        """
                                .formatted(head, first),
                        ISLAND_GAZETTE);

        assertThat(origins(brief, "crew trained")).containsExactly("not stated");
    }

    private static final String ISLAND_GAZETTE =
            """
            Island Gazette
            Lamps stay dark

            The Lamp Union called a strike on Monday. A baker lit candles in her window.
            """;

    /// The names of all origins of the claims whose words hold these.
    private static List<String> origins(Brief brief, String words) {
        TreeSet<String> names = new TreeSet<>();
        for (Account account : brief.accounts()) {
            if (holds(brief, account.claim(), words)) {
                account.origins().stream().map(origin -> name(brief, origin)).forEach(names::add);
            }
        }
        return List.copyOf(names);
    }

    private static boolean holds(Brief brief, Claim claim, String words) {
        return brief.report(claim.wording().report()).at(claim.wording()).contains(words);
    }

    private static String name(Brief brief, Origin origin) {
        return switch (origin) {
            case Origin.Named named ->
                    brief.trace().entities().find(named.entity()).orElseThrow().canonical();
            case Origin.Unnamed unnamed ->
                    brief.trace().entities().find(unnamed.entity()).orElseThrow().canonical();
            case Origin.NotStated none -> "not stated";
        };
    }

    private static Brief brief(String... texts) {
        List<Page> pages = new ArrayList<>();
        for (String text : texts) {
            pages.add(
                    new Page(
                            "page" + (pages.size() + 1) + ".txt",
                            text.getBytes(StandardCharsets.UTF_8)));
        }
        return new Engine().brief(pages);
    }
}
