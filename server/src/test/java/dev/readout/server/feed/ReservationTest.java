package dev.readout.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.http.Head;
import dev.readout.report.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReservationTest {
    private static final String SILENT = "<html><head><title>Ferry</title></head></html>";

    @Test
    void theHeaderCountsBeforeThePage() {
        String page = "<meta name=tdm-reservation content=1>";

        assertThat(of(page, new Head.Field("tdm-reservation", "0"))).contains(false);
        assertThat(of(page, new Head.Field("tdm-reservation", "perhaps"))).contains(true);
        assertThat(of(SILENT, new Head.Field("tdm-reservation", "1"))).contains(true);
        assertThat(of(SILENT)).isEmpty();
    }

    @Test
    void thePageMaySayItInAnyOrderOfItsAttributes() {
        assertThat(of("<meta name=\"tdm-reservation\" content=\"1\">")).contains(true);
        assertThat(of("<META CONTENT='1' data-x=2 NAME='TDM-Reservation'>")).contains(true);
        assertThat(of("<meta content=\"0\"\n  name=\"tdm-reservation\">")).contains(false);
        assertThat(of("<!-- <meta name=\"tdm-reservation\" content=\"1\"> -->")).isEmpty();
    }

    private static Optional<Boolean> of(String page, Head.Field... fields) {
        return Reservation.of(
                new Head(200, List.of(fields)),
                new Page("https://bay.example/", page.getBytes(StandardCharsets.UTF_8)));
    }
}
