package dev.readout.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.app.archive.ArchiveReader;
import dev.readout.report.Page;
import dev.readout.server.archive.Delivery.Kind;
import dev.readout.server.archive.Delivery.Note;
import dev.readout.server.archive.Delivery.Notes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Instant NOW = Instant.parse("2031-04-07T06:30:00.125Z");

    @TempDir Path folder;

    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = Archive.open(folder, "Readout/test", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void whatCameInIsReadAsItCame() throws IOException {
        Delivery page =
                new Delivery(
                        Kind.PAGE,
                        NOW,
                        new Page("Fähre & mehr.html", "<p>Aground – “so far”</p>".getBytes(utf8())),
                        new Notes()
                                .with(Note.OUTLET, Optional.of("Bay\r\nHerald: “Late”"))
                                .with(Note.GUID, Optional.of(" "))
                                .all());
        Delivery words = delivery("https://bay.example/ferry?a=ä", "Aground.");

        Place first = archive.append(page, List.of());
        archive.append(words, List.of());
        archive.append(
                new Delivery(Kind.FAILURE, NOW, new Page("", new byte[0]), Map.of()), List.of());

        List<Archived> all = all(Place.NOWHERE);
        assertThat(all).hasSize(3);
        assertSame(all.get(0).delivery(), page);
        assertSame(all.get(1).delivery(), words);
        assertSame(archive.at(first), page);
        assertThat(page.note(Note.OUTLET)).contains("Bay Herald: “Late”");
        assertThat(page.note(Note.GUID)).isEmpty();
        assertThat(all(first))
                .extracting(Archived::place)
                .containsExactly(all.get(1).place(), all.get(2).place());
    }

    @Test
    void aFileOfTheArchiveIsOneThatABriefReads() throws IOException {
        archive.append(delivery("https://bay.example/ferry", "Aground."), List.of());

        byte[] file = Files.readAllBytes(folder.resolve("readout-000001.warc.gz"));
        assertThat(new ArchiveReader(10_000).read("a", new ByteArrayInputStream(file)).pages())
                .extracting(Page::name)
                .containsExactly("https://bay.example/ferry");
    }

    @Test
    void everyStartBeginsANewFileAndTheOrderStays() throws IOException {
        for (int i = 0; i < 3; i++) {
            open();
            archive.append(delivery("https://bay.example/" + i, "Report " + i), List.of());
        }

        assertThat(archive.files()).hasSize(3);
        assertThat(all(Place.NOWHERE))
                .extracting(one -> one.delivery().page().name())
                .containsExactly(
                        "https://bay.example/0", "https://bay.example/1", "https://bay.example/2");
    }

    @Test
    void aFileThatIsCutOffKeepsAllWholeDeliveries() throws IOException {
        List<Place> places = written(5);
        Path file = folder.resolve("readout-000001.warc.gz");
        byte[] bytes = Files.readAllBytes(file);
        for (int length = (int) places.getFirst().end(); length < bytes.length; length += 7) {
            Files.write(file, Arrays.copyOf(bytes, length));
            int cut = length;
            List<Place> whole = places.stream().filter(place -> place.end() <= cut).toList();
            List<Archived> read = new ArrayList<>();

            List<Loss> losses = archive.read(Place.NOWHERE, read::add);

            assertThat(read).extracting(Archived::place).as("cut at %d", cut).isEqualTo(whole);
            assertThat(losses)
                    .as("cut at %d", cut)
                    .hasSize(whole.getLast().end() == cut ? 0 : 1)
                    .allMatch(Loss::isEnd);
        }
    }

    @Test
    void damageInTheMiddleCostsOnlyWhatItHits() throws IOException {
        List<Place> places = written(5);
        Path file = folder.resolve("readout-000001.warc.gz");
        byte[] bytes = Files.readAllBytes(file);
        int from = (int) places.get(2).start() + 40;
        Arrays.fill(bytes, from, from + 60, (byte) 0);
        Files.write(file, bytes);
        List<Archived> read = new ArrayList<>();

        List<Loss> losses = archive.read(Place.NOWHERE, read::add);

        assertThat(read)
                .extracting(one -> one.delivery().page().name())
                .containsExactly(
                        "https://bay.example/0",
                        "https://bay.example/1",
                        "https://bay.example/3",
                        "https://bay.example/4");
        assertThat(losses).hasSize(1);
        assertThat(losses.getFirst().words())
                .startsWith(
                        "readout-000001.warc.gz is damaged from byte %d to "
                                .formatted(places.get(2).start()));
        assertThatThrownBy(() -> archive.at(places.get(2))).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsLeftOfAPieceCutOutOfTheMiddleIsRead() throws IOException {
        List<Place> places = written(5);
        Path file = folder.resolve("readout-000001.warc.gz");
        byte[] bytes = Files.readAllBytes(file);
        int from = (int) places.get(1).start() + 33;
        int to = (int) places.get(3).start() + 21;
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        Files.write(file, rest);

        assertThat(all(Place.NOWHERE))
                .extracting(one -> one.delivery().page().name())
                .containsExactly("https://bay.example/0", "https://bay.example/4");
    }

    private List<Place> written(int deliveries) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < deliveries; i++) {
            String text = "Report %d. ".formatted(i) + "All is calm. ".repeat(i);
            places.add(archive.append(delivery("https://bay.example/" + i, text), List.of()));
        }
        return places;
    }

    private List<Archived> all(Place behind) throws IOException {
        List<Archived> all = new ArrayList<>();
        archive.read(behind, all::add);
        return all;
    }

    private static Delivery delivery(String address, String text) {
        return new Delivery(
                Kind.PAGE,
                NOW,
                Page.served(address, text.getBytes(utf8()), "text/plain; charset=utf-8"),
                Map.of(Note.TITLE, "Ferry"));
    }

    private static void assertSame(Delivery one, Delivery other) {
        assertThat(one.kind()).isEqualTo(other.kind());
        assertThat(one.seen()).isEqualTo(other.seen());
        assertThat(one.notes()).isEqualTo(other.notes());
        assertThat(one.page().name()).isEqualTo(other.page().name());
        assertThat(one.page().type()).isEqualTo(other.page().type());
        assertThat(one.page().hasContentOf(other.page())).isTrue();
    }

    private static java.nio.charset.Charset utf8() {
        return StandardCharsets.UTF_8;
    }
}
