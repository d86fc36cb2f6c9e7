"""Mixes weights of one shape and shifts how readily each role is marked; writes them as one file.

Runs that began with the same weights lie so close that a mean of them reads better than each. What
goes in and how far to shift is chosen on dev.
"""

import argparse
from pathlib import Path

import torch

from tagger.encoded import LABELS
from tagger.first import go_on_from
from tagger.network import with_base_weights


def mean(states: list[dict[str, torch.Tensor]], shares: list[float]) -> dict[str, torch.Tensor]:
    total = sum(shares)
    return {
        name: sum(share / total * state[name] for state, share in zip(states, shares))
        for name in states[0]
    }


def shifted(state: dict[str, torch.Tensor], by_role: dict[str, float]) -> dict[str, torch.Tensor]:
    """With labels of a role preferred (or shunned, if below 0) by so much in the log of their odds."""
    roles = [label.partition("-")[2] for label in LABELS]
    shift = torch.tensor([by_role.get(role, 0.0) for role in roles])
    return state | {"labels.bias": state["labels.bias"] + shift}


def first_tagger(jar: Path, folder: Path) -> dict[str, torch.Tensor]:
    tagger = with_base_weights(jar, 6)
    go_on_from(tagger, folder / "model.int8.onnx", folder / "transitions.txt")
    return tagger.state_dict()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("parts", nargs="+", help="FILE.pt=SHARE, or FOLDER=SHARE for the first tagger")
    parser.add_argument("--base", type=Path, help="jar with the base, where the first tagger is a part")
    parser.add_argument("--shift", nargs="*", default=[], help="ROLE=LOG_ODDS, e.g. source=0.2")
    given = parser.parse_args()
    states, shares = [], []
    for part in given.parts:
        name, _, share = part.rpartition("=")
        path = Path(name)
        states.append(first_tagger(given.base, path) if path.is_dir() else torch.load(path))
        shares.append(float(share))
    by_role = {role: float(shift) for role, _, shift in (each.partition("=") for each in given.shift)}
    torch.save(shifted(mean(states, shares), by_role), given.out)


if __name__ == "__main__":
    main()
