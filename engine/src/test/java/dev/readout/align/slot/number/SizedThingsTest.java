package dev.readout.align.slot.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the readers of sizes, streets, conversions and long numbers read and leave alone.
class SizedThingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    contract | The brewery lured Olav Marr with an $82 million contract. | $82 million contract
                    contract | The yard won a deal worth $40 million from the port of Varsk. | deal worth $40 million
                    dinghy | The smugglers fled in a 30-foot dinghy. | 30-foot dinghy
                    contract | The goalkeeper Olav Marr signed a five-year contract. | five-year contract
                    """)
    void howLargeOneThingIs(String noun, String sentence, String words) {
        assertThat(Filled.slots(new SizedReader(), sentence))
                .singleElement()
                .asString()
                .startsWith("size of a " + noun)
                .endsWith(words);
    }

    @Test
    void aContractHasALengthAndASum() {
        assertThat(
                        Filled.slots(
                                new SizedReader(),
                                "Olav Marr signed a five-year, $80 million contract."))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dockers marched after a three-week period of calm.",
                "The share fell to a two-year low.",
                "The yard turned down an earlier $40 million deal.",
                "The yard may win a $40 million deal.",
                "The town spent $40 million on locks.",
                "The yards won $40 million deals.",
                "Olav Marr is a 15-year veteran.",
            })
    void whatHasManySizesIsLeftAlone(String sentence) {
        assertThat(Filled.slots(new SizedReader(), sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    block of the street quarry | Officers closed the 4100 block of East Quarry Street. | 4100 block of East Quarry Street
                    block of the street 31st | He was found in the 12,200 block of 31st Avenue. | 12,200 block of 31st Avenue
                    house of the street vell | The fire began at 17 Vell Road. | 17 Vell Road
                    """)
    void whereInAStreet(String slot, String sentence, String words) {
        assertThat(Filled.slots(new StreetReader(), sentence)).containsExactly(slot + ": " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The carnival came to Vell Street on May 17.",
                "On June 17 Quarry Street was closed.",
                "The block of flats stands in Quarry Street.",
            })
    void otherNumbersNearAStreetAreLeftAlone(String sentence) {
        assertThat(Filled.slots(new StreetReader(), sentence)).isEmpty();
    }

    @Test
    void whatASumIsInAnotherCurrency() {
        assertThat(
                        Filled.slots(
                                new ConversionReader(),
                                "The lender asked for 110 billion euros ($141 billion) on"
                                        + " Monday."))
                .containsExactly(
                        "MONEY EUR 110000000000 in MONEY USD: 110 billion euros ($141 billion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lender asked for 110 billion euros and got $141 billion.",
                "The lender asked for 110 billion euros (90 billion for the ports, $20 billion for"
                        + " the roads).",
            })
    void twoSumsAreNoConversion(String sentence) {
        assertThat(Filled.slots(new ConversionReader(), sentence)).isEmpty();
    }

    @Test
    void theDigitsOfALongNumber() {
        assertThat(Filled.values(new DigitReader(), "digits", "The cruise cost Marr $5,587.75."))
                .hasSize(1);
        assertThat(Filled.values(new DigitReader(), "digits", "The cruise cost Marr $5,600."))
                .isEmpty();
        assertThat(Filled.values(new DigitReader(), "digits", "The cruise cost $5.5 million."))
                .isEmpty();
    }

    @Test
    void oneUnlikeDigitIsASlip() {
        Value one = new Value.Digits("558775");
        assertThat(one.fits(new Value.Digits("568775"))).isFalse();
        assertThat(one.fits(new Value.Digits("569775"))).isTrue();
        assertThat(one.fits(new Value.Digits("55877"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sum of demand | Marr asked for $5.6 million for the lock. | asked for $5.6 million for the lock
                    sum of theft | The robbers stole about $2.6 million in the bank of Varsk. | robbers stole about $2.6 million in the bank of
                    sum of bail | The judge set bail at $40,000. | judge set bail at $40,000
                    """)
    void whatASumIs(String slot, String sentence, String words) {
        assertThat(Filled.slots(new SumReader(), sentence))
                .singleElement()
                .asString()
                .startsWith(slot)
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marr has $5 million.",
                "Marr asked for an additional $5 million for the lock.",
                "Marr earned a salary of $40,000 a year.",
                "The robbers stole 2 million euros ($2.6 million), including $40,000 in coins.",
                "The lock may cost $5 million.",
            })
    void otherSumsAreLeftAlone(String sentence) {
        assertThat(Filled.values(new SumReader(), "sum of demand", sentence)).isEmpty();
        assertThat(Filled.values(new SumReader(), "sum of pay", sentence)).isEmpty();
        assertThat(Filled.values(new SumReader(), "sum of price", sentence)).isEmpty();
        assertThat(Filled.values(new SumReader(), "sum of theft in MONEY USD", sentence)).isEmpty();
    }
}
