package dev.readout.align.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    @Test
    void aDenialMeetsTheAccusationOfAnotherReport() {
        assertThat(
                        denials(
                                "Alderman Olaf Lund accused Mayor Ada Hald of taking money from a"
                                        + " builder.",
                                "Mayor Ada Hald denied any wrongdoing."))
                .containsExactly(
                        "Alderman Olaf Lund accused Mayor Ada Hald of taking money from a builder"
                                + " / Mayor Ada Hald denied any wrongdoing");
    }

    @Test
    void theLawyerOfWhomIsAccusedMayDeny() {
        assertThat(
                        denials(
                                "Mayor Ada Hald was accused of taking money.\n"
                                        + "Ada Hald's lawyer, Finn Marr, denied the allegations."))
                .hasSize(1);
    }

    @Test
    void whoIsNotAccusedDeniesSomethingElse() {
        assertThat(
                        denials(
                                "Alderman Olaf Lund accused Mayor Ada Hald of taking money.",
                                "The builder Finn Marr denied any wrongdoing."))
                .isEmpty();
    }

    @Test
    void ofTwoAccusationsNobodyKnowsWhichIsDenied() {
        assertThat(
                        denials(
                                "Alderman Olaf Lund accused Mayor Ada Hald of taking money.",
                                "Trader Finn Marr accused Mayor Ada Hald of burning letters.",
                                "Mayor Ada Hald denied any wrongdoing."))
                .isEmpty();
    }

    @Test
    void ofTwoAccusationsTheOneThatIsToldAgainIsDenied() {
        assertThat(
                        denials(
                                "Alderman Olaf Lund accused Mayor Ada Hald of taking money.",
                                "Trader Finn Marr accused Mayor Ada Hald of burning letters.",
                                "Mayor Ada Hald denied burning letters."))
                .containsExactly(
                        "Trader Finn Marr accused Mayor Ada Hald of burning letters"
                                + " / Mayor Ada Hald denied burning letters");
    }

    @Test
    void whoStaysRefusesToGo() {
        assertThat(
                        refusals(
                                "Alderman Olaf Lund urged Mayor Ada Hald to step down.",
                                "Mayor Ada Hald vowed to stay in office."))
                .containsExactly(
                        "Alderman Olaf Lund urged Mayor Ada Hald to step down"
                                + " / Mayor Ada Hald vowed to stay in office");
    }

    @Test
    void whoRefusesSomethingElseDoesNotAnswer() {
        assertThat(
                        refusals(
                                "Alderman Olaf Lund urged Mayor Ada Hald to open the dam.",
                                "Mayor Ada Hald refused to attend the party."))
                .isEmpty();
    }

    private static List<String> denials(String... texts) {
        Read read = new Read(texts);
        return told(
                read,
                Exchange.among(
                        read.reports().stream()
                                .flatMap(one -> new DisputeReader(one).accusations().stream())
                                .toList(),
                        read.reports().stream()
                                .flatMap(one -> new DisputeReader(one).denials().stream())
                                .toList()));
    }

    private static List<String> refusals(String... texts) {
        Read read = new Read(texts);
        return told(
                read,
                Exchange.among(
                        read.reports().stream()
                                .flatMap(one -> new DisputeReader(one).demands().stream())
                                .toList(),
                        read.reports().stream()
                                .flatMap(one -> new DisputeReader(one).refusals().stream())
                                .toList()));
    }

    private static List<String> told(Read read, List<Exchange> exchanges) {
        return exchanges.stream()
                .map(one ->
                        String.join(
                                " / ",
                                Stream.concat(one.challenges().stream(), one.replies().stream())
                                        .map(read::words)
                                        .toList()))
                .toList();
    }
}
