"""A BERT encoder that also sees how words are spelled, and the heads that share it.

The base models are uncased: "may" and "May" are one piece to them. A learned embedding of the
shape of the word is added at the input (Devlin et al. 2019 for the encoder; the shapes are ours).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from labels import ENTITY_TAGS, SPAN_TAGS
from pieces import SHAPES

HIDDEN = 384
HEADS = 12
POSITIONS = 512
VOCABULARY = 30522
LINK = 64
TAPS = (0, 3, 6, 9, 12)  # The layers that the sentence vectors are made from; 0 is the input.


@dataclass(frozen=True)
class Outputs:
    """What the heads say of each piece of a batch of windows, [window, piece, ...]."""

    entities: Tensor  # logits of ENTITY_TAGS
    sources: Tensor  # logits of SPAN_TAGS, as the next two
    cues: Tensor
    contents: Tensor
    links: Tensor  # see Links
    sentence: Tensor  # of which the mean over a sentence is its vector


class FeatureDropout(nn.Module):
    """Drops the same features at all pieces of a window (Gal and Ghahramani 2016); cheap to draw."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, states: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return states
        ones = torch.ones(states.shape[0], 1, states.shape[2], dtype=states.dtype)
        return states * functional.dropout(ones, self.rate)


class Layer(nn.Module):
    """One transformer layer, normalised behind each half."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query = nn.Linear(HIDDEN, HIDDEN)
        self.key = nn.Linear(HIDDEN, HIDDEN)
        self.value = nn.Linear(HIDDEN, HIDDEN)
        self.attended = nn.Linear(HIDDEN, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.down = nn.Linear(4 * HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = FeatureDropout(dropout)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, _ = states.shape

        def split(values: Tensor) -> Tensor:
            return values.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)

        mixed = functional.scaled_dot_product_attention(
            split(self.query(states)),
            split(self.key(states)),
            split(self.value(states)),
            attn_mask=mask,
        )
        mixed = mixed.transpose(1, 2).reshape(batch, length, HIDDEN)
        states = self.attention_norm(states + self.dropout(self.attended(mixed)))
        grown = functional.gelu(self.up(states))
        return self.norm(states + self.dropout(self.down(grown)))


class Reader(nn.Module):
    """The encoder and its heads."""

    def __init__(self, layers: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.shapes = nn.Embedding(len(SHAPES), HIDDEN)
        self.input_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = FeatureDropout(dropout)
        self.entities = nn.Linear(HIDDEN, len(ENTITY_TAGS))
        self.spans = nn.Linear(HIDDEN, 3 * len(SPAN_TAGS))
        self.links = nn.Linear(HIDDEN, 4 * LINK)
        self.sentence = nn.Linear(len(TAPS) * HIDDEN, HIDDEN)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.sentence.weight)
        nn.init.eye_(self.sentence.weight[:, -HIDDEN:])
        nn.init.zeros_(self.sentence.bias)

    def forward(self, pieces: Tensor, shapes: Tensor, real: Tensor | None = None) -> Outputs:
        """`real` tells pieces from padding; without it all are real."""
        tapped = self.tapped(pieces, shapes, real)
        states = self.dropout(tapped[..., -HIDDEN:])
        spans = self.spans(states).chunk(3, dim=-1)
        return Outputs(
            self.entities(states), *spans, self.links(states), self.sentence(tapped)
        )

    def tapped(self, pieces: Tensor, shapes: Tensor, real: Tensor | None) -> Tensor:
        """What the layers of TAPS hold, side by side, that of the last layer last."""
        length = pieces.shape[1]
        states = self.words(pieces) + self.positions.weight[:length] + self.shapes(shapes)
        states = self.dropout(self.input_norm(states))
        mask = None if real is None else real[:, None, None, :]
        kept = [states]
        for number, layer in enumerate(self.layers, start=1):
            states = layer(states, mask)
            if number in TAPS:
                kept.append(states)
        return torch.cat(kept, dim=-1)


def link_scores(links: Tensor) -> tuple[Tensor, Tensor]:
    """How well each cue goes with each source and each content: [window, cue, other], twice.

    A bilinear pointer (Dozat and Manning 2017 use the same for heads of dependencies): rows are the
    first pieces of cues, columns the first pieces of what belongs to them.
    """
    cue_of_source, source, cue_of_content, content = links.chunk(4, dim=-1)
    scale = LINK**-0.5
    return (
        cue_of_source @ source.transpose(1, 2) * scale,
        cue_of_content @ content.transpose(1, 2) * scale,
    )


def load_base(model: Reader, path: str) -> None:
    """Copies the weights of a BERT encoder that was exported to ONNX, fp32, into `model`."""
    graph = onnx.load(path).graph
    values = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    products = {
        node.name: values[node.input[1]]
        for node in graph.node
        if node.op_type == "MatMul" and node.input[1] in values
    }

    def copy(target: nn.Parameter, source: np.ndarray) -> None:
        if tuple(target.shape) != source.shape:
            raise ValueError(f"{path}: shape {source.shape}, expected {tuple(target.shape)}")
        target.data.copy_(torch.from_numpy(source.copy()))

    copy(model.words.weight, values["embeddings.word_embeddings.weight"])
    kinds = values["embeddings.token_type_embeddings.weight"]
    copy(model.positions.weight, values["embeddings.position_embeddings.weight"] + kinds[0])
    copy(model.input_norm.weight, values["embeddings.LayerNorm.weight"])
    copy(model.input_norm.bias, values["embeddings.LayerNorm.bias"])
    for number, layer in enumerate(model.layers):
        name = f"encoder.layer.{number}"
        for linear, place in (
            (layer.query, "attention.self.query"),
            (layer.key, "attention.self.key"),
            (layer.value, "attention.self.value"),
            (layer.attended, "attention.output.dense"),
            (layer.up, "intermediate.dense"),
            (layer.down, "output.dense"),
        ):
            product = f"/encoder/layer.{number}/{place.replace('.', '/')}/MatMul"
            copy(linear.weight, products[product].T)
            copy(linear.bias, values[f"{name}.{place}.bias"])
        for norm, place in (
            (layer.attention_norm, "attention.output.LayerNorm"),
            (layer.norm, "output.LayerNorm"),
        ):
            copy(norm.weight, values[f"{name}.{place}.weight"])
            copy(norm.bias, values[f"{name}.{place}.bias"])
