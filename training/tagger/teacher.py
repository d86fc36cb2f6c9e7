"""Networks that teach another one what they would say themselves, doubts included."""

from pathlib import Path

import torch

from tagger.losses import TAUGHT, Soft
from tagger.network import with_weights
from tagger.windows import Batch


class Teacher:
    """The mean of what some networks say, by their shares; they may differ in layers.

    A batch costs what reading it with each of them costs; nothing is kept, since every epoch brings
    other variants of the reports.
    """

    def __init__(self, parts: list[str], temperature: float, share: float):
        """`parts` are FILE.pt=SHARE."""
        files, shares = zip(*(part.rsplit("=", 1) for part in parts))
        total = sum(map(float, shares))
        self._parts = [
            (with_weights(torch.load(Path(file))).eval(), float(each) / total)
            for file, each in zip(files, shares)
        ]
        self._temperature = temperature
        self._share = share

    def of(self, batch: Batch) -> Soft:
        marks = dict.fromkeys(TAUGHT, 0.0)
        with torch.no_grad():
            for network, share in self._parts:
                states = network.encoder(batch.ids, batch.mask, batch.types)
                for head in TAUGHT:
                    marks[head] = marks[head] + share * getattr(network, head)(states).float()
            transitions = sum(share * network.transitions for network, share in self._parts)
        return Soft(marks, transitions, self._temperature, self._share)
