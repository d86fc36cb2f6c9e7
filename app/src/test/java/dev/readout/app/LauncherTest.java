package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Runs the real `./readout`, which builds itself first if it is out of date.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LauncherTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path REPORT =
            REPOSITORY.resolve("app/src/test/resources/dev/readout/app/bad-input/one-report.txt");

    @TempDir Path folder;

    @Test
    void runsThroughALinkFromAnyFolderWithAnyNamesInAnyLocale() throws Exception {
        String script =
                """
                mkdir 'a folder' && cd 'a folder'
                ln -s "$1/readout" 'a link'
                name=$(printf 'Caf\\303\\251 \\342\\200\\223 1.txt')
                cp "$2" "$name"
                LC_ALL=C exec './a link' brief "$name" --format json
                """;

        Ran ran = shell(script, REPOSITORY, REPORT);

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("{\n").contains("\"file\": \"Café – 1.txt\"");
    }

    @Test
    void tellsWhatItCouldNotReadAndLeavesStandardOutputClean() throws Exception {
        Ran ran = shell("exec \"$1/readout\" brief none.txt", REPOSITORY);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).endsWith("readout: none.txt does not exist\n");
    }

    @Test
    void aCommandLineMayBeLong() throws Exception {
        String script =
                """
                set -- "$1/readout" brief "$2"
                i=0
                while [ $i -lt 300 ]; do
                    i=$((i + 1))
                    set -- "$@" "$(printf 'no-such-report-of-a-folder-with-a-long-name/%060d.txt' $i)"
                done
                exec "$@" --format json
                """;

        Ran ran = shell(script, REPOSITORY, REPORT);

        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains("\"file\": \"one-report.txt\"");
    }

    private Ran shell(String script, Path... arguments) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder("sh", "-c", script, "sh");
        for (Path argument : arguments) {
            process.command().add(argument.toString());
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code =
                process.directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        return new Ran(
                code,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private record Ran(int code, String out, String err) {}
}
