"""Figures of attributions by publisher and by construction, as rows of tables of the model card.

    python3 -m tagger.figures DATA PREDICTED

PREDICTED is what `./readout attributions` writes about the texts of dev.jsonl.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

ROLES = ("source", "cue", "content")
_OPEN, _CLOSE = "“\"", "”\""


def quotations(text: str) -> list[tuple[int, int]]:
    """What stands in double quotation marks, paragraph by paragraph."""
    found, begin = [], None
    for at, letter in enumerate(text):
        if letter == "\n":
            begin = None
        elif begin is None and letter in _OPEN:
            begin = at
        elif begin is not None and letter in _CLOSE:
            found.append((begin, at + 1))
            begin = None
    return found


def form(text: str, attribution: dict) -> str:
    """direct if all words of the content are quoted, mixed if some are, else indirect."""
    letters = [at for begin, end in attribution["content"] for at in range(begin, end)
               if text[at].isalnum()]
    held = quotations(text)
    quoted = sum(any(begin <= at < end for begin, end in held) for at in letters)
    return "direct" if quoted == len(letters) else "mixed" if quoted else "indirect"


def place(text: str, attribution: dict) -> str:
    """Where the source stands."""
    if not attribution["source"]:
        return "source missing"
    before = min(attribution["source"])[0] < min(attribution["content"])[0]
    return "source before" if before else "source behind"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("predicted", type=Path)
    given = parser.parse_args()
    sys.path.insert(0, str(given.data))
    import score_attribution as scorer

    gold = scorer.load(str(given.data / "dev.jsonl"))
    found = {row["id"]: row["attributions"] for row in scorer.load(str(given.predicted))}
    print("| publisher | source | cue | content | relations |\n|---|---|---|---|---|")
    for publisher in sorted({row["publisher"] for row in gold}):
        pairs = [(row["text"], row["attributions"], found[row["id"]])
                 for row in gold if row["publisher"] == publisher]
        scores = scorer.score(pairs)
        names = [f"frag_exact {role}" for role in ROLES] + ["rel_partial"]
        print(f"| {publisher} | " + " | ".join(f"{scores[name]['f1']:.3f}" for name in names) + " |")
    print("\n| construction | in gold | content found | source right where it was |\n|---|---|---|---|")
    for kind in (form, place):
        _by_kind(scorer, gold, found, kind)


def _by_kind(scorer, gold: list[dict], found: dict, kind: Callable[[str, dict], str]) -> None:
    """Recall: contents met by half, and of these the sources met by half."""
    counts: dict[str, list[int]] = {}
    for row in gold:
        read = scorer.Doc(row["text"])
        marks = [{role: read.toks(each[role]) for role in ROLES} for each in found[row["id"]]]
        for each in row["attributions"]:
            if not each["content"]:
                continue
            content, source = read.toks(each["content"]), read.toks(each["source"])
            met = [mark for mark in marks if scorer.iou(content, mark["content"]) >= 0.5]
            count = counts.setdefault(kind(row["text"], each), [0, 0, 0])
            count[0] += 1
            count[1] += bool(met)
            count[2] += any(scorer.iou(source, mark["source"]) >= 0.5 for mark in met)
    for name, (all_, met, right) in sorted(counts.items()):
        print(f"| {name} | {all_} | {met / all_:.3f} | {right / max(1, met):.3f} |")


if __name__ == "__main__":
    main()
