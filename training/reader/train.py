"""Trains the reader: `python train.py --help`. A run that was cut off goes on where it stopped."""

from __future__ import annotations

import argparse
import ctypes
import json
import math
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

import measure
from corpus import Corpus, read
from documents import UNKNOWN
from encoder import Outputs, Reader, link_scores, load_base
from labels import ENTITY_TAGS
from windows import Batch, Window, batch, windows

PIECES_A_STEP = 4608
AVERAGE = 0.998  # Of the running average of the weights, which is what is measured and exported.
WEIGHTS = {"entities": 1.0, "spans": 1.0, "links": 0.3, "sentence": 0.5}


def entity_loss(logits: Tensor, gold: Tensor, allowed: Tensor) -> Tensor:
    """Minus the logarithm of the probability that all allowed tags have together."""
    known = gold != UNKNOWN
    if not known.any():
        return logits.sum() * 0
    picked = logits[known].float()
    inside = picked.masked_fill(~allowed[gold[known]], -math.inf)
    return (picked.logsumexp(-1) - inside.logsumexp(-1)).mean()


def span_loss(out: Outputs, gold: Tensor) -> Tensor:
    total = out.cues.sum() * 0
    for row, logits in enumerate((out.sources, out.cues, out.contents)):
        layer = gold[:, row]
        if (layer != UNKNOWN).any():
            total = total + functional.cross_entropy(
                logits.float().flatten(0, 1), layer.flatten(), ignore_index=UNKNOWN
            )
    return total


def link_loss(out: Outputs, b: Batch) -> Tensor:
    """From cues to their source (the first piece of the window if none) and contents, and back."""
    rows, cues, sources, content_rows, content_cues, contents = [], [], [], [], [], []
    for row, links in enumerate(b.links):
        for link in links:
            rows.append(row)
            cues.append(link.cue)
            sources.append(max(link.source, 0))
            for content in link.contents:
                content_rows.append(row)
                content_cues.append(link.cue)
                contents.append(content)
    if not rows:
        return out.links.sum() * 0
    to_source, to_content = link_scores(out.links.float())
    padding = ~b.real[:, None, :]
    to_source = to_source.masked_fill(padding, -1e4)
    padded = to_content.masked_fill(padding, -1e4)
    back = to_content.transpose(1, 2).masked_fill(padding, -1e4)
    loss = functional.cross_entropy(to_source[rows, cues], torch.tensor(sources))
    loss = loss + functional.cross_entropy(
        padded[content_rows, content_cues], torch.tensor(contents)
    )
    return loss + functional.cross_entropy(
        back[content_rows, contents], torch.tensor(content_cues)
    )


def sentence_loss(out: Outputs, b: Batch, targets: Tensor) -> Tensor:
    """One minus the cosine to the vector that the sentence has by the sentence encoder."""
    known = b.owners >= 0
    if not known.any():
        return out.sentence.sum() * 0
    rows = torch.arange(b.owners.shape[0])[:, None].expand_as(b.owners)[known]
    keys = rows * len(targets) + b.owners[known]
    unique, places = keys.unique(return_inverse=True)
    sums = torch.zeros(len(unique), out.sentence.shape[-1])
    sums = sums.index_add(0, places, out.sentence[known].float())
    wanted = targets[unique % len(targets)].float()
    return (1 - functional.cosine_similarity(sums, wanted)).mean()


