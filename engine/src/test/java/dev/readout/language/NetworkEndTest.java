package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class NetworkEndTest {
    @TempDir Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aProcessThatEndsWhileNetworksRunEndsWithoutAWord()
            throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            Process process = start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).isEqualTo("busy\n");
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Busy.class.getName())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /// Ends while two threads run a network.
    static final class Busy {
        private Busy() {}

        public static void main(String[] arguments) throws InterruptedException {
            List<String> wordings = Collections.nCopies(1, "The ferry sails again. ".repeat(20));
            Embedder embedder = Embedder.shared();
            embedder.of(wordings);
            for (int i = 0; i < 2; i++) {
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            while (true) {
                                embedder.of(wordings);
                            }
                        });
            }
            System.out.println("busy");
            Thread.sleep(300);
            System.exit(0);
        }
    }
}
