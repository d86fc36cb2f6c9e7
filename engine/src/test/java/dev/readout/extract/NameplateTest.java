package dev.readout.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Credit;
import dev.readout.report.Extraction;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.ReportId;
import dev.readout.report.Stated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines are cut at `/`; each head stands above the same text, each foot below it.
class NameplateTest {
    private static final String BODY =
            """
            A dam above the town of Tarn broke on Monday night and the water took two bridges with it, the fire brigade said.

            "We heard it before we saw it," miller Odette Brisk told reporters at the edge of the valley. "Then the lights went out."

            The council will meet on Wednesday to talk about shelters for the families from the lower streets.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam breaks above Tarn/{Axios} | Friday 3 May 2024",
                "{Silver Tide Online}/News  Sport  Boats/Dam breaks above Tarn/3 May 2024",
                "{Silver Tide}/Home | Coast | Boats | Letters/Dam breaks above Tarn",
                "{SILVER TIDE}/Dam breaks above Tarn/3 May 2024",
                "{SILVER TIDE}/The independent paper of the coast/Dam breaks above Tarn",
                "{Silver Tide} | World/Dam breaks above Tarn",
                "World | {Silver Tide}/Dam breaks above Tarn",
                "{Silver Tide} – a newsletter for boat builders/Dam breaks above Tarn",
                "{Tarn Today}/Dam breaks above the town/3 May 2024",
                "{Silver Tide}  Politics  Society  Letters/Dam breaks above Tarn",
                "{silvertide.news}/Dam breaks above Tarn/3 May 2024",
                "{THE SILVER TIDE}/Dam breaks above Tarn/3 May 2024",
                "{Radio Tarn} News/Dam breaks above Tarn/3 May 2024",
                "Menu/{Silver Tide}/Voice of the boat builders since 1911/Dam breaks above Tarn",
                "{silver voice} :: free coast :: 3 may/dam breaks above the town",
                "Dam breaks above Tarn | {Silver Tide}/Dam breaks above Tarn/3 May 2024",
                "Dam breaks above Tarn - {Tarn Herald}/3 May 2024",
                "{Norda News Service}/Dam breaks above Tarn/3 May 2024",
            })
    void aNameAboveTheHeadlineIsTheOutlet(String head) {
        String marked = head.substring(head.indexOf('{') + 1, head.indexOf('}'));
        Report report = read(head.replace("{", "").replace("}", ""), "");
        assertThat(report.head().outlet()).map(Stated::value).contains(marked);
        assertThat(report.head().title().map(Stated::value).orElse("").toLowerCase(Locale.ROOT))
                .isIn("dam breaks above tarn", "dam breaks above the town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{The Silver Tide}  Subscribe  e-paper",
                "© {Silver Tide} 2024",
                "Harbour news from {The Tarn Herald}, by mail every morning",
                "Follow {Silver Tide Weekly} on Chirper",
            })
    void aNameBelowTheTextIsTheOutlet(String foot) {
        String marked = foot.substring(foot.indexOf('{') + 1, foot.indexOf('}'));
        Report report =
                read("Dam breaks above Tarn/3 May 2024", foot.replace("{", "").replace("}", ""));
        assertThat(report.head().outlet()).map(Stated::value).contains(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam breaks above Tarn/3 May 2024",
                "WORLD/Dam breaks above Tarn/3 May 2024",
                "Breaking News/Dam breaks above Tarn",
                "TARN/Dam breaks above the town/3 May 2024",
                "Families And Bridges/Dam breaks above Tarn/3 May 2024",
                "Local News/Dam breaks above Tarn",
                "Odette Brisk/Dam breaks above Tarn/3 May 2024",
                "Dam breaks above Tarn/Vera Quill/3 May 2024",
                "Dam breaks above Tarn/TARN, 3 May 2024",
                "Dam Breaks Above Tarn/Bridges Lost/By Vera Quill",
                "Reuters/Dam breaks above Tarn/3 May 2024",
                "Dam breaks above Tarn - Council To Meet/3 May 2024",
            })
    void withoutASecondSignNoLineIsTheOutlet(String head) {
        assertThat(read(head, "").head().outlet()).isEmpty();
    }

    @Test
    void theIssuerOfAReleaseIsItsPublisher() {
        String foot =
                "About Tarn Mills: Tarn Mills grinds flour in four valleys./Media contact: Lou"
                        + " Ferrand";
        String head = "Tarn Mills reopens after the flood/Tarn, 3 May 2024";
        assertThat(read(head, foot).head().outlet()).map(Stated::value).contains("Tarn Mills");
        assertThat(read(head, foot.replace("Media contact", "Photo")).head().outlet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam breaks above Tarn/{Norda News Service}/3 May 2024",
                "Dam breaks above Tarn/{Norda News Agency}, Tarn/3 May 2024",
                "Dam breaks above Tarn/Tarn, 3 May ({Norda})",
                "Tarn Herald/Dam breaks above Tarn/{West Coast Wire}",
            })
    void anAgencyThatNoFileKnowsIsCreditedByItsPlace(String head) {
        String marked = head.substring(head.indexOf('{') + 1, head.indexOf('}'));
        assertThat(agencies(read(head.replace("{", "").replace("}", ""), "")))
                .containsExactly(marked);
    }

    @Test
    void theSignOfADeskCreditsItsAgency() {
        assertThat(agencies(read("Dam breaks above Tarn", "dpa kl mn p2"))).containsExactly("dpa");
        assertThat(agencies(read("Dam breaks above Tarn", "nns xy/z"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"With Reuters", "(With AP and AFP)", "With dpa."})
    void anAgencyBesideTheWriterIsCredited(String foot) {
        assertThat(agencies(read("Dam breaks above Tarn", foot))).hasSize(1);
        assertThat(
                        agencies(
                                read(
                                        "Dam breaks above Tarn",
                                        "With Reuters, it feeds three villages.")))
                .isEmpty();
    }

    @Test
    void anAgencyInTheDatelineWithADayNeedsNotBeKnown() {
        String head = "Dam breaks above Tarn";
        String text =
                "Tarn, May 3 (Norda) - Water took two bridges on Monday, the mayor said there.";
        assertThat(agencies(read(head + "//" + text, ""))).containsExactly("Norda");
    }

    @Test
    void anAgencyThatOwnsTheWordsIsNotTheOutlet() {
        Report report =
                read("Tarn Today/Dam breaks above the town/Tarn, 3 May (Norda)", "© Norda 2024");
        assertThat(report.head().outlet()).map(Stated::value).contains("Tarn Today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam breaks above Tarn/{Vera Quill}/3 May 2024",
                "Dam breaks above Tarn/{Vera Quill} and {Ivo Lund} | 3.5.2024",
                "Dam breaks above Tarn/By {Vera Quill} | Tarn Herald | 3 May 2024",
                "Tarn Herald/Dam breaks above Tarn/{Vera Quill}",
            })
    void aByLineIsReadWhereItStands(String head) {
        List<String> marked =
                Pattern.compile("(?<=\\{)[^}]*")
                        .matcher(head)
                        .results()
                        .map(MatchResult::group)
                        .toList();
        Report report = read(head.replace("{", "").replace("}", ""), "");
        assertThat(report.head().authors()).extracting(Stated::value).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dam breaks above Tarn/3.5.2024",
                "Dam breaks above Tarn/Posted 3 May 2024 by admin",
                "Dam breaks above Tarn/3 May 2024, 00:12 by night desk",
                "Dam breaks above Tarn/From our correspondent, 3 May 2024",
                "Dam breaks above Tarn/Tarn, 3 May 2024. Updated 13:20",
                "Dam breaks above Tarn/Vera Quill | 3.5.2024",
            })
    void theDayIsReadBesideOtherWords(String head) {
        assertThat(read(head, "").head().published().published().iso()).startsWith("2024-05-03");
    }

    @Test
    void aSectionBeforeABarIsNoPartOfTheHeadline() {
        assertThat(read("BREAKING | Dam breaks above Tarn/3 May 2024", "").head().title())
                .map(Stated::value)
                .contains("Dam breaks above Tarn");
    }

    private static List<String> agencies(Report report) {
        return report.head().credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.AGENCY)
                .map(Credit::name)
                .toList();
    }

    private static Report read(String head, String foot) {
        String page = head.replace('/', '\n') + "\n\n" + BODY + "\n" + foot.replace('/', '\n');
        Extraction extraction =
                new Extractor()
                        .from(
                                new Page("page.txt", page.getBytes(StandardCharsets.UTF_8)),
                                new ReportId("r1"));
        assertThat(extraction).isInstanceOf(Extraction.Found.class);
        return ((Extraction.Found) extraction).report();
    }
}
