"""Reads the weights of the first tagger back from its int8 network, to go on from them.

The first tagger (decision 12) had the same shape and was trained on the same data; its words are
those of the base, which were never trained.
"""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from tagger.encoded import RELATIONS
from tagger.network import RELATION, Tagger

_PARTS = {
    "query": "query", "key": "key", "value": "value", "joined": "out", "inner": "inter",
    "outer": "output", "after_attention": "ln1", "after_inner": "ln2",
}
_HEADS = {
    "labels": "tag", "names": "ner", "tags": "pos",
    "source.asks": "src.q", "source.answers": "src.k", "cue.asks": "cue.q", "cue.answers": "cue.k",
    "arcs.dependent": "dq", "arcs.governor": "dk", "arcs.prior": "ub",
    "relations.dependent": "rq", "relations.governor": "rk",
}


def go_on_from(tagger: Tagger, network: Path, transitions: Path) -> None:
    """Puts the weights of the first tagger into `tagger`, all but the words."""
    graph = onnx.load(str(network)).graph
    held = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    matrices = {
        node.output[0].split("/MatMul")[0].strip("/").replace("/", "."): node.input[1]
        for node in graph.node
        if node.op_type == "MatMulInteger"
    }

    def plain(name: str) -> np.ndarray:
        stem = name.removesuffix("_quantized")
        if stem + "_quantized" not in held:
            return held[name]
        return (held[stem + "_quantized"].astype(np.float32) - held[stem + "_zero_point"]) * held[
            stem + "_scale"
        ]

    names = {
        f"encoder.layers.{layer}.{ours}": f"layers.{layer}.{theirs}"
        for layer in range(len(tagger.encoder.layers))
        for ours, theirs in _PARTS.items()
    }
    state = {}
    for ours, theirs in (names | _HEADS).items():
        where = "bert." + theirs if theirs.startswith("layers.") else theirs
        state[ours + ".bias"] = plain(f"m.{where}.bias")
        matrix = matrices.get(where)
        state[ours + ".weight"] = plain(matrix).T if matrix else plain(f"m.{where}.weight")
    state["encoder.positions.weight"] = plain("m.bert.pos.weight")
    state["encoder.types.weight"] = plain("m.bert.typ.weight")
    state["encoder.norm.weight"] = plain("m.bert.ln.weight")
    state["encoder.norm.bias"] = plain("m.bert.ln.bias")
    state["arcs.between"] = plain("m.U")
    relations = next(value for name, value in held.items() if value.shape == (len(RELATIONS), 65, 65))
    state["relations.between"] = relations.transpose(1, 0, 2).reshape(RELATION + 1, -1)
    state["transitions"] = np.loadtxt(transitions)
    own = tagger.state_dict()
    own |= {name: torch.tensor(np.array(value, np.float32)) for name, value in state.items()}
    tagger.load_state_dict(own)
