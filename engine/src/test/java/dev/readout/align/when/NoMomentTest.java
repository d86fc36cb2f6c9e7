package dev.readout.align.when;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.report.Analysis;
import dev.readout.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoMomentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry carried fewer than half as many people as in 2009.",
                "The town had fewer guests than in June 2009.",
                "Unlike Ada Marr in 2009, Mr. Sor shouted at the crew.",
                "She spoke on \"Vell News Sunday.\"",
                "He spoke at a hearing on \"Money and Dams in 2016 and Beyond\" in Velm."
            })
    void aComparisonAndATitleTellOfNoHappening(String sentence) {
        assertThat(isNone(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mill burnt down in 2009.",
                "The dam has been closed since 2009.",
                "She left the club as mayor in 2009.",
                "People who like Velm in June came to the fair.",
                "Renk said: \"The Mill burnt down in 2009 and nobody mended it.\""
            })
    void whatHappenedThenIsAHappening(String sentence) {
        assertThat(isNone(sentence)).isFalse();
    }

    private static boolean isNone(String sentence) {
        Analysis read = ReadReport.of(new Text(sentence));
        return new NoMoment(read).is(read.times().getFirst());
    }
}
