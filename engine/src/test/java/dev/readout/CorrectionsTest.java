package dev.readout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.json.CorrectionRow;
import dev.readout.report.Attribution;
import dev.readout.report.Page;
import dev.readout.report.ReportId;
import dev.readout.report.Skipped;
import dev.readout.story.Brief;
import dev.readout.story.Correction;
import dev.readout.story.EntityId;
import dev.readout.story.Finding;
import dev.readout.story.Lineage;
import dev.readout.story.Provenance;
import dev.readout.story.Quoted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Page LEDGER =
            page(
                    "ledger.txt",
                    """
                    Bridge at Ostermoor closed after crack

                    By Ines Corvo
                    4 May 2031

                    OSTERMOOR (Reuters) - The road bridge at Ostermoor was closed on Sunday after a
                     crack was found, Mayor Pella Strand said. "Nobody was hurt," Strand said.

                    The bridge carries 9,000 cars a day, the county said. An engineer said the crack
                     was 40 centimetres long.
                    """);
    private static final Page HERALD =
            page(
                    "herald.txt",
                    """
                    Ostermoor bridge shut

                    Valley Herald
                    5 May 2031

                    The road bridge at Ostermoor was closed on Sunday after a crack was found, the
                     mayor said. The bridge carries 14,000 cars a day, the county said.

                    "We should have seen it," Teodor Quill said.
                    """);
    private static final Engine ENGINE = new Engine();

    @Test
    void twoNamesThatAPersonHeldToBeOneAreOne() {
        Correction same =
                by(
                        new Correction.Same(
                                quoted(LEDGER, "An engineer"), quoted(HERALD, "Teodor Quill")));

        assertThat(speakers(brief(), "the crack")).isNotEqualTo(speakers(brief(), "We should"));
        assertThat(speakers(brief(same), "the crack"))
                .isEqualTo(speakers(brief(same), "We should"));
    }

    @Test
    void anotherSpeakerSpokeTheWords() {
        Correction other =
                by(
                        new Correction.Speaker(
                                quoted(LEDGER, "Nobody was hurt"),
                                Optional.of(quoted(LEDGER, "An engineer"))));

        assertThat(speakers(brief(), "Nobody")).containsExactly(new EntityId("pella-strand"));
        assertThat(speakers(brief(other), "Nobody"))
                .isEqualTo(speakers(brief(), "the crack"))
                .isNotEmpty();
    }

    @Test
    void wordsOfWhichNobodyTellsWhoSpokeHaveNoSpeaker() {
        Correction nobody =
                by(new Correction.Speaker(quoted(LEDGER, "Nobody was hurt"), Optional.empty()));

        assertThat(speakers(brief(nobody), "Nobody")).isEmpty();
    }

    @Test
    void whatDoesNotDifferIsNoConflict() {
        Correction none =
                by(
                        new Correction.NoConflict(
                                quoted(HERALD, "14,000 cars"), quoted(LEDGER, "9,000 cars")));

        assertThat(contradictions(brief())).isNotEmpty();
        assertThat(contradictions(brief(none))).hasSize(contradictions(brief()).size() - 1);
    }

    @Test
    void aCopyCameThroughWhomItsOriginalCame() {
        Correction copied = by(new Correction.Copied("herald.txt", "ledger.txt"));

        assertThat(publishers(brief(), "herald.txt")).doesNotContain(new EntityId("reuters"));
        assertThat(publishers(brief(copied), "herald.txt")).contains(new EntityId("reuters"));
    }

    @Test
    void aBriefNamesTheCorrectionsItRespectsAndThoseWhoseWordsAreGone() {
        Correction kept = by(new Correction.Copied("herald.txt", "ledger.txt"));
        Correction gone =
                by(
                        new Correction.Speaker(
                                new Quoted("ledger.txt", "Nobody was there", 0), Optional.empty()));
        Correction elsewhere = by(new Correction.Copied("ledger.txt", "courier.txt"));

        Brief brief = brief(elsewhere, gone, kept);

        assertThat(brief.corrections()).containsExactly(kept);
        assertThat(brief.skipped())
                .containsExactly(
                        new Skipped(
                                "ledger.txt",
                                "no longer has the words “Nobody was there”, which M. Tarn"
                                        + " corrected"));
    }

    @Test
    void aCorrectionIsReadAsItWasWritten() {
        List<Correction> all =
                List.of(
                        by(
                                new Correction.Same(
                                        quoted(LEDGER, "An engineer"),
                                        quoted(HERALD, "Teodor Quill"))),
                        by(
                                new Correction.Speaker(
                                        quoted(LEDGER, "Nobody"),
                                        Optional.of(quoted(LEDGER, "Strand")))),
                        by(new Correction.Speaker(quoted(LEDGER, "Nobody"), Optional.empty())),
                        by(new Correction.NoConflict(quoted(LEDGER, "9"), quoted(HERALD, "14"))),
                        by(new Correction.Copied("herald.txt", "ledger.txt")));

        assertThat(all)
                .allSatisfy(one ->
                        assertThat(CorrectionRow.parse(CorrectionRow.of(one)))
                                .isEqualTo(new CorrectionRow.Parsed(one)));
    }

    @Test
    void aRowThatIsNoCorrectionIsToldInWords() {
        assertThat(CorrectionRow.parse("{\"kind\": \"sane\", \"by\": \"x\"}"))
                .isEqualTo(
                        new CorrectionRow.Malformed(
                                "is no correction (its kind is none of same, speaker,"
                                        + " no-conflict, copied: 'sane')"));
        assertThat(CorrectionRow.parse("[]"))
                .isEqualTo(new CorrectionRow.Malformed("is no JSON object"));
    }

    private static Correction by(Correction.Decision decision) {
        return new Correction(decision, "M. Tarn", Instant.parse("2031-05-06T08:00:00Z"));
    }

    private static Brief brief(Correction... corrections) {
        return ENGINE.brief(List.of(LEDGER, HERALD), List.of(corrections));
    }

    private static List<EntityId> speakers(Brief brief, String said) {
        return brief.trace().lineages().stream()
                .filter(one -> isSaid(brief, one.attribution(), said))
                .map(Lineage::speakers)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSaid(Brief brief, Attribution attribution, String said) {
        return attribution.content().stream()
                .anyMatch(words -> brief.report(words.report()).at(words).contains(said));
    }

    private static List<Finding> contradictions(Brief brief) {
        return brief.alignment().findings().stream()
                .filter(Finding.Contradiction.class::isInstance)
                .toList();
    }

    private static List<EntityId> publishers(Brief brief, String file) {
        ReportId id =
                brief.reports().stream()
                        .filter(report -> report.file().equals(file))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return brief.trace().provenances().stream()
                .filter(one -> one.report().equals(id))
                .flatMap(one -> one.hops().stream())
                .map(Provenance.Hop::entity)
                .toList();
    }

    private static Quoted quoted(Page page, String words) {
        String text = new String(page.content(), StandardCharsets.UTF_8);
        return new Quoted(page.name(), words, text.indexOf(words));
    }

    private static Page page(String name, String text) {
        return new Page(name, text.replace("\n ", " ").getBytes(StandardCharsets.UTF_8));
    }
}
