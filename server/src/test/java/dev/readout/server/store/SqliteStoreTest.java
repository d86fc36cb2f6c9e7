package dev.readout.server.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
    @TempDir Path folder;

    @Override
    StoreAddress address() {
        return StoreAddress.in(folder);
    }

    @Test
    void aFileThatIsNoStoreIsToldInOneSentence() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("readout.db"), "this is no database at all ".repeat(50));

        assertThatThrownBy(() -> Store.open(StoreAddress.in(other)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("readout.db could not be opened: ")
                .hasMessageNotContaining("\n");
    }
}
