"""Trains the tagger: reads the data, runs some epochs, keeps the weights of each."""

import argparse
import json
import random
import sys
import time
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch

from tagger import decode
from tagger.encoded import Encoded, encode
from tagger.first import go_on_from
from tagger.losses import losses
from tagger.network import Tagger, with_base_weights, with_weights
from tagger.reports import Report, load
from tagger.teacher import Teacher
from tagger.variety import RESOURCES, Variety
from tagger.windows import Window, batch, for_training
from tagger.wordpiece import WordPieces


@dataclass(frozen=True)
class Settings:
    """`relays` counts the reports written from patterns in each epoch; `teacher_share` is what the
    teacher has in the goal, if there is one, and `temperature` makes its doubts count."""

    epochs: int = 4
    seed: int = 1
    rows: int = 12
    encoder_rate: float = 1.4e-4
    head_rate: float = 1e-3
    warm_up: float = 0.08
    averaged: float = 0.998
    relays: int = 700
    layers: int = 6
    threads: int = 2
    temperature: float = 1.5
    teacher_share: float = 0.7


class Average:
    """The running mean of the weights: steadier than the last ones."""

    def __init__(self, tagger: Tagger, kept: float):
        self._kept = kept
        self._steps = 0
        self.state = {name: value.clone() for name, value in tagger.state_dict().items()}

    def add(self, tagger: Tagger) -> None:
        self._steps += 1
        kept = min(self._kept, self._steps / (self._steps + 10))
        with torch.no_grad():
            for name, value in tagger.state_dict().items():
                if value.is_floating_point() and "words" not in name:
                    self.state[name].mul_(kept).add_(value, alpha=1 - kept)


def train(
    settings: Settings,
    data: Path,
    base: Path,
    first: Path | None,
    teacher: Teacher | None,
    out: Path,
) -> None:
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    random_ = random.Random(settings.seed)
    vocabulary = WordPieces(RESOURCES / "language/vocab.txt")
    variety = Variety(RESOURCES / "knowledge")
    reports = load(data, "train")
    dev = [encode(report, vocabulary) for report in load(data, "dev")]
    tagger = with_base_weights(base, settings.layers)
    if first and first.is_file():
        tagger.load_state_dict(torch.load(first))
    elif first:
        go_on_from(tagger, first / "model.int8.onnx", first / "transitions.txt")
    tagger.encoder.words.weight.requires_grad_(False)
    average = Average(tagger, settings.averaged)
    optimizer = _optimizer(tagger, settings)
    batches = _batches(_windows(settings, reports, variety, vocabulary, random_), settings.rows, random_)
    total = settings.epochs * len(batches)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: _rate(step / total, settings.warm_up)
    )
    print(json.dumps(asdict(settings)), f"{total} steps, {len(reports)} reports", flush=True)
    started, processor = time.time(), time.process_time()
    for epoch in range(1, settings.epochs + 1):
        if epoch > 1:
            windows = _windows(settings, reports, variety, vocabulary, random_)
            batches = _batches(windows, settings.rows, random_)
        tagger.train()
        seen: dict[str, float] = {}
        for number, windows in enumerate(batches, 1):
            for head, loss in _step(tagger, optimizer, windows, teacher).items():
                seen[head] = 0.98 * seen.get(head, loss) + 0.02 * loss
            average.add(tagger)
            rate.step()
            if number % 50 == 0:
                told = " ".join(f"{head} {loss:.3f}" for head, loss in seen.items())
                print(f"epoch {epoch} step {number}/{len(batches)} {time.time() - started:.0f} s,"
                      f" {time.process_time() - processor:.0f} s of processor: {told}", flush=True)
        torch.save(tagger.state_dict(), out / f"last-{epoch}.pt")
        torch.save(average.state, out / f"average-{epoch}.pt")
        _tell(out, data, f"epoch {epoch}, averaged", with_weights(average.state), dev)


def _windows(
    settings: Settings,
    reports: list[Report],
    variety: Variety,
    vocabulary: WordPieces,
    random_: random.Random,
) -> list[Window]:
    """A new variant of every report, and new sentences about relays."""
    drawn = [variety.of(report, random_) for report in reports]
    drawn += [variety.relays.draw(number, random_) for number in range(settings.relays)]
    return [
        window
        for report in drawn
        for window in for_training(encode(report, vocabulary), random_)
    ]


