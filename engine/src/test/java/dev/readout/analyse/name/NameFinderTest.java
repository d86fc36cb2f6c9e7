package dev.readout.analyse.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    @Test
    void aHeadlineThatWritesAllWordsLargeHoldsTheNamesOfTheText() {
        assertThat(
                        names(
                                "Ilan Sor Defends Mara Vell, Saying Olen Darrow Misled Harbour"
                                        + " Board\n\n"
                                        + "Ilan Sor on Tuesday defended Mara Vell, the engineer."
                                        + " Olen Darrow said nothing. The Harbour Board met."))
                .startsWith("Ilan Sor", "Mara Vell", "Olen Darrow", "Harbour Board", "Ilan Sor");
    }

    @Test
    void aHeadlineAloneKeepsItsNames() {
        assertThat(names("Ilan Sor Visits Flooded Tavenna Valley")).isNotEmpty();
    }

    @Test
    void theNameOfABodyBeginsWhereItsAbbreviationDoes() {
        assertThat(
                        names(
                                "Rebels of the League for the Freedom of Sovrenia (LFS) said on"
                                        + " Friday they had taken the bridge. LFS fighters left"
                                        + " it at night."))
                .containsExactly("League for the Freedom of Sovrenia", "LFS", "LFS");
    }

    @Test
    void anOfficeBetweenTwoNamesPartsThem() {
        assertThat(
                        names(
                                "Yesterday Foreign Minister Sor and House Speaker Quill spoke to"
                                        + " Secretary of State Vell. They left at night."))
                .containsExactly("Sor", "Quill", "Vell");
        assertThat(
                        names(
                                "House Speaker Mara Vell and Senate Democratic Leader Ilan Sor"
                                        + " left. They met on Monday."))
                .startsWith("Mara Vell")
                .endsWith("Ilan Sor");
    }

    private static List<String> names(String words) {
        Text text = new Text(words);
        Analysis analysis = ReadReport.of(text);
        return analysis.reading().names().stream().map(name -> text.at(name.span())).toList();
    }
}
