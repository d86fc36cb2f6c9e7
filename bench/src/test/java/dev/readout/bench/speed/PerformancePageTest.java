package dev.readout.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PerformancePageTest {
    @Test
    void aPartThatIsMeasuredAloneLeavesTheOthersAsTheyWere() {
        PerformancePage first = new PerformancePage("");
        first.put(Part.GROUP, "Monday.", "| a | 1 |");
        first.put(Part.BRIEF, "Monday.", "| b | 2 |");
        PerformancePage second = new PerformancePage(first.text());
        second.put(Part.GROUP, "Tuesday.", "| a | 3 |");

        assertThat(second.text())
                .isEqualTo(
                        """
                        <!-- Written by `tools/bench performance`, never by hand. -->
                        # Performance

                        ## A brief

                        Monday.

                        | b | 2 |

                        ## Stories

                        Tuesday.

                        | a | 3 |
                        """);
    }

    @Test
    void aTableNeedsNoLastCells() {
        assertThat(Table.ofMeasured().row("rate", "7", "").toString())
                .isEqualTo("| what | measured | wanted |\n|---|---|---|\n| rate | 7 ||\n");
    }
}