def _batches(windows: list[Window], rows: int, random_: random.Random) -> list[list[Window]]:
    """Windows of like length side by side, in a random order."""
    random_.shuffle(windows)
    batches = []
    for first in range(0, len(windows), 40 * rows):
        some = sorted(windows[first : first + 40 * rows], key=lambda each: len(each.piece_at))
        batches += [some[row : row + rows] for row in range(0, len(some), rows)]
    random_.shuffle(batches)
    return batches


def _optimizer(tagger: Tagger, settings: Settings) -> torch.optim.Optimizer:
    encoder = [each for each in tagger.encoder.parameters() if each.requires_grad]
    heads = [each for name, each in tagger.named_parameters() if not name.startswith("encoder.")]
    groups = [
        {"params": [each for each in encoder if each.ndim > 1], "weight_decay": 0.01},
        {"params": [each for each in encoder if each.ndim == 1], "weight_decay": 0.0},
        {"params": heads, "lr": settings.head_rate, "weight_decay": 0.01},
    ]
    return torch.optim.AdamW(groups, lr=settings.encoder_rate, betas=(0.9, 0.98), foreach=True)


def _rate(done: float, warm_up: float) -> float:
    """Share of the full learning rate: up in a line, down in a line."""
    return min((done + 1e-4) / warm_up, max(0.0, (1 - done) / (1 - warm_up)))


def _step(
    tagger: Tagger, optimizer, windows: list[Window], teacher: Teacher | None
) -> dict[str, float]:
    made = batch(windows, with_goals=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = losses(tagger, made, teacher.of(made) if teacher else None)
    optimizer.zero_grad(set_to_none=True)
    sum(found.values()).backward()
    torch.nn.utils.clip_grad_norm_([p for p in tagger.parameters() if p.requires_grad], 1.0)
    optimizer.step()
    return {head: float(loss.detach()) for head, loss in found.items()}


def _tell(out: Path, data: Path, name: str, tagger: Tagger, dev: list[Encoded]) -> None:
    line = f"| {name} | {figures(data, dev, decode.read(tagger, dev))} |"
    print(line, flush=True)
    with open(out / "figures.md", "a", encoding="utf-8") as file:
        file.write(line + "\n")


def figures(data: Path, dev: list[Encoded], found: list[decode.Read]) -> str:
    """Columns of runs.md, by the scorer that lies beside the data."""
    if str(data) not in sys.path:
        sys.path.insert(0, str(data))
    import score_attribution as scorer

    gold = scorer.load(str(data / "dev.jsonl"))
    rows = [{"id": each.id, "attributions": read.attributions} for each, read in zip(dev, found)]
    scores = scorer.score(scorer.make_pairs(gold, rows, False, False))
    names = ("frag_exact source", "frag_exact cue", "frag_exact content", "rel_partial")
    return " | ".join(f"{scores[name]['f1']:.4f}" for name in names)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder with train.jsonl, dev.jsonl, silver")
    parser.add_argument("base", type=Path, help="jar with the base network")
    parser.add_argument("out", type=Path, help="folder for weights and figures")
    parser.add_argument("--first", type=Path,
                        help="weights to go on from (FILE.pt), or the folder of the first tagger")
    parser.add_argument("--teacher", nargs="+", metavar="FILE.pt=SHARE",
                        help="weights whose mean teaches, beside the marks of the data")
    for field in fields(Settings):
        parser.add_argument("--" + field.name.replace("_", "-"), type=field.type,
                            default=field.default)
    given = parser.parse_args()
    settings = Settings(**{field.name: getattr(given, field.name) for field in fields(Settings)})
    given.out.mkdir(parents=True, exist_ok=True)
    teacher = None
    if given.teacher:
        teacher = Teacher(given.teacher, settings.temperature, settings.teacher_share)
    train(settings, given.data, given.base, given.first, teacher, given.out)


if __name__ == "__main__":
    main()
