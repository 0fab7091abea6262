"""Writes a trained reader as an ONNX file with 8-bit weights: `python export.py --help`.

The graph is fused for the runtime first (attention, layer norm with its sum, GELU with its bias),
then its products are quantised dynamically. Weights keep 7 of their 8 bits: on processors without
VNNI instructions the products of two pairs are added in 16 bits, which full-range weights overflow.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from torch import Tensor, nn

from encoder import HEADS, HIDDEN, Layer, Reader
from labels import SPAN_TAGS

# Added to the scores of tags, chosen on the development parts. A name is made up more often than
# missed. A span costs something to begin: without that, long contents fall into pieces.
OUTSIDE_NAMES = 1.0
SPANS = {"sources": {"O": 0.25, "B": -1.0}, "cues": {"O": -0.25, "B": -0.5}, "contents": {"B": -1.0}}

OUTPUTS = ("entities", "spans", "links", "sentences")


class Exported(nn.Module):
    """One window in, what the heads say out, without the batch axis."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, shapes: Tensor) -> tuple[Tensor, ...]:
        tapped = self.model.tapped(input_ids, shapes, None)
        states = tapped[..., -HIDDEN:]
        return (
            self.model.entities(states)[0],
            self.model.spans(states)[0],
            self.model.links(states)[0],
            self.model.sentence(tapped)[0],
        )


def _plain_attention(self: Layer, states: Tensor, mask: Tensor | None) -> Tensor:
    """The layer with attention spelled out, in the form that the fusion knows."""
    batch, length, _ = states.shape
    width = HIDDEN // HEADS

    def split(values: Tensor) -> Tensor:
        return values.view(batch, length, HEADS, width).permute(0, 2, 1, 3)

    query, key, value = (split(p(states)) for p in (self.query, self.key, self.value))
    weights = (query @ key.transpose(-1, -2) / width**0.5).softmax(-1)
    mixed = (weights @ value).permute(0, 2, 1, 3).reshape(batch, length, HIDDEN)
    states = self.attention_norm(self.attended(mixed) + states)
    return self.norm(self.down(nn.functional.gelu(self.up(states))) + states)


def export(weights: Path, layers: int, target: Path) -> None:
    """Writes `target`, and beside it the same with 32-bit weights, `….fp32.onnx`."""
    model = Reader(layers)
    model.load_state_dict(torch.load(weights, weights_only=True))
    model.eval()
    with torch.no_grad():
        model.entities.bias[0] += OUTSIDE_NAMES
        for layer, added in enumerate(SPANS.values()):
            for tag, value in added.items():
                model.spans.bias[layer * len(SPAN_TAGS) + SPAN_TAGS.index(tag)] += value
    Layer.forward = _plain_attention
    example = torch.randint(1000, 20000, (1, 32))
    raw = target.with_suffix(".fp32.onnx")
    torch.onnx.export(
        Exported(model), (example, torch.ones_like(example)), str(raw),
        input_names=["input_ids", "shapes"], output_names=list(OUTPUTS),
        dynamic_axes={
            "input_ids": {1: "length"}, "shapes": {1: "length"},
            **{name: {0: "length"} for name in OUTPUTS},
        },
        opset_version=17, dynamo=False,
    )
    fused = optimizer.optimize_model(
        str(raw), "bert", num_heads=HEADS, hidden_size=HIDDEN, opt_level=0
    )
    print({k: v for k, v in fused.get_fused_operator_statistics().items() if v})
    fused.save_model_to_file(str(raw))
    quantise(raw, target, reduce_range=True)
    print(target, target.stat().st_size, hashlib.sha256(target.read_bytes()).hexdigest())


def quantise(plain: Path, target: Path, reduce_range: bool) -> None:
    """Writes `plain` with weights of 8 bits, or of 7 with `reduce_range`, a scale a column."""
    quantize_dynamic(
        str(plain), str(target), weight_type=QuantType.QInt8, per_channel=True,
        reduce_range=reduce_range, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True, type=Path, help="fitted.pt of a run")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--target", required=True, type=Path, help="the ONNX file to write")
    given = parser.parse_args()
    export(given.weights, given.layers, given.target)
