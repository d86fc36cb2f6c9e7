package dev.readout.align.slot.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The referendum is set for 4 March. | day of the vote | 03-04
                    Islanders will vote on 4 March. | day of the vote | 03-04
                    The hearing was scheduled for May 14. | day of the hearing | 05-14
                    The lock will reopen on Thursday. | weekday of the opening | THURSDAY
                    The ministers are to meet on 9 June. | day of the summit | 06-09
                    """)
    void theDayOfWhatIsFixedIsRead(String text, String key, String day) {
        assertThat(Filled.values(new PlanDateReader(), key, text))
                .singleElement()
                .asString()
                .startsWith("State[possible=[" + day + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The lock opened on 4 March. | over
                    The vote, originally set for 4 March, was put off. | earlier plan
                    The vote will not be held on 4 March. | denied
                    The start of the vote will be announced on 4 March. | announced, not held
                    """)
    void whatIsNotStillToComeIsLeft(String text, String why) {
        assertThat(Filled.by(new PlanDateReader(), text)).as(why).isEmpty();
    }
}
