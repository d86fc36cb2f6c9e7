package dev.readout.align.slot.number;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.align.slot.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dead|Nine villagers died when the dam at Varsk gave way.|Nine villagers died",
                "dead|The flood killed nine people in the valley.|killed nine people",
                "dead|The mayor spoke of nine dead in the valley.|nine dead",
                "dead|Nine shepherds were reported to have been killed by the slide.|Nine shepherds"
                        + " were reported to have been killed",
                "dead|The storm claimed nine lives on the coast.|claimed nine lives",
                "injured|The tram left its rails, injuring 31 passengers.|injuring 31 passengers",
                "arrested|Police in Varsk took 44 people into custody on Sunday.|took 44 people"
                        + " into custody",
                "arrested|There were 44 arrests in the old town.|44 arrests",
                "rescued|A trawler brought 52 migrants to safety on Monday.|brought 52 migrants to"
                        + " safety",
                "escaped|Seven inmates broke out of the fortress on Sunday.|Seven inmates broke"
                        + " out",
                "dismissed|The closing of the mill means the loss of 380 jobs.|loss of 380 jobs",
                "dismissed|The decision will put 380 employees out of work.|380 employees out of"
                        + " work",
                "dismissed|The mill is to lay off 380 people.|lay off 380 people",
                "studied|The team followed 910 adults over two winters.|followed 910 adults",
                "hospital|The gas put 17 people in hospital.|17 people in hospital",
            })
    void howManyBefellWhat(String fate, String sentence, String words) {
        assertThat(Filled.slots(new FateReader(), sentence))
                .containsExactly("count of " + fate + ": " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two of those who died were fishermen.",
                "Another four people were hurt on the bridge.",
                "The dead include three children.",
                "Nobody was hurt when two trams met at the depot.",
                "Up to 40 people may have been killed, a diver feared.",
                "A similar flood killed 60 people in the valley.",
                "In 1974 a flood killed 60 people in the valley.",
                "The number of the dead had risen to 31 by noon.",
                "Two gunmen killed a guard at the gate.",
                "Nine villagers were seriously injured.",
                "The mother of three people saw the killed bull.",
                "The mill does not plan to lay off 380 people.",
            })
    void whatIsAPartOrOfAnotherTimeOrMayBeIsLeftAlone(String sentence) {
        assertThat(Filled.slots(new FateReader(), sentence)).isEmpty();
    }

    @Test
    void eachFigureOfASentenceHasItsFate() {
        assertThat(
                        Filled.slots(
                                new FateReader(),
                                "Six people were killed and 22 injured in the crash."))
                .containsExactlyInAnyOrder(
                        "count of dead: Six people were killed", "count of injured: 22 injured");
    }
}
