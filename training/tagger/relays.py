"""Writes sentences about who passed on whose words, which PolNeAR does not mark.

Patterns are filled with agencies, countries and persons of the data files; every claim in them is
made up. Marks follow PolNeAR: an outermost attribution has the content. Where an agency only
passes words on ("…, the ministry said, Norda News reported"), the content is the ministry's, and
the agency has a source and a cue alone: rules of the program join the two.
"""

import random
import re

from tagger.reports import Attribution, Report, Word

# Marks: <s1 …> source, <c1 …> cue, <t1 …> content of attribution 1; {name} is filled.
# A role that stands twice under one number has two parts.
_PATTERNS = [
    "<t1 {Claim}>, <s1 {body}> <c1 said>, <s2 {agency}> <c2 reported>.",
    "<t1 {Claim}>, <s1 {body}> <c1 said>, <c2 according to> <s2 {agency}>.",
    "<t1 {Claim}>, <s2 {agency}> <c2 reported>, <c1 citing> <s1 {body}>.",
    "<t1 {Claim}>, <s2 {agency}> <c2 said> {day}, <c1 quoting> <s1 {body}>.",
    "<c1 According to> <s1 {agency}>, <c2 citing> <s2 {body}>, <t1 {claim}>.",
    "<s1 {Agency}>, <c2 citing> <s2 {body}>, <c1 reported> {day} <t1 that {claim}>.",
    "<c1 Citing> <s1 {body}>, <s2 {agency}> <c2 reported> <t1 that {claim}>.",
    "<t1 “{Claim},”> <s1 {body}> <c1 was quoted by {agency} as saying>.",
    "<t1 “{Claim},”> <s1 {person}> <c1 was quoted as saying by {agency}>.",
    "<s1 {Body}> <c1 was quoted by {agency} as saying> <t1 that {claim}>.",
    "<s1 {Body}> <c1 was cited by {agency} as saying> <t1 {claim}>.",
    "<s1 {Agency}> <c1 quoted> {person}, {a_role}, <c1 as saying> <t1 that {claim}>.",
    "<s2 {Agency}> <c2 quoted> <s1 {body}> <c1 as saying> <t1 “{claim}.”>",
    "<t1 “{Claim},”> <s1 {person}> <c1 told> {agency}.",
    "<s1 {Person}, {a_role},> <c1 told> {agency} {day} <t1 that {claim}>.",
    "<s1 {Body}> <c1 told> {agency} <t1 {claim}>.",
    "<s1 {Person}> <c1 said> in an interview with {agency} <t1 that {claim}>.",
    "In remarks carried by {agency}, <s1 {person}> <c1 said> <t1 {claim}>.",
    "<t1 “{Claim},”> <c1 read> <s1 a statement from {body}> carried by {agency}.",
    "<t1 {Claim}>, <s1 {body}> <c1 said> in a statement carried by {agency}.",
    "<t1 {Claim}>, <c1 according to> <s1 a statement published by {agency}>.",
    "<t1 {Person} thanked {person} for the help after the {event}>, <s1 {agency}> <c1 said>.",
    "<t1 {Person} praised the crews and promised {body} more money>, <s1 {agency}> <c1 reported>"
    " {day}.",
    "<s1 {Agency}> <c1 said> <t1 {person} had told {body} that {claim}>.",
    "<s1 {Agency}> <c1 reported> <t1 that {body} denied that {claim}>.",
    "<t1 {Body} said {claim}>, <s1 {agency}> <c1 reported>.",
    "<s1 {Body}> <c1 denied> <t1 reports by {agency} that {claim}>.",
    "<s1 {Agency}>, which is run by the state, <c1 said> <t1 {claim}>.",
    "<t1 {Claim}>, <s1 {country}’s {agency} news agency> <c1 reported>.",
    "<t1 {Claim}>, <c1 according to> <s1 {country}’s {agency} news agency>.",
    "<s1 State media in {country}> <c1 reported> {day} <t1 that {claim}>.",
    "<t1 {Claim}>, <s1 two officials who asked not to be named> <c1 told> {agency}.",
    "<s1 A person close to the talks> <c1 told> {agency} <t1 that {claim}>.",
    "<s1 {Person}> <c1 wrote> on Telegram <t1 that {claim}>.",
    "<c1 Asked> by {agency} about the {event}, <s1 {person}> <c1 replied>: <t1 “{Claim}.”>",
    "<s1 {Body}>: <t1 {Claim}>",
    "<t1 {Claim}> <c1 -> <s1 {agency}>",
]
_CLAIMS = [
    "{number} people were hurt in the {event}",
    "the {event} had been foreseen for weeks",
    "work on the {thing} would begin {day}",
    "the {thing} would be closed until further notice",
    "{country} had sent {number} engineers to {place}",
    "both countries would open talks on the {thing}",
    "{person} was on the way to {place}",
    "no trace of the missing {thing} had been found",
    "prices in {place} had risen by {number} percent since the {event}",
    "the {thing} is safe and nobody need worry",
    "{country} will not take part in the inquiry",
    "the army had taken {place} without a fight",
    "more than {number} families had left their homes near {place}",
    "the delegation from {country} would arrive {day}",
    "an agreement on the {thing} was close",
    "the two leaders spoke about the {thing} and the {event}",
    "{person} had known of the plan, which cost {number} million euros, from the beginning",
    "we have lost a friend and a teacher",
    "the water in {place} was not fit to drink",
    "the court would hear {number} witnesses before it ruled on the {thing}",
    "it had warned of the {event} as early as {day}",
    "rescue teams from {country} were still searching, although hope was fading",
]
_THINGS = (
    "bridge,dam,ferry,pipeline,border crossing,ceasefire,trade treaty,power plant,rail line,harbor,"
    "satellite,vaccine,budget,museum,fishing ban,airport,grain deal,mine,refinery,stadium"
).split(",")
_EVENTS = (
    "flood,explosion,fire,earthquake,strike,crash,landslide,election,storm,outbreak,blackout,"
    "collapse,avalanche,attack,drought,derailment"
).split(",")
_OFFICES = (
    "foreign ministry,defence ministry,interior ministry,health ministry,coast guard,"
    "central bank,supreme court,meteorological service,civil protection agency,president’s office,"
    "border guard,election commission,energy ministry,embassy,national police,transport ministry"
).split(",")
_ROLES = (
    "foreign minister,head of the coast guard,spokeswoman for the rescue service,mayor of {place},"
    "deputy energy minister,head of the union,defence minister,president of {country}"
).split(",")
_DAYS = (
    "on Monday,on Tuesday,on Wednesday,on Thursday,on Friday,on Saturday,on Sunday,this week,"
    "last month,on 4 March,late on Friday,in May"
).split(",")
_MARK = re.compile(r"<([sct])(\d) |>|\{(\w+)\}")
_NAME_OF_SLOT = {
    "agency": "ORGANIZATION", "country": "LOCATION", "place": "LOCATION", "person": "PERSON",
}
_ROLE = {"s": "source", "c": "cue", "t": "content"}


