package dev.readout.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Small groups of words that say something together, in lower case.
public enum WordGroup {
    /// Offices whose holder reports call "the leader" of a country.
    LEADING_OFFICE,
    /// Offices that a country, a town or a house has one of, so that "the mayor" of a story is the
    /// one whom any report names.
    SINGLE_OFFICE,
    /// Words that tell that a person is a woman: "sister", "spokeswoman".
    FEMALE,
    /// Words that tell that a person is a man: "brother", "spokesman".
    MALE,
    /// Words before "agency" that make it the one of the state: "official", "state-run".
    STATE_OWNED,
    /// Words for several states as one, behind "both": "both countries".
    STATES_TOGETHER,
    /// Words of a by-line that are no part of a person's name: "staff", "correspondent".
    BYLINE_NOUN,
    /// What those are who write, and are told about under what they wrote.
    WRITING_TRADE,
    /// Words for several persons as one: "crew", "family".
    COLLECTIVE,
    /// Words that stand beside the date of a report, besides names of months.
    DATE_LABEL,
    /// Words at the end of a company's name that tell its legal form, without a full stop.
    COMPANY_FORM,
    /// Verbs whose subject is as often a thing that proves as a person who says.
    PROVING_VERB,
    /// Finite forms of verbs of praise, blame, apology and thanks, which nobody does without words.
    SPOKEN_ACT,
    /// Words that often end the name of an outlet, and many other names as well: "today".
    MASTHEAD_END,
    /// Names of the parts of a newspaper or of its menu, up to two words: "politics", "front page".
    SECTION,
    /// Words that stand in the slogan under the name of an outlet: "voice", "since".
    SLOGAN_NOUN,
    /// Words that end the name of a news agency: "news service", "wire".
    AGENCY_END,
    /// Nouns right before the name of a body: "the railway Westbahn", "pump maker Orlow".
    ENTERPRISE_NOUN,
    /// Words that end the names of enterprises: "Mining", "Airways".
    COMPANY_NOUN,
    /// What enterprises have and persons have not: "shares", "revenue".
    BUSINESS_NOUN,
    /// Verbs of what happens to one thing or person once, in the past tense.
    ONCE_DEED,
    /// Those who bear the arms of a state.
    STATE_FORCE,
    /// Those who bear arms against a state or the law.
    ARMED_GROUP,
    /// Services that a place has one of, so that "police" alone means those of the story.
    LOCAL_SERVICE,
    /// Nouns of trade that call an enterprise again: "the carmaker".
    FIRM_NOUN,
    /// Who works at a court, as words before a name tell, and is not punished by it: "judge".
    OF_COURT,
    /// Words beside a term in prison that nobody has to serve, or not the one of the story.
    OPEN_TERM,
    /// Words of another happening, of several ones, or of what usually is: "aftershock",
    /// "previous".
    OTHER_HAPPENING,
    /// Words of another thing of a sort than the one of the story, or of a thing on top of it:
    /// "previous", "additional".
    OTHER_ONE,
    /// Words near a figure of what usually is: "every", "average".
    USUAL,
    /// Words of what is not so, or may be so: "not", "feared".
    UNSURE,
    /// Words of what is still to come: "will", "target".
    PLANNED,
    /// Words before the figure of a part: "including four children".
    PART_BEFORE,
    /// Words behind the figure of a part: "four of them", "two others".
    PART_BEHIND,
    /// Nouns before "of" whose figure is the whole: "a total of nine".
    WHOLE,
    /// Words of a count that was lower before: "risen", "bringing".
    GROWN,
    /// What a body gives out, beside the releases of `bodies`: "a toll", "a list".
    ISSUED_THING,
    /// What one person may be called, beside titles: "suspect", "driver".
    PERSON_NOUN,
    /// What only an examination finds: diseases, and causes of harm that are not seen.
    EXAMINED,
    /// Who may take a stand, beside titles, bodies and persons, in base form: "group", "voter".
    TAKER,
    /// Words of what is told by the quarter of a year, and not by the quarter of a game: figures of
    /// companies and of whole economies.
    QUARTERLY,
    /// Adjectives before a title that do not tell which office it is: "embattled", "outspoken".
    EPITHET_ADJECTIVE,
    /// Words that end the name of a body that is no public office: "union", "company".
    PRIVATE_BODY,
    /// Words in the name of a body of learning, health, faith, sport, arts or hospitality, which is
    /// no side of the country or town in its name.
    CIVIL_BODY,
    /// Words in the name of a service that tell no place: "department", "county".
    SERVICE_WORD,
    /// What one person of a family is to another: "father", "niece".
    RELATIVE,
    /// What anybody may be called, by sex and age: "man", "teenager".
    HUMAN;

    private static final Map<WordGroup, Set<String>> WORDS = new EnumMap<>(WordGroup.class);

    static {
        for (Entry entry :
                Table.read(
                        "word-groups",
                        2,
                        row -> new Entry(row.choice(0, WordGroup.class), row.list(1)))) {
            WORDS.put(entry.group(), Set.copyOf(entry.words()));
        }
    }

    private record Entry(WordGroup group, List<String> words) {}

    /// Whether `word`, given in lower case, is one of the group.
    public boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }
}
