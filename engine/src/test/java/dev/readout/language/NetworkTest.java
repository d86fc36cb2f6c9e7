package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void aMissingNetworkIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Network.load(NetworkTest.class, "none.onnx"))
                .withMessageContaining("the file none.onnx is missing from the program");
    }

    @Test
    void aBrokenNetworkIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Network.load(WordPieces.class, "vocab.txt"))
                .withMessageContaining("the network vocab.txt")
                .withMessageContaining("cannot be loaded");
    }
}
