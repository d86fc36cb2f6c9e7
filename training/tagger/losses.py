"""What the network is trained to make small."""

from dataclasses import dataclass

import torch
from torch.nn import functional

from tagger.encoded import NOTHING_SAID
from tagger.network import Tagger
from tagger.windows import Batch

# Shares of the heads in the whole loss. Labels are what the tagger is for; grammar is a by-product.
WEIGHTS = {
    "labels": 1.0, "names": 0.3, "tags": 0.15, "source": 0.3, "cue": 0.3, "arcs": 0.15,
    "relations": 0.15,
}
# Heads that a teacher teaches, too.
TAUGHT = ("labels", "names", "source", "cue")


@dataclass(frozen=True)
class Soft:
    """What a teacher says about a batch: marks of labels, names, sources of cues and cues of contents
    by place, and its transitions. Its shares at `temperature` make up `share` of the goal."""

    marks: dict[str, torch.Tensor]
    transitions: torch.Tensor
    temperature: float
    share: float


def losses(tagger: Tagger, batch: Batch, soft: Soft | None = None) -> dict[str, torch.Tensor]:
    """One weighted loss per head; run it under autocast where half precision is wanted."""
    goals = batch.goals
    states = tagger.dropout(tagger.encoder(batch.ids, batch.mask, batch.types))
    heads = goals["heads"]
    relations = goals["relations"].masked_fill(heads < 0, NOTHING_SAID)
    marks = {name: getattr(tagger, name)(states).float() for name in TAUGHT}
    found = {
        "labels": label_loss(marks["labels"], goals["labels"], tagger.transitions),
        "names": choice_loss(marks["names"], goals["names"]),
        "tags": choice_loss(tagger.tags(states), goals["tags"]),
        "source": place_loss(marks["source"], goals["source_of_cue"], batch.mask),
        "cue": place_loss(marks["cue"], goals["cue_of_content"], batch.mask),
        "arcs": place_loss(tagger.arcs(states), heads, batch.mask),
        "relations": choice_loss(tagger.relations(states, heads.clamp(min=0)), relations),
    }
    if soft:
        for head, loss in _taught(marks, tagger.transitions, batch, soft).items():
            found[head] = (1 - soft.share) * found[head] + soft.share * loss
    return {head: WEIGHTS[head] * loss for head, loss in found.items()}


def _taught(
    marks: dict[str, torch.Tensor], transitions: torch.Tensor, batch: Batch, soft: Soft
) -> dict[str, torch.Tensor]:
    """How far the shares of the student are from those of the teacher, by head."""
    heat = soft.temperature
    goals = batch.goals
    hidden = (batch.mask[:, None, :].float() - 1) * 1e4
    counted = {
        "names": goals["labels"] >= 0,
        "source": goals["source_of_cue"] >= 0,
        "cue": goals["cue_of_content"] >= 0,
    }
    found = {"labels": _taught_labels(marks["labels"], transitions, goals["labels"], soft)}
    for head, places in counted.items():
        mine, theirs = ((each[head] / heat + (0 if head == "names" else hidden))[places]
                        for each in (marks, soft.marks))
        shares = torch.log_softmax(mine, -1), torch.softmax(theirs, -1)
        found[head] = functional.kl_div(*shares, reduction="sum") / max(1, len(mine))
    return {head: heat**2 * loss for head, loss in found.items()}


def _taught_labels(
    marks: torch.Tensor, transitions: torch.Tensor, goals: torch.Tensor, soft: Soft
) -> torch.Tensor:
    """Divergence per token of the rows of labels that the CRF of the student gives from those of the
    teacher.

    The teacher's rows enter by the shares of labels and of neighbours in them, which are the slopes
    of its sum over all rows.
    """
    heat = soft.temperature
    mine, counts = _tokens(marks / heat, goals)
    theirs, _ = _tokens(soft.marks["labels"] / heat, goals)
    with torch.enable_grad():
        known = theirs.detach().requires_grad_(), (soft.transitions / heat).requires_grad_()
        shares = torch.autograd.grad(_every_row(known[0], counts, known[1]).sum(), known)

    def cost(marks: torch.Tensor, transitions: torch.Tensor) -> torch.Tensor:
        told = (marks * shares[0]).sum() + (transitions * shares[1]).sum()
        return _every_row(marks, counts, transitions).sum() - told

    return (cost(mine, transitions / heat) - cost(*known).detach()) / counts.sum()


def choice_loss(marks: torch.Tensor, goals: torch.Tensor) -> torch.Tensor:
    if not (goals >= 0).any():
        return marks.sum() * 0.0
    flat = marks.float().reshape(-1, marks.shape[-1])
    return functional.cross_entropy(flat, goals.reshape(-1), ignore_index=NOTHING_SAID)


def place_loss(marks: torch.Tensor, goals: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    rows, places = (goals >= 0).nonzero(as_tuple=True)
    if not len(rows):
        return marks.sum() * 0.0
    asked = marks[rows, places].float() + (mask[rows].float() - 1) * 1e4
    return functional.cross_entropy(asked, goals[rows, places])


def label_loss(marks: torch.Tensor, goals: torch.Tensor, transitions: torch.Tensor) -> torch.Tensor:
    """Negative log likelihood per token of the right row of labels in a linear-chain CRF."""
    right, _ = _tokens(goals[..., None], goals)
    marks, counts = _tokens(marks, goals)
    right = right.squeeze(2).clamp(min=0)
    told = (marks.gather(2, right[..., None]).squeeze(2) * counts).sum(1)
    told = told + (transitions[right[:, :-1], right[:, 1:]] * counts[:, 1:]).sum(1)
    return (_every_row(marks, counts, transitions) - told).sum() / counts.sum()


def _tokens(values: torch.Tensor, goals: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The values of first pieces of tokens, which alone count, moved to the left; and which count."""
    counts = goals >= 0
    longest = int(counts.sum(1).max())
    order = torch.sort((~counts).long(), dim=1, stable=True)[1][:, :longest]
    values = values.gather(1, order[..., None].expand(-1, -1, values.shape[2]))
    return values, counts.gather(1, order)


def _every_row(
    marks: torch.Tensor, counts: torch.Tensor, transitions: torch.Tensor
) -> torch.Tensor:
    """Logarithm of the sum over all rows of labels.

    It is built as a tree: each step joins neighbours, so that it takes log2 of the length, not
    the length.
    """
    stay = torch.full_like(transitions, -1e4).fill_diagonal_(0.0)
    steps = torch.where(
        counts[:, 1:, None, None], transitions + marks[:, 1:, None, :], stay[None, None]
    )
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, stay.expand(len(steps), 1, -1, -1)], 1)
        steps = torch.logsumexp(steps[:, 0::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
    every = marks[:, 0]
    if steps.shape[1]:
        every = torch.logsumexp(every[:, :, None] + steps[:, 0], 1)
    return torch.logsumexp(every, 1)
