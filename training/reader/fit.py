"""Fits the head of the sentence vectors to a trained encoder: `python fit.py --help`.

The head sees the mean of what several layers hold for the pieces of a sentence. In training it only
keeps the encoder from forgetting what sentences mean; here it is solved for by ridge regression, which
a few steps of gradient descent do not come near. (Giving its vectors the spread of the targets as well,
by the nearest such map, was tried: cosines of one event then fell, look-alikes were told no better.)
"""

from __future__ import annotations

import argparse
import os
import random
from pathlib import Path

import numpy as np
import torch

from corpus import read
from encoder import HIDDEN, Reader
from train import keep_memory
from windows import batch, windows


def pooled(model: Reader, chosen: list, targets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What the layers hold for sentences, each a row, and the vectors these should have."""
    found, wanted = [], []
    order = sorted(chosen, key=lambda w: len(w.numbers))
    for start in range(0, len(order), 32):
        part = order[start : start + 32]
        b = batch(part)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            tapped = model.tapped(b.numbers, b.shapes, b.real).float().numpy()
        for row, window in enumerate(part):
            owners = window.owners
            for owner in np.unique(owners[owners >= 0]):
                places = np.flatnonzero(owners == owner)
                found.append(tapped[row, places].mean(axis=0))
                wanted.append(targets[owner])
    return np.array(found, dtype=np.float64), np.array(wanted, dtype=np.float64)


def solve(found: np.ndarray, wanted: np.ndarray, ridge: float = 0.01) -> tuple[np.ndarray, np.ndarray]:
    """The weights [384, taps] and the bias of the head."""
    middle, aim = found.mean(axis=0), wanted.mean(axis=0)
    x, y = found - middle, wanted - aim
    covariance = x.T @ x / len(x)
    covariance += ridge * np.trace(covariance) / len(covariance) * np.eye(len(covariance))
    predicted = np.linalg.solve(covariance, x.T @ y / len(x))
    return predicted.T.astype(np.float32), (aim - middle @ predicted).astype(np.float32)


def likeness(vectors: np.ndarray, wanted: np.ndarray) -> str:
    """How like the vectors are to their targets, and their cosines to one another to the targets'."""

    def unit(rows: np.ndarray) -> np.ndarray:
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    a, b = unit(vectors), unit(wanted)
    ours, theirs = (m[:2000] @ m[:2000].T for m in (a, b))
    upper = np.triu_indices(len(ours), 1)
    return (
        f"cosine {np.mean((a * b).sum(1)):.3f}; between sentences: correlation "
        f"{np.corrcoef(ours[upper], theirs[upper])[0, 1]:.3f}, mean {ours[upper].mean():.3f} "
        f"for {theirs[upper].mean():.3f}, deviation {ours[upper].std():.3f} for "
        f"{theirs[upper].std():.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path, help="folder of unpacked data sets")
    parser.add_argument("--tokenizer", required=True, help="tokenizer.json of the base encoder")
    parser.add_argument("--sentences", required=True, help="sentence encoder to imitate, ONNX")
    parser.add_argument("--work", required=True, type=Path, help="folder of the run")
    parser.add_argument("--model", choices=("open", "all"), default="all")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--windows", type=int, default=9000, help="to fit on")
    args = parser.parse_args()
    corpus = read(args.data, args.model, args.tokenizer, args.sentences, args.work)
    model = Reader(args.layers)
    model.load_state_dict(torch.load(args.work / "best.pt", weights_only=True))
    model.eval()
    rng = random.Random(7)
    chosen = [w for d, _ in corpus.training for x in d for w in windows(x, corpus.rows, rng)]
    chosen = [w for w in chosen if (w.owners >= 0).any()]
    rng.shuffle(chosen)
    found, wanted = pooled(model, chosen[: args.windows], corpus.vectors)
    held = len(found) // 10
    order = np.random.default_rng(7).permutation(len(found))
    test, train = order[:held], order[held:]
    weights, bias = solve(found[train], wanted[train])
    print(len(train), "sentences;", likeness(found[test] @ weights.T + bias, wanted[test]))
    with torch.no_grad():
        model.sentence.weight.copy_(torch.from_numpy(weights))
        model.sentence.bias.copy_(torch.from_numpy(bias))
    torch.save(model.state_dict(), args.work / "fitted.pt")
    assert model.sentence.out_features == HIDDEN


if __name__ == "__main__":
    keep_memory()
    torch.set_num_threads(os.cpu_count() or 1)
    main()
