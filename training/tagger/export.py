"""Writes trained weights as the ONNX network that Java runs: in float32, or with int8 matrices.

The graph is written node by node, so that it needs nothing but the onnx package. Activations are
quantised as they come (DynamicQuantizeLinear), matrices once and by column, words by row.

One scale serves all channels of an activation, so one that reaches far costs all others their
digits. Channels of a layer norm that do are shrunk and their rows of the matrix stretched, which
leaves the product as it was (SmoothQuant). Behind GELU one or two channels reach three times as far
as all others: the farthest few are multiplied in float32. The two together bring the error
of the marks of labels from .13 to .05 (root mean square).
"""

import argparse
import random
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from tagger.encoded import LABELS, NAMES, RELATIONS, TAGS, encode
from tagger.network import ARC, HEADS, LINK, RELATION, WIDTH, Tagger, with_weights
from tagger.reports import load
from tagger.variety import RESOURCES
from tagger.windows import batch, for_reading
from tagger.wordpiece import WordPieces

NETWORK, TRANSITIONS = "model.int8.onnx", "transitions.txt"
_OPSETS = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
_LOOKED_AT = 25  # reports; more change nothing that could be seen
_FAR = 16  # channels; from the third on they reach no farther than the rest
_CONTRIBUTED = {"BiasGelu", "Gelu", "SkipLayerNormalization"}


class Graph:
    """Nodes and weights, gathered in the order in which they are computed."""

    def __init__(self, state: dict[str, torch.Tensor], reach: dict[str, np.ndarray] | None):
        """With `reach` (see `reaches`) the matrices become int8, without it all is float32."""
        self._state = {name: value.float().numpy() for name, value in state.items()}
        self._reach = reach
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str) -> np.ndarray:
        return self._state[name]

    def constant(self, value: np.ndarray) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def whole(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def real(self, value: np.ndarray | float) -> str:
        return self.constant(np.array(value, np.float32))

    def add(self, kind: str, *inputs: str, outputs: int = 1, **attributes) -> str | list[str]:
        names = [f"n{len(self.nodes)}_{number}" for number in range(outputs)]
        domain = "com.microsoft" if kind in _CONTRIBUTED else ""
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def product(self, values: str, matrix: np.ndarray, name: str) -> str:
        """`values` times a matrix of [inputs, outputs]; `name` is a linear layer that reads them."""
        if self._reach is None:
            return self.add("MatMul", values, self.real(matrix))
        if name.endswith(".outer"):
            far = np.sort(np.argsort(-self._reach[name], kind="stable")[:_FAR])
            apart = self.add("Gather", values, self.whole(*far), axis=2)
            apart = self.add("MatMul", apart, self.real(matrix[far]))
            rest = np.ones(len(matrix))
            rest[far] = 0
            values = self.add("Mul", values, self.real(rest))
            return self.add("Add", apart, self._rounded(values, matrix * rest[:, None]))
        stretch = np.sqrt(self._reach[name] / np.abs(matrix).max(1).clip(1e-6)).clip(1e-3)
        values = self.add("Mul", values, self.real(1 / stretch))
        return self._rounded(values, matrix * stretch[:, None])

    def _rounded(self, values: str, matrix: np.ndarray) -> str:
        rounded, scale, zero = self.add("DynamicQuantizeLinear", values, outputs=3)
        scales = np.abs(matrix).max(0) / 127
        whole = np.rint(matrix / scales).astype(np.int8)
        column_scales = self.constant(scales.astype(np.float32))
        column_zeros = self.constant(np.zeros(len(scales), np.int8))
        product = self.add("MatMulInteger", rounded, self.constant(whole), zero, column_zeros)
        product = self.add("Cast", product, to=TensorProto.FLOAT)
        return self.add("Mul", product, self.add("Mul", scale, column_scales))

    def words(self, ids: str, table: np.ndarray) -> str:
        if self._reach is None:
            return self.add("Gather", self.real(table), ids)
        scales = np.abs(table).max(1, keepdims=True) / 127 + 1e-12
        rows = self.constant(np.rint(table / scales).astype(np.int8))
        rounded = self.add("Cast", self.add("Gather", rows, ids), to=TensorProto.FLOAT)
        return self.add("Mul", rounded, self.add("Gather", self.real(scales), ids))

    def normed(self, values: str, more: str, name: str, bias: str | None = None) -> str:
        """Layer norm of a sum."""
        norm = [self.real(self.weight(f"{name}.{end}")) for end in ("weight", "bias")]
        biases = [self.real(self.weight(bias))] if bias else []
        return self.add("SkipLayerNormalization", values, more, *norm, *biases, epsilon=1e-12)


def network(tagger: Tagger, reach: dict[str, np.ndarray] | None = None) -> onnx.ModelProto:
    graph = Graph(tagger.state_dict(), reach)
    states = _encoder(graph, len(tagger.encoder.layers))
    outputs = _heads(graph, states)
    for name, made in outputs.items():
        graph.nodes.append(helper.make_node("Identity", [made], [name]))
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["rows", "places"])
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    shapes = {
        "tag": len(LABELS), "ner": len(NAMES), "pos": len(TAGS), "src": "places", "cue": "places",
    }
    infos = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["rows", "places", shapes[name]])
        if name in shapes
        else helper.make_tensor_value_info(name, TensorProto.INT64, ["rows", "places"])
        for name in outputs
    ]
    made = helper.make_graph(graph.nodes, "tagger", inputs, infos, graph.weights)
    return helper.make_model(made, opset_imports=_OPSETS, ir_version=8, producer_name="readout")


