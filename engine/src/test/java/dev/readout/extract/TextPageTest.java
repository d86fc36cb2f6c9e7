package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Credit;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Published;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Zone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageTest {
    private static final String MENU_PAGE =
            """
            https://www.brackwater-post.example/2024/05/03/ferry-grounded

            Home > Local > Harbour
            Subscribe
            Ferry with 212 people aboard runs aground off Brackwater
            By Ina Toll and Piet Sander
            Published: May 3, 2024 07:44
            The ferry lies on a sandbank off Brackwater on Friday. (Nils Kaper/Brackwater Photo)
            BRACKWATER, Norland (Reuters) — A ferry with 212 people aboard ran aground on Friday, the harbour office said.
            Nobody was hurt, according to the coast guard.
            Related article
            Harbour office wants deeper channel
            "We felt a jolt and then it was quiet," passenger Lena Brook told Brackwater Radio.
            What happens next
            Divers will look at the hull on Saturday before the ship is towed.
            With reporting by AFP
            ©2024 Brackwater Post Ltd.
            Related stories
            Storm closes harbour for second day
            New ferry to be named in June
            To add a remark, please log in to your account.
            """;

    @Test
    void aDateLineIsReadWhereItsMarksStandApart() {
        assertThat(dated("7: 05pm UK, Monday 05 May 2031")).isEqualTo("2031-05-05");
        assertThat(dated("Updated Tue 6 May 2031, 9: 03am AEST"))
                .isEqualTo("2031-05-06T09:03+10:00");
        assertThat(dated("Tue 6 May 2031, 9. 03am")).isEqualTo("2031-05-06T09:03");
        assertThat(dated("Page last updated at 10:33 GMT, Tuesday, 6 May 2031"))
                .isEqualTo("2031-05-06");
        assertThat(dated("Tuesday, 6 May, 2031, 01:34 AM Velm Time")).isEqualTo("2031-05-06T01:34");
    }

    private static String dated(String line) {
        String page =
                "Ferry runs aground off Brackwater\n"
                        + line
                        + "\n\n"
                        + "A ferry with 212 people aboard ran aground, the harbour office said."
                        + " Nobody was hurt, and the passengers were brought to the town in boats.";
        return read(page).head().published().published().iso();
    }

    @Test
    void aShortParagraphThatCriesIsAnAdvertisement() {
        Report report =
                read(
                        """
                        Ferry runs aground off Brackwater
                        Brackwater Post, 3 May 2024

                        A ferry with 212 people aboard ran aground on Friday, the harbour office said.

                        “We thought the night would never end!”

                        WIN: a year of travel by ferry, free of charge!
                        """);
        assertThat(words(report, Zone.Kind.CLUTTER))
                .containsExactly("WIN: a year of travel by ferry, free of charge!");
    }

    @Test
    void aSentenceThatEndsWithALooseQuotationMarkIsText() {
        Report report =
                read(
                        """
                        Ferry runs aground off Brackwater
                        Brackwater Post, 3 May 2024

                        A ferry with 212 people aboard ran aground on Friday, the harbour office said.

                        "We felt a jolt and then it was quiet. "
                        """);
        assertThat(words(report, Zone.Kind.BODY))
                .contains("\"We felt a jolt and then it was quiet. \"");
    }

    @Test
    void wordsOfThePageAreTextWhereSomebodySaysThem() {
        Report report =
                read(
                        """
                        Velm mends a hole in its network
                        Brackwater Post, 3 May 2024

                        The company Velm said on Friday that it has mended a hole by which thieves got into Internet Explorer.

                        "Stay tuned, there will be more to tell tomorrow," a speaker of the company said.

                        By Monday, every machine of the town that had been open was closed again.

                        Internet Explorer is no longer supported.
                        """);
        assertThat(words(report, Zone.Kind.BODY)).hasSize(3);
        assertThat(words(report, Zone.Kind.CLUTTER))
                .containsExactly("Internet Explorer is no longer supported.");
    }

    @Test
    void theFirstOfSeveralHeadlinesIsTheTitle() {
        Report report =
                read(
                        """
                        Norland council takes back the harbour rule of its predecessors
                        Former council had passed the harbour rule against the advice of pilots
                        • Pilots and port offices agree
                        Tuesday 5 May 2026

                        The council of Norland took back a harbour rule that its predecessors had passed against the advice of pilots, the council said.
                        """);
        assertThat(words(report, Zone.Kind.TITLE))
                .containsExactly("Norland council takes back the harbour rule of its predecessors");
        assertThat(words(report, Zone.Kind.SUBHEAD)).hasSize(2);
        assertThat(words(report, Zone.Kind.CLUTTER)).isEmpty();
    }

    @Test
    void everyLineOfAMenuPageHasItsZone() {
        Report report = read(MENU_PAGE);
        assertThat(words(report, Zone.Kind.TITLE))
                .containsExactly("Ferry with 212 people aboard runs aground off Brackwater");
        assertThat(words(report, Zone.Kind.BODY))
                .containsExactly(
                        "A ferry with 212 people aboard ran aground on Friday, the harbour office"
                                + " said.",
                        "Nobody was hurt, according to the coast guard.",
                        "\"We felt a jolt and then it was quiet,\" passenger Lena Brook told"
                                + " Brackwater Radio.",
                        "Divers will look at the hull on Saturday before the ship is towed.");
        assertThat(words(report, Zone.Kind.SUBHEAD)).containsExactly("What happens next");
        assertThat(words(report, Zone.Kind.CAPTION)).hasSize(1);
        assertThat(words(report, Zone.Kind.META))
                .contains("BRACKWATER, Norland (Reuters) —", "With reporting by AFP");
        assertThat(words(report, Zone.Kind.CLUTTER))
                .contains("Harbour office wants deeper channel", "New ferry to be named in June")
                .hasSize(8);
    }

    @Test
    void aPhraseInCapitalsBeforeADashIsNoDateline() {
        Report report =
                read(
                        """
                        Mill burns in Marrin

                        A FIRE - BOMB set off by a child burned down a mill in Marrin on Monday.
                        The miller and his two sons were not at home when the fire broke out.
                        """);

        assertThat(report.head().dateline()).isEmpty();
    }

    @Test
    void theHeadOfAMenuPageIsReadFromItsLines() {
        Report report = read(MENU_PAGE);
        assertThat(report.head().authors())
                .extracting("value")
                .containsExactly("Ina Toll", "Piet Sander");
        assertThat(report.head().outlet())
                .get()
                .extracting("value")
                .isEqualTo("brackwater-post.example");
        assertThat(report.head().published().published().iso()).isEqualTo("2024-05-03T07:44");
        assertThat(report.head().dateline().map(report.text()::at))
                .contains("BRACKWATER, Norland (Reuters) —");
        assertThat(report.head().credits())
                .extracting(Credit::kind, Credit::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Credit.Kind.AGENCY, "Reuters"),
                        org.assertj.core.groups.Tuple.tuple(Credit.Kind.AGENCY, "AFP"),
                        org.assertj.core.groups.Tuple.tuple(
                                Credit.Kind.COPYRIGHT, "Brackwater Post Ltd."));
        assertThat(report.head().language()).isEqualTo("en");
    }

    @Test
    void aReporterAPlaceAndAnAgencyShareALine() {
        Report report =
                read(
                        "The Tollen Post\nBridge shut after storm\nIna Toll in Brackwater,"
                                + " Reuters\n3 May 2024\n\nThe bridge at Tollen was shut on Monday,"
                                + " police said. Nobody knows when it will open again.\n\n"
                                + "© Tollen Post Holding | Terms | Privacy");
        assertThat(report.head().credits())
                .extracting(Credit::kind, Credit::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Credit.Kind.AGENCY, "Reuters"),
                        org.assertj.core.groups.Tuple.tuple(
                                Credit.Kind.COPYRIGHT, "Tollen Post Holding"));
        assertThat(report.head().authors()).extracting("value").containsExactly("Ina Toll");
    }

    @Test
    void aPageOfOneParagraphIsAllBody() {
        Report report =
                read(
                        "The mayor of Tollen resigned on Monday, her office said. No reason was"
                                + " given.");
        assertThat(words(report, Zone.Kind.BODY)).hasSize(1);
        assertThat(report.head().title()).isEmpty();
        assertThat(report.head().published().published()).isEqualTo(new Published.NotStated());
    }

    @Test
    void aTitleMayAskAQuestion() {
        Report report =
                read(
                        "What did the mayor tell the council?\n"
                                + "The mayor told the council that the bridge would stay shut, two"
                                + " members said.");
        assertThat(words(report, Zone.Kind.TITLE))
                .containsExactly("What did the mayor tell the council?");
    }

    @Test
    void offsetsPointIntoTheCharactersAsTheyCame() {
        String bridge = "The bridge at Tollen was shut on Monday, police said.";
        String page =
                String.join("\r\n", "\uFEFFTollen bridge shut after crash", "\u00A0", bridge, "");
        Report report = read(page);
        assertThat(report.text().characters()).isEqualTo(page);
        assertThat(words(report, Zone.Kind.TITLE))
                .containsExactly("Tollen bridge shut after crash");
        assertThat(words(report, Zone.Kind.BODY)).containsExactly(bridge);
    }

    @Test
    void linesWrappedAtAFixedWidthMakeParagraphs() {
        Report report =
                read(
                        """
                        Tollen bridge shut after crash

                        The bridge at Tollen was shut on Monday after a lorry hit one of
                        its two pillars and fell into the water, the police of the town
                        said in a statement. The driver swam to the bank and was brought
                        to hospital.

                        Engineers of the road office will look at the pillar on Tuesday
                        and decide whether buses may cross before the weekend.
                        """);
        assertThat(words(report, Zone.Kind.BODY)).hasSize(2);
    }

    @Test
    void aWrappedTextMayBeShortAndItsHeadStandsAlone() {
        Report report =
                read(
                        """
                        Island Gazette
                        Ferry runs aground off Tarn

                        The ferry Anselma ran aground off Tarn with 140 people on board, the
                        coast guard said. A second ship came at noon.
                        """);
        assertThat(words(report, Zone.Kind.TITLE)).containsExactly("Ferry runs aground off Tarn");
        assertThat(words(report, Zone.Kind.BODY)).hasSize(1);
    }

    private static List<String> words(Report report, Zone.Kind kind) {
        return report.zones(kind).stream().map(report.text()::at).toList();
    }

    private static Report read(String page) {
        Extraction extraction =
                new Extractor()
                        .from(
                                new Page("page.txt", page.getBytes(StandardCharsets.UTF_8)),
                                new ReportId("r1"));
        assertThat(extraction).isInstanceOf(Extraction.Found.class);
        return ((Extraction.Found) extraction).report();
    }
}
