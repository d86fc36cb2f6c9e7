package dev.readout.analyse.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.readout.report.Word;
import dev.readout.text.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedTextTest {

    @Test
    void aQuotedSpeakerIsJoinedToTheCueAndBothPiecesOfTheQuotation() {
        Text text = new Text("“We saw smoke,” Harbour Master Ines Dorval said. “Nobody was hurt.”");

        TaggedAttribution only = read(text).attributions().getFirst();

        assertThat(only.source().map(text::at)).contains("Harbour Master Ines Dorval");
        assertThat(only.cue().map(text::at)).contains("said");
        assertThat(only.content()).extracting(text::at).first().isEqualTo("“We saw smoke,”");
    }

    @Test
    void wordsAreCutAsAReaderCountsThem() {
        assertThat(words("The U.S. envoy's wife doesn't owe Mr. Tal-mo 12,000 crowns."))
                .containsExactly(
                        "The", "U.S.", "envoy", "'s", "wife", "does", "n't", "owe", "Mr.", "Tal-mo",
                        "12,000", "crowns", ".");
    }

    @Test
    void aFigureThatWasTakenApartIsOneWord() {
        assertThat(
                        words(
                                "It began at 9: 03 am with 20, 000 people, not 18,000, the mill"
                                        + " says. On May 5, 200 came. It cost $2. 5 - million, or"
                                        + " 4. 5 percent more than 7. 12 people left."))
                .contains("9: 03", "20, 000", "18,000", "the", "5", "200")
                .contains("2. 5", "4. 5", "7", "12");
    }

    @Test
    void aVerbGovernsItsSubject() {
        Text text = new Text("The minister opened the bridge on Monday.");

        List<Word> words = read(text).words();

        Word subject = words.get(1);
        assertThat(subject.tag()).isEqualTo("NN");
        assertThat(subject.relation()).isEqualTo("nsubj");
        assertThat(text.at(words.get(subject.head()).span())).isEqualTo("opened");
    }

    @Test
    void namesComeWithoutArticleAndPossessive() {
        assertNames(
                "The Meridian Post's editor met Pavel Orlin in Geneva.",
                "ORGANISATION Meridian Post",
                "PERSON Pavel Orlin",
                "PLACE Geneva");
    }

    @Test
    void aSentenceEndsBehindItsClosingMarksAndNotInBracketsOrAtAnAbbreviation() {
        assertThat(
                        sentences(
                                "Mr. Kolt left the U.S. on Friday. “Is it over?” Irena Kolt asked."
                                        + " “It is.” He went to the U.S. The rest (some 40. Or"
                                        + " 50.) stayed\nNo one knows"))
                .containsExactly(
                        "Mr. Kolt left the U.S. on Friday.",
                        "“Is it over?” Irena Kolt asked.",
                        "“It is.”",
                        "He went to the U.S.",
                        "The rest (some 40. Or 50.) stayed",
                        "No one knows");
    }

    @Test
    void aQuotationThatIsNeverClosedEndsWithItsParagraph() {
        Text text = new Text("“We saw smoke.\nHe said \"yes\" and 5\" of rain");

        assertThat(read(text).reading().quotations())
                .extracting(text::at)
                .containsExactly("“We saw smoke.", "\"yes\"");
    }

    @Test
    void countriesAndAgenciesAreNamesOfTheirKindAndAdjectivesAreNone() {
        assertNames(
                "Downing Street and French President Pavel Orlin's office told South Africa"
                        + " that the Jewish Telegraphic Agency (JTA) erred.",
                "ORGANISATION Downing Street",
                "PERSON Pavel Orlin",
                "PLACE South Africa",
                "ORGANISATION Jewish Telegraphic Agency",
                "ORGANISATION JTA");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void wordsOfAnyTextLieInItInOrderAndGoingFromHeadToHeadEnds(long seed) {
        Text text = new Text(garbage(new Random(seed)));

        TaggedText read = read(text);

        int end = 0;
        for (Word word : read.words()) {
            assertThat(word.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
            assertThat(word.span().isEmpty()).as("seed %d", seed).isFalse();
            end = word.span().end();
            assertThat(steps(word, read.words()))
                    .as("seed %d", seed)
                    .isLessThan(read.words().size());
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(read.labels()).hasSameSizeAs(read.words());
    }

    @Test
    void aParagraphOfThousandsOfWordsAndAWordOfThousandsOfLettersAreRead() {
        Text text = new Text("Ines Dorval said all was well, ".repeat(400) + "é".repeat(50_000));

        TaggedText read = read(text);

        assertThat(read.words()).hasSizeGreaterThan(2800);
        assertThat(read.attributions()).isNotEmpty();
    }

    @Test
    void brokenTransitionsAreNamedInOneSentence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new TagDecoder(List.of("0 0 0 0 0 0 0", "none")))
                .withMessage("the transitions of the tagger are not 7 rows of 7 numbers");
    }

    private static int steps(Word word, List<Word> words) {
        int steps = 0;
        for (int at = word.head(); at != Word.ROOT && steps <= words.size(); steps++) {
            at = words.get(at).head();
        }
        return steps;
    }

    private static String garbage(Random random) {
        List<String> parts =
                List.of(
                        "said",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "’s",
                        ".",
                        "\n",
                        " ",
                        "é",
                        "e\u0301",
                        "\u0301",
                        "😀",
                        "👩‍🚒",
                        "\uD83D",
                        "\uDE00",
                        "\u200B",
                        "\uFEFF",
                        "北京",
                        "서울",
                        "مرحبا",
                        "U.S.",
                        "n't",
                        "-",
                        "(",
                        ")",
                        "\u0000",
                        "\uFFFD",
                        "ﬁ",
                        "İ",
                        "x".repeat(150),
                        "Mr.",
                        "1,2",
                        "...",
                        "\r\n",
                        "\t",
                        "The minister told reporters");
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < 400; part++) {
            text.append(parts.get(random.nextInt(parts.size())));
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static void assertNames(String characters, String... names) {
        Text text = new Text(characters);
        assertThat(read(text).reading().names())
                .extracting(name -> name.kind() + " " + text.at(name.span()))
                .containsExactly(names);
    }

    private static List<String> sentences(String characters) {
        Text text = new Text(characters);
        return read(text).reading().sentences().stream().map(text::at).toList();
    }

    private static List<String> words(String characters) {
        Text text = new Text(characters);
        return read(text).words().stream().map(word -> text.at(word.span())).toList();
    }

    private static TaggedText read(Text text) {
        return TaggedText.of(text, text.lines());
    }
}
