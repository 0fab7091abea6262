"""Packs documents into windows of whole sentences, and windows into padded batches."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from documents import UNKNOWN, Document, Link, Sentence
from pieces import SHAPES

LENGTH = 128  # Of a window, the two special pieces among them; as the program that runs the model.
MASK = 103  # The piece [MASK].
_LAYERS = ("sources", "cues", "contents")
_LETTERS = [SHAPES.index(s) for s in ("lower", "capital", "title", "upper", "mixed")]


@dataclass
class Window:
    """What the model reads at once. Lists are as long as the window, special pieces included."""

    numbers: np.ndarray
    shapes: np.ndarray
    entities: np.ndarray
    spans: np.ndarray  # [layer, piece]
    owners: np.ndarray  # the row of the sentence's vector, -1 if it has none
    links: list[Link]
    document: str
    places: list[tuple[Sentence, int]]  # for each piece but the special ones


def windows(
    document: Document, vectors: dict[str, int], rng: random.Random | None = None
) -> list[Window]:
    """Windows of a document in order; with `rng` the first is cut short, so that epochs differ."""
    found = []
    limit = LENGTH - 2
    if rng is not None:
        limit = rng.randint(limit // 3, limit)
    pending: list[tuple[Sentence, int]] = []
    behind = 0
    total = 0
    for sentence in document.sentences:
        for start in range(0, len(sentence.pieces), LENGTH - 2):
            part = range(start, min(start + LENGTH - 2, len(sentence.pieces)))
            if pending and len(pending) + len(part) > limit:
                found.append(_window(document, pending, behind, vectors))
                behind = total
                pending = []
                limit = LENGTH - 2
            pending += [(sentence, i) for i in part]
            total += len(part)
    if pending:
        found.append(_window(document, pending, behind, vectors))
    return found


def _window(
    document: Document, places: list[tuple[Sentence, int]], behind: int, vectors: dict[str, int]
) -> Window:
    size = len(places) + 2
    numbers = np.full(size, 101)
    numbers[-1] = 102
    shapes = np.zeros(size, dtype=np.int64)
    entities = np.full(size, UNKNOWN)
    spans = np.full((len(_LAYERS), size), UNKNOWN)
    owners = np.full(size, -1)
    for at, (sentence, i) in enumerate(places, start=1):
        numbers[at] = sentence.pieces[i].number
        shapes[at] = sentence.pieces[i].shape
        entities[at] = sentence.entities[i]
        owners[at] = vectors.get(sentence.text, -1)
        for row, layer in enumerate(_LAYERS):
            values = getattr(sentence, layer)
            if values:
                spans[row, at] = values[i]
    links = []
    for link in document.links:
        moved = [p - behind + 1 if p >= 0 else 0 for p in (link.cue, link.source, *link.contents)]
        inside = [p for p in moved if 0 <= p < size - 1]
        if len(inside) == len(moved) and moved[0] > 0:
            links.append(Link(moved[0], moved[1], tuple(moved[2:])))
    return Window(numbers, shapes, entities, spans, owners, links, document.name, places)


@dataclass
class Batch:
    """Windows padded to one length, as tensors."""

    numbers: Tensor
    shapes: Tensor
    real: Tensor
    entities: Tensor
    spans: Tensor  # [window, layer, piece]
    owners: Tensor
    links: list[list[Link]]


def batch(chosen: list[Window], rng: random.Random | None = None) -> Batch:
    """`rng` adds noise for training: pieces masked, and windows without or with only capitals."""
    length = max(len(w.numbers) for w in chosen)

    def pad(values: list[np.ndarray], fill: int) -> Tensor:
        shape = (*values[0].shape[:-1], length)
        out = np.full((len(values), *shape), fill, dtype=np.int64)
        for row, value in zip(out, values, strict=True):
            row[..., : value.shape[-1]] = value
        return torch.from_numpy(out)

    numbers = [w.numbers for w in chosen]
    shapes = [w.shapes for w in chosen]
    if rng is not None:
        numbers = [_masked(n, rng) for n in numbers]
        shapes = [_recased(s, rng) for s in shapes]
    padded = pad(numbers, 0)
    return Batch(
        padded,
        pad(shapes, 0),
        padded != 0,
        pad([w.entities for w in chosen], UNKNOWN),
        pad([w.spans for w in chosen], UNKNOWN),
        pad([w.owners for w in chosen], -1),
        [w.links for w in chosen],
    )


def _masked(numbers: np.ndarray, rng: random.Random) -> np.ndarray:
    out = numbers.copy()
    for place in range(1, len(out) - 1):
        if rng.random() < 0.03:
            out[place] = MASK
    return out


def _recased(shapes: np.ndarray, rng: random.Random) -> np.ndarray:
    draw = rng.random()
    if draw >= 0.08:
        return shapes
    shape = SHAPES.index("lower" if draw < 0.04 else "upper")
    return np.where(np.isin(shapes, _LETTERS), shape, shapes)
