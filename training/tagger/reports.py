"""Reports with marked attributions and grammar, and edits that keep the marks in place."""

import gzip
import json
from dataclasses import dataclass, field, replace
from pathlib import Path

ROLES = ("source", "cue", "content")


@dataclass(frozen=True)
class Word:
    """A word as an older parser read it: silver, it errs. `head` counts within the sentence."""

    start: int
    end: int
    tag: str
    name: str
    head: int
    relation: str


@dataclass(frozen=True)
class Attribution:
    """Who is said to have said what: each role is a list of [start, end)."""

    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Report:
    id: str
    text: str
    attributions: tuple[Attribution, ...]
    sentences: tuple[tuple[Word, ...], ...] = field(default=())


@dataclass(frozen=True)
class Edit:
    """Puts other words in place of text[start:end]; start == end inserts."""

    start: int
    end: int
    words: str


def load(folder: Path, split: str) -> list[Report]:
    """The reports of one split of PolNeAR, with the silver grammar beside it."""
    silver = _silver(folder / "silver.jsonl.gz")
    reports = []
    with open(folder / f"{split}.jsonl", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            marks = tuple(
                Attribution(*(tuple(map(tuple, each[role])) for role in ROLES))
                for each in row["attributions"]
            )
            reports.append(Report(row["id"], row["text"], marks, silver.get(row["id"], ())))
    return reports


def _silver(path: Path) -> dict[str, tuple[tuple[Word, ...], ...]]:
    if not path.exists():
        return {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = map(json.loads, lines)
        return {
            row["id"]: tuple(tuple(Word(*word) for word in words) for words in row["sentences"])
            for row in rows
        }


def edited(report: Report, edits: list[Edit]) -> Report:
    """The report after the edits, which do not overlap.

    A mark that begins or ends inside an edit covers all of it; what is inserted at the end of a
    mark is no part of it.
    """
    starts, ends, parts = [], [0], []
    at = shift = 0
    for edit in [*sorted(edits, key=lambda each: each.start), Edit(*2 * (len(report.text),), "")]:
        parts += [report.text[at : edit.start], edit.words]
        starts += range(at + shift, edit.start + shift)
        ends += range(at + 1 + shift, edit.start + 1 + shift)
        begin = edit.start + shift
        starts += [begin] * (edit.end - edit.start)
        ends += [begin + len(edit.words)] * (edit.end - edit.start)
        shift += len(edit.words) - (edit.end - edit.start)
        at = edit.end
    starts.append(len(report.text) + shift)

    def move(spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        return tuple((starts[begin], ends[end]) for begin, end in spans)

    return replace(
        report,
        text="".join(parts),
        attributions=tuple(
            Attribution(move(each.source), move(each.cue), move(each.content))
            for each in report.attributions
        ),
        sentences=tuple(
            tuple(replace(word, start=starts[word.start], end=ends[word.end]) for word in words)
            for words in report.sentences
        ),
    )
