package dev.readout.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.Aligner;
import dev.readout.report.Analysis;
import dev.readout.report.Told;
import dev.readout.story.EntityId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// On which programme, station or network something was said, and what only looks like one.
class SaidWhereTest {
    private static final String DOCKS = "the docks were never safe";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Vell said Tuesday night on Fox News’ “Quay Hour” that %s. | said | fox-news",
                "Mara Vell told WXQR Monday that %s. | told | wxqr",
                "Mara Vell argued on KXQR-TV that %s. | argued | kxqr-tv",
                "Speaking on ABC’s “This Hour,” Mara Vell said %s. | said | abc",
                "Appearing Sunday on “Face the Quay,” Mara Vell said %s. | said | face-the-quay",
                "Mara Vell wrote last month in USA Today that %s. | wrote | usa-today",
                "In an op-ed in USA Today, Mara Vell wrote that %s. | wrote | usa-today",
                "Mara Vell tweeted that %s. | tweeted | twitter",
                "On Twitter, Mara Vell said %s. | said | twitter",
                "Mara Vell took to Facebook on Friday to say %s. | to say | facebook",
                "Mara Vell praised the vote on Twitter, writing that %s. | writing | twitter",
                "In a weekend Facebook post, Mara Vell said %s. | said | facebook",
                "Posting on Weibo on Friday, Mara Vell wrote that %s. | wrote | weibo",
                "In a series of tweets, Mara Vell said %s. | said | twitter",
                "In an interview with WXQR after the vote, Mara Vell said %s. | said | wxqr",
                "In an interview aired Monday by WXQR, Mara Vell said %s. | said | wxqr",
                "Mara Vell said on “Quay & Friends” earlier Friday that %s. | said | quay-friends",
                "Mara Vell told “The Quay Hour” that %s. | told | quay-hour",
                "Mara Vell said at an MSNBC town hall that %s. | said | msnbc",
                "Mara Vell said in an interview for WXQR that %s. | said | wxqr",
                "Mara Vell told Fox affiliate KXQR on Monday that %s. | told | kxqr",
                "In an interview with Tarn CBS affiliate WXQR, Mara Vell said %s. | said |"
                        + " wxqr",
                "Mara Vell said through the Tarn Pilots Twitter account that %s. | said | twitter",
                "In a pair of evening tweets, Mara Vell gave up hope, writing that %s. | writing |"
                        + " twitter",
                "Mara Vell said (via Ilan Sor of the New York Times) that %s. | said |"
                        + " the-new-york-times",
            })
    void whatIsSaidOnAProgrammeOrANetworkPassesThroughIt(
            String sentence, String cue, String venue) {
        assertThat(hops(sentence.formatted(DOCKS), cue)).containsExactly("mara-vell", venue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After the attack on Twitter users Mara Vell said %s. | said",
                "Mara Vell, who has many followers on Twitter, said %s. | said",
                "Mara Vell said on Capitol Hill that %s. | said",
                "His words came in an interview with WXQR two days after Mara Vell said %s. | said",
                "Mara Vell said on Monday that %s. | said",
                "Mara Vell told a Fox affiliate on Monday that %s. | told",
                "Mara Vell told the “Tarn Four” that %s. | told",
                "Mara Vell said at a debate after an MSNBC town hall that %s. | said",
                "Mara Vell said in an interview for the post of Harbour Master that %s. | said",
                "Mara Vell said on “Monday” that %s. | said",
                "In a pair of tweets, Ilan Sor gave up hope, and Mara Vell wrote that %s. | wrote",
                "Asked about a tweet of the mayor, Mara Vell said %s. | said",
                "The mayor was on WXQR when Mara Vell said %s. | said",
                "Mara Vell said the paper in USA Today was wrong and %s. | said",
                "Mara Vell said at a rally that the show on Fox News was old and %s. | said",
            })
    void whatAProgrammeOrANetworkIsNamedForElsewhereDoesNot(String sentence, String cue) {
        assertThat(hops(sentence.formatted(DOCKS), cue)).containsExactly("mara-vell");
    }

    @Test
    void anInterviewOfTheSentenceBeforeCarriesWhatIsQuotedBehindIt() {
        Told told =
                new Told(
                                "r1",
                                "Mara Vell did not agree in a Monday interview with Axios.",
                                "\"They are not safe,\" she said.")
                        .person("Mara Vell")
                        .body("Axios")
                        .said("she", "said", "\"They are not safe,\"");

        assertThat(hops(told)).containsExactly("mara-vell", "axios");
    }

    @Test
    void anAppearanceOfTheSentenceBeforeDoesSo() {
        Told told =
                new Told(
                                "r1",
                                "Mara Vell appeared Monday on MSNBC’s “Quay Hour.”",
                                "\"They are not safe,\" she said.")
                        .person("Mara Vell")
                        .said("she", "said", "\"They are not safe,\"");

        assertThat(hops(told)).containsExactly("mara-vell", "msnbc");
    }

    @Test
    void thatInterviewIsTheOneOfTheSentenceBefore() {
        Told told =
                new Told(
                                "r1",
                                "Mara Vell told the board in an interview with Axios that it was"
                                        + " late.",
                                "In that interview, she said it was old.")
                        .person("Mara Vell")
                        .body("Axios")
                        .said("Mara Vell", "told", "it was late")
                        .said("she", "said", "it was old");

        assertThat(hops(told)).containsExactly("mara-vell", "axios");
    }

    @Test
    void anInterviewOfSomebodyElseDoesNot() {
        Told told =
                new Told(
                                "r1",
                                "Ilan Sor did not agree in a Monday interview with Axios.",
                                "\"They are not safe,\" Mara Vell said.")
                        .person("Mara Vell")
                        .person("Ilan Sor")
                        .body("Axios")
                        .said("Mara Vell", "said", "\"They are not safe,\"");

        assertThat(hops(told)).containsExactly("mara-vell");
    }

    @Test
    void sentencesOfAQuotationAreNoStepsOfARun() {
        Told told =
                new Told(
                                "r1",
                                "\"They are old,\" Mara Vell told Axios.",
                                "\"Nobody looks after them.",
                                "Nobody pays for them.\"",
                                "\"We will,\" Vell added.")
                        .person("Mara Vell")
                        .person("Vell")
                        .body("Axios")
                        .said(
                                "Mara Vell",
                                "told",
                                "\"Nobody looks after them.\nNobody pays for them.\"")
                        .said("Vell", "added", "\"We will,\"");

        assertThat(hops(told)).containsExactly("mara-vell", "axios");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilan Sor later told Axios it was late.",
                "Ilan Sor later told CNN it was late.",
                "Ilan Sor later told reporters it was late.",
            })
    void whoIsToldOnAPageThatNamesNoOutletDidNotWriteIt(String other) {
        assertThat(hops(several(other))).containsExactly("tess-quill");
    }

    private static Told several(String other) {
        return new Told(
                        "r1",
                        "Mara Vell told Axios it was old.",
                        other,
                        "The day ended.",
                        "The port closed.",
                        "Tess Quill said it was cold.")
                .person("Mara Vell")
                .person("Ilan Sor")
                .person("Tess Quill")
                .body("Axios")
                .body("CNN")
                .said("Mara Vell", "told", "it was old")
                .said("Ilan Sor", "later told", "it was late")
                .said("Tess Quill", "said", "it was cold");
    }

    private static List<String> hops(String sentence, String cue) {
        return hops(new Told("r1", sentence).person("Mara Vell").said("Mara Vell", cue, DOCKS));
    }

    private static List<String> hops(Told told) {
        List<Analysis> analyses = List.of(told.analysis());
        return new Tracer()
                .of(analyses, new Aligner().of(analyses)).lineages().getLast().chains().stream()
                        .flatMap(chain -> chain.hops().stream())
                        .map(EntityId::value)
                        .toList();
    }
}