class RelayWriter:
    """Draws short reports of one to three sentences.

    Agencies, countries and regions come from `Variety`.
    """

    def __init__(self, agencies: list[str], countries: list[str], places: list[str], regions):
        self._agencies, self._countries, self._places = agencies, countries, places
        self._regions = regions

    def draw(self, number: int, random_: random.Random) -> Report:
        sheet = _Sheet()
        sentences = random_.randint(1, 3)
        for sentence in range(sentences):
            if sentence:
                sheet.write(random_.choice([" ", "\n\n"]))
            self._fill(random_.choice(_PATTERNS), sheet, random_, sentence * 10)
        return sheet.report(f"relay-{number}")

    def filled(self, pattern: str, random_: random.Random) -> str:
        """A pattern with its slots filled."""
        sheet = _Sheet()
        self._fill(pattern, sheet, random_, 0)
        return sheet.report("filled").text

    def _fill(self, pattern: str, sheet: "_Sheet", random_: random.Random, first: int) -> None:
        at = 0
        for mark in _MARK.finditer(pattern):
            sheet.write(pattern[at : mark.start()])
            at = mark.end()
            if mark[1]:
                sheet.open(_ROLE[mark[1]], first + int(mark[2]))
            elif mark[3]:
                self._slot(mark[3], sheet, random_, first)
            else:
                sheet.close()
        sheet.write(pattern[at:])

    def _slot(self, slot: str, sheet: "_Sheet", random_: random.Random, first: int) -> None:
        start = sheet.length
        kind = slot.lower()
        if kind == "claim":
            self._fill(random_.choice(_CLAIMS), sheet, random_, first)
        elif kind == "body":
            office = random_.choice(_OFFICES)
            form = random_.choice(["{country}’s _", "the _", "the _ of {country}"])
            self._fill(form.replace("_", office), sheet, random_, first)
        elif kind == "a_role":
            self._fill("the " + random_.choice(_ROLES), sheet, random_, first)
        else:
            sheet.write(self._word(kind, random_), _NAME_OF_SLOT.get(kind, "O"))
        if slot[0].isupper():
            sheet.capitalise(start)

    def _word(self, kind: str, random_: random.Random) -> str:
        if kind == "person":
            given, family = random_.choice(self._regions)
            full = f"{random_.choice(given)} {random_.choice(family)}"
            return random_.choice([full, full, full.split(" ")[1]])
        if kind == "agency":
            return random_.choice(self._agencies)
        if kind == "country":
            return random_.choice(self._countries)
        if kind == "place":
            return random_.choice(self._places)
        if kind == "office":
            return random_.choice(_OFFICES)
        if kind == "number":
            return str(random_.choice([3, 7, 12, 19, 40, 65, 120, 350, "1,200", "two", "nine"]))
        return random_.choice({"thing": _THINGS, "event": _EVENTS, "day": _DAYS}[kind])


class _Sheet:
    """A text while it is written, with its marks."""

    def __init__(self):
        self._parts: list[str] = []
        self.length = 0
        self._open: list[tuple[str, int, int]] = []
        self._marks: dict[int, dict[str, list[tuple[int, int]]]] = {}
        self._words: list[Word] = []

    def write(self, words: str, name: str = "O") -> None:
        self._parts.append(words)
        for word in re.finditer(r"\w+|[^\w\s]", words):
            start, end = word.start() + self.length, word.end() + self.length
            self._words.append(Word(start, end, "", "O" if word[0] == "the" else name, -1, ""))
        self.length += len(words)

    def open(self, role: str, number: int) -> None:
        self._open.append((role, number, self.length))

    def close(self) -> None:
        role, number, start = self._open.pop()
        roles = self._marks.setdefault(number, {"source": [], "cue": [], "content": []})
        roles[role].append((start, self.length))

    def capitalise(self, start: int) -> None:
        text = "".join(self._parts)
        self._parts = [text[:start] + text[start : start + 1].upper() + text[start + 1 :]]

    def report(self, id_: str) -> Report:
        marks = tuple(
            Attribution(*(tuple(roles[role]) for role in ("source", "cue", "content")))
            for _, roles in sorted(self._marks.items())
        )
        return Report(id_, "".join(self._parts), marks, (tuple(self._words),))
