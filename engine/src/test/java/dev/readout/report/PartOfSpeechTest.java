package dev.readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfSpeechTest {

    @ParameterizedTest
    @ValueSource(strings = {"VBD", "VBZ", "VBP", "MD"})
    void carriesAClauseByItself(String tag) {
        assertThat(PartOfSpeech.isFinite(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VB", "VBG", "VBN", "TO", "NN", ""})
    void carriesNoClauseByItself(String tag) {
        assertThat(PartOfSpeech.isFinite(tag)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NN", "NNS", "NNP", "JJ", "JJS", "DT", "PRP$", "POS", "CD"})
    void standsInANounPhrase(String tag) {
        assertThat(PartOfSpeech.isNominal(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN", "PRP", "CC", "VBN", "RB", ",", ""})
    void standsInNoNounPhrase(String tag) {
        assertThat(PartOfSpeech.isNominal(tag)).isFalse();
    }
}
