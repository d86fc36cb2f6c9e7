package dev.readout.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void whatCommandsATerminalIsShownAndNotObeyed() {
        assertThat(PlainText.of("a\u001B[2Jb\u009Bc\u0007")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFD");
    }

    @Test
    void whatTurnsALineAroundIsLeftOut() {
        assertThat(PlainText.of("ab\u202Ecd\u2066ef\u200F")).isEqualTo("abcdef");
    }

    @Test
    void allWhiteSpaceBecomesOneSpace() {
        assertThat(PlainText.of(" a\r\n\t b\u00A0\u2028c ")).isEqualTo("a b c");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(PlainText.columns("平壌")).isEqualTo(4);
        assertThat(PlainText.columns("e\u0301")).isEqualTo(1);
        assertThat(PlainText.columns("\uD83D\uDE00")).isEqualTo(2);
    }

    @Test
    void aLongTextLosesItsEndAtAWord() {
        assertThat(PlainText.shortened("the harbour was closed", 14)).isEqualTo("the harbour…");
        assertThat(PlainText.shortened("平壌平壌平壌", 6)).isEqualTo("平壌…");
    }
}
