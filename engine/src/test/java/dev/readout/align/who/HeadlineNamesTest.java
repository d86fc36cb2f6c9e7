package dev.readout.align.who;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Page;
import dev.readout.story.Brief;
import dev.readout.story.Entity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two family names side by side in a headline.
class HeadlineNamesTest {

    @Test
    void twoFamilyNamesSideBySideAreTwoPersons() {
        assertThat(names("Vell Renk Harbour Talks Go On"))
                .contains("Mara Vell", "Ilan Renk")
                .doesNotContain("Vell Renk");
    }

    @Test
    void aNameThatNobodyElseBearsStays() {
        assertThat(names("Vell Harbour Talks Go On")).contains("Mara Vell", "Ilan Renk");
    }

    private static List<String> names(String headline) {
        String text =
                """
                %s

                Mara Vell met Ilan Renk at the harbour on Monday. Both leaders spoke for an hour.
                Renk said the boats would sail. Vell said nothing had changed.
                """
                        .formatted(headline);
        Brief brief =
                new Engine()
                        .brief(List.of(new Page("one.txt", text.getBytes(StandardCharsets.UTF_8))));
        return brief.trace().entities().all().stream().map(Entity::canonical).toList();
    }
}
