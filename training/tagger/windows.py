"""Cuts reports into stretches that the network reads at once, as Windows.java does."""

import random
from dataclasses import dataclass

import numpy as np
import torch

from tagger.encoded import NO_PIECE, NOTHING_SAID, Encoded
from tagger.wordpiece import BEGIN, SEPARATOR

LONGEST = 192
LONGEST_CONTEXT = 64


@dataclass
class Window:
    """`piece_at` has NO_PIECE for the marks; pieces before `begin` are context only."""

    report: Encoded
    piece_at: np.ndarray
    begin: int


def for_training(report: Encoded, random_: random.Random) -> list[Window]:
    """Windows that follow one another; the first is cut short by chance, so that each reading of
    the report cuts it elsewhere."""
    windows, held, places = [], [], 2
    room = random_.randint(LONGEST // 4, LONGEST)
    for begin, end in _blocks(report):
        if held and places + end - begin + 1 > room:
            windows.append(_window(report, held, 0))
            held, places, room = [], 2, LONGEST
        held.append((begin, end))
        places += end - begin + 1
    windows.append(_window(report, held, 0))
    return windows


def for_reading(report: Encoded) -> list[Window]:
    """Windows as the program cuts them, with context before each."""
    blocks = _blocks(report)
    windows, first = [], 0
    while first < len(blocks):
        last, places = first, 2
        while last < len(blocks) and (last == first or places + _places(blocks[last]) <= LONGEST):
            places += _places(blocks[last])
            last += 1
        context, places = first, 0
        while context > 0 and places + _places(blocks[context - 1]) <= LONGEST_CONTEXT:
            context -= 1
            places += _places(blocks[context])
        windows.append(_window(report, blocks[context:last], first - context))
        first = last
    return windows


def _places(block: tuple[int, int]) -> int:
    return block[1] - block[0] + 1


def _blocks(report: Encoded) -> list[tuple[int, int]]:
    """Paragraphs, cut between two tokens where they are too long for a window."""
    cuts = np.flatnonzero(np.diff(report.paragraphs)) + 1
    blocks = []
    for begin, end in zip([0, *cuts.tolist()], [*cuts.tolist(), len(report.ids)]):
        while end - begin > LONGEST - 2:
            cut = begin + LONGEST - 2
            while cut > begin + 1 and not report.opens[cut]:
                cut -= 1
            blocks.append((begin, cut))
            begin = cut
        blocks.append((begin, end))
    return blocks


def _window(report: Encoded, blocks: list[tuple[int, int]], context: int) -> Window:
    pieces = [NO_PIECE]
    for begin, end in blocks:
        pieces += [*range(begin, end), NO_PIECE]
    return Window(report, np.array(pieces), blocks[context][0])


@dataclass
class Batch:
    """Windows side by side, filled up to the longest; goals only where they are asked for."""

    windows: list[Window]
    ids: torch.Tensor
    mask: torch.Tensor
    types: torch.Tensor
    goals: dict[str, torch.Tensor]


_OF_PIECE = ("labels", "names", "tags", "relations")
_OF_PLACE = ("heads", "source_of_cue", "cue_of_content")


def batch(windows: list[Window], with_goals: bool) -> Batch:
    shape = len(windows), max(len(window.piece_at) for window in windows)
    ids, mask, types = (np.zeros(shape, np.int64) for _ in range(3))
    goals = {}
    if with_goals:
        goals = {name: np.full(shape, NOTHING_SAID, np.int64) for name in _OF_PIECE + _OF_PLACE}
    for row, window in enumerate(windows):
        held = np.flatnonzero(window.piece_at != NO_PIECE)
        pieces = window.piece_at[held]
        ids[row, : len(window.piece_at)] = SEPARATOR
        ids[row, 0] = BEGIN
        ids[row, held] = window.report.ids[pieces]
        types[row, held] = window.report.types[pieces]
        mask[row, : len(window.piece_at)] = 1
        if with_goals:
            for name in _OF_PIECE:
                goals[name][row, held] = getattr(window.report, name)[pieces]
            place_of = dict(zip(pieces.tolist(), held.tolist()))
            for name in _OF_PLACE:
                goal = getattr(window.report, name)[pieces]
                for place, piece in zip(held[goal != NOTHING_SAID], goal[goal != NOTHING_SAID]):
                    # the mark at the beginning stands for "none"; outside the window, for nothing
                    where = 0 if piece == NO_PIECE else place_of.get(int(piece), NOTHING_SAID)
                    goals[name][row, place] = where
    tensors = {name: torch.from_numpy(goal) for name, goal in goals.items()}
    return Batch(windows, *map(torch.from_numpy, (ids, mask, types)), tensors)
