"""What the network is trained to make small."""

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


def losses(tagger: Tagger, batch: Batch) -> dict[str, torch.Tensor]:
    """One weighted loss per head; run it under autocast where half precision is wanted."""
    goals = batch.goals
    states = tagger.dropout(tagger.encoder(batch.ids, batch.mask, batch.types))
    heads = goals["heads"]
    relations = goals["relations"].masked_fill(heads < 0, NOTHING_SAID)
    found = {
        "labels": label_loss(tagger.labels(states).float(), goals["labels"], tagger.transitions),
        "names": choice_loss(tagger.names(states), goals["names"]),
        "tags": choice_loss(tagger.tags(states), goals["tags"]),
        "source": place_loss(tagger.source(states), goals["source_of_cue"], batch.mask),
        "cue": place_loss(tagger.cue(states), goals["cue_of_content"], batch.mask),
        "arcs": place_loss(tagger.arcs(states), heads, batch.mask),
        "relations": choice_loss(tagger.relations(states, heads.clamp(min=0)), relations),
    }
    return {head: WEIGHTS[head] * loss for head, loss in found.items()}


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
    """Negative log likelihood per token of the right row of labels in a linear-chain CRF.

    Only first pieces of tokens count. The sum over all rows is built as a tree: each step joins
    neighbours, so that it takes log2 of the length, not the length.
    """
    counts = goals >= 0
    longest = int(counts.sum(1).max())
    order = torch.sort((~counts).long(), dim=1, stable=True)[1][:, :longest]
    marks = marks.gather(1, order[..., None].expand(-1, -1, marks.shape[2]))
    goals, counts = goals.gather(1, order).clamp(min=0), counts.gather(1, order)

    right = (marks.gather(2, goals[..., None]).squeeze(2) * counts).sum(1)
    right = right + (transitions[goals[:, :-1], goals[:, 1:]] * counts[:, 1:]).sum(1)

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
    return (torch.logsumexp(every, 1) - right).sum() / counts.sum()
