package dev.readout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.Analyser;
import dev.readout.report.Analysis;
import dev.readout.report.MisreadException;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.report.Skipped;
import dev.readout.story.Brief;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisreadReportTest {
    private static final List<Page> PAGES =
            List.of(
                    page("a.txt", "The mill in Vell is shut, its owner Ida Brandt said on Friday."),
                    page("b.txt", "The owner of the mill in Vell, Ida Brandt, has shut it."));

    private static Page page(String name, String text) {
        return new Page(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aReportOnWhichTheProgramFailsIsNamedAndTheOthersAreRead() {
        Brief brief = new Engine(Engine.MAX_CHARACTERS, MisreadReportTest::failing).brief(PAGES);

        assertThat(brief.reports()).extracting(Report::file).containsExactly("b.txt");
        assertThat(brief.skipped()).extracting(Skipped::file).containsExactly("a.txt");
        assertThat(brief.skipped().getFirst().reason())
                .startsWith("could not be read, by a mistake of the program (Arithmetic")
                .contains("in dev.readout.MisreadReportTest, line ")
                .endsWith("; please report it");
    }

    private static Analysis failing(Report report) {
        if (report.file().equals("a.txt")) {
            throw new MisreadException(report.file(), new ArithmeticException("by zero"));
        }
        return new Analyser().of(report);
    }
}
