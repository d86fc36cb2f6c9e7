"""Makes training reports look like those that Readout reads: other names, clutter, quotation marks.

PolNeAR is about one election in one country. Each time a report is read it may get persons of
another region, other places and agencies, lines of page furniture, and straight quotation marks.
"""

import random
from pathlib import Path

from tagger.relays import RelayWriter
from tagger.reports import Edit, Report, Word, edited

RESOURCES = Path(__file__).parents[2] / "engine/src/main/resources/dev/readout"
RENAMED, CLUTTERED, STRAIGHT = 0.3, 0.25, 0.35
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


class Variety:
    """Draws variants of reports.

    `knowledge` is the folder of the data files of the program.
    """

    def __init__(self, knowledge: Path):
        names = _rows(Path(__file__).parent / "names.tsv")
        self._regions = [(row[1].split(" "), _family_names(row[2])) for row in names]
        countries = _rows(knowledge / "countries.tsv")
        self._countries = [row[1] for row in countries if " " not in row[1]]
        capitals = [row[5].split("|")[0] for row in countries if len(row) > 5]
        self._places = self._countries + [name for name in capitals if name.isalpha()]
        agencies = [
            name for row in _rows(knowledge / "agencies.tsv") for name in [row[0], *row[1].split("|")]
        ]
        self._agencies = [name for name in agencies if name.isalpha()]
        self._furniture = [
            row[1][0].upper() + row[1][1:]
            for row in _rows(knowledge / "furniture.tsv")
            if row[0] in ("line", "start", "end")
        ]
        self.relays = RelayWriter(
            [_with_article(name) for name in agencies if name],
            [row[1] for row in countries],
            self._places,
            self._regions,
        )

    def of(self, report: Report, random_: random.Random) -> Report:
        edits: list[Edit] = []
        if random_.random() < RENAMED:
            edits += self._renaming(report, random_)
        if random_.random() < CLUTTERED:
            edits += self._clutter(report, random_)
        if edits:
            report = edited(report, edits)
        if random_.random() < STRAIGHT:
            report = Report(
                report.id, report.text.translate(_STRAIGHT), report.attributions, report.sentences
            )
        return report

    def _renaming(self, report: Report, random_: random.Random) -> list[Edit]:
        given, family = random_.choice(self._regions)
        pools = {
            "given": given,
            "family": family,
            "LOCATION": self._places,
            "ORGANIZATION": self._agencies,
        }
        chosen: dict[str, str] = {}
        edits = []
        for sentence in report.sentences:
            for word, pool in _names_in(sentence, report.text):
                old = report.text[word.start : word.end]
                if old not in chosen:
                    chosen[old] = random_.choice(pools[pool])
                edits.append(Edit(word.start, word.end, chosen[old]))
        return edits

    def _clutter(self, report: Report, random_: random.Random) -> list[Edit]:
        breaks = [at for at, letter in enumerate(report.text) if letter == "\n"]
        wanted = random_.randint(1, 4)
        places = sorted(random_.sample(breaks, min(wanted, len(breaks))))
        return [Edit(at, at, "\n" + random_.choice(self._furniture)) for at in places]


def _names_in(sentence: tuple[Word, ...], text: str):
    """The words of names that may be exchanged one for one, with the pool for each."""
    for number, word in enumerate(sentence):
        name = text[word.start : word.end]
        if len(name) < 3 or not name[0].isupper() or not name.isalpha():
            continue
        follows = number + 1 < len(sentence) and sentence[number + 1].name == word.name
        precedes = number > 0 and sentence[number - 1].name == word.name
        if word.name == "PERSON" and word.tag == "NNP":
            yield word, "given" if follows else "family"
        elif word.name == "LOCATION" and not follows and not precedes:
            yield word, "LOCATION"
        elif word.name == "ORGANIZATION" and name.isupper() and not follows and not precedes:
            yield word, "ORGANIZATION"


def _with_article(agency: str) -> str:
    return agency[0].lower() + agency[1:] if agency.startswith("The ") else agency


def _family_names(names: str) -> list[str]:
    """Family names of several words ("van der Merwe") are left to the real reports."""
    return [name for name in names.split(" ") if name[0].isupper() or name.startswith(("al-", "el-"))]


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
