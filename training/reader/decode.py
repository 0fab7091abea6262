"""From logits to spans: the best sequence of tags in which an inside never follows an outside."""

from __future__ import annotations

import numpy as np

from labels import ENTITY_TAGS, TYPES


def _forbidden(tags: tuple[str, ...]) -> np.ndarray:
    """[before, after], minus infinity where `after` cannot follow; the last row is the start."""
    matrix = np.zeros((len(tags) + 1, len(tags)), dtype=np.float32)
    for column, after in enumerate(tags):
        if not after.startswith("I"):
            continue
        for row, before in enumerate((*tags, "O")):
            if before[:1] not in "BI" or before[1:] != after[1:]:
                matrix[row, column] = -np.inf
    return matrix


ENTITY_MOVES = _forbidden(ENTITY_TAGS)
SPAN_MOVES = _forbidden(("O", "B", "I"))


def best_path(logits: np.ndarray, moves: np.ndarray) -> list[int]:
    """The sequence of tags with the highest sum of logits that `moves` allows (Viterbi 1967)."""
    if not len(logits):
        return []
    scores = logits[0] + moves[-1]
    back = []
    for row in logits[1:]:
        ways = scores[:, None] + moves[:-1]
        best = ways.argmax(axis=0)
        back.append(best)
        scores = ways[best, np.arange(ways.shape[1])] + row
    path = [int(scores.argmax())]
    for best in reversed(back):
        path.append(int(best[path[-1]]))
    return path[::-1]


def entity_spans(path: list[int]) -> list[tuple[int, int, str]]:
    """(first, behind, type) for each entity in a path of ENTITY_TAGS."""
    spans = []
    start = None
    for place, tag in enumerate([*path, 0]):
        if start is not None and tag % 2 != 0 or tag == 0:
            if start is not None:
                spans.append((start, place, TYPES[(path[start] - 1) // 2]))
            start = None
        if tag % 2 == 1:
            start = place
    return spans


def plain_spans(path: list[int]) -> list[tuple[int, int]]:
    """(first, behind) for each span in a path of SPAN_TAGS."""
    spans = []
    start = None
    for place, tag in enumerate([*path, 0]):
        if tag != 2 and start is not None:
            spans.append((start, place))
            start = None
        if tag == 1:
            start = place
    return spans
