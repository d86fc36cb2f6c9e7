"""The encoder and its heads."""

import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

from tagger.encoded import LABELS, NAMES, RELATIONS, SHAPES, TAGS

WIDTH, HEADS, INNER = 384, 12, 1536
VOCABULARY, POSITIONS, TYPES = 30522, 512, 2 * SHAPES
LINK, ARC, RELATION = 128, 192, 64
DROPPED = 0.1


class Dropout(nn.Module):
    """Dropout with masks cut from one long row drawn ahead: drawing them took a quarter of a step."""

    _drawn = torch.empty(0)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        if not self.training:
            return values
        needed = values.numel()
        if Dropout._drawn.numel() < 2 * needed:
            kept = torch.rand(max(2 * needed, 1 << 23)) > DROPPED
            Dropout._drawn = (kept.float() / (1 - DROPPED)).bfloat16()
        first = int(torch.randint(0, Dropout._drawn.numel() - needed, (1,)))
        return values * Dropout._drawn[first : first + needed].view(values.shape).to(values.dtype)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, WIDTH)
        self.value = nn.Linear(WIDTH, WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.after_attention = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.after_inner = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout()

    def forward(self, states: torch.Tensor, hidden: torch.Tensor) -> torch.Tensor:
        rows, places, _ = states.shape

        def by_head(values: torch.Tensor) -> torch.Tensor:
            return values.view(rows, places, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = (by_head(each(states)) for each in (self.query, self.key, self.value))
        looks = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        shares = torch.softmax(looks + hidden.to(looks.dtype), -1)
        seen = (shares @ value).transpose(1, 2).reshape(rows, places, WIDTH)
        states = self.after_attention(states + self.dropout(self.joined(seen)))
        inner = functional.gelu(self.inner(states))
        return self.after_inner(states + self.dropout(self.outer(inner)))


class Encoder(nn.Module):
    def __init__(self, layers: int):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.types = nn.Embedding(TYPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dropout = Dropout()

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
        places = torch.arange(ids.shape[1])
        states = self.words(ids) + self.positions(places)[None] + self.types(types)
        states = self.dropout(self.norm(states))
        hidden = (1.0 - mask[:, None, None, :].float()) * -10000.0
        for layer in self.layers:
            states = layer(states, hidden)
        return states


class Pointer(nn.Module):
    """How well each place (column) suits each place (row)."""

    def __init__(self):
        super().__init__()
        self.asks = nn.Linear(WIDTH, LINK)
        self.answers = nn.Linear(WIDTH, LINK)

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        return self.asks(states) @ self.answers(states).transpose(1, 2) * LINK**-0.5


class Arcs(nn.Module):
    """How well each place (column) governs each place (row)."""

    def __init__(self):
        super().__init__()
        self.dependent = nn.Linear(WIDTH, ARC)
        self.governor = nn.Linear(WIDTH, ARC)
        self.between = nn.Parameter(torch.eye(ARC) * ARC**-0.5)
        self.prior = nn.Linear(ARC, 1)

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        dependent = functional.gelu(self.dependent(states))
        governor = functional.gelu(self.governor(states))
        return dependent @ self.between @ governor.transpose(1, 2) + self.prior(
            governor
        ).transpose(1, 2)


class Relations(nn.Module):
    """Which relation each place has to its governor.

    The product of the two, with a one put behind each, is taken as one linear layer per
    dependent: rows are pairs (dependent, relation), so that it is a plain matrix in the network.
    """

    def __init__(self):
        super().__init__()
        self.dependent = nn.Linear(WIDTH, RELATION)
        self.governor = nn.Linear(WIDTH, RELATION)
        self.between = nn.Parameter(torch.randn(RELATION + 1, len(RELATIONS) * (RELATION + 1)) * 0.02)

    def forward(self, states: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        dependent = _with_one(functional.gelu(self.dependent(states)))
        governor = functional.gelu(self.governor(states))
        governor = torch.gather(governor, 1, heads[:, :, None].expand(-1, -1, RELATION))
        rows, places, _ = dependent.shape
        pairs = (dependent @ self.between).view(rows, places, len(RELATIONS), RELATION + 1)
        return (pairs @ _with_one(governor)[..., None]).squeeze(-1)


def _with_one(values: torch.Tensor) -> torch.Tensor:
    return torch.cat([values, torch.ones_like(values[..., :1])], -1)


class Tagger(nn.Module):
    def __init__(self, layers: int):
        super().__init__()
        self.encoder = Encoder(layers)
        self.labels = nn.Linear(WIDTH, len(LABELS))
        self.names = nn.Linear(WIDTH, len(NAMES))
        self.tags = nn.Linear(WIDTH, len(TAGS))
        self.source = Pointer()
        self.cue = Pointer()
        self.arcs = Arcs()
        self.relations = Relations()
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.dropout = Dropout()


def with_weights(state: dict[str, torch.Tensor]) -> Tagger:
    """A tagger of as many layers as the weights have."""
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layers."))
    tagger = Tagger(layers)
    tagger.load_state_dict(state)
    return tagger


def with_base_weights(jar: Path, layers: int) -> Tagger:
    """A tagger whose encoder is the one of the ONNX file inside a jar, or its first layers.

    The heads are drawn anew; every type of token begins as the base's first type.
    """
    with zipfile.ZipFile(jar) as files:
        entry = next(name for name in files.namelist() if name.endswith(".onnx"))
        graph = onnx.load_from_string(files.read(entry)).graph
    weights = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    weights |= _unnamed_matrices(graph, weights)
    ours = {
        "words.weight": "embeddings.word_embeddings.weight",
        "positions.weight": "embeddings.position_embeddings.weight",
        "norm": "embeddings.LayerNorm",
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "joined": "attention.output.dense",
        "after_attention": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "after_inner": "output.LayerNorm",
    }
    for layer in range(layers):
        for part, theirs in parts.items():
            ours[f"layers.{layer}.{part}"] = f"encoder.layer.{layer}.{theirs}"
    state = {}
    for name, theirs in ours.items():
        for end in [""] if name.endswith(".weight") else [".weight", ".bias"]:
            state[name + end] = torch.tensor(np.array(weights[theirs + end], dtype=np.float32))
    first_type = torch.tensor(np.array(weights["embeddings.token_type_embeddings.weight"][:1]))
    state["types.weight"] = first_type.repeat(TYPES, 1)
    tagger = Tagger(layers)
    tagger.encoder.load_state_dict(state)
    return tagger


def _unnamed_matrices(graph: onnx.GraphProto, weights: dict[str, np.ndarray]) -> dict:
    """The export lost the names of the matrices; the bias that is added to a product tells them."""
    product = {
        node.output[0]: node.input[1]
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in weights
    }
    found = {}
    for node in graph.node:
        if node.op_type == "Add":
            for matrix, bias in (node.input, reversed(node.input)):
                if matrix in product and bias in weights and bias.endswith(".bias"):
                    found[bias[: -len("bias")] + "weight"] = weights[product[matrix]].T
    return found
