"""From the answers of the network to attributions, as TagDecoder.java and Linker.java do it."""

from dataclasses import dataclass

import numpy as np
import torch

from tagger.encoded import LABELS, NO_PIECE, Encoded
from tagger.network import Tagger
from tagger.windows import Window, batch, for_reading

_COUNT = len(LABELS)
_FORBIDDEN = -1e9
_MAY_FOLLOW = np.array([
    [0.0 if after == 0 or after % 2 == 1 or after in (before, before + 1) else _FORBIDDEN
     for after in range(_COUNT)]
    for before in range(_COUNT)
])
_MAY_BEGIN = np.array([_FORBIDDEN if label and label % 2 == 0 else 0.0 for label in range(_COUNT)])


@dataclass
class Read:
    """What the tagger says about one report: numbers per piece, attributions by characters."""

    labels: np.ndarray
    names: np.ndarray
    tags: np.ndarray
    heads: np.ndarray
    relations: np.ndarray
    attributions: list[dict]


def read(tagger: Tagger, reports: list[Encoded], rows: int = 16) -> list[Read]:
    """Reads in batches of windows of like length; the result is the same one by one."""
    tagger.eval()
    jobs = [(number, window) for number, report in enumerate(reports)
            for window in for_reading(report)]
    jobs.sort(key=lambda job: len(job[1].piece_at))
    parts: list[list[tuple[Window, dict]]] = [[] for _ in reports]
    with torch.no_grad():
        for first in range(0, len(jobs), rows):
            some = jobs[first : first + rows]
            answers = _answers(tagger, [window for _, window in some])
            for row, (number, window) in enumerate(some):
                places = len(window.piece_at)
                own = {name: answer[row, :places] for name, answer in answers.items()}
                parts[number].append((window, own))
    transitions = tagger.transitions.detach().numpy() + _MAY_FOLLOW
    return [_joined(report, sorted(part, key=lambda each: each[0].begin), transitions)
            for report, part in zip(reports, parts)]


def _answers(tagger: Tagger, windows: list[Window]) -> dict[str, np.ndarray]:
    made = batch(windows, with_goals=False)
    states = tagger.encoder(made.ids, made.mask, made.types)
    arcs = tagger.arcs(states) + (made.mask[:, None, :].float() - 1) * 1e4
    heads = arcs.argmax(-1)
    answers = {
        "labels": tagger.labels(states),
        "names": tagger.names(states).argmax(-1),
        "tags": tagger.tags(states).argmax(-1),
        "heads": heads,
        "relations": tagger.relations(states, heads).argmax(-1),
        "source": tagger.source(states),
        "cue": tagger.cue(states),
    }
    return {name: answer.numpy() for name, answer in answers.items()}


def _joined(report: Encoded, parts: list[tuple[Window, dict]], transitions: np.ndarray) -> Read:
    size = len(report.ids)
    marks = np.zeros((size, _COUNT), np.float32)
    read_ = Read(*(np.zeros(size, np.int64) for _ in range(5)), [])
    for window, answers in parts:
        own = np.flatnonzero(window.piece_at >= window.begin)
        pieces = window.piece_at[own]
        marks[pieces] = answers["labels"][own]
        for name in ("names", "tags", "relations"):
            getattr(read_, name)[pieces] = answers[name][own]
        read_.heads[pieces] = window.piece_at[answers["heads"][own]]
    runs = _runs(report, marks, transitions, read_.labels)
    read_.attributions = _linked(report, parts, runs)
    return read_


def viterbi(marks: np.ndarray, transitions: np.ndarray) -> list[int]:
    reached = marks[0] + _MAY_BEGIN
    came_from = []
    for mark in marks[1:]:
        ways = reached[:, None] + transitions
        best = ways.argmax(0)
        came_from.append(best)
        reached = ways[best, np.arange(_COUNT)] + mark
    labels = [int(reached.argmax())]
    for best in reversed(came_from):
        labels.append(int(best[labels[-1]]))
    return labels[::-1]


def _runs(report: Encoded, marks: np.ndarray, transitions: np.ndarray, labels: np.ndarray) -> dict:
    """Runs of pieces by role, decoded paragraph by paragraph; fills `labels`."""
    first = np.flatnonzero(report.opens)
    after = np.append(first[1:], len(report.ids))
    cuts = np.flatnonzero(np.diff(report.paragraphs[first])) + 1
    runs: dict[int, list[list[int]]] = {1: [], 3: [], 5: []}
    for begin, end in zip([0, *cuts.tolist()], [*cuts.tolist(), len(first)]):
        run = None
        for token, label in enumerate(viterbi(marks[first[begin:end]], transitions), begin):
            labels[first[token]] = label
            if label % 2:
                run = [int(first[token]), int(after[token])]
                runs[label].append(run)
            elif label and run:
                run[1] = int(after[token])
            else:
                run = None
    return runs


def _linked(report: Encoded, parts: list[tuple[Window, dict]], runs: dict) -> list[dict]:
    sources, cues, contents = runs[1], runs[3], runs[5]
    linked = [{"source": [], "cue": [cue], "content": []} for cue in cues]
    alone = []
    for window, answers in parts:
        place_of = {int(piece): place for place, piece in enumerate(window.piece_at)
                    if piece != NO_PIECE}
        last = max(place_of)
        for attribution in linked:
            cue = attribution["cue"][0][0]
            if window.begin <= cue <= last:
                marks = answers["source"][place_of[cue]]
                best, found = marks[0], None
                for source in sources:
                    place = place_of.get(source[0])
                    if place is not None and marks[place] > best:
                        best, found = marks[place], source
                attribution["source"] = [found] if found else []
        for content in contents:
            if window.begin <= content[0] <= last:
                marks = answers["cue"][place_of[content[0]]]
                near = [(marks[place_of[cue[0]]], number) for number, cue in enumerate(cues)
                        if cue[0] in place_of]
                if near:
                    linked[max(near)[1]]["content"].append(content)
                else:
                    alone.append({"source": [], "cue": [], "content": [content]})
    return [
        {role: [_span(report, begin, end, role) for begin, end in spans]
         for role, spans in attribution.items()}
        for attribution in linked + alone
    ]


def _span(report: Encoded, begin: int, end: int, role: str) -> list[int]:
    """Characters of a run; a content does without the "and" that joins what the reporter goes on
    to say."""
    start, after = int(report.starts[begin]), int(report.ends[end - 1])
    words, space, last = report.text[start:after].rpartition(" ")
    kept = words.rstrip(" ,;")
    if role == "content" and kept and space and last in ("and", "but", "or"):
        after = start + len(kept)
    return [start, after]
