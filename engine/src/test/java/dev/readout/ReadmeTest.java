package dev.readout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.report.Citation;
import dev.readout.report.Page;
import dev.readout.report.Report;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private final Path folder = REPOSITORY.resolve("examples/harbour-call");
    private final List<String> printed = new ArrayList<>();

    @Test
    void theEngineIsCalledFromJava() throws IOException {
        // README
        List<Page> pages = new ArrayList<>();
        for (String name : List.of("bay-herald.txt", "lumen-daily.txt", "north-quay-tribune.txt")) {
            pages.add(new Page(name, Files.readAllBytes(folder.resolve(name))));
        }
        Brief brief = new Engine().brief(pages);
        for (Account account : brief.accounts()) {
            Citation words = account.claim().wording();
            Report report = brief.report(words.report());
            printed.add(report.at(words) + ": " + account.independence().named() + " origins");
        }
        // END

        assertThat(brief.reports()).hasSize(3);
        assertThat(printed).hasSameSizeAs(brief.accounts());
    }

    @Test
    void theReadmeShowsThisVeryCode() throws IOException {
        String test =
                Files.readString(
                        REPOSITORY.resolve("engine/src/test/java/dev/readout/ReadmeTest.java"));
        String code = test.substring(test.indexOf("// README\n") + 10, test.indexOf("// END"));
        String shown = code.replace("printed.add(", "System.out.println(").stripIndent();

        assertThat(words(Files.readString(REPOSITORY.resolve("README.md")))).contains(words(shown));
    }

    private static String words(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
