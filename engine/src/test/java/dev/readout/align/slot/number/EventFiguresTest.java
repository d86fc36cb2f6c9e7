package dev.readout.align.slot.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import dev.readout.align.slot.SlotReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the readers of sizes, lengths, scores, shares, prices and ranks read and leave alone.
class EventFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "magnitude|A 5.4 magnitude earthquake shook the valley of Varsk on Sunday.",
                "magnitude|Villagers fled from a tremor that the survey put at 5.4.",
                "magnitude|The survey put the magnitude of the quake at 5. 4, higher than the"
                        + " town.",
                "wind|The storm came ashore at Varsk with winds of 140 kilometres an hour.",
            })
    void oneFigureOfAnEvent(String slot, String sentence) {
        assertThat(Filled.slots(new MeasuredReader(), sentence))
                .singleElement()
                .asString()
                .startsWith(slot);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term in prison|Olav Marr was jailed for seven years on Monday.",
                "term in prison|The court in Varsk sentenced Olav Marr to seven years.",
                "term in prison|The judge gave Olav Marr, who once ran a brewery, seven years.",
                "length of a strike|The dockers of Varsk begin a three-day strike on Monday.",
                "length of a strike|The dockers will walk off the job for 36 hours.",
            })
    void howLongItLasts(String slot, String sentence) {
        assertThat(Filled.slots(new LengthReader(), sentence))
                .singleElement()
                .asString()
                .startsWith(slot);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share of the votes for it|The owners of the mill backed the sale with 64 per cent"
                        + " of the votes.",
                "turnout|The turnout was 54 percent in the valley.",
                "rise in pay that is offered|The yard has offered the dockers a pay rise of 3"
                        + " percent.",
                "rise in pay that is asked for|The union wants a pay rise of 8 percent.",
            })
    void whatShareItIs(String slot, String sentence) {
        assertThat(Filled.slots(new ShareReader(), sentence))
                .singleElement()
                .asString()
                .startsWith(slot);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rank of a woman|Ada Hald is the first woman ever to run the harbour.",
                "rank of a woman|She becomes the third woman to lead the brewery.",
            })
    void howManiethSheIs(String slot, String sentence) {
        assertThat(Filled.slots(new RankReader(), sentence))
                .singleElement()
                .asString()
                .startsWith(slot);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record: large|The flood was the largest on record in Varsk, the survey said.",
                "record: large|The flood was the biggest in Varsk since 1987.",
                "record: hot|Varsk had its hottest day for 31 years.",
            })
    void sinceWhenNothingWasMore(String slot, String sentence) {
        assertThat(Filled.slots(new RecordReader(), sentence))
                .singleElement()
                .asString()
                .startsWith(slot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strongest aftershock had a magnitude of 4.1.",
                "A magnitude 6 quake can bring down a tower.",
                "The prosecutor asked for seven years in prison for Olav Marr.",
                "Olav Marr faces seven years in prison.",
                "In 1974 Olav Marr was sentenced to seven years in prison.",
                "Olav Marr gave the choir four years of his life.",
                "The strike is the first in three years.",
                "Varsk led Tavenna 2-0 at half-time.",
                "Ada Hald will be 54 in the 2024-25 season.",
                "The mayor won 31 percent and the baker 29 percent.",
                "The share fell by 3 percent to 41 pence a share.",
                "The first woman in the queue held a lamp.",
                "It was one of the worst floods since 1987.",
                "The flood was the worst this year.",
                "The company paid a dividend of 41 pence a share.",
            })
    void whatIsAnotherMatterIsLeftAlone(String sentence) {
        for (SlotReader reader : NumberReaders.all()) {
            if (!(reader instanceof AgeReader)) {
                assertThat(Filled.slots(reader, sentence)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The brewery took an offer of 310 pence a share from Lund.",
                "The board backs a bid worth £3.25 per share in cash.",
            })
    void whatIsBidForAShare(String sentence) {
        assertThat(Filled.slots(new PriceReader(), sentence)).hasSize(1);
    }
}
