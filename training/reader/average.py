"""The mean of the weights of several runs: `python average.py --help`.

Runs that start from one encoder and differ in seed end close enough together that the mean of their
weights reads better than any of them, and at no cost when it reads (Wortsman et al. 2022, "Model
soups"). The head of the sentence vectors is solved for afterwards, see `fit.py`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from torch import Tensor


def mean(runs: list[Path], shares: list[float]) -> dict[str, Tensor]:
    """The mean of the weights, run by run in the shares given."""
    weights = [torch.load(path, weights_only=True) for path in runs]
    parts = [share / sum(shares) for share in shares]
    return {
        name: sum(part * w[name] for part, w in zip(parts, weights, strict=True))
        for name in weights[0]
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True, type=Path, nargs="+", help="best.pt of each run")
    parser.add_argument("--shares", type=float, nargs="+", help="of each run; equal if not given")
    parser.add_argument("--target", required=True, type=Path)
    args = parser.parse_args()
    shares = args.shares or [1.0] * len(args.weights)
    torch.save(mean(args.weights, shares), args.target)


if __name__ == "__main__":
    main()
