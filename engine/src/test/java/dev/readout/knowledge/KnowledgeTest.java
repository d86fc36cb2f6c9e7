package dev.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The files are complete of their kind, without duplicates, and found as reports write them.
class KnowledgeTest {

    @Test
    void agenciesOfEveryContinentAreKnownUnderTheirUsualNames() {
        assertThat(Agencies.all()).hasSizeGreaterThan(400);
        assertThat(Agencies.NAMES.shared()).isEmpty();
        assertThat(agency("AP")).isEqualTo("The Associated Press");
        assertThat(agency("the Associated Press’")).isEqualTo("The Associated Press");
        assertThat(agency("KYODO'S")).isEqualTo("Kyodo News");
        assertThat(agency("dpa")).isEqualTo(agency("DPA")).isEqualTo("Deutsche Presse-Agentur");
        assertThat(agency("Angop")).isEqualTo("Angop");
        assertThat(agency("Agencia Brasil")).isEqualTo("Agência Brasil");
    }

    @Test
    void anAbbreviationInOtherCaseIsNoAgency() {
        assertThat(Agencies.named("ap")).isEmpty();
        assertThat(Agencies.named("map")).isEmpty();
        assertThat(Agencies.named("tap")).isEmpty();
        assertThat(Agencies.named("")).isEmpty();
    }

    @Test
    void aGivenNameIsOfWomenOrOfMenOrTellsNothing() {
        assertThat(GivenNames.isOfWoman("maria")).isTrue();
        assertThat(GivenNames.isOfMan("maria")).isFalse();
        assertThat(GivenNames.isOfMan("vladimir")).isTrue();
        assertThat(GivenNames.isOfWoman("kim") || GivenNames.isOfMan("kim")).isFalse();
    }

    @Test
    void anAgencyOfAStateNamesTheState() {
        for (Agency agency : Agencies.all()) {
            assertThat(agency.state().isPresent())
                    .as(agency.name())
                    .isEqualTo(agency.owner() == Agency.Owner.STATE);
            assertCodes(agency.name(), agency.country(), agency.state());
        }
        assertThat(Agencies.named("Bernama").flatMap(Agency::state)).contains("MY");
    }

    @Test
    void everyCountryHasACapitalAdjectivesAndACodeOfItsOwn() {
        Set<String> codes = new HashSet<>();
        for (Country country : Countries.all()) {
            assertThat(country.code()).matches("[A-Z]{2}");
            assertThat(codes.add(country.code())).as(country.code()).isTrue();
            assertThat(country.capital()).as(country.name()).isNotBlank();
            assertThat(country.adjectives()).as(country.name()).isNotEmpty();
        }
        assertThat(Countries.all()).hasSizeGreaterThan(240);
    }

    @Test
    void whatSeveralCountriesShareNamesNone() {
        assertThat(Countries.NAMES.shared()).isEmpty();
        assertThat(Countries.SEATS.shared()).isEmpty();
        assertThat(Countries.ADJECTIVES.shared()).containsExactly("congolese", "dominican");
        assertThat(Countries.CAPITALS.shared()).isEmpty();
        assertThat(Countries.withAdjective("Congolese")).isEmpty();
    }

    @Test
    void countriesAreFoundByNameAdjectivePeopleCapitalAndSeat() {
        assertThat(code(Countries.named("the U.S."))).isEqualTo("US");
        assertThat(code(Countries.named("Cote d’Ivoire"))).isEqualTo("CI");
        assertThat(code(Countries.named("BRAZIL"))).isEqualTo("BR");
        assertThat(code(Countries.withAdjective("South Sudanese"))).isEqualTo("SS");
        assertThat(code(Countries.withDemonym("Danes"))).isEqualTo("DK");
        assertThat(code(Countries.withCapital("Kiev"))).isEqualTo("UA");
        assertThat(code(Countries.withSeat("the Elysee"))).isEqualTo("FR");
        assertThat(Countries.named("us")).isEmpty();
        assertThat(Countries.named("turkey")).isEmpty();
        assertThat(Countries.of("NA")).isPresent();
    }

    @Test
    void aTitleMayHaveModifiersAndSaysInWhatCapacityItSpeaks() {
        assertThat(Titles.all()).hasSizeGreaterThan(400);
        assertThat(Titles.isTitle("Deputy Foreign Minister")).isTrue();
        assertThat(Titles.isTitle("table")).isFalse();
        List<String> words = List.of("the", "former", "deputy", "police", "chief", "said");
        assertThat(Titles.longestAt(words, 1).map(Matched::words)).contains(4);
        assertThat(Titles.of("spokespeople").orElseThrow().speaksForInstitution()).isTrue();
        assertThat(Titles.of("fishermen").orElseThrow().speaksForInstitution()).isFalse();
        assertThat(Titles.longestAt(words, words.size())).isEmpty();
    }

