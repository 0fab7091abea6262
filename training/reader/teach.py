"""Has a trained reader label text that anybody may use, for the open model: `python teach.py --help`.

The texts are Wikinews (CC BY 2.5) and the English treebanks GUM (the genres whose texts are free for
any use) and EWT (CC BY-SA 4.0). What the teacher says is written as JSON Lines, one document a line.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

import decode
import labels
import measure
from documents import SENTENCE_END, Document, Link, Sentence, TagSets, Words, tagged
from encoder import Reader
from pieces import WordPiece
from windows import windows

# Essays, fiction, how-to, letters and podcasts are not free for all uses.
GUM_GENRES = ("news", "interview", "bio", "academic", "speech", "textbook", "voyage", "court")
LAYERS = ("sources", "cues", "contents")
_WORD = re.compile(r"(?:[A-Za-z]\.){2,}|['’](?:s|re|ve|ll|d|m)\b|\w+(?:[-.&/]\w+)*|\S")


def wikinews(folder: Path) -> Iterator[tuple[str, list[Words]]]:
    csv.field_size_limit(10**8)
    for file in sorted(folder.rglob("*.csv")):
        with open(file, encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                sentences = [_WORD.findall(s) for s in SENTENCE_END.split(row["text"] or "")]
                yield row["title"], [Words(s, ["O"] * len(s)) for s in sentences if s]


def treebank(path: Path) -> Iterator[tuple[str, list[Words]]]:
    name, sentences = path.stem, []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        new = next((x for x in lines if x.startswith("# newdoc id")), None)
        if new is not None:
            if sentences:
                yield name, sentences
            name, sentences = new.partition("=")[2].strip(), []
        rows = [x.split("\t") for x in lines if x[:1].isdigit()]
        words = [r[1] for r in rows if r[0].isdigit()]
        if words:
            sentences.append(Words(words, ["O"] * len(words)))
    if sentences:
        yield name, sentences


def texts(data: Path) -> Iterator[tuple[str, list[Words]]]:
    yield from wikinews(data / "wikinews-plain")
    for name, sentences in treebank(data / "ud-english-gum" / "en_gum-train.conllu"):
        if name.split("_")[1] in GUM_GENRES:
            yield name, sentences
    yield from treebank(data / "ud-english-ewt" / "en_ewt-ud-train.conllu")


def teach(model: Reader, document: Document, words: list[Words]) -> dict:
    """The document as its teacher reads it."""
    tags = {id(s): [labels.ENTITY_TAGS[0]] * len(s.pieces) for s in document.sentences}
    layers = {id(s): [[0] * len(s.pieces) for _ in LAYERS] for s in document.sentences}
    offsets = {}
    count = 0
    for sentence in document.sentences:
        offsets[id(sentence)] = count
        count += len(sentence.pieces)
    links = []
    for window, out in measure.run(model, windows(document, {})):
        places = np.flatnonzero(window.entities >= 0)
        for place, tag in zip(
            places, decode.best_path(out["entities"][places], decode.ENTITY_MOVES), strict=True
        ):
            sentence, i = window.places[place - 1]
            tags[id(sentence)][i] = labels.ENTITY_TAGS[tag]
        paths = [decode.best_path(out[name], decode.SPAN_MOVES) for name in LAYERS]
        for row, path in enumerate(paths):
            for place, (sentence, i) in enumerate(window.places, start=1):
                layers[id(sentence)][row][i] = path[place]
        links += _links(window, out, paths, offsets)
    return {
        "name": document.name,
        "sentences": [
            {
                "words": w.words,
                "tags": [
                    t for t, known in zip(tags[id(s)], s.entities, strict=True) if known >= 0
                ],
                "layers": layers[id(s)],
            }
            for s, w in zip(document.sentences, words, strict=True)
        ],
        "links": links,
    }


def _links(window, out: dict, paths: list[list[int]], offsets: dict[int, int]) -> list:
    """[cue, source or -1, contents] by their first pieces, counted through the document."""

    def place(at: int) -> int:
        sentence, i = window.places[at - 1]
        return offsets[id(sentence)] + i

    inside = range(1, len(window.places) + 1)
    sources, cues, contents = ([i for i in inside if paths[row][i] == 1] for row in range(3))
    own: dict[int, list[int]] = {cue: [] for cue in cues}
    for content in contents:
        if cues:
            own[max(cues, key=lambda c: out["content_links"][c, content])].append(content)
    found = []
    for cue in cues:
        source = max([0, *sources], key=lambda s: out["source_links"][cue, s])
        if own[cue]:
            found.append([place(cue), place(source) if source else -1, [place(c) for c in own[cue]]])
    return found


def read(path: Path, wordpiece: WordPiece, sets: TagSets) -> list[Document]:
    """Documents as `teach` wrote them."""
    types = {kind: (kind,) for kind in labels.TYPES}
    documents = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        sentences: list[Sentence] = []
        for s in row["sentences"]:
            sentence = tagged(Words(s["words"], s["tags"]), types, (), wordpiece, sets)
            for name, values in zip(LAYERS, s["layers"], strict=True):
                setattr(sentence, name, values)
            sentences.append(sentence)
        links = [Link(cue, source, tuple(contents)) for cue, source, contents in row["links"]]
        documents.append(Document(row["name"], sentences, links))
    return documents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path, help="folder of unpacked data sets")
    parser.add_argument("--tokenizer", required=True, help="tokenizer.json of the base encoder")
    parser.add_argument("--teacher", required=True, type=Path, help="best.pt of a run")
    parser.add_argument("--layers", type=int, default=12, help="of the teacher")
    parser.add_argument("--target", required=True, type=Path, help="the file to write")
    args = parser.parse_args()
    wordpiece = WordPiece(args.tokenizer)
    model = Reader(args.layers)
    model.load_state_dict(torch.load(args.teacher, weights_only=True))
    sets = TagSets()
    with open(args.target, "w", encoding="utf-8") as file:
        for number, (name, words) in enumerate(texts(args.data)):
            made = [(tagged(w, {}, (), wordpiece, sets), w) for w in words]
            # A word without a piece would put tags and words out of step.
            made = [(s, w) for s, w in made if sum(e >= 0 for e in s.entities) == len(w.words)]
            if made:
                document = Document(name, [s for s, _ in made])
                row = teach(model, document, [w for _, w in made])
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
            if number % 100 == 0:
                print(number, name, flush=True)


if __name__ == "__main__":
    main()