class Training:
    """The state of a run: model, average, optimiser, step."""

    def __init__(self, args: argparse.Namespace, corpus: Corpus) -> None:
        self.args = args
        self.corpus = corpus
        torch.manual_seed(args.seed)
        self.model = Reader(args.layers, args.dropout)
        load_base(self.model, args.base)
        self.average = {k: v.clone() for k, v in self.model.state_dict().items()}
        heads = ("entities.", "spans.", "links.", "sentence.", "shapes.")
        groups: dict[bool, list] = {True: [], False: []}
        for name, value in self.model.named_parameters():
            groups[name.startswith(heads)].append(value)
        self.optimiser = torch.optim.AdamW(
            [
                {"params": groups[False], "peak": args.rate},
                {"params": groups[True], "peak": 4 * args.rate},
            ],
            lr=args.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True,
        )
        allowed = torch.zeros(len(corpus.sets.sets), len(ENTITY_TAGS), dtype=torch.bool)
        for row, tags in enumerate(corpus.sets.sets):
            allowed[row, list(tags)] = True
        self.allowed = allowed
        self.targets = torch.from_numpy(corpus.vectors)
        self.step = 0
        self.best = 0.0

    def epoch(self, number: int) -> list[list[Window]]:
        """The batches of an epoch: which documents and where they are cut follows from the seed."""
        rng = random.Random(self.args.seed * 1000 + number)
        chosen: list[Window] = []
        for documents, times in self.corpus.training:
            whole, rest = divmod(times, 1)
            for document in documents:
                for _ in range(int(whole) + (rng.random() < rest)):
                    chosen += windows(document, self.corpus.rows, rng)
        rng.shuffle(chosen)
        # Windows of a length go together, so that little is padding; the batches are shuffled again.
        batches: list[list[Window]] = []
        for start in range(0, len(chosen), 2000):
            pool = sorted(chosen[start : start + 2000], key=lambda w: len(w.numbers))
            while pool:
                size = max(1, PIECES_A_STEP // len(pool[-1].numbers))
                batches.append(pool[-size:])
                del pool[-size:]
        rng.shuffle(batches)
        return batches

    def learn(self, chosen: list[Window], total: int) -> dict[str, float]:
        rng = random.Random(self.args.seed * 1_000_003 + self.step)
        b = batch(chosen, rng)
        done = self.step / total
        warm = min(1.0, done / 0.06)
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * warm * max(0.02, 1 - done)
        self.model.train()
        with torch.autocast("cpu", torch.bfloat16):
            out = self.model(b.numbers, b.shapes, b.real)
        losses = {
            "entities": entity_loss(out.entities, b.entities, self.allowed),
            "spans": span_loss(out, b.spans),
            "links": link_loss(out, b),
            "sentence": sentence_loss(out, b, self.targets),
        }
        loss = sum(WEIGHTS[name] * value for name, value in losses.items())
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.step += 1
        decay = min(AVERAGE, self.step / (self.step + 9))
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                self.average[name].lerp_(value, 1 - decay)
        return {name: float(value.detach()) for name, value in losses.items()}

    def figures(self) -> dict[str, float]:
        """On the development parts, with the averaged weights."""
        model = Reader(self.args.layers)
        model.load_state_dict(self.average)
        return measure.all_of(model, self.corpus.development, self.corpus.sets.sets)

    def save(self, path: Path) -> None:
        state = {
            "model": self.model.state_dict(), "average": self.average, "step": self.step,
            "optimiser": self.optimiser.state_dict(), "best": self.best,
            "random": torch.get_rng_state(),
        }
        torch.save(state, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)

    def load(self, path: Path) -> None:
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.average = state["average"]
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.best = state["step"], state["best"]
        torch.set_rng_state(state["random"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path, help="folder of unpacked data sets")
    parser.add_argument("--base", required=True, help="encoder to start from, ONNX, fp32")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--sentences", required=True, help="sentence encoder to imitate, ONNX")
    parser.add_argument("--work", required=True, type=Path, help="folder for checkpoints")
    parser.add_argument("--model", choices=("open", "all"), default="all")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--measure-every", type=int, default=400, help="steps")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    corpus = read(args.data, args.model, args.tokenizer, args.sentences, args.work)
    training = Training(args, corpus)
    checkpoint = args.work / "checkpoint.pt"
    if checkpoint.exists():
        training.load(checkpoint)
    report = open(args.work / "report.jsonl", "a", encoding="utf-8", buffering=1)
    a_epoch = len(training.epoch(0))
    total = args.epochs * a_epoch
    began = time.monotonic()
    seen = 0
    sums: dict[str, float] = {}
    for number in range(training.step // a_epoch, args.epochs):
        batches = training.epoch(number)
        while len(batches) < a_epoch:  # Sets that are sampled differ in size from epoch to epoch.
            batches.append(batches[len(batches) % 7])
        for chosen in batches[training.step - number * a_epoch : a_epoch]:
            for name, value in training.learn(chosen, total).items():
                sums[name] = sums.get(name, 0.0) + value
            seen += sum(len(w.numbers) for w in chosen)
            if training.step % 50 == 0:
                speed = seen / (time.monotonic() - began)
                losses = " ".join(f"{k} {v / 50:.4f}" for k, v in sums.items())
                print(f"step {training.step}/{total} {losses} {speed:.0f} pieces/s", flush=True)
                sums = {}
            if training.step % 100 == 0:
                training.save(checkpoint)
            if training.step % args.measure_every == 0 or training.step == total:
                figures = training.figures()
                report.write(json.dumps({"step": training.step, **figures}) + "\n")
                print(figures, flush=True)
                score = float(np.mean([v for k, v in figures.items() if "links" not in k]))
                if score > training.best:
                    training.best = score
                    torch.save(training.average, args.work / "best.pt")
    training.save(checkpoint)


def keep_memory() -> None:
    """Tells glibc to reuse what is freed: it takes a third of the time to get it back zeroed."""
    try:
        allocator = ctypes.CDLL("libc.so.6")
        allocator.mallopt(-3, 1 << 30)  # M_MMAP_THRESHOLD
        allocator.mallopt(-1, 2**31 - 1)  # M_TRIM_THRESHOLD
    except OSError:
        pass  # Another C library: slower, not wrong.


if __name__ == "__main__":
    keep_memory()
    torch.set_num_threads(os.cpu_count() or 1)
    main()
