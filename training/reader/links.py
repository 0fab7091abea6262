"""The head of the links, learned again on an encoder that stays as it is: `python links.py --help`.

The mean of two runs (`average.py`) mixes two pointers that never saw each other: how a cue asks and
how a source answers is a convention of each run. One linear layer is cheap to learn anew.
"""

from __future__ import annotations

import argparse
import os
import random
from pathlib import Path

import torch
from torch import nn

from corpus import read
from encoder import HIDDEN, Outputs, Reader
from train import PIECES_A_STEP, keep_memory, link_loss
from windows import Window, batch, windows


def batches(documents: list, seed: int) -> list[list[Window]]:
    """Windows that have links, those of a length together."""
    rng = random.Random(seed)
    chosen = [w for d in documents for w in windows(d, {}, rng) if w.links]
    chosen.sort(key=lambda w: len(w.numbers))
    found: list[list[Window]] = []
    while chosen:
        size = max(1, PIECES_A_STEP // len(chosen[-1].numbers))
        found.append(chosen[-size:])
        del chosen[-size:]
    rng.shuffle(found)
    return found


def learn(model: Reader, documents: list, epochs: int, rate: float) -> None:
    for value in model.parameters():
        value.requires_grad_(False)
    model.links.requires_grad_(True)
    model.eval()
    optimiser = torch.optim.AdamW(model.links.parameters(), lr=rate, weight_decay=0.01)
    chosen = [b for epoch in range(epochs) for b in batches(documents, epoch)]
    for step, part in enumerate(chosen):
        for group in optimiser.param_groups:
            group["lr"] = rate * (1 - step / len(chosen))
        b = batch(part)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            states = model.tapped(b.numbers, b.shapes, b.real)[..., -HIDDEN:]
        links = model.links(states.float())
        loss = link_loss(Outputs(links, links, links, links, links, links), b)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.links.parameters(), 1.0)
        optimiser.step()
        if step % 25 == 0:
            print(f"step {step}/{len(chosen)} links {float(loss.detach()):.4f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path, help="folder of unpacked data sets")
    parser.add_argument("--tokenizer", required=True, help="tokenizer.json of the base encoder")
    parser.add_argument("--sentences", required=True, help="sentence encoder, ONNX")
    parser.add_argument("--model", choices=("open", "all"), default="all")
    parser.add_argument("--work", required=True, type=Path, help="folder of the run")
    parser.add_argument("--weights", required=True, type=Path, help="changed in place")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1e-3)
    args = parser.parse_args()
    corpus = read(args.data, args.model, args.tokenizer, args.sentences, args.work)
    model = Reader(12)
    model.load_state_dict(torch.load(args.weights, weights_only=True))
    linked = [d for documents, _ in corpus.training for d in documents if d.links]
    learn(model, linked, args.epochs, args.rate)
    torch.save(model.state_dict(), args.weights)


if __name__ == "__main__":
    keep_memory()
    torch.set_num_threads(os.cpu_count() or 1)
    main()