    @Test
    void everyInstitutionIsOfASortThatTellsWhatCallsItAgain() {
        for (Body body : Bodies.all()) {
            if (body.kind() == Body.Kind.INSTITUTION) {
                assertThat(BodySort.of(body.name())).as(body.name()).isPresent();
            }
        }
        for (Institution institution : Institutions.all()) {
            assertThat(BodySort.of(institution.name())).as(institution.name()).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Norda Weather Service, AGENCY",
        "Bureau of Lakes, AGENCY",
        "IAEA, AGENCY",
        "WHO, AGENCY",
        "CIA, AGENCY",
        "FBI, AGENCY",
        "NATO, GROUP",
        "Marsh Fishermen's Union, GROUP",
        "Hezbollah, GROUP",
        "Norda Senate, OWN_NOUN",
        "Norda Congress, OWN_NOUN",
        "Norda Embassy, OWN_NOUN",
        "Crown Prosecutor, OWN_NOUN",
        "Norda Prosecutor's Office, OWN_NOUN",
        "Office of the President, OWN_NOUN",
        "Department of Lakes, OWN_NOUN",
        "US Justice Department, OWN_NOUN",
        "Norda Medical Centre, OWN_NOUN",
    })
    void aNameTellsOfWhatSortItsBodyIs(String name, BodySort sort) {
        assertThat(BodySort.of(name)).contains(sort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norda", "NHMA", "Peter Lund", ""})
    void otherNamesTellOfNoSort(String name) {
        assertThat(BodySort.of(name)).isEmpty();
    }

    @Test
    void aSortIsCalledByItsNouns() {
        assertThat(BodySort.AGENCY.isCalled("agency")).isTrue();
        assertThat(BodySort.GROUP.isCalled("organisation")).isTrue();
        assertThat(BodySort.NEWS_AGENCY.isCalled("wire service")).isTrue();
        assertThat(BodySort.OUTLET.isCalled("newspaper")).isTrue();
        assertThat(BodySort.OUTLET.isCalled("agency")).isFalse();
        assertThat(BodySort.OWN_NOUN.isCalled("ministry")).isFalse();
    }

    @Test
    void bodiesTellInstitutionsFromReleasesAndUnnamedPeople() {
        assertThat(Bodies.all()).hasSizeGreaterThan(300);
        assertThat(Bodies.is("Foreign Ministry", Body.Kind.INSTITUTION)).isTrue();
        assertThat(Bodies.is("press service", Body.Kind.PART)).isTrue();
        assertThat(Bodies.is("communiqués", Body.Kind.RELEASE)).isTrue();
        assertThat(Bodies.is("news conference", Body.Kind.VENUE)).isTrue();
        assertThat(Bodies.is("state media", Body.Kind.MEDIUM)).isTrue();
        assertThat(Bodies.is("residents", Body.Kind.UNNAMED)).isTrue();
    }

    @Test
    void verbsAreFoundInEveryForm() {
        assertThat(ReportingVerbs.all()).hasSizeGreaterThan(400);
        for (ReportingVerb verb : ReportingVerbs.all()) {
            assertThat(verb.forms()).as(verb.lemma()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(verb.frames()).as(verb.lemma()).isNotEmpty();
            assertThat(verb.base()).isEqualTo(verb.lemma());
        }
        assertThat(verb("told")).isEqualTo(ReportingVerb.Kind.SAY);
        assertThat(verb("denies")).isEqualTo(ReportingVerb.Kind.DENY);
        assertThat(verb("ruled out")).isEqualTo(ReportingVerb.Kind.DENY);
        assertThat(verb("omitted")).isEqualTo(ReportingVerb.Kind.OMIT);
        assertThat(verb("vowing")).isEqualTo(ReportingVerb.Kind.SPEECH_ACT);
        assertThat(verb("quoted")).isEqualTo(ReportingVerb.Kind.REPORT);
    }

    @Test
    void unitsConvertToTheBaseOfTheirDimension() {
        assertThat(Units.of("miles").orElseThrow().toBase(new BigDecimal("10")))
                .isEqualByComparingTo("16093.44");
        assertThat(Units.of("°F").orElseThrow().toBase(new BigDecimal("212")).doubleValue())
                .isBetween(99.9, 100.1);
        assertThat(Units.of("Percent").map(Unit::symbol)).contains("%");
        assertThat(Units.of("$").map(Unit::symbol)).contains("USD");
        assertThat(Units.of("₹").map(Unit::symbol)).contains("INR");
        Unit dollar = Units.of("dollars").orElseThrow();
        assertThat(dollar.isComparableWith(Units.of("€").orElseThrow())).isFalse();
        assertThat(
                        Units.of("hectares")
                                .orElseThrow()
                                .isComparableWith(Units.of("km2").orElseThrow()))
                .isTrue();
    }

    @Test
    void numbersAreReadFromWords() {
        assertThat(NumberWords.of("Forty-two").map(NumberWord::value)).contains(new BigDecimal(42));
        assertThat(NumberWords.of("dozens").map(NumberWord::kind)).contains(NumberWord.Kind.VAGUE);
        assertThat(NumberWords.of("million").map(NumberWord::value))
                .contains(new BigDecimal("1000000"));
        assertThat(NumberWords.of("thirtieth").map(NumberWord::value)).contains(new BigDecimal(30));
    }

    @Test
    void daysAndMonthsNeedTheirCapital() {
        assertThat(CalendarNames.weekday("Thurs.")).contains(DayOfWeek.THURSDAY);
        assertThat(CalendarNames.month("SEPT.")).contains(Month.SEPTEMBER);
        assertThat(CalendarNames.month("may")).isEmpty();
        assertThat(CalendarNames.day("Boxing Day")).contains(MonthDay.of(12, 26));
        assertThat(CalendarNames.days()).hasSizeGreaterThan(50);
    }

    @Test
    void institutionsBelongToACountryOrToNone() {
        assertThat(Institutions.NAMES.shared()).isEmpty();
        for (Institution institution : Institutions.all()) {
            assertCodes(institution.name(), institution.country(), Optional.empty());
            assertThat(Agencies.named(institution.name())).as(institution.name()).isEmpty();
        }
        assertThat(Institutions.named("the U.N.").map(Institution::country)).contains("");
        assertThat(Institutions.named("who")).isEmpty();
    }

    @Test
    void abbreviationsHonorificsAndFunctionWordsAreKnown() {
        assertThat(Abbreviations.is("Gen.")).isTrue();
        assertThat(Abbreviations.is("harbour.")).isFalse();
        assertThat(Honorifics.is("Lt. Col.")).isTrue();
        assertThat(Honorifics.is("Harbour")).isFalse();
        assertThat(StopWords.is("Didn’t")).isTrue();
        assertThat(StopWords.is("harbour")).isFalse();
    }

    @Test
    void outletsAreKnownByHostAndName() {
        assertThat(Outlets.all()).hasSizeGreaterThan(1000);
        assertThat(Outlets.NAMES.shared()).isEmpty();
        for (Outlet outlet : Outlets.all()) {
            assertThat(outlet.hosts()).as(outlet.name()).isNotEmpty();
            assertThat(outlet.hosts()).allMatch(host -> host.matches("[a-z0-9.-]+\\.[a-z]+"));
            assertCodes(outlet.name(), outlet.country(), outlet.state());
        }
        assertThat(Outlets.atHost("www.theguardian.com").map(Outlet::name))
                .contains("The Guardian");
        assertThat(Outlets.atHost("edition.cnn.com").map(Outlet::name)).contains("CNN");
        assertThat(Outlets.named("the NYT").map(Outlet::name)).contains("The New York Times");
        assertThat(Outlets.atHost("nowhere.example")).isEmpty();
    }

    private static void assertCodes(String who, String country, Optional<String> state) {
        List<String> codes = new ArrayList<>(state.stream().toList());
        if (!country.isEmpty()) {
            codes.add(country);
        }
        assertThat(codes).as(who).allMatch(code -> Countries.of(code).isPresent());
    }

    private static String agency(String surface) {
        return Agencies.named(surface).map(Agency::name).orElse("nobody");
    }

    private static String code(Optional<Country> country) {
        return country.map(Country::code).orElse("none");
    }

    private static ReportingVerb.Kind verb(String form) {
        return ReportingVerbs.of(form).orElseThrow().kind();
    }

    @Test
    void shortVerbsHaveTheirBaseForm() {
        assertThat(WordFamilies.of("died")).isEqualTo(WordFamilies.of("death"));
        assertThat(Lemmas.of("used")).isEqualTo("use");
        assertThat(Lemmas.of("need")).isEqualTo("need");
    }

    @Test
    void verbsAndTheirNounsAreOneFamily() {
        assertThat(WordFamilies.of("repealed")).isEqualTo(WordFamilies.of("reversal"));
        assertThat(WordFamilies.of("apprehended")).isEqualTo(WordFamilies.of("arrest"));
        assertThat(WordFamilies.of("thwarted")).isEqualTo(WordFamilies.of("prevention"));
        assertThat(WordFamilies.of("opponent")).isNotEqualTo(WordFamilies.of("participant"));
    }

    @Test
    void titlesCutShortPartiesAndStatesAreKnownInFull() {
        assertThat(Titles.inFull("Gov")).contains("governor");
        assertThat(Titles.inFull("gov")).isEmpty();
        assertThat(Titles.callsAgain("lawmaker", "senator")).isTrue();
        assertThat(Titles.callsAgain("senator", "lawmaker")).isFalse();
        assertThat(Parties.of("GOP")).contains("republican");
        assertThat(Parties.ofLetters("D")).contains("democrat");
        assertThat(Parties.isMember("Democrat")).isTrue();
        assertThat(Parties.isMember("Democratic")).isFalse();
        assertThat(UsStates.named("N.Y.")).contains("New York");
        assertThat(UsStates.named("Tarn")).isEmpty();
    }
}
