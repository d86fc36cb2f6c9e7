package dev.readout.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Engine;
import dev.readout.report.Page;
import dev.readout.story.Account;
import dev.readout.story.Brief;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On how many sides a claim rests at the least that two reports have from two speakers.
class PartyCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "police | cops",
                "investigators | the Tarn Police Department",
                "the Tarn Police Department | TPD",
                "police Capt. Mara Vell | Lt. Ilan Sor",
                "Mara Vell, a captain of the Tarn police, | detectives",
                "Officer Mara Vell | police",
                "Sheriff Mara Vell | sheriff’s deputies",
                "fire chief Mara Vell | firefighters",
                "prosecutors | District Attorney Mara Vell",
                "the coroner | Mara Vell, the deputy coroner,",
            })
    void aServiceIsOneSideWhateverItIsCalled(String one, String other) {
        assertThat(atLeast(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Tarn police | the Norda police",
                "police | prosecutors",
                "police | firefighters",
                "police | residents",
                "Judge Mara Vell | Judge Ilan Sor",
                "police | Mara Vell, a neighbour,",
                "Mara Vell, a retired police captain, | police",
            })
    void twoServicesOrPlacesAreTwo(String one, String other) {
        assertThat(atLeast(one, other)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "officials | the Harbour Board",
                "officials | Mayor Mara Vell",
                "a source | the Harbour Board",
                "court records | Mara Vell, a lawyer,",
                "critics | Mara Vell",
                "a witness | Mara Vell",
                "a witness | the woman",
                "lawmakers | Sen. Mara Vell",
            })
    void whoMayBeAnybodyIsNoSecondSide(String one, String other) {
        assertThat(atLeast(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "officials | Mara Vell, a neighbour,",
                "officials | the Seamen’s Union",
                "a witness | Mayor Mara Vell",
                "residents | the Harbour Board",
                "Mayor Mara Vell | the Seamen’s Union",
            })
    void whoCannotBeTheOtherIsASecondSide(String one, String other) {
        assertThat(atLeast(one, other)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mara Vell | Ilan Vell",
                "Orlow spokeswoman Mara Vell | Orlow Foods",
                "the Lamp Union | the Lamp Union of Tarn",
            })
    void likeNamesMayBeOne(String one, String other) {
        assertThat(atLeast(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    The rudder of the island ferry had been broken for a week, Mayor Mara Vell said. | The rudder of the island ferry had been broken for a week, the Seamen’s Union said.
                    The ferry's rudder was broken for a week, Mayor Mara Vell and the Seamen’s Union said. | The rudder of the island ferry had been broken for a week, Mayor Mara Vell and the Seamen’s Union said.
                    Mayor Mara Vell spoke of a broken rudder of the island ferry. | The Seamen’s Union spoke of a broken rudder of the island ferry.
                    """)
    void whatIsSaidInTheSameWordsOrTogetherIsSaidOnce(String one, String other) {
        assertThat(accounts(one, other))
                .allSatisfy(account -> assertThat(account.independence().min()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    authorities | police
                    the coroner | coroner Mara Vell
                    the software maker | Norsoft Inc.
                    every Republican on the harbour panel | the panel’s Republicans
                    """)
    void whoIsCalledAgainIsNoOriginBesideTheNamedOne(String one, String other) {
        assertThat(
                        accounts(
                                "The rudder of the island ferry had been broken for a week, %s said on Monday."
                                        .formatted(one),
                                "The island ferry's rudder was broken for a week, %s said on Monday."
                                        .formatted(other)))
                .anySatisfy(account -> {
                    assertThat(account.claim().supports()).hasSize(2);
                    assertThat(account.origins()).hasSize(1);
                });
    }

    private static int atLeast(String one, String other) {
        return accounts(
                        "The rudder of the island ferry had been broken for a week, %s said on Monday."
                                .formatted(one),
                        "The island ferry's rudder was broken for a week, %s said on Monday."
                                .formatted(other))
                .stream()
                .filter(account -> account.origins().size() > 1)
                .map(Account::independence)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no two origins: " + one + ", " + other))
                .min();
    }

    /// Of the claims on a rudder.
    private static List<Account> accounts(String one, String other) {
        Brief brief =
                new Engine()
                        .brief(
                                List.of(
                                        page(
                                                "courier.txt",
                                                """
                                                Evening Courier
                                                Ferry rudder was broken for a week

                                                %s Hundreds of islanders had waited on the quay for six hours.
                                                """
                                                        .formatted(one)),
                                        page(
                                                "gazette.txt",
                                                """
                                                Island Gazette
                                                Ferry six hours late

                                                %s A bakery gave bread to those who waited.
                                                """
                                                        .formatted(other))));
        return brief.accounts().stream()
                .filter(account ->
                        brief.report(account.claim().wording().report())
                                .at(account.claim().wording())
                                .contains("rudder"))
                .toList();
    }

    private static Page page(String name, String text) {
        return new Page(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
