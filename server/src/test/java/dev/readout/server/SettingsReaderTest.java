package dev.readout.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.server.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    @TempDir Path folder;

    @Test
    void withoutSettingsOnlyThisMachineCanAsk() {
        Settings settings = new SettingsReader(Optional.empty(), Map.of()).settings();

        assertThat(settings)
                .isEqualTo(
                        new Settings(
                                "127.0.0.1",
                                8420,
                                Path.of("data"),
                                StoreAddress.in(Path.of("data"))));
    }

    @Test
    void theCommandLineWinsOverTheFile() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("readout.properties"),
                        """
                        port = 9000
                        store.url = jdbc:postgresql://db.example/readout
                        store.user = ann
                        store.password = secret
                        """);

        SettingsReader reader = new SettingsReader(Optional.of(file), Map.of("port", "9001"));

        assertThat(reader.mistakes()).isEmpty();
        assertThat(reader.settings().port()).isEqualTo(9001);
        assertThat(reader.settings().store())
                .isEqualTo(
                        new StoreAddress("jdbc:postgresql://db.example/readout", "ann", "secret"));
        assertThat(reader.settings().toString()).doesNotContain("secret");
    }

    @Test
    void allMistakesAreToldTogether() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("readout.properties"),
                        "port = 70000\nprot = 1\nstore.url = mysql://x\ndata = "
                                + Files.createFile(folder.resolve("file"))
                                + "\n");

        assertThat(new SettingsReader(Optional.of(file), Map.of()).mistakes()).hasSize(4);
        assertThat(new SettingsReader(Optional.of(folder.resolve("none")), Map.of()).mistakes())
                .hasSize(1);
    }
}