def _encoder(graph: Graph, layers: int) -> str:
    places = graph.add("Shape", "input_ids", start=1, end=2)
    positions = graph.add(
        "Slice", graph.real(graph.weight("encoder.positions.weight")), graph.whole(0), places
    )
    words = graph.words("input_ids", graph.weight("encoder.words.weight"))
    types = graph.add(
        "Gather", graph.real(graph.weight("encoder.types.weight")), "token_type_ids"
    )
    states = graph.normed(graph.add("Add", words, positions), types, "encoder.norm")
    mask = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    mask = graph.add("Mul", graph.add("Sub", mask, graph.real(1.0)), graph.real(10000.0))
    hidden = graph.add("Unsqueeze", mask, graph.whole(1, 2))
    for layer in range(layers):
        states = _layer(graph, f"encoder.layers.{layer}", states, hidden)
    return states


def _layer(graph: Graph, name: str, states: str, hidden: str) -> str:
    names = [f"{name}.{part}" for part in ("query", "key", "value")]
    matrix = np.concatenate([graph.weight(f"{each}.weight") for each in names]).T
    bias = np.concatenate([graph.weight(f"{each}.bias") for each in names])
    every = graph.add("Add", graph.product(states, matrix, names[0]), graph.real(bias))
    parts = []
    for made, order in zip(
        graph.add("Split", every, graph.whole(WIDTH, WIDTH, WIDTH), outputs=3, axis=-1),
        ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]),
    ):
        by_head = graph.add("Reshape", made, graph.whole(0, 0, HEADS, WIDTH // HEADS))
        parts.append(graph.add("Transpose", by_head, perm=order))
    query, key, value = parts
    query = graph.add("Mul", query, graph.real((WIDTH // HEADS) ** -0.5))
    looks = graph.add("Add", graph.add("MatMul", query, key), hidden)
    seen = graph.add("MatMul", graph.add("Softmax", looks, axis=-1), value)
    seen = graph.add("Transpose", seen, perm=[0, 2, 1, 3])
    seen = graph.add("Reshape", seen, graph.whole(0, 0, WIDTH))
    joined = graph.product(seen, graph.weight(f"{name}.joined.weight").T, f"{name}.joined")
    states = graph.normed(joined, states, f"{name}.after_attention", f"{name}.joined.bias")
    inner = graph.product(states, graph.weight(f"{name}.inner.weight").T, f"{name}.inner")
    inner = graph.add("BiasGelu", inner, graph.real(graph.weight(f"{name}.inner.bias")))
    outer = graph.product(inner, graph.weight(f"{name}.outer.weight").T, f"{name}.outer")
    return graph.normed(outer, states, f"{name}.after_inner", f"{name}.outer.bias")


def _heads(graph: Graph, states: str) -> dict[str, str]:
    """All heads are one product, cut apart afterwards."""
    sizes = {
        "labels": len(LABELS), "names": len(NAMES), "tags": len(TAGS),
        "source.asks": LINK, "source.answers": LINK, "cue.asks": LINK, "cue.answers": LINK,
        "arcs.dependent": ARC, "arcs.governor": ARC,
        "relations.dependent": RELATION, "relations.governor": RELATION,
    }
    matrix = np.concatenate([graph.weight(f"{name}.weight") for name in sizes]).T
    bias = np.concatenate([graph.weight(f"{name}.bias") for name in sizes])
    every = graph.add("Add", graph.product(states, matrix, "labels"), graph.real(bias))
    cut = dict(zip(sizes, graph.add(
        "Split", every, graph.whole(*sizes.values()), outputs=len(sizes), axis=-1
    )))
    bent = {name: graph.add("Gelu", made) for name, made in cut.items()
            if name.startswith(("arcs", "relations"))}
    head = _governors(graph, bent["arcs.dependent"], bent["arcs.governor"])
    relation = _relations(graph, bent["relations.dependent"], bent["relations.governor"], head)
    return {
        "tag": cut["labels"],
        "ner": cut["names"],
        "pos": cut["tags"],
        "src": _pointer(graph, cut["source.asks"], cut["source.answers"]),
        "cue": _pointer(graph, cut["cue.asks"], cut["cue.answers"]),
        "head": head,
        "rel": relation,
    }


def _pointer(graph: Graph, asks: str, answers: str) -> str:
    turned = graph.add("Transpose", answers, perm=[0, 2, 1])
    return graph.add("Mul", graph.add("MatMul", asks, turned), graph.real(LINK**-0.5))


def _governors(graph: Graph, dependent: str, governor: str) -> str:
    turned = graph.add("Transpose", governor, perm=[0, 2, 1])
    pairs = graph.add("MatMul", dependent, graph.real(graph.weight("arcs.between")))
    prior = graph.add("MatMul", governor, graph.real(graph.weight("arcs.prior.weight").T))
    marks = graph.add(
        "Add", graph.add("MatMul", pairs, turned), graph.add("Transpose", prior, perm=[0, 2, 1])
    )
    mask = graph.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    mask = graph.add("Mul", graph.add("Sub", mask, graph.real(1.0)), graph.real(1e4))
    marks = graph.add("Add", marks, graph.add("Unsqueeze", mask, graph.whole(1)))
    return graph.add("ArgMax", marks, axis=-1, keepdims=0)


def _relations(graph: Graph, dependent: str, governor: str, head: str) -> str:
    where = graph.add("Expand", graph.add("Unsqueeze", head, graph.whole(2)),
                      graph.add("Shape", governor))
    governor = graph.add("GatherElements", governor, where, axis=1)
    # the one behind each factor: the last row and column of the matrix are biases
    between = graph.weight("relations.between").reshape(RELATION + 1, len(RELATIONS), -1)
    pairs = graph.add("MatMul", dependent, graph.real(between[:-1].reshape(RELATION, -1)))
    pairs = graph.add("Add", pairs, graph.real(between[-1].reshape(-1)))
    pairs = graph.add("Reshape", pairs, graph.whole(0, 0, len(RELATIONS), RELATION + 1))
    pairs, alone = graph.add(
        "Split", pairs, graph.whole(RELATION, 1), outputs=2, axis=-1
    )
    both = graph.add("Mul", pairs, graph.add("Unsqueeze", governor, graph.whole(2)))
    marks = graph.add("ReduceSum", both, graph.whole(3), keepdims=1)
    marks = graph.add("Squeeze", graph.add("Add", marks, alone), graph.whole(3))
    return graph.add("ArgMax", marks, axis=-1, keepdims=0)


def reaches(tagger: Tagger, texts: list) -> dict[str, np.ndarray]:
    """How far each channel of what a linear layer reads goes, on some encoded reports."""
    found: dict[str, torch.Tensor] = {}

    def watch(name: str):
        def look(_, inputs: tuple) -> None:
            far = inputs[0].flatten(0, -2).abs().amax(0)
            found[name] = torch.maximum(found[name], far) if name in found else far

        return look

    tagger.eval()
    hooks = [
        module.register_forward_pre_hook(watch(name))
        for name, module in tagger.named_modules()
        if isinstance(module, torch.nn.Linear)
    ]
    with torch.no_grad():
        for text in texts:
            made = batch(for_reading(text), with_goals=False)
            tagger.labels(tagger.encoder(made.ids, made.mask, made.types))
    for hook in hooks:
        hook.remove()
    return {name: far.numpy() for name, far in found.items()}


def write(tagger: Tagger, data: Path, folder: Path) -> None:
    """The int8 network, the same in float32, and the transitions of the labels."""
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = WordPieces(RESOURCES / "language/vocab.txt")
    known = load(data, "train")
    reports = random.Random(1).sample(known, min(_LOOKED_AT, len(known)))
    reach = reaches(tagger, [encode(report, vocabulary) for report in reports])
    onnx.save(network(tagger, reach), str(folder / NETWORK))
    onnx.save(network(tagger), str(folder / "model.fp32.onnx"))
    np.savetxt(folder / TRANSITIONS, tagger.transitions.detach().numpy(), fmt="%.6f")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder with train.jsonl")
    parser.add_argument("weights", type=Path, help="e.g. average-4.pt")
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    write(with_weights(torch.load(given.weights)), given.data, given.out)


if __name__ == "__main__":
    main()
