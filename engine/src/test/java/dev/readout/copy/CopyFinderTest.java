package dev.readout.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Arrival;
import dev.readout.report.Published;
import dev.readout.report.ReportId;
import dev.readout.story.Copy;
import dev.readout.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyFinderTest {
    private static final String LEAD =
            "The ferry Aldermoor ran aground off Sorrel Point before dawn on Monday with 214 people"
                    + " aboard, the coast guard of Tavenna said.";
    private static final String SECOND =
            " Divers found a hole of two metres below the water line and pumps were working"
                    + " through the night to keep her afloat.";
    private static final String OWN =
            " Our reader Hanno Pell watched from his garden how the lights went out one by one and"
                    + " then called his neighbours over the road.";
    private static final String QUOTE =
            " “We heard a grinding noise and the whole deck tilted towards the harbour wall within"
                    + " a minute,” a passenger said.";
    private static final LocalDate DAY = LocalDate.of(2031, 4, 7);

    private static final Engine ENGINE = new Engine();

    private final CopyFinder finder = finder(Optional.empty());

    @Test
    void containmentIsTheShareOfTheRunsOfFiveWordsOfTheSmallerReport() {
        finder.add(report("1", "one two three four five six seven"));

        Copy copy = only(finder.add(report("2", "One two, three four five — six eight nine ten")));

        assertThat(copy.containment()).isEqualTo(2 / 3.0);
        assertThat(copy.passages()).hasSize(1);
    }

    @Test
    void passagesAreTheSameWordsInBothReports() {
        String older = OWN + LEAD;
        String newer = LEAD.toUpperCase(java.util.Locale.ROOT) + SECOND;
        finder.add(report("1", older));

        Copy.Shared shared = only(finder.add(report("2", newer))).passages().getFirst();

        assertThat(older.substring(shared.inOne().start(), shared.inOne().end()) + ".")
                .isEqualTo(LEAD);
        assertThat(newer.substring(shared.inOther().start(), shared.inOther().end()))
                .isEqualToIgnoringCase(LEAD.substring(0, LEAD.length() - 1));
    }

    @Test
    void theSameAddressWithAnotherHeadlineIsARevisionAndNoCopy() {
        finder.add(at("1", "https://www.bay.example/ferry/?utm_source=feed", "Bay Herald"));

        assertThat(finder.add(at("2", "http://bay.example/ferry#top", "Bay Herald"))).isEmpty();
        assertThat(finder.add(at("3", "https://bay.example/ferry-aground", "Bay Herald")))
                .extracting(Copy::kind)
                .containsOnly(Copy.Kind.SAME_REPORT)
                .hasSize(2);
    }

    @Test
    void aCreditTellsWhoseWordsTheyAreWhateverTheDatesSay() {
        finder.add(of("1", "The Lumen Daily", DAY, "LUMEN (Reuters) - " + LEAD + SECOND));

        Copy copy = only(finder.add(of("2", "Reuters", DAY.plusDays(1), LEAD + SECOND)));

        assertThat(copy.kind()).isEqualTo(Copy.Kind.SYNDICATED);
        assertThat(copy.direction().earlier()).isEqualTo(Copy.Earlier.OTHER);
        assertThat(copy.direction().by()).isEqualTo(Copy.Proof.CREDIT);
        assertThat(copy.direction().credits())
                .extracting(Copy.CreditLine::name)
                .contains("Reuters");
    }

    @Test
    void partOfTheWordsOfAnAgencyIsAnEditedCopy() {
        finder.add(of("1", "Reuters", DAY, LEAD + SECOND));

        Copy copy = only(finder.add(of("2", "Quay Tribune", DAY.plusDays(1), LEAD + OWN)));

        assertThat(copy.kind()).isEqualTo(Copy.Kind.EDITED_AGENCY_COPY);
        assertThat(copy.direction().earlier()).isEqualTo(Copy.Earlier.ONE);
        assertThat(copy.direction().by()).isEqualTo(Copy.Proof.PUBLISHED);
    }

    @Test
    void whatAReleaseWireSentOutIsAPressRelease() {
        finder.add(of("1", "PR Newswire", DAY, LEAD + SECOND));

        Copy copy = only(finder.add(of("2", "Quay Tribune", DAY, LEAD + SECOND)));

        assertThat(copy.kind()).isEqualTo(Copy.Kind.PRESS_RELEASE);
        assertThat(copy.direction().earlier()).isEqualTo(Copy.Earlier.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FOR IMMEDIATE RELEASE\n\n%s", "%s\n\nMedia contact: Tess Varga, +00 1"})
    void whatCallsItselfAReleaseIsOneWithoutAWire(String form) {
        finder.add(of("1", "Port of Tavenna", DAY, form.formatted(LEAD + SECOND)));

        assertThat(only(finder.add(of("2", "Quay Tribune", DAY, LEAD + SECOND))).kind())
                .isEqualTo(Copy.Kind.PRESS_RELEASE);
    }

    @Test
    void aSharedQuotationIsNoCopyOfTheReport() {
        finder.add(of("1", "Bay Herald", DAY, LEAD + QUOTE));

        assertThat(only(finder.add(of("2", "Quay Tribune", DAY, OWN + QUOTE))).kind())
                .isEqualTo(Copy.Kind.SHARED_QUOTATION);
    }

    @Test
    void withoutOutletsNobodyKnowsWhatTwoReportsAreToEachOther() {
        finder.add(report("1", LEAD + SECOND));

        assertThat(only(finder.add(report("2", LEAD + SECOND))).kind())
                .isEqualTo(Copy.Kind.SHARED_TEXT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theIndexFindsWhatComparingAllPairsFinds(long seed) {
        List<Arrival> stream = spliced(new Random(seed));
        Map<String, Double> found = new TreeMap<>();
        Map<String, Double> wanted = new TreeMap<>();
        for (int i = 0; i < stream.size(); i++) {
            for (Copy copy : finder.add(stream.get(i))) {
                found.put(copy.one().value() + "-" + copy.other().value(), copy.containment());
            }
            for (Arrival earlier : stream.subList(0, i)) {
                double containment = containment(earlier, stream.get(i));
                if (containment >= 0.15) {
                    wanted.put(
                            earlier.id().value() + "-" + stream.get(i).id().value(), containment);
                }
            }
        }

        assertThat(wanted).as("seed %d", seed).containsAllEntriesOf(found);
        assertThat(found.size()).isGreaterThanOrEqualTo(wanted.size() * 97 / 100);
        wanted.values().removeIf(containment -> containment < 0.3);
        assertThat(found).containsAllEntriesOf(wanted);
        assertThat(finder.compared()).isLessThan(120 * 119 / 4);
    }

    @Test
    void aFinderThatWasSavedGoesOnAsIfNothingHadHappened() {
        List<Arrival> stream = spliced(new Random(7));
        CopyFinder resumed = finder(Optional.of(Duration.ofDays(10)));
        CopyFinder kept = finder(Optional.of(Duration.ofDays(10)));
        stream.subList(0, 60).forEach(kept::add);
        resumed.resume(kept.state());

        for (Arrival arrival : stream.subList(60, stream.size())) {
            assertThat(resumed.add(arrival)).isEqualTo(kept.add(arrival));
        }
        assertThat(resumed.state()).isEqualTo(kept.state());
    }

    @Test
    void reportsAreForgottenByTheTimeOfTheStream() {
        CopyFinder brief = finder(Optional.of(Duration.ofDays(10)));
        brief.add(of("old", "Bay Herald", DAY, LEAD));
        brief.add(report("undated", LEAD + SECOND));
        for (int i = 0; i < 8; i++) {
            brief.add(of("f" + i, "Bay Herald", DAY.plusDays(30), "nothing of note " + i));
        }

        assertThat(brief.add(of("new", "Quay Tribune", DAY.plusDays(30), LEAD)))
                .extracting(copy -> copy.one().value())
                .containsExactly("undated");
    }

    @Test
    void aWrongDateForgetsNothing() {
        CopyFinder brief = finder(Optional.of(Duration.ofDays(10)));
        brief.add(of("1", "Bay Herald", DAY, LEAD));
        brief.add(of("wrong", "Bay Herald", DAY.plusYears(500), "nothing of note"));

        assertThat(brief.add(of("2", "Quay Tribune", DAY, LEAD))).hasSize(1);
    }

    @Test
    void hostileTextsTakeNoLongerThanOthers() {
        String endless = "a ".repeat(300_000);
        finder.add(report("1", endless));

        assertThat(only(finder.add(report("2", endless))).containment()).isEqualTo(1);
        assertThat(finder.add(report("3", ""))).isEmpty();
        assertThat(finder.add(report("4", "\uD800 four words are few"))).isEmpty();
    }

    /// Texts of invented words, many with stretches of earlier ones.
    private static List<Arrival> spliced(Random random) {
        List<Arrival> stream = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            List<String> words = new ArrayList<>();
            int length = 20 + random.nextInt(400);
            while (words.size() < length) {
                if (!texts.isEmpty() && random.nextInt(150) == 0) {
                    List<String> other = texts.get(random.nextInt(texts.size()));
                    int from = random.nextInt(other.size());
                    words.addAll(other.subList(from, Math.min(other.size(), from + 70)));
                } else {
                    words.add("w" + random.nextInt(5000));
                }
            }
            texts.add(words);
            stream.add(
                    of("s" + i, "Outlet " + i % 9, DAY.plusDays(i / 4), String.join(" ", words)));
        }
        return stream;
    }

    private static double containment(Arrival one, Arrival other) {
        Set<List<String>> a = runs(one);
        Set<List<String>> b = runs(other);
        int smaller = Math.min(a.size(), b.size());
        a.retainAll(b);
        return (double) a.size() / smaller;
    }

    private static Set<List<String>> runs(Arrival report) {
        List<String> words = List.of(report.text().characters().split(" "));
        Set<List<String>> runs = new HashSet<>();
        IntStream.rangeClosed(0, words.size() - 5).forEach(i -> runs.add(words.subList(i, i + 5)));
        return runs;
    }

    private static CopyFinder finder(Optional<Duration> memory) {
        return ENGINE.copyFinder(new CopyFinder.Limits(0.15, memory));
    }

    private static Copy only(List<Copy> copies) {
        assertThat(copies).hasSize(1);
        return copies.getFirst();
    }

    private static Arrival report(String id, String text) {
        return Arrival.of(new ReportId(id), new Text(text));
    }

    private static Arrival of(String id, String outlet, LocalDate day, String text) {
        return new Arrival(
                new ReportId(id),
                new Text(text),
                Optional.empty(),
                new Published.On(day),
                Optional.empty(),
                Optional.of(outlet));
    }

    private static Arrival at(String id, String address, String outlet) {
        return new Arrival(
                new ReportId(id),
                new Text(LEAD + SECOND),
                Optional.of("Ferry aground, version " + id),
                new Published.On(DAY),
                Optional.of(address),
                Optional.of(outlet));
    }
}
