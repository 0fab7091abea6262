"""Which data sets a model is trained on and stopped by, and the vectors it learns to imitate."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

import labels
import teach
from documents import (
    POLNEAR_HELD_BACK_FROM,
    POLNEAR_HELD_BACK_OUTLET,
    Document,
    TagSets,
    attributed_document,
    conll,
    documents_of,
    gmb,
    polnear,
    uner,
    worldwide,
)
from pieces import WordPiece
from windows import Window, windows

_FOUR = {
    "PERSON": "PER", "ORGANIZATION": "ORG", "PLACE": "LOC", "GROUP": "MISC", "EVENT": "MISC",
    "WORK": "MISC", "OTHER": "MISC",
}
_THREE = {"PERSON": "PER", "ORGANIZATION": "ORG", "PLACE": "LOC"}


@dataclass
class Corpus:
    """Documents to train on, each set with how often an epoch reads it, and windows to measure on."""

    sets: TagSets
    training: list[tuple[list[Document], float]]
    development: dict[str, tuple[list[Window], dict[str, str] | None]]
    rows: dict[str, int]  # sentence -> row of vectors
    vectors: np.ndarray


def read(data: Path, model: str, tokenizer: str, sentences: str, work: Path) -> Corpus:
    """Reads the sets that `model`, "open" or "all", may learn from.

    The open model learns from `taught.jsonl` in `work`, see `teach`, where the other has the sets
    whose texts are for research alone.
    """
    wordpiece = WordPiece(tokenizer)
    sets = TagSets()

    def named(found, types, unlabelled=()):
        return documents_of(found, types, wordpiece, sets, unlabelled)

    uner_folder = data / "uner-en-ewt"
    training = [
        (
            named(
                uner(uner_folder / "en_ewt-ud-train.early-clean.iob2"),
                labels.UNER,
                labels.UNER_UNLABELLED,
            ),
            1.5,
        ),
    ]
    crossner = [
        pair
        for domain in ("politics", "literature", "music", "science")
        for part in ("train", "dev", "test")
        for pair in conll(data / "crossner" / domain / f"{part}.txt")
    ]
    training.append((named(_chunks(crossner), labels.CROSSNER), 1.0))
    if model == "open":
        training.append((teach.read(work / "taught.jsonl", wordpiece, sets), 1.0))
    else:
        training += [
            (named(conll(data / "conllpp" / "conllpp_train.txt"), labels.CONLL), 3.0),
            (named(worldwide(data / "worldwide-newswire", "train"), labels.WORLDWIDE), 1.0),
            (named(gmb(data / "gmb-news", 1, 38000), labels.GMB), 0.3),
            (
                [
                    attributed_document(a, wordpiece)
                    for a in polnear(data, "train")
                    if a.published < POLNEAR_HELD_BACK_FROM
                    and a.publisher != POLNEAR_HELD_BACK_OUTLET
                ],
                1.5,
            ),
        ]

    def cut(documents: list[Document]) -> list[Window]:
        return [w for d in documents for w in windows(d, {})]

    development = {
        "conllpp": (
            cut(named(conll(data / "conllpp" / "conllpp_dev.txt"), labels.CONLL)), _FOUR,
        ),
        "worldwide": (
            cut(named(worldwide(data / "worldwide-newswire", "dev"), labels.WORLDWIDE)), _FOUR,
        ),
        "uner": (
            cut(
                named(
                    uner(uner_folder / "en_ewt-ud-dev.iob2"), labels.UNER, labels.UNER_UNLABELLED
                )
            ),
            _THREE,
        ),
        "polnear": (
            cut([attributed_document(a, wordpiece) for a in polnear(data, "dev")]), None,
        ),
    }
    texts = sorted({s.text for d, _ in training for x in d for s in x.sentences})
    texts = [t for t in texts if 8 <= len(t.split()) <= 80]
    rows = {text: row for row, text in enumerate(texts)}
    return Corpus(sets, training, development, rows, _vectors(texts, wordpiece, sentences, work))


def _chunks(pairs: list) -> list:
    """Sets without marked documents, eight sentences a document."""
    out = []
    for name, sentences in pairs:
        out += [(f"{name}-{i}", sentences[i : i + 8]) for i in range(0, len(sentences), 8)]
    return out


def _vectors(texts: list[str], wordpiece: WordPiece, encoder: str, work: Path) -> np.ndarray:
    """The vectors that the sentence encoder gives each sentence alone; kept in `work`."""
    key = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]
    path = work / f"vectors-{key}.npy"
    if path.exists():
        return np.load(path)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = os.cpu_count() or 1
    session = onnxruntime.InferenceSession(encoder, options)
    numbers = [[p.number for p in wordpiece.pieces(t)][:190] for t in texts]
    order = sorted(range(len(texts)), key=lambda i: len(numbers[i]))
    found = np.zeros((len(texts), 384), dtype=np.float16)
    for start in range(0, len(order), 64):
        rows = order[start : start + 64]
        length = max(len(numbers[i]) for i in rows) + 2
        ids = np.zeros((len(rows), length), dtype=np.int64)
        for at, i in enumerate(rows):
            ids[at, : len(numbers[i]) + 2] = [wordpiece.first, *numbers[i], wordpiece.last]
        mask = (ids != 0).astype(np.int64)
        states = session.run(
            None,
            {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)},
        )[0]
        means = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        found[rows] = means / np.linalg.norm(means, axis=1, keepdims=True)
    np.save(path, found)
    return found
