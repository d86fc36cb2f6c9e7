"""Holds the program against Python: the same tags on 1,000 paragraphs, and what int8 costs on dev.

Runs the built program (./readout) with the float32 network in place of its own, then with the
int8 one. Writes a row of runs.md.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import torch

from tagger.decode import read
from tagger.encoded import encode
from tagger.export import NETWORK, TRANSITIONS
from tagger.network import Tagger, with_weights
from tagger.reports import ROLES, Report, load
from tagger.train import RESOURCES
from tagger.wordpiece import WordPieces

ROOT = Path(__file__).parents[2]
PARAGRAPHS = 1000
_PLACE = "dev/readout/analyse/tagging"


def by_java(reports: list[Report], network: Path, out: Path) -> dict[str, list[dict]]:
    """What the program marks with a network in place of its own; offsets in UTF-16."""
    place = out / "classes" / _PLACE
    place.mkdir(parents=True, exist_ok=True)
    shutil.copy(network, place / NETWORK)
    shutil.copy(network.parent / TRANSITIONS, place / TRANSITIONS)
    rows = out / "rows.jsonl"
    with open(rows, "w", encoding="utf-8") as file:
        for report in reports:
            file.write(json.dumps({"id": report.id, "text": report.text}) + "\n")
    classes = os.environ.get("READOUT_CLASSES", str(ROOT / ".build/dist/lib/*"))
    command = [
        os.environ.get("JAVA", "java"), "--enable-native-access=ALL-UNNAMED",
        "-cp", f"{out / 'classes'}:{classes}", "dev.readout.app.Main", "attributions", str(rows),
    ]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {row["id"]: row["attributions"] for row in map(json.loads, lines)}


def by_python(reports: list[Report], tagger: Tagger) -> dict[str, list[dict]]:
    """The same from the weights; like the program, it leaves out what has no content."""
    vocabulary = WordPieces(RESOURCES / "language/vocab.txt")
    encoded = [encode(report, vocabulary) for report in reports]
    return {
        report.id: [
            {role: [[_utf16(report.text, place) for place in span] for span in each[role]]
             for role in ROLES}
            for each in found.attributions
            if each["content"]
        ]
        for report, found in zip(reports, read(tagger, encoded))
    }


def _utf16(text: str, position: int) -> int:
    return len(text[:position].encode("utf-16-le")) // 2


def paragraphs(reports: list[Report], seed: int) -> list[Report]:
    """Single paragraphs, each a report of its own."""
    drawn = [line for report in reports for line in report.text.split("\n") if line.strip()]
    random.Random(seed).shuffle(drawn)
    return [Report(str(number), line, ()) for number, line in enumerate(drawn[:PARAGRAPHS])]


def _marks(attributions: list[dict]) -> list[str]:
    return sorted(json.dumps({role: each.get(role, []) for role in ROLES}) for each in attributions)


def _figures(data: Path, found: dict[str, list[dict]]) -> str:
    if str(data) not in sys.path:
        sys.path.insert(0, str(data))
    import score_attribution as scorer

    gold = scorer.load(str(data / "dev.jsonl"))
    rows = [{"id": id_, "attributions": each} for id_, each in found.items()]
    scores = scorer.score(scorer.make_pairs(gold, rows, False, False))
    names = ("frag_exact source", "frag_exact cue", "frag_exact content", "rel_partial")
    return " | ".join(f"{scores[name]['f1']:.4f}" for name in names)


def _add(rows: list[str], page: Path) -> None:
    """Puts rows at the end of the table of a page, before what is said about it."""
    lines = page.read_text(encoding="utf-8").splitlines()
    after = 1 + max(number for number, line in enumerate(lines) if line.startswith("|"))
    page.write_text("\n".join(lines[:after] + rows + lines[after:]) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("networks", type=Path, help="what tagger.export wrote")
    parser.add_argument("name", help="of the run, for runs.md")
    given = parser.parse_args()
    tagger = with_weights(torch.load(given.weights))
    dev = load(given.data, "dev")
    single = paragraphs(load(given.data, "train") + dev, seed=1)
    float32, int8 = given.networks / "model.fp32.onnx", given.networks / NETWORK
    ours, theirs = by_python(single, tagger), by_java(single, float32, given.networks)
    same = sum(_marks(ours[each.id]) == _marks(theirs[each.id]) for each in single)
    rows = [
        f"| {given.name}, Java, {kind} | {date.today()} | "
        f"{_figures(given.data, by_java(dev, network, given.networks))} | {told} |"
        for kind, network, told in (
            ("float32", float32, f"{same} of {len(single)} paragraphs tagged as in Python"),
            ("int8", int8, f"{int8.stat().st_size / 1e6:.1f} MB"),
        )
    ]
    print("\n".join(rows))
    _add(rows, ROOT / "training/runs.md")


if __name__ == "__main__":
    main()
