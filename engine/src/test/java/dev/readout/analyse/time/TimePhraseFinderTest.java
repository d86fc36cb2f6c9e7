package dev.readout.analyse.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.analyse.ReadReport;
import dev.readout.analyse.TaggedSentence;
import dev.readout.report.TimePhrase;
import dev.readout.report.TimePhrase.Direction;
import dev.readout.report.TimePhrase.Form;
import dev.readout.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimePhraseFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam broke [on 13 May 2024] at Velm.",
                "The dam broke [on May 13, 2024] at Velm.",
                "The dam broke [on the 13th of May 2024] at Velm.",
                "The dam broke [on 2024-05-13] at Velm.",
                "The dam broke [on 13/05/2024] at Velm.",
                "The dam broke [on Monday, May 13, 2024] at Velm.",
                "The dam broke [on Mon 13 May 2024] at Velm."
            })
    void aDateIsReadInAllTheUsualOrders(String marked) {
        assertThat(form(marked)).isEqualTo(new Form.OnDay(LocalDate.of(2024, 5, 13)));
    }

    @Test
    void aDateThatMayBeTwoDaysIsLeftOut() {
        assertThat(found("The dam broke on 03/07/2013 at Velm.")).isEmpty();
    }

    @Test
    void aDayWithoutItsYearKeepsTheGap() {
        assertThat(form("It opened [on Mar. 12] in Velm."))
                .isEqualTo(new Form.MonthDay(MonthDay.of(3, 12)));
        assertThat(form("They meet [on Thursday (March 20)] in Velm."))
                .isEqualTo(new Form.WeekdayMonthDay(DayOfWeek.THURSDAY, MonthDay.of(3, 20)));
    }

    @Test
    void monthsAndYears() {
        assertThat(form("It closed [in June 2024] for good."))
                .isEqualTo(new Form.InMonth(YearMonth.of(2024, 6)));
        assertThat(form("It closed [in late August] for good."))
                .isEqualTo(new Form.MonthOnly(Month.AUGUST));
        assertThat(form("It closed [in June last year] for good."))
                .isEqualTo(new Form.MonthOfYear(Month.JUNE, -1));
        assertThat(form("It closed [in 2019] for good.")).isEqualTo(new Form.InYear(Year.of(2019)));
    }

    @Test
    void aDayOfTheYearTakesTheYearThatFollows() {
        assertThat(form("Marsh lost homes in the [Boxing Day storm and flood in 1998] alone."))
                .isEqualTo(new Form.OnDay(LocalDate.of(1998, 12, 26)));
    }

    @Test
    void timesWithTwoEnds() {
        assertThat(form("It leaked [from March to October last year] at Velm."))
                .isEqualTo(
                        new Form.Between(
                                new Form.MonthOfYear(Month.MARCH, -1),
                                new Form.MonthOfYear(Month.OCTOBER, -1)));
        assertThat(form("They met [between 6 and 22 May] at Velm."))
                .isEqualTo(
                        new Form.Between(
                                new Form.MonthDay(MonthDay.of(5, 6)),
                                new Form.MonthDay(MonthDay.of(5, 22))));
        assertThat(form("The mill earned less [in the third quarter of 2024] again."))
                .isEqualTo(
                        new Form.Between(
                                new Form.InMonth(YearMonth.of(2024, 7)),
                                new Form.InMonth(YearMonth.of(2024, 9))));
        assertThat(form("She ran the mill [from 2019 to 2023] at Velm."))
                .isEqualTo(
                        new Form.Between(
                                new Form.InYear(Year.of(2019)), new Form.InYear(Year.of(2023))));
        assertThat(form("[Between 2011 and 2018], he was in and out of prison."))
                .isEqualTo(
                        new Form.Between(
                                new Form.InYear(Year.of(2011)), new Form.InYear(Year.of(2018))));
        assertThat(found("The train runs from Velm to Orr.")).isEmpty();
        assertThat(found("Ada scored in the third quarter of the game.")).isEmpty();
    }

    @Test
    void aQuarterIsOneOfAYearWhereBusinessIsToldOf() {
        assertThat(form("Profits of the mill fell [in the third quarter], it said."))
                .isEqualTo(
                        new Form.Between(
                                new Form.MonthOnly(Month.JULY),
                                new Form.MonthOnly(Month.SEPTEMBER)));
        assertThat(found("Vell hit 60% of her shots in the third quarter.")).isEmpty();
        assertThat(found("Vell fumbled late in the third quarter, and the Otters won.")).isEmpty();
    }

    @Test
    void theEndOfAMonthIsItsLastDayWhereItIsALimit() {
        assertThat(form("The bridge will open [by the end of the month] at Velm."))
                .isEqualTo(new Form.EndOf(0, ChronoUnit.MONTHS));
        assertThat(found("The end of the month is near.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge will stay closed until Friday.",
                "Two piers stay closed until Friday.",
                "The boats are to be sold on Friday.",
                "The ban, which is to start on Friday, worries the crews.",
                "The court could hear the appeal on Friday.",
                "The coast could see snow on Friday.",
                "The court opens the case against him on Friday.",
                "The team faces its old rival on Friday.",
                "The match against the old rival is on Friday.",
                "The mayor will speak to the crew, who left the dam, on Friday.",
                "The owner could be reached on Friday.",
                "The council signed a letter demanding the key by Friday.",
                "Renk postponed the vote until Friday.",
                "Renk has invited the owners to the mill on Friday.",
                "Sor, who turns 29 on April 11, signed the letter."
            })
    void whatIsToHappenLiesAhead(String sentence) {
        assertThat(ReadReport.of(new Text(sentence)).times())
                .extracting(TimePhrase::direction)
                .containsExactly(Direction.FUTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anger has been growing this week.",
                "On Friday, divers could be seen at the pier.",
                "Shots could be heard on Friday.",
                "The owner could not be reached on Friday.",
                "A guard had expected to speak on Friday.",
                "The mayor spoke to the crew, who will leave the dam, on Friday."
            })
    void whatGoesOnOrWasSeenLiesBehind(String sentence) {
        assertThat(ReadReport.of(new Text(sentence)).times())
                .extracting(TimePhrase::direction)
                .containsExactly(Direction.PAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The row over the pier on Friday is the second this year.",
                "Clerk tells council of leak on Friday",
                "The mayor says on Friday that the pier is safe.",
            })
    void aVerbOfThePresentTellsNothingOfWhatDoesNotHangOnIt(String sentence) {
        assertThat(ReadReport.of(new Text(sentence)).times())
                .first()
                .extracting(TimePhrase::direction)
                .isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void whatHasBeenSoSinceADeedLiesBehind() {
        String sentence =
                "The vote tests the council's will to sell the pier since taking a loan on Friday.";
        assertThat(ReadReport.of(new Text(sentence)).times())
                .extracting(TimePhrase::direction)
                .containsExactly(Direction.PAST);
    }

    @Test
    void aHeadlineLeavesOutTheVerbOfWhatIsAhead() {
        String page = "Ferry to sail again on Friday\n\nThe harbour was quiet all week.";
        assertThat(ReadReport.of(new Text(page)).times())
                .first()
                .extracting(TimePhrase::direction)
                .isEqualTo(Direction.FUTURE);
    }

    @Test
    void aMonthWithoutAVerbLiesBehind() {
        assertThat(found("It is the second fire this year, after one at the mill in April."))
                .last()
                .extracting(TimePhrase::direction)
                .isEqualTo(Direction.PAST);
    }

    @Test
    void timesCountedFromTheReport() {
        assertThat(form("It fell [yesterday] at noon.")).isEqualTo(days(-1));
        assertThat(form("It fell [three days ago] at noon.")).isEqualTo(days(-3));
        assertThat(form("It fell [last week] at noon."))
                .isEqualTo(new Form.Shifted(-1, ChronoUnit.WEEKS));
        assertThat(form("It fell [earlier this month] at noon."))
                .isEqualTo(new Form.Shifted(0, ChronoUnit.MONTHS));
        assertThat(form("It fell [the day before] at noon."))
                .isEqualTo(new Form.FromOther(-1, ChronoUnit.DAYS));
    }

    @Test
    void aTimeOfDayKeepsItsZone() {
        assertThat(form("It struck [at 4:52 AM local time], they said."))
                .isEqualTo(new Form.AtClock(LocalTime.of(4, 52), "local time"));
        assertThat(form("It struck [at 04:52 UTC], they said."))
                .isEqualTo(new Form.AtClock(LocalTime.of(4, 52), "UTC"));
        assertThat(form("It struck [at 5 p.m.]"))
                .isEqualTo(new Form.AtClock(LocalTime.of(17, 0), ""));
    }

    @Test
    void aTimeOfDayThatWasTakenApartReadsOn() {
        assertThat(form("It struck [at 9: 03am] in Velm."))
                .isEqualTo(new Form.AtClock(LocalTime.of(9, 3), ""));
        assertThat(form("It struck [about 8. 40pm] in Velm."))
                .isEqualTo(new Form.AtClock(LocalTime.of(20, 40), ""));
        assertThat(form("It struck [at 16: 20 GMT] in Velm."))
                .isEqualTo(new Form.AtClock(LocalTime.of(16, 20), "GMT"));
        assertThat(found("The boats came in at 7: 20 of them had nets.")).isEmpty();
        assertThat(found("It sank after 5. 20 boats came.")).isEmpty();
    }

    @Test
    void aWeekendWithoutItsWeekIsTheNearestOne() {
        assertThat(form("They agreed [over the weekend] in Velm.")).isEqualTo(new Form.Weekend(0));
        assertThat(form("They vote [at the weekend] in Velm.")).isEqualTo(new Form.Weekend(0));
        assertThat(direction("They agreed/VBD over/IN the/DT weekend/NN"))
                .isEqualTo(Direction.PAST);
        assertThat(found("The weekend was calm in Velm.")).isEmpty();
        assertThat(found("It is open on the weekends in Velm.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The war is in its fourth year.",
                "They meet every Tuesday.",
                "It lasted for three days.",
                "The score was 10:15 then.",
                "Nobody may march there.",
                "Some 2,004 people came.",
                "It happened decades ago.",
                "It was calm on Bloody Sunday there.",
                "She taught Sunday school in Velm.",
                "The crew meets on the second Tuesday of every month.",
                "A guard fired two shots on a Friday afternoon.",
                "It grew over the last year."
            })
    void wordsThatPlaceNothingAreLeftOut(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void theGoverningVerbTellsTheDirection() {
        assertThat(direction("They met/VBD on Friday")).isEqualTo(Direction.PAST);
        assertThat(direction("They will/MD meet/VB on Friday")).isEqualTo(Direction.FUTURE);
        assertThat(direction("They are/VBP set/VBN to/TO meet/VB on Friday"))
                .isEqualTo(Direction.FUTURE);
        assertThat(direction("They called/VBD for/IN a/DT vote/NN in/IN May"))
                .isEqualTo(Direction.FUTURE);
        assertThat(direction("They are/VBP scheduled/VBN to/TO meet/VB on May 4"))
                .isEqualTo(Direction.FUTURE);
        assertThat(direction("It was/VBD penciled/VBN in/RP for/IN May"))
                .isEqualTo(Direction.FUTURE);
        assertThat(direction("He resigned/VBD as/IN of/IN May 4")).isEqualTo(Direction.UNKNOWN);
        assertThat(direction("They said/VBD last Friday")).isEqualTo(Direction.PAST);
        assertThat(direction("Rain on Friday")).isEqualTo(Direction.UNKNOWN);
    }

    private static Form days(int amount) {
        return new Form.Shifted(amount, ChronoUnit.DAYS);
    }

    private static Direction direction(String tagged) {
        return TimePhraseFinder.in(TaggedSentence.of(tagged)).getFirst().direction();
    }

    private static List<TimePhrase> found(String sentence) {
        return TimePhraseFinder.in(TaggedSentence.of(sentence));
    }

    /// The form of the first phrase, which must be the one in square brackets.
    private static Form form(String marked) {
        String sentence = marked.replace("[", "").replace("]", "");
        TimePhrase first = found(sentence).getFirst();
        String words = sentence.substring(first.words().start(), first.words().end());
        assertThat(words).isEqualTo(marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')));
        return first.form();
    }
}
