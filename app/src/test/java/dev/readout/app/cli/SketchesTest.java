package dev.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Arrival;
import dev.readout.report.MisreadException;
import dev.readout.report.ReportId;
import dev.readout.report.Sketch;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchesTest {
    private final Engine engine = new Engine();

    @Test
    void aReportOnWhichTheProgramFailsIsToldAndTheOthersAreHandedOn() {
        List<String> read = new ArrayList<>();
        List<String> told = new ArrayList<>();
        try (Sketches sketches =
                new Sketches(
                        this::failing,
                        sketch -> read.add(sketch.report().value()),
                        misread -> told.add(misread.getMessage()))) {
            for (String id : List.of("1", "2", "3")) {
                sketches.add(Arrival.of(new ReportId(id), new Text("The mill in Vell is shut.")));
            }
        }

        assertThat(read).containsExactly("1", "3");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).startsWith("2 could not be read, by a mistake of the program");
    }

    private Sketch failing(Arrival arrival) {
        if (arrival.id().value().equals("2")) {
            throw new MisreadException("2", new ArithmeticException("by zero"));
        }
        return engine.sketch(arrival);
    }
}
